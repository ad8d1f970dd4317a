import type { HeldOut } from "./workbook";

export const digitalMinistry: HeldOut = {
  made: "A clerk of the digital ministry: electronic services, pasted from a mail",
  trap: "Heads as they are said aloud, per cent beside counts, kinds of service and services rendered in one table, names by acronym, a table of staff below.",
  sheets: {
    Лист1: `
|||||||||||||||
| Эл. услуги за 2023 г. ||||||||||||||
| Гос. орган | Реестр услуг |||| Оказано за год ||| По автоматиз. услугам || eGov mobile | Простой, час. | Проактив | Цифр. доки | %
|| видов всего | полн. автом. | частично автом. | бумажных | электронно | бумажно | итого | бумажно | итого | услуг |||| автом.
| Минюст | 102 | 60 | 22 | 20 | 4900100 | 304013 | 5204113 | 210300 | 5110400 | 41 | '12,5 | 2 | 1 | '80,4%
| МВД | 60 | 41 | 9 | 10 | 6810000 | 500442 | 7310442 | 320100 | 7130100 | 30 | '40 | 1 | 3 | '83,3%
| Минздрав | 33 | 20 | 5 | 8 | 12000 | 6456 | 18456 | 3200 | 15200 | 12 | '8 | - | - | '75,8%
| Минфин | 45 | 40 | 3 | 2 | 900000 | 12344 | 912344 | 4000 | 904000 | 22 | '3,25 | 1 | - | '95,6%
| ИТОГО по ЦГО | 240 | 161 | 39 | 40 | 12622100 | 823255 | 13445355 | 537600 | 13159700 | 105 | '63,75 | 4 | 4 |
|||||||||||||||
|||||||||||||||
| Подразделение | Штат | Вакансии | Женщины ||||||||||||
| Департамент ГУ | 20 | 2 | 11 ||||||||||||
| Департамент ИБ | 14 | 1 | 5 ||||||||||||
`,
  },
  tables: [
    {
      kind: "services",
      sheet: "Лист1",
      run: "down",
      fields: {
        body: "B",
        kinds: "C",
        full: "D",
        partial: "E",
        electronic: "G",
        rendered: "I",
        paper: "J",
        automatedRendered: "K",
        mobile: "L",
        hours: "M",
        proactive: "N",
        documents: "O",
      },
      records: { CGO: "5 7-8", unknown: "6" },
      skipped: { total: "9" },
      free: "12-14",
    },
  ],
};

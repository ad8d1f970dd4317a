import type { UserWorkbook } from "./workbook";

export const abbreviated: UserWorkbook = {
  made: "A clerk in a hurry: short and misspelt words, several tables beneath each other on one sheet, no titles",
  trap: "A head over three rows, a blank row inside the list, totals by bodies at the top, a phone list below, a complaint table by bodies.",
  sheets: {
    "отч 2024": `
Гос. услуги |||||||
Наименование ГУ | Оказано, кол-во ||||| На платн. осн. | Беспл.
 | всего | из них по каналам |||| |
 | | ГО | ГК | эл. прав-во | моб. | |
ИТОГО | 3500 | 500 | 1000 | 1500 | 500 | 500 | 3000
Апостиль | 1500 | 500 | 500 | 400 | 100 | 500 | 1000
 |||||||
Архивная справка | 2000 | 0 | 500 | 1100 | 400 | 0 | 2000
 |||||||
Контакты исполнителей |||||||
ФИО | тел. ||||||
Сериков | 740101 ||||||
`,
    жалобы: `
Подразделение | Поступило жалоб | Обоснованно | Меры
Отдел апостиля | 2 | 1 | замечание
Архив | 1 | 0 | –
`,
    тренинги: `
Обучение персонала 2024 г. |||
дата | вид обучения | место | кол-во чел.
12.02.2024 | тренинг «Этика» | Астана | 15
13.09.2024 | стажировка | Алматы | 2
`,
  },
  tables: [
    {
      table: "services",
      sheet: "отч 2024",
      fields: {
        name: "A",
        total: "B",
        stateCorporation: "D",
        portal: "E",
        mobile: "F",
        paid: "G",
        free: "H",
      },
      year: 2024,
      records: "6 8",
    },
    {
      table: "training",
      sheet: "тренинги",
      fields: { date: "A", title: "B", participants: "D" },
      year: 2024,
      records: "3-4",
    },
  ],
};

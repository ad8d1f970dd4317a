import type { UserWorkbook } from "./workbook";

export const akimat: UserWorkbook = {
  made: "An akimat: services of all its departments, a line for each service and year",
  trap: "Years as headings between the lines, only some channels, a count that is a part of another, a column of quarters, the provider merged over its services.",
  sheets: {
    "Свод по услугам": `
Акимат Костанайской области ||||||||
Отдел | Услуга | Оказано услуг | через ЦОН | через egov.kz | через egov mobile | в т.ч. физическим лицам | 4 квартал | Степень автоматизации
2023 год ||||||||
Управление занятости | Назначение пособия | 800 | 300 | 400 | 100 | 790 | 210 | частичная
 | Справка безработного | 120 | 20 | 60 | 40 | 120 | 30 | полная
2024 год ||||||||
Управление занятости | Назначение пособия | 900 | 250 | 500 | 150 | 880 | 240 | полная
 | Справка безработного | 150 | 10 | 80 | 60 | 150 | 45 | полная
Управление сельского хозяйства | Субсидии | 40 | 0 | 40 | 0 | 2 | 20 | полная
 |||||||||
Примечание: по данным ИС «Мониторинг» ||||||||
`,
    "Где узнать": `
Источники и места получения информации об услугах ||
Источник | Адрес | Информация
Портал egov.kz | https://egov.kz | Порядок, сроки
Сайт акимата | https://www.gov.kz | Реестр услуг
`,
  },
  tables: [
    {
      table: "services",
      sheet: "Свод по услугам",
      fields: {
        provider: "A",
        name: "B",
        total: "C",
        stateCorporation: "D",
        portal: "E",
        mobile: "F",
        automation: "I",
      },
      year: "column",
      records: "4-5 7-9",
    },
    {
      table: "access",
      sheet: "Где узнать",
      fields: { place: "A", address: "B", contents: "C" },
      year: "none",
      records: "3-4",
    },
  ],
};

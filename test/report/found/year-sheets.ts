import type { UserWorkbook } from "./workbook";

export const yearSheets: UserWorkbook = {
  made: "A department of an akimat: a sheet for each year, short heads",
  trap: "A service whose name begins as an average does; the year stands in the names of the sheets only; columns in another order in the older one; dashes for nothing.",
  sheets: {
    "2023": `
№ | Госуслуга | Код по реестру | Кол-во оказ. услуг | Бумажно | Электронно | Платная/бесплатная
1 | Выдача справки об опеке | '00401002 | 210 | 10 | 200 | бесплатно
2 | Постановка на очередь в детский сад | '00401005 | 1 540 | – | 1 540 | бесплатно
`,
    "2024": `
№ | Наим. госуслуги | Код | Бум. | Эл. | Проакт. | Итого | Бесплатно | Платно
1 | Выдача справки об опеке | '00401002 | 5 | 245 | 0 | 250 | 250 | 0
2 | Постановка на очередь в детский сад | '00401005 | 0 | 1300 | 300 | 1600 | 1600 | 0
3 | Прием документов в школу | '00401007 | 15 | 985 | 0 | 1000 | 1000 | 0
4 | Средних школ выпускникам дубликаты аттестатов | '00401009 | 10 | 0 | 0 | 10 | 10 | 0
Итого ||| 30 | 2530 | 300 | 2860 | 2860 | 0
`,
  },
  tables: [
    {
      table: "services",
      sheet: "2023",
      fields: { name: "B", code: "C", total: "D", paper: "E", electronic: "F" },
      year: 2023,
      records: "2-3",
    },
    {
      table: "services",
      sheet: "2024",
      fields: {
        name: "B",
        code: "C",
        paper: "D",
        electronic: "E",
        proactive: "F",
        total: "G",
        free: "H",
        paid: "I",
      },
      year: 2024,
      records: "2-5",
    },
  ],
};

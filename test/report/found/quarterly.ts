import type { UserWorkbook } from "./workbook";

export const quarterly: UserWorkbook = {
  made: "A register copied from a system: many columns, services by quarters and by who receives them",
  trap: "Quarters beside the year, natural and legal persons, a code of the body, counts refused and late, an average term, the year in the head of a count.",
  sheets: {
    Выгрузка: `
ID | БИН органа | Код госуслуги | Госуслуга | Орган-исполнитель | Подано заявлений | Оказано в 2024 году | I кв. | II кв. | III кв. | Оказано за 4 квартал | Оказано юр. лицам | Оказано физ. лицам | Отказано | С нарушением срока | Средний срок, дней | Через ЦОН | Портал | На бумажном носителе
7001 | 980140000123 | '00801001 | Аттестация эксперта | Комитет | 60 | 55 | 10 | 15 | 15 | 15 | 0 | 55 | 5 | 1 | 4.5 | 5 | 50 | 0
7002 | 980140000123 | '00801002 | Допуск к работам | Комитет | 130 | 125 | 25 | 25 | 25 | 50 | 125 | 0 | 5 | 0 | 7.1 | 0 | 120 | 5
7003 | 980140000123 | '00801003 | Согласование проекта | Комитет | 40 | 40 | 10 | 10 | 10 | 10 | 40 | 0 | 0 | 0 | 6 | 0 | 40 | 0
`,
  },
  tables: [
    {
      table: "services",
      sheet: "Выгрузка",
      fields: {
        code: "C",
        name: "D",
        total: "G",
        stateCorporation: "Q",
        portal: "R",
        paper: "S",
      },
      year: 2024,
      records: "2-4",
    },
  ],
};

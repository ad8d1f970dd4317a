import type { UserWorkbook } from "./workbook";

export const unsaid: UserWorkbook = {
  made: "Lists whose title, head or year says too little",
  trap: "Events that may be of either kind, checks of nobody knows whom, a year that nothing tells, a count of one channel whose name is none, a head that may be two things.",
  sheets: {
    Лист1: `
Мероприятие | Дата | Участники
Семинар | 05.04.2024 | 20
Круглый стол | 07.10.2024 | 150
`,
    Лист2: `
Услуга | Код | Всего | Онлайн | Прочее
Справка о составе семьи | '00101010 | 90 | 60 | 30
Адресная справка | '00101011 | 70 | 70 | 0
`,
    Лист3: `
Предмет проверки | Проверено услуг | Нарушений
Сроки | 40 | 1
Пакет документов | 30 | 2
`,
  },
  tables: [
    {
      table: "events",
      sheet: "Лист1",
      fields: { title: "A", date: "B", participants: "C" },
      year: "column",
      records: "2-3",
      ask: true,
    },
    {
      table: "services",
      sheet: "Лист2",
      fields: { name: "A", code: "B", total: "C", electronic: "D" },
      year: "asked",
      records: "2-3",
      doubtful: ["electronic"],
    },
    {
      table: "internalControl",
      sheet: "Лист3",
      fields: { subject: "A", checked: "B", violations: "C" },
      year: "asked",
      records: "2-3",
      ask: true,
    },
  ],
};

import type { HeldOut } from "./workbook";

export const akimatQuarters: HeldOut = {
  made: "A clerk of an akimat: its own report, a sheet of labels with quarters across",
  trap: "One body in the title, quarters and the year across, numbered labels, units in a column of their own, sections of services and applications.",
  sheets: {
    Отчет: `
Акимат Костанайской области |||||||
Отчет за 2023 год |||||||
№ | Показатель | Ед. изм. | I кв. | II кв. | III кв. | IV кв. | Год
1 | Государственные услуги ||||||
1.1 | Оказано услуг, всего | ед. | 210345 | 198122 | 205000 | 220410 | 833877
1.2 | Оказано с просрочкой | ед. | 3 | 1 | 0 | 2 | 6
1.3 | Отказано без оснований | ед. | 0 | 2 | 1 | 0 | 3
1.4 | Принято неполных пакетов | ед. | 1 | 0 | 0 | 0 | 1
1.5 | Запрошены документы сверх перечня | ед. | 0 | 0 | 1 | 0 | 1
1.6 | Жалобы, признанные обоснованными | ед. | 2 | 1 | 4 | 1 | 8
2 | Жалобы и заявления ||||||
2.1 | Поступило | ед. | 1200 | 1100 | 1350 | 1400 | 5050
2.2 | Рассмотрено | ед. | 1180 | 1090 | 1340 | 1390 | 5000
2.3 | в том числе позже срока | ед. | 2 | 3 | 1 | 4 | 10
2.4 | Перенаправлено позже 3 рабочих дней | ед. | 0 | 0 | 1 | 0 | 1
2.5 | Решением суда признаны обоснованными | ед. | 0 | 0 | 0 | 0 | 0
2.6 | Наказано должностных лиц | чел. | 2 | 3 | 2 | 3 | 10
`,
  },
  tables: [
    {
      kind: "services",
      sheet: "Отчет",
      run: "across",
      body: "Акимат Костанайской области",
      fields: { services: 5, late: 6, refusals: 7, incomplete: 8, demanded: 9, justifiedComplaints: 10 },
      records: { LEB: "H" },
      free: "A B C D E F G",
    },
    {
      kind: "complaints",
      sheet: "Отчет",
      run: "across",
      body: "Акимат Костанайской области",
      fields: {
        received: 12,
        considered: 13,
        consideredLate: 14,
        redirectedLate: 15,
        courtJustified: 16,
        disciplined: 17,
      },
      records: { LEB: "H" },
      free: "A B C D E F G",
    },
  ],
};

import type { UserWorkbook } from "./workbook";

export const kazakhLists: UserWorkbook = {
  made: "A department that keeps its lists in Kazakh, several on a sheet",
  trap: "Kazakh titles and heads of other words than ours, two lists side by side, years as columns of a count, an order list with amendments.",
  sheets: {
    Есепке: `
Мемлекеттік қызмет көрсету саласындағы нормативтік құқықтық актілер |||||
№ | Бұйрықтың атауы | Нөмірі | Күні | Түрі |
1 | Қызмет көрсету қағидаларын бекіту туралы | '77-ө | 14.02.2024 | жаңа |
2 | Қағидаларға өзгерістер енгізу туралы | '190-ө | 05.08.2024 | өзгерістер |
 |||||
Ішкі бақылау қорытындысы, 2024 жыл |||||
Тексеру тақырыбы | Тексерілген қызметтер саны | Анықталған бұзушылықтар | Қабылданған шаралар ||
Мерзімдердің сақталуы | 300 | 4 | Ескерту ||
Құжаттар топтамасы | 120 | 0 | ||
 |||||
Жобаларды жария талқылау |||||
Акт жобасының атауы | Орналастырылған күні | Түскен ұсыныстар | Ескерілген ұсыныстар ||
Қағидалар жобасы | 10.01.2024 | 6 | 2 ||
`,
    Шаралар: `
Түсіндіру іс-шаралары |||| Оқыту |||
Іс-шара | Күні | Қатысқан адам саны | | Тақырыбы | Өткен күні | Оқытылғандар саны
Дөңгелек үстел | 12.03.2024 | 45 | | Сервистік мінез-құлық | 03.04.2024 | 18
Тікелей эфир | 20.05.2024 | 900 | | Ымдау тілі | 09.06.2024 | 12
`,
    "Қызмет түрлері": `
Қызмет | Код | 2022 | 2023 | 2024
Көлікті тіркеу | '00601001 | 500 | 650 | 700
Жүргізуші куәлігі | '00601002 | 300 | 310 | 305
`,
  },
  tables: [
    {
      table: "acts",
      sheet: "Есепке",
      fields: { title: "B", number: "C", date: "D", kind: "E" },
      year: "column",
      records: "3-4",
    },
    {
      table: "internalControl",
      sheet: "Есепке",
      fields: { subject: "A", checked: "B", violations: "C", measures: "D" },
      year: 2024,
      records: "8-9",
    },
    {
      table: "discussions",
      sheet: "Есепке",
      fields: { title: "A", date: "B", received: "C", accepted: "D" },
      year: "column",
      records: "13",
    },
    {
      table: "events",
      sheet: "Шаралар",
      fields: { title: "A", date: "B", participants: "C" },
      year: "column",
      records: "3-4",
    },
    {
      table: "training",
      sheet: "Шаралар",
      fields: { title: "E", date: "F", participants: "G" },
      year: "column",
      records: "3-4",
    },
    {
      table: "services",
      sheet: "Қызмет түрлері",
      fields: { name: "A", code: "B" },
      years: { 2022: { total: "C" }, 2023: { total: "D" }, 2024: { total: "E" } },
      year: "heads",
      records: "2-3",
      doubtful: ["total", "total", "total"],
    },
  ],
};

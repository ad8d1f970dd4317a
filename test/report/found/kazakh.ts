import type { UserWorkbook } from "./workbook";

export const kazakh: UserWorkbook = {
  made: "A clerk who works in Kazakh: services, complaints and training on sheets of their own",
  trap: "Kazakh heads, merged and shortened; a numbering row; totals in Kazakh; the year in the titles.",
  sheets: {
    Қызметтер: `
2024 жылы көрсетілген мемлекеттік қызметтер туралы мәлімет ||||||||||
р/с | Мемлекеттік көрсетілетін қызметтің атауы | Коды | Көрсетілген қызметтер саны ||||| Көрсету нысаны |||
 | | | барлығы | тікелей | Мемл. корпорация арқылы | портал арқылы | мобильді қосымша | қағаз түрінде | электрондық түрде | проактивті
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11
1 | Некені тіркеу | '00101003 | 500 | 50 | 200 | 200 | 50 | 250 | 230 | 20
2 | Туу туралы куәлік беру | '00101001 | 900 | 0 | 300 | 500 | 100 | 300 | 500 | 100
 | Барлығы | | 1400 | 50 | 500 | 700 | 150 | 550 | 730 | 120
`,
    Шағымдар: `
Көрсетілетін қызметті алушылардың 2024 жылғы шағымдары |||||
№ | Қызмет атауы | Шағымның мәні | Түскен шағымдар саны | оның ішінде негізделген | Қабылданған шаралар
1 | Некені тіркеу | Мерзімді бұзу | 4 | 1 | Ескерту берілді
2 | Туу туралы куәлік беру | Дөрекілік | 2 | 0 | Түсіндірілді
Жиыны ||| 6 | 1 |
`,
    Оқыту: `
Қызметкерлердің біліктілігін арттыру (2024 ж.) |||
№ | Іс-шараның атауы | Өткізілген күні | Қатысқандар саны
1 | Қызмет сапасы бойынша семинар | 15.03.2024 | 40
2 | Қазақ тілі курстары | 10.09.2024 | 25
`,
  },
  tables: [
    {
      table: "services",
      sheet: "Қызметтер",
      fields: {
        name: "B",
        code: "C",
        total: "D",
        direct: "E",
        stateCorporation: "F",
        portal: "G",
        mobile: "H",
        paper: "I",
        electronic: "J",
        proactive: "K",
      },
      year: 2024,
      records: "5-6",
    },
    {
      table: "complaints",
      sheet: "Шағымдар",
      fields: { service: "B", subject: "C", received: "D", justified: "E", measures: "F" },
      year: 2024,
      records: "3-4",
    },
    {
      table: "training",
      sheet: "Оқыту",
      fields: { title: "B", date: "C", participants: "D" },
      year: 2024,
      records: "3-4",
    },
  ],
};

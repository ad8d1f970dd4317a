import type { UserWorkbook } from "./workbook";

export const yearGroups: UserWorkbook = {
  made: "An agency: three years side by side under one list of services",
  trap: "Groups of columns by years, a change against the year before, a list of services automated in steps.",
  sheets: {
    "Динамика услуг": `
Динамика оказания государственных услуг за 2022–2024 годы |||||||||||||
Наименование услуги | Код | 2022 год ||| 2023 год ||| 2024 год ||| Рост к 2023 г., % | Автоматизация | Год автоматизации
 | | Оказано | бумажная форма | электронная форма | Оказано | бумажная форма | электронная форма | Оказано | бумажная форма | электронная форма |||
Лицензия на перевозку | '00701001 | 90 | 40 | 50 | 100 | 20 | 80 | 120 | 0 | 120 | 20 | полностью автоматизирована | 2024
Разрешение на провоз | '00701002 | 300 | 300 | 0 | 280 | 180 | 100 | 310 | 60 | 250 | 11 | частично | 2023
Регистрация судна | '00701003 | | | | | | | 14 | 14 | 0 | | нет |
ИТОГО | | 390 | 340 | 50 | 380 | 200 | 180 | 444 | 74 | 370 | 17 | |
`,
  },
  tables: [
    {
      table: "services",
      sheet: "Динамика услуг",
      fields: { name: "A", code: "B", automation: "M", automatedSince: "N" },
      years: {
        2022: { total: "C", paper: "D", electronic: "E" },
        2023: { total: "F", paper: "G", electronic: "H" },
        2024: { total: "I", paper: "J", electronic: "K" },
      },
      year: "heads",
      records: "4-6",
    },
  ],
};

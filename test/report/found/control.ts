import type { UserWorkbook } from "./workbook";

export const control: UserWorkbook = {
  made: "A unit of internal control: checks, hearings, monitoring and complaints of three years",
  trap: "A year that is merged over its rows, hearings in two columns, checks of the body itself and of the authorised one, a date of an order in a title.",
  sheets: {
    "Внутр. контроль": `
Внутренний контроль за качеством оказания государственных услуг |||||
Год | Предмет проверки | Проверено услуг | Выявлено нарушений | Принятые меры | Срок
2023 | Соблюдение сроков | 400 | 3 | Объявлено замечание | 01.12.2023
 | Полнота пакета документов | 250 | 0 | |
2024 | Соблюдение сроков | 520 | 1 | Проведено обучение | 20.12.2024
`,
    Заслушивания: `
Год | Количество заслушиваний
2022 | 4
2023 | 7
2024 | 9
`,
    "Проверки АДГС": `
Контроль уполномоченного органа (приказ от 11.01.2023 № 7), 2024 год ||||
Что проверялось | Проверено услуг | Нарушения | Меры |
Выдача лицензий | 120 | 2 | Устранено |
`,
    Мониторинг: `
Общественный мониторинг качества оказания государственных услуг в 2024 году |||||
№ | Организация | Предмет мониторинга | Дано рекомендаций | Принято рекомендаций |
1 | ОФ «Сапа» | Удовлетворенность услугами | 8 | 6 |
`,
    Жалобы: `
Отчетный год | Наименование услуги | Суть жалобы | Поступило | Обоснованных | Меры реагирования
2023 | Выдача лицензии | Задержка | 5 | 2 | Приняты меры
2024 | Выдача лицензии | Задержка | 2 | 0 | Разъяснено
2024 | Выдача справки | Отказ в приеме | 1 | 1 | Наказан сотрудник
Итого за 2024 год ||| 3 | 1 |
`,
  },
  tables: [
    {
      table: "internalControl",
      sheet: "Внутр. контроль",
      fields: { year: "A", subject: "B", checked: "C", violations: "D", measures: "E" },
      year: "column",
      records: "3-5",
    },
    {
      table: "hearings",
      sheet: "Заслушивания",
      fields: { year: "A", count: "B" },
      year: "column",
      records: "2-4",
    },
    {
      table: "inspections",
      sheet: "Проверки АДГС",
      fields: { subject: "A", checked: "B", violations: "C", measures: "D" },
      year: 2024,
      records: "3",
    },
    {
      table: "publicMonitoring",
      sheet: "Мониторинг",
      fields: { by: "B", subject: "C", recommendations: "D", accepted: "E" },
      year: 2024,
      records: "3",
    },
    {
      table: "complaints",
      sheet: "Жалобы",
      fields: { year: "A", service: "B", subject: "C", received: "D", justified: "E", measures: "F" },
      year: "column",
      records: "2-4",
    },
  ],
};

import type { UserWorkbook } from "./workbook";

export const oneSheet: UserWorkbook = {
  made: "A clerk who keeps all lists of the report on one sheet, one under another",
  trap: "Titles between the lists, dates that tell the year, lists without a title of their own kind, remarks beside them.",
  sheets: {
    "К отчету": `
Материалы к годовому отчету |||||
 |||||
Перечень нормативных правовых актов в сфере оказания госуслуг |||||
№ | Наименование акта | Номер приказа | Дата | Новый / изменения | Примечание
1 | Об утверждении Правил оказания услуги «Выдача лицензии» | '112 | 15.03.2024 | утвержден | опубликован
2 | О внесении изменений в приказ № 55 | '240 | 20.06.2024 | изменен |
 |||||
Публичные обсуждения проектов подзаконных актов |||||
Проект НПА | Дата размещения | Где размещен | Поступило предложений | из них принято |
Правила оказания услуги «Выдача лицензии» | 10.02.2024 | Портал «Открытые НПА» | 12 | 5 |
Изменения в Правила | 12.05.2024 | Портал «Открытые НПА» | 3 | 1 |
 |||||
Мероприятия по разъяснению порядка оказания услуг |||||
Мероприятие | Дата проведения | Кол-во участников | Ответственный ||
Брифинг в СЦК | 05.04.2024 | 20 | Ибраев ||
Семинар для населения | 07.10.2024 | 150 | Ким ||
 |||||
Повышение квалификации работников |||||
Тема обучения | Дата | Обучено, чел. |||
Качество обслуживания | 01.11.2024 | 34 |||
Этика | 02.12.2024 | 51 |||
`,
  },
  tables: [
    {
      table: "acts",
      sheet: "К отчету",
      fields: { title: "B", number: "C", date: "D", kind: "E" },
      year: "column",
      records: "5-6",
    },
    {
      table: "discussions",
      sheet: "К отчету",
      fields: { title: "A", date: "B", place: "C", received: "D", accepted: "E" },
      year: "column",
      records: "10-11",
    },
    {
      table: "events",
      sheet: "К отчету",
      fields: { title: "A", date: "B", participants: "C" },
      year: "column",
      records: "15-16",
    },
    {
      table: "training",
      sheet: "К отчету",
      fields: { title: "A", date: "B", participants: "C" },
      year: "column",
      records: "20-21",
    },
  ],
};

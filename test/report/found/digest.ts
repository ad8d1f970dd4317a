import type { UserWorkbook } from "./workbook";

export const digest: UserWorkbook = {
  made: "A press service: events, hearings, monitoring of public bodies and where services are explained",
  trap: "A plan beside what was done, a date as a text, links, numbers of views, hearings by years, the name of an organisation as a column of its own.",
  sheets: {
    "План на 2025": `
План мероприятий по разъяснению госуслуг на 2025 год ||
Мероприятие | Срок | Ответственный
Брифинг | 10.03.2025 | Ким
Встреча с населением | 12.04.2025 | Ли
`,
    Проведено: `
Проведенные мероприятия по информированию населения о госуслугах |||||
п/п | Наименование мероприятия | Дата проведения | Место | Количество участников | Ссылка
1 | Пресс-конференция | '14.03.2024 | СЦК | 30 | https://gov.kz/1
2 | Интервью радио | '02.10.2024 | Радио | 1 | https://gov.kz/2
`,
    "ст. 73 АППК": `
Заслушивания по статье 73 АППК ||
Отчетный год | Проведено заслушиваний | Из них с принятием жалобы
2023 | 12 | 2
2024 | 15 | 4
`,
    "Мониторинг НПО": `
Результаты общественного мониторинга госуслуг |||||
Год проведения | Наименование организации | Предмет мониторинга | Количество рекомендаций | Исполнено рекомендаций | Остаток
2023 | ОФ «Адал» | Очереди | 5 | 5 | 0
2024 | ОЮЛ «Сапа» | Доступность | 9 | 4 | 5
`,
    Информирование: `
Места доступа к информации о порядке оказания услуг ||
Место размещения | Адрес | Содержание
Сайт | https://www.gov.kz/x | Реестр, стандарты
Фронт-офис | ул. Абая, 1 | Стенд
`,
  },
  tables: [
    {
      table: "events",
      sheet: "Проведено",
      fields: { title: "B", date: "C", participants: "E" },
      year: "column",
      records: "3-4",
    },
    {
      table: "hearings",
      sheet: "ст. 73 АППК",
      fields: { year: "A", count: "B" },
      year: "column",
      records: "3-4",
    },
    {
      table: "publicMonitoring",
      sheet: "Мониторинг НПО",
      fields: { year: "A", by: "B", subject: "C", recommendations: "D", accepted: "E" },
      year: "column",
      records: "3-4",
    },
    {
      table: "access",
      sheet: "Информирование",
      fields: { place: "A", address: "B", contents: "C" },
      year: "none",
      records: "3-4",
    },
  ],
};

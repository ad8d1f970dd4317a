/**
 * Kazakh of the labels of forms, word for word as the orders of March and July 2023 have it in the state language. Titles
 * of criteria and indicators stand with the law, in `src/law`.
 */
export const OFFICIAL_KAZAKH = {
  // Appendices 9 and 10 (order of March 2023)
  "№ п/п": "№ р/с",
  "Наименование индикатора": "Индикатордың атауы",
  "Отчетные данные": "Есептік деректер",
  "На государственном языке": "Мемлекеттік тілде",
  "На русском языке": "Орыс тілінде",
  Всего: "Барлығы",
  "Примечание:": "Ескертпе:",
} as const;

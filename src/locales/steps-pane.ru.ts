/** What a step says that cannot work yet. Kazakh and English have the same keys, or they do not compile. */
export const ru = {
  unread: "Книга ещё не прочитана.",
  read: "Прочитать книгу",
  noBodies: "В книге не распознано ни одного органа: для расчёта баллов нет данных.",
  toData: "Перейти к данным",
  noScores: "Листа с баллами ещё нет, а формы составляются по нему.",
  toScores: "Перейти к баллам",
};

export type StepsPaneTexts = typeof ru;

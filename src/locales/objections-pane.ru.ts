import { counted } from "./plural";

const entries = (count: number) =>
  counted(count, "ru", { one: "возражение", few: "возражения", other: "возражений" });

/** The texts of the page on objections. Kazakh and English have the same keys, or they do not compile. */
export const ru = {
  back: (step: string) => `Назад: ${step}`,
  noSheets:
    "Возражения органов и решения комиссии ведутся на листе «Возражения», сроки, состав комиссии и календарь – на листе «Сроки и комиссия». Olshem добавит эти листы, другие останутся как есть.",
  create: "Добавить листы",
  created: (sheets: readonly string[]) => `Листы добавлены: ${sheets.map((name) => `«${name}»`).join(", ")}.`,
  sheets: "Листы",
  again: "Обновить",
  years: (years: string) =>
    `Календарь за эти годы известен не полностью: ${years}. Нет переносов выходных и Курбан-айта, поэтому сроки могут сдвинуться. Впишите эти дни в таблицу «Календарь» на листе`,
  terms: "Сроки",
  groups: {
    overdue: (count: number) => `Просрочено: ${count}`,
    open: (count: number) => `Срок идёт: ${count}`,
    missing: (count: number) => `Не хватает даты: ${count}`,
    behind: (count: number) => `Выполнено или без срока: ${count}`,
  },
  noTerms: "Ни одного органа на листе сроков нет. Впишите, когда органы получили заключения.",
  ground: "Основание",
  by: (who: string) => `Кто: ${who}`,
  to: (whom: string) => `Кому: ${whom}`,
  register: (count: number) => `В реестре: ${entries(count)}`,
  undecided: "решения нет",
  filed: (words: string) => `Подано: ${words}`,
  decided: (words: string) => `Решение: ${words}`,
  errors: {
    title: "Ошибки",
    todo: "Исправьте их на листе. Возражение, в строке которого есть ошибка, баллов не меняет.",
  },
  warnings: { title: "На что обратить внимание", todo: "Проверьте эти места на листе." },
  commission: { title: "Специальная комиссия", todo: "Замечания к составу:" },
  writeNotice: "Возражений нет: составить уведомление",
  start: "Новое возражение",
  body: "Орган",
  direction: "Направление",
  indicator: "Критерий или показатель",
  notChosen: "не выбран",
  startEntry: "Добавить в реестр",
  startHint: "В реестр добавится строка: орган, направление и балл по заключению уже заполнены.",
  changes: "Что меняют принятые возражения",
  noChanges: "Сейчас ни одно возражение баллов не меняет.",
  mark: (criterion: string, indicator: string, language: string) => `${criterion}: ${indicator}, ${language}`,
  indicatorNumber: (number: string) => `индикатор ${number}`,
  markLanguages: { kk: "на казахском", ru: "на русском" },
  words: { max: "макс.", avg: "ср.", "n/a": "н/о" },
  corrected: (value: string) => `исправлено на ${value}`,
  rescore: "Рассчитать баллы с учётом возражений",
  withdraw: "Рассчитать баллы без возражений",
  withdrawn: "Баллы рассчитаны без возражений.",
  rescoreHint: "Исходные данные останутся как есть, а первые баллы сохранятся на отдельном листе.",
  first: "Первые баллы:",
  rescored: "Баллы рассчитаны заново:",
  toConclusions: "Перейти к заключениям",
};

export type ObjectionsPaneTexts = typeof ru;

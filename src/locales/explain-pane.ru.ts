import { counted } from "./plural";

/** The texts of the pane's explanation of a cell. Kazakh and English have the same keys, or they do not compile. */
export const ru = {
  heading: "Разбор ячейки",
  hint: "Выберите ячейку с функцией OLSHEM: здесь видно, откуда взялся балл.",
  refresh: "Прочитать ячейку заново",
  reading: "Читаем ячейку…",
  notFollowing:
    "Excel не сообщает, какая ячейка выбрана. Выберите ячейку и нажмите «Прочитать ячейку заново».",
  failed: "Прочитать ячейку не получилось.",
  back: (cell: string) => `Назад к ${cell}`,
  empty: "пусто",
  formula: "Формула в ячейке",
  spilledFrom: "Эту ячейку заполняет формула из ячейки",
  call: (number: number, count: number) => `Функция ${number} из ${count}`,

  sections: {
    inputs: "Откуда данные",
    values: "Что входит в формулу",
    marks: "Из чего сложен балл",
    steps: "Ход расчёта",
    basis: "Основание",
    readings: "Чтения, от которых зависит результат",
  },
  inFormula: "в формуле",
  cells: (count: number) => counted(count, "ru", { one: "ячейка", few: "ячейки", other: "ячеек" }),
  more: (count: number) => `ещё ${count}`,
  show: (cell: string) => `Показать в книге: ${cell}`,

  noFormula: {
    title: "В ячейке нет формулы",
    todo: "Разбираются ячейки, которые рассчитала функция OLSHEM. Выберите такую ячейку.",
  },
  unreadable: {
    title: "Формула не прочитана",
    todo: (found: string) =>
      found === ""
        ? "Она обрывается. Проверьте, закрыты ли скобки и кавычки."
        : `Проверьте место, которое начинается с «${found}».`,
  },
  native: {
    title: "Формула самого Excel",
    leads: "Она берёт значение, рассчитанное функцией OLSHEM. Разбор — в ячейке",
    todo: "Функций OLSHEM в ней нет, и на ячейки с ними она не ссылается.",
  },
  around: {
    title: "Функция стоит внутри формулы Excel",
    todo: "Разобрана сама функция OLSHEM. Значение ячейки формула Excel получила из её результата, и оно может быть другим.",
  },
  differs: {
    title: "В ячейке другое значение",
    todo: "Разобраны данные, которые стоят в книге сейчас. Пересчитайте книгу: Ctrl+Alt+F9.",
  },
  noValue: { title: "Почему нет значения" },
  error: {
    title: (error: string) => `В данные пришла ошибка ${error}`,
    todo: "Исправьте ячейку с ошибкой, и балл рассчитается.",
  },
  unvalued: {
    title: "Разобрать не удалось",
    todo: "Значение этих выражений знает только Excel. Поставьте каждое в отдельную ячейку этого листа: её значение войдёт в разбор.",
  },
  several: {
    title: (rows: number, columns: number) => `Функция даёт несколько значений: ${rows} × ${columns}`,
    todo: "Какие из них взяла формула Excel, знает только Excel. Поставьте функцию в отдельную ячейку и выберите её.",
  },
  unknownFunction: {
    title: (name: string) => `Функции OLSHEM.${name} нет`,
    todo: "Начните вводить =OLSHEM. и выберите имя из списка.",
  },
};

export type ExplainPaneTexts = typeof ru;

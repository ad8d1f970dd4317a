import { counted } from "./plural";

/** The texts of the step that shows what was recognised. Kazakh and English have the same keys, or they do not compile. */
export const ru = {
  nothing: "Таблицы не распознаны. Укажите, где они, или проверьте заголовки и прочитайте книгу ещё раз.",
  questions: {
    title: (count: number) => `Нужен ваш ответ: ${count}`,
    hint: "Каждый ответ сразу сохраняется в книге; отменить его можно в разделе «Указано вами».",
    left: (count: number) =>
      count === 0 ? "Учтено. Вопросов больше нет." : `Учтено. Осталось вопросов: ${count}.`,
    removed: (count: number) =>
      count === 0 ? "Указание убрано." : `Указание убрано. Вопросов стало: ${count}.`,
  },
  columns: {
    title: "Что здесь указано?",
    hint: "Пока ответа нет, эти данные в расчёт не входят.",
    down: (head: string) => (head ? `Столбец «${head}»` : "Столбец без заголовка"),
    across: (head: string) => (head ? `Строка «${head}»` : "Строка без заголовка"),
    alike: (count: number) =>
      `и ещё ${counted(count, "ru", { one: "такая же таблица", few: "такие же таблицы", other: "таких же таблиц" })}`,
    other: "Другое",
    none: "Не показатель",
  },
  choice: {
    label: "Показатель",
    missing: "Не найдены",
    found: "Уже найдены",
    apply: "Указать",
  },
  names: {
    title: "Это один орган?",
    hint: "Пока ответа нет, органы считаются разными.",
    pair: (spelling: string, name: string) => `«${spelling}» и «${name}»`,
    one: "Да, один",
    apart: "Нет, разные",
  },
  types: {
    title: "Орган центральный или местный?",
    hint: "В книге об этом не сказано. Пока ответа нет, орган считается центральным.",
    all: (type: string, count: number) => `${type}: все ${count}`,
  },
  take: {
    open: "Указать ячейки",
    openFor: (variable: string) => `Указать ячейки: ${variable}`,
    selected: (cells: string) => `Выделено: ${cells}`,
    reading: "Смотрим, что выделено…",
    take: "Взять выделенное",
    down: {
      prompt: "Выделите на листе столбец с этими данными.",
      meets: (count: number, of: number) => `Строк таблицы в выделении: ${count} из ${of}.`,
      line: "Нужен один столбец.",
      noRecords: "В выделении нет строк этой таблицы.",
    },
    across: {
      prompt: "Выделите на листе строку с этими данными.",
      meets: (count: number, of: number) => `Столбцов таблицы в выделении: ${count} из ${of}.`,
      line: "Нужна одна строка.",
      noRecords: "В выделении нет столбцов этой таблицы.",
    },
    otherSheet: (sheet: string) => `Таблица стоит на листе «${sheet}». Выделите ячейки на нём.`,
    names: "Нужны названия органов: один столбец или одна строка.",
    notFollowing: "Excel не сообщает, что выделено. Выделив ячейки, обновите.",
    refresh: "Обновить",
  },
  exclude: {
    down: {
      open: "Не учитывать строки",
      prompt: "Выделите на листе строки, которые не должны войти в расчёт.",
      take: "Не учитывать выделенные строки",
    },
    across: {
      open: "Не учитывать столбцы",
      prompt: "Выделите на листе столбцы, которые не должны войти в расчёт.",
      take: "Не учитывать выделенные столбцы",
    },
  },
  fields: {
    title: "Показатели",
    skippedAcross: "Столбцы вне расчёта",
    column: (letters: string, text: string) => `Столбец ${letters}: ${text}`,
    noHead: "без заголовка",
    change: "Изменить",
    changeOf: (variable: string) => `Изменить: ${variable}`,
    is: "Это…",
    isOf: (head: string) => `Указать, что это: ${head}`,
    otherCells: (variable: string) => `Либо укажите другие ячейки для «${variable}».`,
    doubtful: "под вопросом, в расчёт не входит",
    byTitle: "вероятно, по названию",
    symbol: (symbol: string) => `вероятно, по символу (${symbol})`,
    similar: (to: string) => `вероятно: похоже на «${to}»`,
    parent: (head: string) => `вероятно, по заголовку выше: «${head}»`,
    rest: "вероятно: других данных для него не осталось",
    said: "указано вами",
  },
  table: {
    title: "Указать таблицу",
    sheetsTitle: (count: number) => `Листы без знакомых таблиц: ${count}`,
    hint: "Выберите, о чём таблица, и выделите названия органов, без заголовка. Затем укажите ячейки показателей.",
    kind: "О чём таблица",
    prompt: "Выделите на листе названия органов.",
  },
  bodies: {
    title: (count: number) => `Органы: ${count}`,
    choose: "Орган",
    type: "Тип органа",
    spellings: "Другие написания",
    part: "Это другой орган",
    partOf: (spelling: string) => `Это другой орган: ${spelling}`,
    same: "Тот же орган, что и",
    join: "Объединить",
  },
  said: {
    title: (count: number) => `Указано вами: ${count}`,
    hint: "Хранится в книге. Что больше не верно, уберите.",
    field: (variable: string, kind: string) => `${variable} (${kind})`,
    unused: "Не показатель",
    exclude: "Не учитывать",
    one: (spelling: string, name: string) => `«${spelling}» и «${name}»: один орган`,
    apart: (spelling: string, name: string) => `«${spelling}» и «${name}»: разные органы`,
    type: (body: string, type: string) => `«${body}»: ${type}`,
    remove: "Убрать",
    removeOf: (what: string) => `Убрать: ${what}`,
    lost: "Ячейки удалены, указание не действует.",
    filled: (before: number, now: number) => `Заполнено ячеек: было ${before}, стало ${now}.`,
    unapplied: {
      nothingThere: "Такой таблицы или такого органа в книге сейчас нет, указание не действует.",
      replaced: "Заменено более поздним указанием.",
    },
    changedTitle: "С тех пор, как вы это указали, книга изменилась",
    changedTodo: "Проверьте эти места. Что больше не верно, уберите в разделе «Указано вами».",
  },
};

export type DataPaneTexts = typeof ru;

import { counted } from "./plural";

const sheets = (count: number) => counted(count, "ru", { one: "лист", few: "листа", other: "листов" });
const bodies = (count: number) => counted(count, "ru", { one: "орган", few: "органа", other: "органов" });
const list = (names: readonly string[]) => names.map((name) => `«${name}»`).join(", ");

/** The texts of the steps beside data and forms, and of a workbook that somebody changed. Kazakh and English have the same keys, or they do not compile. */
export const ru = {
  start: {
    found: "Найдено в книге",
    nothing: "Таблиц с показателями в книге не нашлось. Создайте пустые или покажите свои на шаге «Данные».",
    ours: "Уже сделано",
    scores: "Баллы",
    forms: (count: number) => `Формы: ${sheets(count)}`,
  },
  rules: {
    heading: "Правила расчёта",
    date: "Дата оцениваемого периода",
    dateHint: "По ней выбирается редакция, действовавшая в этот день.",
    tooEarly: (date: string) =>
      `Редакции, действовавшей в этот день, Olshem не знает: первая действует с ${date}`,
    unreadable: (text: string, sheet: string) =>
      `На листе «${sheet}» правила записаны так: «${text}». Прочитать их не удалось, взяты последняя редакция и чтения по умолчанию.`,
    kept: (sheet: string) =>
      `Правила записаны на листе «${sheet}». Изменённые вступят в силу, когда вы рассчитаете баллы заново.`,
    fresh: "Правила запишутся на лист с баллами, рядом с ними.",
  },
  scores: {
    by: (edition: string, readings: number) =>
      readings === 0
        ? `Редакция ${edition}, чтения по умолчанию`
        : `Редакция ${edition}, чтений выбрано: ${readings}`,
    change: "Изменить правила",
    other: (text: string) => `На листе пока баллы по другим правилам: ${text}. Рассчитайте их заново.`,
    kept: {
      native: (sheet: string) =>
        `Баллы на листе «${sheet}». Это формулы Excel: измените исходное число, и балл пересчитается.`,
      values: (sheet: string) =>
        `Баллы на листе «${sheet}». Это значения: если данные изменятся, рассчитайте баллы заново.`,
    },
    unscored: (names: readonly string[]) => `На листе нет баллов: ${list(names)}. Рассчитайте их заново.`,
    results: "Результаты",
    place: "Место",
    body: "Орган",
    short: { services: "Усл.", openness: "Откр.", complaints: "Жал." },
    overall: "Итог",
    all: (count: number) => `Показать все: ${bodies(count)}`,
    few: "Показать первые и последние",
    between: (count: number) => `ещё ${bodies(count)}`,
  },
  done: {
    heading: "Что есть в книге",
    nothing: "Olshem ещё ничего не записал в эту книгу.",
    scores: "Баллы",
    numbers: {
      live: "формулы Olshem, пересчитываются",
      native: "формулы Excel, пересчитываются и без надстройки",
      values: "значения, не пересчитываются",
    },
    requisites: "Реквизиты и отчёты",
    written: (count: number) => `Составлено: ${sheets(count)}`,
    signed: (count: number) => `Подписано: ${sheets(count)}`,
    objected: (count: number) => `До возражений: ${sheets(count)}`,
    byHand: (count: number) => `Изменено вручную: ${sheets(count)}`,
    language: { ru: "на русском", kk: "на казахском" },
    todo: "Что осталось",
    ready: "Всё составлено и подписано.",
    tasks: {
      score: "Рассчитать баллы",
      rescore: (count: number) =>
        `Рассчитать баллы заново: на листе не хватает ${counted(count, "ru", { one: "органа", other: "органов" })}`,
      conclude: (count: number) =>
        `Составить заключения в целом: нет у ${counted(count, "ru", { one: "органа", other: "органов" })}`,
      texts: (count: number) => `Поправить тексты, отставшие от баллов: ${sheets(count)}`,
      changed: (count: number) => `Проверить подписанное, после чего данные изменились: ${sheets(count)}`,
      sign: (count: number) => `Подписать: ${sheets(count)}`,
      repair: (count: number) =>
        `Пересчитать функции Olshem: ${counted(count, "ru", { one: "ячейка", few: "ячейки", other: "ячеек" })}`,
    },
  },
  changeLanguage: "Изменить язык форм",
  toDone: "Что есть в книге",
  changed: {
    sentence: (items: readonly string[]) => `Книга изменилась: ${items.join("; ")}.`,
    todo: "Ничего не записано. Посмотрите, что показано теперь, и нажмите ещё раз.",
    items: {
      sheetRenamed: (a: Args) => `лист «${a.sheet}» теперь называется «${a.other}»`,
      sheetGone: (a: Args) => `листа «${a.sheet}» больше нет`,
      tableLost: (a: Args) => `на листе «${a.sheet}» таблица больше не распознаётся`,
      tableFound: (a: Args) => `на листе «${a.sheet}» появилась таблица`,
      rows: (a: Args) => `на листе «${a.sheet}» записей об органах стало ${a.after}, было ${a.before}`,
      columns: (a: Args) => `на листе «${a.sheet}» изменились столбцы`,
      names: (a: Args) => `на листе «${a.sheet}» изменились названия органов или их порядок`,
      moved: (a: Args) => `на листе «${a.sheet}» таблица сдвинулась`,
      bodies: () => "изменился список органов",
      rules: (a: Args) => `правила на листе с баллами теперь «${a.after}», были «${a.before}»`,
      scoresGone: () => "листа с баллами больше нет",
      scoresCome: () => "появился лист с баллами",
    },
  },
};

type Args = Readonly<Record<string, string>>;

export type StepsTexts = typeof ru;

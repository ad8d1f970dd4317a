/**
 * Words of the help on the functions: of Excel's function wizard, of the help pages and of the list of functions. Kazakh
 * and English have the same keys, or they do not compile.
 */
export const ru = {
  /** What an argument may hold. */
  values: {
    count: "целое число",
    quantity: "число не меньше 0",
    percent: "проценты, 0–100",
    number: (range: string) => `число, ${range}`,
    atMost: (most: string) => `число не больше ${most}`,
    points: (range: string) => `баллы, ${range}`,
    partOf: (whole: string) => `не больше ${whole}`,
    partsOf: (parts: string, whole: string) => `${parts} не больше ${whole}`,
    emptyFor: (body: string) => `для ${body} остаётся пустым`,
    leftOut: (value: string) => `если не указано, ${value}`,
  },
  /** What a function says it computes. */
  describe: {
    computed: (head: string, places: string, formula: string) => `${head} (${places}): ${formula}.`,
    marked: (head: string, places: string, bounds: string) =>
      `${head} (${places}): сумма баллов индикаторов на двух языках, ${bounds}.`,
    media: (head: string, places: string, formula: string, bounds: string) =>
      `${head} (${places}): ${formula} на каждом языке, вместе ${bounds}.`,
    where: (condition: string, value: string) => `при ${condition}: ${value}`,
    only: (body: string) => `Только для ${body}.`,
  },
  /** What the law itself does not say of a function. */
  more: {
    SERVICES_P1: "Пустые ячейки не учитываются.",
    OPENNESS_SUBORDINATES: "Это штраф; для МИО он 0.",
  },
  /** Why there is `#VALUE!`, and why `#N/A`. */
  errors: {
    value: {
      text: "вместо числа текст",
      negative: "число меньше 0",
      count: "количество меньше 0 или дробное",
      above: "число больше наибольшего",
      share: "доля вместо процентов",
      parts: (parts: string, whole: string) => `${parts} больше ${whole}`,
      body: "неизвестный тип органа",
      notFor: (symbol: string, body: string) => `${symbol} указано для ${body}`,
      rules: "неизвестная редакция или чтение",
    },
    missing: {
      empty: "ячейка пуста",
      none: (whole: string) => `${whole} = 0`,
      edition: "дата раньше первой редакции",
    },
    others: {
      SERVICES_P1: {
        value: "уровень не число или вне границ; неизвестный тип органа",
        missing: "у органа нет ни одного уровня",
      },
      marked: {
        value:
          "отметка вне 0–1 или непонятное слово; диапазон не той формы; неизвестный тип органа, редакция или чтение",
        missing: "отметка пуста; слово «ср» или «н/о», а средних баллов нет",
      },
      OPENNESS_POINTS: {
        value: "неизвестный критерий; отметка вне 0–1 или непонятное слово, в своей ячейке",
        missing: "отметка пуста; слово «ср» или «н/о», а среднего балла нет, в своей ячейке",
      },
      DEGREE: { value: "не число, меньше 0 или больше 100; неизвестный язык", missing: "ячейка пуста" },
      RULES: {
        value: "неизвестная редакция, чтение или вариант; чтение указано дважды",
        missing: "дата раньше первой редакции",
      },
      PARAMETER: {
        value: "неизвестное имя или тип органа",
        missing: "величина зависит от типа органа, а он не указан; органы этого типа не оцениваются",
      },
      DEADLINE: {
        value: "неизвестное событие; не дата; таблица ваших дней не понята",
        missing: "ячейка пуста; день называет только График; правило на эту дату ещё не действовало",
      },
      EXPLAIN: {
        value: "неизвестная функция; лишние аргументы; у вызова несколько результатов",
        missing: "функция сама отвечает, что чего-то не хватает",
      },
    },
  },
  /** Special rules of the criteria of openness. */
  specials: {
    withoutRequests: (indicator: string) =>
      `Индикатор ${indicator}: если запросов не было, а потребности в открытых данных изучены, наибольший балл.`,
    withoutAudit: (indicators: string) =>
      `Индикатор ${indicators}: если аудита в отчётном периоде не было, наибольший балл. Органу с секретным бюджетом по индикаторам, по которым он не оценивается, — средний балл остальных.`,
    announced: (indicators: string) =>
      `Баллы индикаторов ${indicators} умножаются на долю бюджетных программ (отчётов), о сроках обсуждения которых население оповещено.`,
    planned: (indicators: string) =>
      `Индикаторы ${indicators}: наибольший балл, если разработка не планировалась; 0, если население не оповещено о сроках обсуждений.`,
    comments: (indicators: string) =>
      `Индикаторы ${indicators}: наибольший балл, если предложений и комментариев не было.`,
    degrees: (degrees: string) => `Степени публичности мероприятия: ${degrees}.`,
    entries: "Баллы на одном языке по числу записей в блоге:",
    dislikes: (share: string, indicator: string) =>
      `Если доля ответов с неудовлетворительной оценкой пользователя (дизлайк) больше ${share}, индикатор ${indicator} даёт 0.`,
    noDislikes: "Доля ответов с неудовлетворительной оценкой пользователя (дизлайк) не учитывается.",
    answered: (share: string) =>
      `Штраф за вопросы на блог-платформе: если ответы получили менее ${share} вопросов.`,
    stimulating: "стимулирующий",
    mark: (what: string) => `отметка — ${what}`,
    entriesMark: "число записей",
    answeredMark: "доля вопросов, получивших ответы",
    eventsMark: "степени публичности мероприятий",
  },
  /** Where a choice between readings acts. */
  acts: {
    formula: "в формуле",
    marks: "в переводе отметок в баллы",
    inputs: "в подготовке данных",
    averages: "в средних баллах, на листе",
    forms: "в печатных формах",
    dates: "в датах и сроках",
  },
  page: {
    title: "Функции Olshem",
    together: "Итог, сроки, правила",
    contents: "Содержание",
    formula: "Формула",
    most: "Значения",
    arguments: "Аргументы",
    optional: "необязательный",
    repeating: "повторяется",
    errors: "Ошибки",
    valueError: "#ЗНАЧ!",
    missingError: "#Н/Д",
    example: "Пример",
    inCells: (address: string) => `В ячейках ${address}:`,
    gives: "даёт",
    source: "Основание",
    readings: "Чтения",
    readingsNote:
      "Места Методики, которые можно понять по-разному. Другой вариант выбирается последним аргументом:",
    byDefault: "По умолчанию",
    reason: "Почему",
    acts: "Действует",
    points: "Баллы",
    inOneLanguage: "баллы на одном языке",
    indicator: "Индикатор",
    indicators: "Индикаторы",
    value: "Значение",
    degree: "Степень эффективности",
    parameters: "Имена величин",
    parameterHead: ["Имя", "Что это", "ЦГО", "МИО", "Редакции"],
    events: "События",
    eventHead: ["Событие", "Что должно быть сделано", "Дата, от которой идёт срок", "Срок", "Основание"],
    bySchedule: "по Графику проведения оценки",
    from: (day: string) => `с ${day}`,
    allEditions: "все",
    workingNote: "",
    rules: [
      "Аргументы разделяются точкой с запятой или запятой, как принято в вашем Excel.",
      "В каждом аргументе можно указать число или диапазон: строки считаются по порядку, одно значение идёт со всеми, результат заполняет столько же ячеек. Ошибка в строке портит только её ячейку.",
      "Тип органа пишется ЦГО или МИО (принимаются также ЦИО, ОМО, ОАО, ЖАО, CGO, LEB).",
      "Последний аргумент — по какой редакции считать: «2023-06», дата или OLSHEM.RULES(…). Без него берётся последняя редакция.",
      "Если результата нет, ячейка говорит почему: какой аргумент, какая строка, что найдено и что нужно.",
    ],
  },
};

export type CatalogueTexts = typeof ru;

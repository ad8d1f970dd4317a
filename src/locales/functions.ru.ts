/** What the functions say instead of a number. Every text says what was found and what is expected. */
export const ru = {
  argument: (name: string, symbol: string) => (symbol ? `${name} (${symbol})` : name),
  row: (row: number) => `Строка диапазона: ${row}.`,
  column: (column: number) => `Столбец диапазона: ${column}.`,
  notANumber: (argument: string, found: string) =>
    `Аргумент ${argument}: найдено «${found}», а нужно число. Исправьте ячейку или укажите другой диапазон.`,
  negative: (argument: string, found: string) =>
    `Аргумент ${argument}: найдено ${found}, а нужно число не меньше 0.`,
  fractional: (argument: string, found: string) =>
    `Аргумент ${argument}: найдено ${found}, а нужно целое число.`,
  perCentMeant: (argument: string, found: string) =>
    `Аргумент ${argument}: найдено ${found}, а нужны проценты от 0 до 100. Если это доля, умножьте её на 100.`,
  aboveMaximum: (argument: string, found: string, maximum: number) =>
    `Аргумент ${argument}: найдено ${found}, а по Методике значение не больше ${maximum}.`,
  partAboveWhole: (parts: string, partsFound: string, whole: string, wholeFound: string) =>
    `Часть больше целого: ${parts} = ${partsFound}, а ${whole} = ${wholeFound}. Проверьте оба числа.`,
  noActivity: (argument: string) =>
    `${argument} = 0, доля не определена, и Методика балла не называет. Укажите число или выберите чтение no-activity.`,
  empty: (argument: string) => `Аргумент ${argument}: ячейка пуста. Заполните её, и балл рассчитается.`,
  outside: (argument: string) => `Аргумент ${argument}: диапазон короче остальных, здесь в нём нет ячейки.`,
  notForBody: (argument: string, found: string) =>
    `Аргумент ${argument}: найдено «${found}», но МИО по этому показателю не оцениваются. Оставьте ячейку пустой.`,
  unknownBody: (argument: string, found: string) =>
    `Аргумент ${argument}: найдено «${found}», а нужно «ЦГО» или «МИО».`,
  unknownLanguage: (argument: string, found: string) =>
    `Аргумент ${argument}: найдено «${found}», а нужно ru, kk или en.`,
  namesMissing: (of: string, names: string) =>
    `Аргументы ${of} и ${names} указываются вместе: чья каждая услуга и чей P1 рассчитать.`,
  shapes: (first: string, second: string) =>
    `Диапазоны ${first} и ${second} разной формы, а нужны одинаковые: у каждой услуги свой орган.`,
  noLevels: (argument: string, found: string) =>
    found === ""
      ? `Аргумент ${argument}: в диапазоне нет ни одного уровня удовлетворённости.`
      : `Аргумент ${argument}: у органа «${found}» нет ни одного уровня удовлетворённости.`,
  markColumns: (argument: string, found: string) =>
    `Аргумент ${argument}: диапазон ${found}, а нужны два столбца на каждый орган: казахский и русский язык.`,
  markRows: (argument: string, found: number, expected: number, edition: string) =>
    `Аргумент ${argument}: строк ${found}, а показателей в таблице редакции ${edition} — ${expected}. Укажите все показатели по порядку или другую редакцию.`,
  perBody: (argument: string, found: string, bodies: number) =>
    `Аргумент ${argument}: диапазон ${found} не подходит к оценкам (органов: ${bodies}). Нужно одно значение, пара языков или значение для каждого органа в строке.`,
  notAMark: (argument: string, found: string) =>
    `Аргумент ${argument}: найдено «${found}», а нужна степень выполнения от 0 до 1 или слово макс, ср, н/о.`,
  notACount: (argument: string, found: string) =>
    `Аргумент ${argument}: найдено «${found}», а нужно целое число записей в блоге или слово макс, ср, н/о.`,
  notADegree: (argument: string, found: string) =>
    `Аргумент ${argument}: найдено «${found}», а нужны степени публичности мероприятий через точку с запятой: 1; 0,8; 0,6; 0,4 или 0.`,
  wordNotHere: (argument: string, found: string) =>
    `Аргумент ${argument}: найдено «${found}», а в штрафных показателях возможны только доля от 0 до 1 и н/о.`,
  notAShare: (argument: string, found: string) =>
    `Аргумент ${argument}: найдено «${found}», а нужна доля от 0 до 1 или проценты со знаком %.`,
  notYesNo: (argument: string, found: string) =>
    `Аргумент ${argument}: найдено «${found}», а нужно ИСТИНА или ЛОЖЬ.`,
  noAverage: (argument: string) =>
    `Аргумент ${argument}: среднего балла других органов по этому показателю нет. Укажите диапазон средних баллов или саму оценку.`,
  averageAbove: (argument: string, found: string, maximum: number) =>
    `Аргумент ${argument}: средний балл ${found}, а показатель даёт на одном языке не больше ${maximum}. Проверьте, тот ли диапазон указан.`,
  notBothPlanned: (argument: string) =>
    `Аргумент ${argument}: при чтении nothing-planned=both «макс» действует, только когда ничего не планировалось и комментариев не было. Укажите степень выполнения.`,
  unknownCriterion: (argument: string, found: string) =>
    `Аргумент ${argument}: найдено «${found}», а нужно DATA, BUDGET, ACTS, DIALOG, SITE, MEDIA или SUBORDINATES.`,
  unknownParameter: (argument: string, found: string) =>
    `Аргумент ${argument}: величины «${found}» нет. Нужно имя функции (SERVICES_T1), её коэффициента (SERVICES_T1.N) или показателя (DIALOG.4.3).`,
  bodyNeeded: (argument: string, found: string) =>
    `Аргумент ${argument}: величина ${found} зависит от типа органа. Укажите «ЦГО» или «МИО».`,
  notAssessed: (argument: string, found: string) =>
    `Аргумент ${argument}: по ${found} органы этого типа не оцениваются.`,
  unknownEvent: (argument: string, found: string, known: string) =>
    `Аргумент ${argument}: события «${found}» нет. Есть: ${known}.`,
  notADate: (argument: string, found: string) =>
    `Аргумент ${argument}: найдено «${found}», а нужна дата, например 15.06.2023.`,
  notOffOrWorked: (argument: string, found: string) =>
    `Аргумент ${argument}: найдено «${found}», а рядом с датой нужно «выходной» или «рабочий».`,
  listedTwice: (argument: string, found: string) =>
    `Аргумент ${argument}: день ${found} указан и как выходной, и как рабочий. Оставьте одну строку.`,
  holidaysShape: (argument: string, found: string) =>
    `Аргумент ${argument}: диапазон ${found}, а нужен столбец дат или два столбца: дата и «выходной» или «рабочий».`,
  bySchedule: (argument: string, found: string) =>
    `Аргумент ${argument}: для ${found} срок устанавливает График проведения оценки (п. 114), дня Методика не называет. Возьмите его из Графика.`,
  notYetInForce: (argument: string, found: string, first: string) =>
    `Аргумент ${argument}: на ${found} правило ещё не действовало; оно действует с ${first}.`,
  beforeCalendar: (argument: string, found: string, day: string, first: string) =>
    `Аргумент ${argument}: найдено «${found}», это дата ${day}, а календарь начинается с ${first}. Проверьте дату.`,
  unknownFunction: (argument: string, found: string) =>
    `Аргумент ${argument}: функции «${found}», которую можно объяснить, нет. Нужно имя вида SERVICES_T1.`,
  tooManyArguments: (argument: string, found: string, most: number) =>
    `Аргумент ${argument}: аргументов ${found}, а у функции их не больше ${most}.`,
  severalResults: (argument: string, found: string) =>
    `Аргумент ${argument}: у вызова несколько результатов (${found}), а объясняется один. Укажите аргументы одного органа.`,
  wordsNotLoaded: () =>
    "Слова объяснения не загрузились. Проверьте соединение и введите формулу ещё раз (F2, затем Enter).",
  unknownEdition: (argument: string, found: string, known: string) =>
    `Аргумент ${argument}: найдено «${found}», а нужна редакция (${known}) или дата.`,
  beforeFirstEdition: (argument: string, found: string, first: string) =>
    `Аргумент ${argument}: на ${found} нет редакции Методики; первая действует с ${first}.`,
  unknownReading: (argument: string, found: string, known: string) =>
    `Аргумент ${argument}: чтения «${found}» нет. Есть: ${known}.`,
  unknownAlternative: (argument: string, found: string, reading: string, known: string) =>
    `Аргумент ${argument}: найдено «${found}», а для чтения ${reading} есть: ${known}.`,
  chosenTwice: (argument: string, reading: string) =>
    `Аргумент ${argument}: чтение ${reading} указано дважды.`,
};

export type FunctionTexts = typeof ru;

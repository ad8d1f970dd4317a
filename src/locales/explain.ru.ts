/** The words of explanations. Kazakh and English have the same keys, or they do not compile. */
export const ru = {
  labels: {
    what: "Показатель",
    body: "Тип органа",
    input: "Данные",
    formula: "Формула",
    numbers: "С числами",
    step: "Шаг",
    bound: "Граница",
    rule: "Правило",
    mark: "Оценка",
    result: "Результат",
    place: "Основание",
    edition: "Редакция",
    reading: "Чтение",
  },
  body: { CGO: "центральный государственный орган (ЦГО)", LEB: "местный исполнительный орган (МИО)" },
  languages: { kk: "казахский", ru: "русский" },
  inLanguage: (text: string, language: string) => `${text} (${language})`,
  input: (symbol: string, title: string, value: string) => `${symbol} = ${value}: ${title}`,
  atLeast: (value: string, bound: string) => `${value} меньше ${bound}, поэтому берётся ${bound}`,
  atMost: (value: string, bound: string) => `${value} больше ${bound}, поэтому берётся ${bound}`,
  bounds: {
    atLeast: (bound: string) => `не меньше ${bound}`,
    atMost: (bound: string) => `не больше ${bound}`,
  },
  whenHolds: (condition: string, value: string, result: string) =>
    `${condition}: здесь ${value}, поэтому ${result}`,
  band: (value: string, band: string, gives: string) => `${value} попадает в интервал ${band}: ${gives}`,
  bandRounded: (value: string, rounded: string, band: string, gives: string) =>
    `${value} между напечатанными интервалами; округлено до ${rounded}, интервал ${band}: ${gives}`,
  bandBelow: (value: string, band: string, gives: string) =>
    `${value} между напечатанными интервалами; берётся нижний, ${band}: ${gives}`,
  bands: {
    between: (from: string, to: string) => `${from}–${to}`,
    above: (bound: string) => `свыше ${bound}`,
    below: (bound: string) => `менее ${bound}`,
  },
  noActivity: (value: string) => `знаменатель равен 0, доли нет; по выбранному чтению ${value}`,
  undefinedShare: (part: string) => `${part} / 0: доля не определена`,
  levels: (points: string, levels: string) => `${points} ← ${levels}`,
  mark: (number: string, title: string, mark: string, points: string) =>
    `${number}. ${title}: ${mark} → ${points}`,
  words: { max: "макс", avg: "ср", "n/a": "н/о" },
  special: {
    full: "полный балл",
    average: "средний балл других органов",
    notApplicable: "показатель не применяется",
    entries: "по числу записей",
    events: "по степени публичности мероприятий",
    answered: "по доле вопросов с ответом",
    announcedShare: "баллы уменьшены по доле оповещённых программ",
    notAnnounced: "оповещения не было, 0 баллов",
    dislikes: "дизлайков больше допустимого, 0 баллов",
  },
  specialRule: (text: string, place: string) => (place ? `${text} (${place})` : text),
  placeOf: (places: string, act: string) => `${places} Методики, ${act}`,
  act: (number: number, date: string, from: string) =>
    `в редакции приказа, зарегистрированного ${date} под № ${number}; действует с ${from}`,
  edition: (id: string, from: string) => `${id}, действует с ${from}`,
  reading: (id: string, question: string, answer: string) => `${id}: ${question} ${answer}`,
  chosen: "Выбрано",
  byDefault: "По умолчанию",
  workingTranslation: "рабочий перевод",
  deadline: {
    from: (date: string, what: string) => `${date}: ${what}`,
    workingDays: (days: number) => `рабочих дней: ${days}, счёт со следующего дня`,
    calendarDays: (days: number) => `календарных дней: ${days}, счёт со следующего дня`,
    nextYear: (date: string) => `следующий год, ${date}`,
    nextWorkingDay: "если день выходной, то следующий рабочий день",
    skipped: (count: number, days: string) => `пропущено нерабочих дней: ${count} (${days})`,
    rulesOnly: (years: string) =>
      `за ${years} год переносы выходных не внесены: дни сосчитаны только по закону, проверьте календарь`,
    corrected: (count: number) => `дней из вашей таблицы: ${count}`,
    fallsOnDayOff: "последний день нерабочий; переноса пункт не предусматривает",
  },
};

export type ExplainTexts = typeof ru;

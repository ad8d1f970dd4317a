/**
 * Names of the functions' arguments, as Excel's function wizard shows them. One name serves every function that has the
 * argument (`services` is a number of services or the score of that direction), so each is worded for all of them.
 * Arguments that are symbols of the Methodology (`p1`, `k3`, `t`) are called so in every language and are not listed.
 */
export const PARAMETER_NAMES = {
  // Public services
  level: { ru: "уровень", kk: "деңгей" },
  levels: { ru: "уровни", kk: "деңгейлер" },
  of: { ru: "чей_уровень", kk: "кімнің_деңгейі" },
  names: { ru: "органы", kk: "органдар" },
  complaints: { ru: "жалобы", kk: "шағымдар" },
  services: { ru: "услуги", kk: "қызметтер" },
  late: { ru: "с_нарушением_срока", kk: "мерзімі_бұзылған" },
  refusals: { ru: "отказы", kk: "бас_тартулар" },
  incomplete: { ru: "неполнота", kk: "толық_емес" },
  demanded: { ru: "истребование_документов", kk: "құжат_талап_ету" },
  partial: { ru: "частично_автоматизированные", kk: "ішінара_автоматтандырылған" },
  full: { ru: "полностью_автоматизированные", kk: "толық_автоматтандырылған" },
  kinds: { ru: "виды_услуг", kk: "қызмет_түрлері" },
  electronic: { ru: "электронно", kk: "электрондық_түрде" },
  rendered: { ru: "всего_оказано", kk: "барлық_көрсетілген" },
  paper: { ru: "на_бумаге", kk: "қағаз_түрінде" },
  automated: { ru: "автоматизированные", kk: "автоматтандырылған" },
  mobile: { ru: "в_мобильных_приложениях", kk: "мобильдік_қосымшаларда" },
  hours: { ru: "часы", kk: "сағаттар" },
  proactive: { ru: "проактивные", kk: "проактивті" },
  documents: { ru: "цифровые_документы", kk: "цифрлық_құжаттар" },

  // Openness
  marks: { ru: "отметки", kk: "белгілер" },
  averages: { ru: "средние_баллы", kk: "орташа_балдар" },
  announced: { ru: "оповещено", kk: "хабарланған" },
  dislikes: { ru: "дизлайки", kk: "дизлайктар" },
  public: { ru: "публичные_мероприятия", kk: "жария_іс_шаралар" },
  events: { ru: "мероприятия", kk: "іс_шаралар" },
  requests: { ru: "запросы", kk: "сұрау_салулар" },
  answers: { ru: "ответы", kk: "жауаптар" },
  media: { ru: "удовлетворенность_сми", kk: "бақ_қанағаттануы" },
  population: { ru: "удовлетворенность_населения", kk: "халық_қанағаттануы" },
  criterion: { ru: "критерий", kk: "өлшем" },
  condition: { ru: "условие", kk: "шарт" },

  // Complaints and applications
  considered: { ru: "рассмотренные", kk: "қаралған" },
  justified: { ru: "обоснованные", kk: "негізді" },
  redirected: { ru: "перенаправленные", kk: "қайта_жіберілген" },
  received: { ru: "поступившие", kk: "түскен" },
  disciplined: { ru: "привлечены", kk: "жауапқа_тартылған" },
  excused: { ru: "привлечь_невозможно", kk: "тарту_мүмкін_емес" },

  // Together
  unreliable: { ru: "недостоверность", kk: "анық_емес" },
  total: { ru: "итог_направления", kk: "бағыт_бағасы" },
  penalty: { ru: "штраф", kk: "айыппұл" },
  openness: { ru: "открытость", kk: "ашықтық" },
  score: { ru: "оценка", kk: "баға" },
  body: { ru: "тип_органа", kk: "орган_түрі" },
  rules: { ru: "правила", kk: "ережелер" },
  language: { ru: "язык", kk: "тіл" },
  edition: { ru: "редакция", kk: "редакция" },
  readings: { ru: "чтения", kk: "оқылымдар" },
  name: { ru: "имя_величины", kk: "шама_атауы" },
  event: { ru: "событие", kk: "оқиға" },
  date: { ru: "дата", kk: "күн" },
  holidays: { ru: "праздники", kk: "мереке_күндері" },
  function: { ru: "функция", kk: "функция" },
  arguments: { ru: "аргументы", kk: "аргументтер" },
} as const satisfies Readonly<Record<string, { readonly ru: string; readonly kk: string }>>;

export type ParameterName = keyof typeof PARAMETER_NAMES;

/**
 * What heads speak of, by the beginnings of words in the three languages; `=` stands before a whole word. A phrase of the
 * vocabulary names them as `@name`, so that a head may mix the languages.
 */
const CONCEPTS = {
  service: "услуг қызмет service",
  rendered: "оказано оказанн оказаны предоставлен көрсетілген көрсеткен render provided delivered",
  total: "всего общ итого барлы жалпы total =all",
  number: "количеств числ саны number",
  volume: "объем көлем volume",
  breach: "наруш бұз",
  term: "срок мерзім",
  late: "просроч несвоеврем опозда опоздан задерж поздн кеш late overdue delay deadline untimely",
  refusal: "отказ бастарт refus reject denial denied",
  unjustified:
    "необоснован неправомер незакон неосновател немотивир основаниям негізсіз негіздер дәлелсіз заңсыз " +
    "unjustified unlawful =grounds groundless unfounded wrongful baseless unreasonable",
  justified:
    "обоснован подтвержд подтверд негізді негізделген расталған =justified substantiated upheld well-founded",
  incomplete: "неполн некомплект недостающ толықемес жетіспе incomplete missing",
  document:
    "документ справк пакет комплект перечн құжат анықтама топтама document papers =set package certificates",
  excess:
    "лишн излишн избыточн ненужн непредусмотрен артық көзделмеген superfluous extra unnecessary redundant " +
    "excessive outside unrequired",
  demand: "истреб затреб требов требуем запрош талап сұрат сұрал demand =requested =requests =asked =asking",
  complaint: "жалоб шағым complain grievance",
  application: "обращ заявлен өтініш арыз appl appeal",
  received: "поступ получено получены полученн подано поданн входящ түскен түсті келіп received filed lodged",
  considered: "рассмотр разобран қарал considered reviewed examined resolved",
  redirect: "перенаправ переадрес переслан қайтажібер redirect forward referred",
  sent: "направлен жібер жолда =sent",
  court: "суд =сот сотт сотқа сотпен court",
  granted: "удовлетвор отменен признан признал польз қанағаттан танылған таныл granted found favour",
  disciplinary: "дисциплин тәртіптік disciplin",
  punished: "взыскан наказан выговор жазала жазаға punish sanction reprimand",
  left: "увол жұмыстаншық dismiss resign =quit",
  automated: "автоматиз автоматтанд automat",
  partly: "частичн ішінара partly partially",
  fully: "полност толық fully",
  electronic: "электрон онлайн electron online",
  portal: "egov пэп портал portal",
  paper: "бумаж бумаг қағаз =paper",
  mobile: "мобил mobile смартфон smartphone",
  app: "приложен қосымша app",
  unavailable: "недоступн простой простоя қолжетімсіз тоқтап unavailab downtime outage",
  hours: "=ч =час =часов =часы =часах =сағ сағат hours =hrs",
  proactive: "проактив proactive",
  digital: "цифр digital",
  satisfaction: "удовлетворенн довольн қанағат satisf",
  mean: "средн орташа mean average",
  unreliable: "недостовер искажен анықемес unreliable inaccurate =false incorrect",
  report:
    "отчет информац сведени данные данных факт есеп ақпарат мәлімет дерек report information data facts",
} as const;

export type Concept = keyof typeof CONCEPTS;

/** The beginnings of words that a part of a phrase stands for: those of a concept, or itself. */
export const stemsOf = (part: string): readonly string[] =>
  part.startsWith("@") ? CONCEPTS[part.slice(1) as Concept].split(" ") : [part];

import type { ReportTexts } from "./report.ru";

const check = {
  year: "Жыл",
  subject: "Не тексерілді",
  checked: "Тексерілген көрсетілген қызметтер",
  violations: "Анықталған бұзушылықтар",
  measures: "Қабылданған шаралар",
};

const GROUPS = { channels: "арналар", forms: "нысандар", bases: "ақылы және тегін қызметтер" };

export const kk: ReportTexts = {
  year: "Есепті жыл",
  tables: {
    provider: "Көрсетілетін қызметті беруші",
    services: "Мемлекеттік қызметтер",
    acts: "Заңға тәуелді актілер",
    access: "Ақпаратқа қол жеткізу көздері мен орындары",
    discussions: "Жария талқылаулар",
    events: "Ашықтық жөніндегі іс-шаралар",
    training: "Біліктілікті арттыру",
    hearings: "Тыңдаулар",
    internalControl: "Ішкі бақылау",
    inspections: "Уәкілетті органның бақылауы",
    publicMonitoring: "Қоғамдық мониторинг",
    complaints: "Көрсетілетін қызметті алушылардың шағымдары",
    prospects: "Перспективалар",
    sources: "Ақпарат көздері",
  },
  heads: {
    provider: { item: "Мәліметтер", value: "Мәні" },
    services: {
      year: "Жыл",
      name: "Мемлекеттік қызмет",
      code: "Коды",
      provider: "Көрсетілетін қызметті беруші",
      total: "Барлығы көрсетілді",
      direct: "Тікелей көрсетілетін қызметті беруші арқылы",
      stateCorporation: "Мемлекеттік корпорация арқылы",
      portal: "«Электрондық үкімет» порталы арқылы",
      mobile: "Мобильді қосымша арқылы",
      free: "Тегін",
      paid: "Ақылы негізде",
      paper: "Қағаз нысанда",
      electronic: "Электрондық нысанда",
      proactive: "Проактивті форматта",
      automation: "Автоматтандыру",
      automatedSince: "Автоматтандырылған жылы",
    },
    acts: { year: "Жыл", title: "Акт", number: "Нөмірі", date: "Күні", kind: "Бекітілген не өзгертілген" },
    access: { place: "Дереккөз немесе орын", address: "Мекенжай немесе сілтеме", contents: "Қандай ақпарат" },
    discussions: {
      year: "Жыл",
      title: "Акт жобасы",
      date: "Күні",
      place: "Қайда талқыланды",
      received: "Түскен ұсыныстар",
      accepted: "Ескерілген ұсыныстар",
    },
    events: { year: "Жыл", title: "Іс-шара", date: "Күні", participants: "Қатысушылар" },
    training: { year: "Жыл", title: "Іс-шара", date: "Күні", participants: "Қатысушылар" },
    hearings: { year: "Жыл", count: "Өткізілген тыңдаулар" },
    internalControl: check,
    inspections: check,
    publicMonitoring: {
      year: "Жыл",
      by: "Кім жүргізді",
      subject: "Не зерделенді",
      recommendations: "Берілген ұсынымдар",
      accepted: "Қабылданған ұсынымдар",
    },
    complaints: {
      year: "Жыл",
      service: "Мемлекеттік қызмет",
      subject: "Шағым мәні",
      received: "Түскен шағымдар",
      justified: "Оның ішінде негізделгені",
      measures: "Қабылданған шаралар",
    },
    prospects: { text: "Не жоспарланған" },
    sources: { kind: "Дереккөз түрі", name: "Дереккөз атауы" },
  },
  choices: {
    item: {
      name: "Атауы",
      address: "Мекенжайы",
      site: "Интернет-ресурсы",
      contacts: "Телефоны, электрондық поштасы",
      head: "Басшысы",
      activity: "Қызметінің негізгі бағыттары",
    },
    automation: { partial: "ішінара", full: "толық" },
    acts: { approved: "бекітілген", amended: "өзгертілген" },
  },
  annexNote:
    "№ 193 бұйрықта шағымдар туралы қосымшаның нысаны келтірілмеген: бағандарының құрамын Olshem құрастырушылары айқындады.",
  expected: {
    year: "жылды",
    count: "нөлден кем емес бүтін санды",
    text: "мәтінді",
    date: "күнді, мысалы 15.03.2024,",
    words: (words) => `мына сөздердің бірін (${words.join(", ")})`,
  },
  problems: {
    noYear: "Есепті жыл көрсетілмеген: оны жазыңыз, мысалы 2024.",
    yearUnread: (text) => `Есепті жыл «${text}» деп жазылған: оны санмен жазыңыз, мысалы 2024.`,
    olderWording: (year, parts, act, signed) =>
      `${year} жылғы есепке үлгілік нысанның ${parts.map((part) => `${part}-тармағы`).join(", ")} бұрынғы редакцияда қолданылған болуы мүмкін: Olshem оны ${signed} № ${act} бұйрықтың редакциясында ғана біледі. Бұйрықпен салыстырыңыз.`,
    noRowYear: (where) => `${where}: жолдың жылы көрсетілмеген. Оны жазыңыз.`,
    unnamed: (where) => `${where}: қызметтің атауы көрсетілмеген. Оны жазыңыз.`,
    unread: (where, text, expected) => `${where}: «${text}». Мұнда ${expected} жазыңыз.`,
    negative: (where, value) => `${where}: ${value}, сан нөлден кем бола алмайды. Оны түзетіңіз.`,
    notWhole: (where, value) => `${where}: ${value}, сан бүтін болуға тиіс. Оны түзетіңіз.`,
    twice: (where, what, first) => `${where}: «${what}» жолы бұрыннан бар (${first}). Біреуін қалдырыңыз.`,
    unlikeTotal: (where, group, sum, total) =>
      `${where}: барлығы ${total}, ал ${GROUPS[group]} бойынша қосындысы ${sum}. Қосылғыштар мен жиынтықты тексеріңіз.`,
    aboveWhole: (where, part, whole) =>
      `${where}: ${part}, бұл бүтіннен (${whole}) артық. Екі санды да тексеріңіз.`,
    automatedLater: (where, since, year) =>
      `${where}: ${since} жылдан бері автоматтандырылған делінген, ал жол ${year} жыл туралы. Жылды түзетіңіз.`,
    automationUnsaid: (where) =>
      `${where}: автоматтандырылған жылы көрсетілген, ал толық па, ішінара ма – көрсетілмеген. Екеуінің бірін таңдаңыз.`,
    otherYear: (where, year) =>
      `${where}: ${year} жыл есепке кірмейді: онда есепті жыл алдыңғы екі жылмен салыстырылады.`,
    dateOfOtherYear: (where, date, year) =>
      `${where}: ${date} күні ${year} жылға жатпайды. Күн мен жылды тексеріңіз.`,
    unknownCode: (where, text) =>
      `${where}: «${text}» коды тізілім кодына (8 немесе 9 цифр) ұқсамайды. Оны тексеріңіз.`,
  },
  missing: {
    item: (place, title, table) =>
      `${place} «${title}»: есепті жыл бойынша мәлімет жоқ. «${table}» кестесін толтырыңыз.`,
    place: (part, item) =>
      item === undefined
        ? `Үлгілік нысанның ${part}-тармағы`
        : `Үлгілік нысанның ${part}-тармағының ${item}) тармақшасы`,
    content: (title, table) =>
      `Қағидалардың 5-тармағы: «${title}» туралы мәлімет жоқ. «${table}» кестесін толтырыңыз.`,
    comparability: (years, table) =>
      `Қағидалардың 7-тармағы, салыстырмалылық: ${years.join(" және ")} ${years.length > 1 ? "жылдардың" : "жылдың"} деректері жоқ. «${table}» кестесіне жолдар қосыңыз.`,
    objectivity: (table) =>
      `Қағидалардың 7-тармағы, объективтілік: бір ғана түрдегі дереккөз аталған. «${table}» кестесінде тағы кемінде біреуін атаңыз.`,
    completeness: (table) =>
      `Қағидалардың 7-тармағы, толықтық: ақпарат көздерінің тізбесі жоқ. «${table}» кестесін толтырыңыз.`,
  },
  difference: (title, report, assessment) =>
    `«${title}»: есептің қызметтер кестесі бойынша ${report}, бағалау кестелері бойынша ${assessment}. Екі санды да тексеріңіз.`,
};

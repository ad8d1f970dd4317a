import { paragraphs, tables, type Readings } from "./reading";

/** Formulas that the sources print as pictures, which their texts do not carry. */
export const PICTURES = {
  deduction: {
    cites: paragraphs(33, 41, 42, 43, 44, 97, 99, 102),
    acts: "formula",
    question: {
      ru: "Формула напечатана рисунком: вычитается ли число нарушений на N из k или k уменьшается пропорционально?",
      kk: "Формула сурет түрінде басылған: N-ге шаққандағы бұзушылық k-дан шегеріле ме, әлде k сәйкес мөлшерде азая ма?",
      en: "The formula is printed as a picture: is the rate per N taken off k, or is k scaled down by it?",
    },
    default: {
      ru: "Вычитается: k − x / y × N.",
      kk: "Шегеріледі: k − x / y × N.",
      en: "Taken off: k − x / y × N.",
    },
    alternatives: {
      scaled: {
        ru: "k уменьшается пропорционально: k × (1 − x / y × N).",
        kk: "k сәйкес мөлшерде азаяды: k × (1 − x / y × N).",
        en: "k is scaled down: k × (1 − x / y × N).",
      },
    },
    reason: {
      ru: "N названо коэффициентом среднего числа нарушений на N услуг (жалоб), то есть вычитается само это число; «значение со знаком минус» тогда возможно и приравнено к нулю.",
      kk: "N — N қызметке (шағымға) шаққандағы бұзушылықтардың орташа санын анықтайтын коэффициент деп аталған, яғни сол санның өзі шегеріледі; сонда «минус таңбасы бар мән» шығуы мүмкін және ол нөлге теңестірілген.",
      en: "N is called the coefficient of the mean number of violations per N services (complaints), so it is that number which is taken off; a “value with a minus sign” can then occur and is set to zero.",
    },
  },
  "satisfaction-mean": {
    cites: paragraphs(31),
    acts: "formula",
    question: {
      ru: "На какое число услуг делится сумма баллов?",
      kk: "Балдар қосындысы қанша қызметке бөлінеді?",
      en: "By which number of services is the sum of points divided?",
    },
    default: {
      ru: "На число услуг, у которых есть уровень удовлетворённости.",
      kk: "Қанағаттану деңгейі бар қызметтер санына.",
      en: "By the services that have a level.",
    },
    alternatives: {
      "all-services": {
        ru: "На число всех услуг списка; услуга без уровня получает 0.",
        kk: "Тізімдегі барлық қызмет санына; деңгейі жоқ қызметке 0 беріледі.",
        en: "By all services of the list; one without a level counts 0.",
      },
    },
    reason: {
      ru: "n — число услуг, «подлежащих оценке по данному показателю», а без опроса услуга ему не подлежит.",
      kk: "n — «осы көрсеткіш бойынша бағалауға жататын» қызметтер саны, ал сауалнамасыз қызмет оған жатпайды.",
      en: "n counts the services “subject to assessment by this indicator”; without a survey a service is not.",
    },
  },
  "partial-automation": {
    cites: paragraphs(49),
    acts: "formula",
    question: {
      ru: "С каким весом считается частично автоматизированная услуга?",
      kk: "Ішінара автоматтандырылған қызмет қандай салмақпен есептеледі?",
      en: "With what weight does a partly automated service count?",
    },
    default: {
      ru: "За половину: с весом 0,5.",
      kk: "Жартысы ретінде: 0,5 салмақпен.",
      en: "As half: with a weight of 0.5.",
    },
    alternatives: {
      full: {
        ru: "Наравне с полностью автоматизированной: с весом 1.",
        kk: "Толық автоматтандырылғанмен тең: 1 салмақпен.",
        en: "Like a fully automated one: with a weight of 1.",
      },
    },
    reason: {
      ru: "Частично и полностью автоматизированные услуги названы в формуле порознь; с весом 1 различие теряло бы смысл.",
      kk: "Формулада ішінара және толық автоматтандырылған қызметтер бөлек аталған; салмағы 1 болса, айырмашылық мәнін жоғалтар еді.",
      en: "The formula names partly and fully automated services apart; with a weight of 1 that would mean nothing.",
    },
  },
  "electronic-share": {
    cites: paragraphs(51),
    acts: "formula",
    question: {
      ru: "Как соединены доля электронных услуг e / z и доля бумажных b / c?",
      kk: "Электрондық қызметтердің үлесі e / z мен қағаз түріндегілердің үлесі b / c қалай біріктіріледі?",
      en: "How are the electronic share e / z and the paper share b / c joined?",
    },
    default: {
      ru: "Среднее электронной доли и небумажной доли: (e / z + (1 − b / c)) / 2 × k.",
      kk: "Электрондық үлес пен қағазсыз үлестің орташасы: (e / z + (1 − b / c)) / 2 × k.",
      en: "The mean of the electronic share and the share not on paper: (e / z + (1 − b / c)) / 2 × k.",
    },
    alternatives: {
      difference: {
        ru: "Разность: (e / z − b / c) × k, ниже 0 — 0.",
        kk: "Айырма: (e / z − b / c) × k, 0-ден төмен болса — 0.",
        en: "The difference: (e / z − b / c) × k, below 0 is 0.",
      },
      product: {
        ru: "Произведение: e / z × (1 − b / c) × k.",
        kk: "Көбейтінді: e / z × (1 − b / c) × k.",
        en: "The product: e / z × (1 − b / c) × k.",
      },
    },
    reason: {
      ru: "Обе доли равноправны, и наибольшее значение k достигается ровно тогда, когда всё оказано электронно и ничего — на бумаге.",
      kk: "Екі үлес тең құқылы, ал ең жоғары мән k барлық қызмет электрондық түрде көрсетіліп, ешқайсысы қағаз түрінде көрсетілмегенде ғана шығады.",
      en: "Both shares count alike, and the maximum k is reached exactly when all is electronic and nothing on paper.",
    },
  },
  "smartphone-share": {
    cites: paragraphs(52),
    acts: "formula",
    question: {
      ru: "Формула напечатана рисунком: как соединены w, a и k?",
      kk: "Формула сурет түрінде басылған: w, a және k қалай біріктіріледі?",
      en: "The formula is printed as a picture: how are w, a and k joined?",
    },
    default: {
      ru: "Доля услуг, доступных в мобильных приложениях, умножается на k: w / a × k.",
      kk: "Мобильдік қосымшаларда қолжетімді қызметтердің үлесі k-ға көбейтіледі: w / a × k.",
      en: "The share of services available in mobile applications, times k: w / a × k.",
    },
    alternatives: {},
    reason: {
      ru: "Других величин пункт не называет, а k приводит результат к весу показателя: весь вес получается при w = a.",
      kk: "Тармақта басқа шама аталмаған, ал k нәтижені көрсеткіштің салмағына келтіреді: бүкіл салмақ w = a болғанда шығады.",
      en: "The paragraph names nothing else, and k brings the result to the weight of the indicator: all of it where w = a.",
    },
  },
  "media-publicity": {
    cites: [...paragraphs(81), ...tables("7-1")],
    acts: "formula",
    question: {
      ru: "Формула напечатана рисунком, а b «должно составлять не менее 12»: как считается A и что, если мероприятий меньше?",
      kk: "Формула сурет түрінде басылған, ал b «кемінде 12 болуға тиіс»: A қалай есептеледі және іс-шаралар одан аз болса ше?",
      en: "The formula is printed as a picture, and b “must be at least 12”: how is A calculated, and what if there are fewer events?",
    },
    default: {
      ru: "A = 2,5 × a / b на каждом языке; b меньше 12 считается за 12.",
      kk: "Әр тілде A = 2,5 × a / b; b 12-ден аз болса, 12 деп алынады.",
      en: "A = 2.5 × a / b for each language; a b below 12 counts as 12.",
    },
    alternatives: {
      void: {
        ru: "A = 2,5 × a / b; если мероприятий меньше 12, A = 0.",
        kk: "A = 2,5 × a / b; іс-шаралар 12-ден аз болса, A = 0.",
        en: "A = 2.5 × a / b; with fewer than 12 events A = 0.",
      },
    },
    reason: {
      ru: "2,5 — балл индикатора 1 таблицы 7-1, то есть A при a = b. Недостающие мероприятия считаются непубличными: требование не остаётся без последствий, а проведённые мероприятия не пропадают.",
      kk: "2,5 — 7-1-кестедегі 1-индикатордың балы, яғни a = b болғандағы A. Жетіспейтін іс-шаралар жария емес деп есептеледі: талап салдарсыз қалмайды, ал өткізілген іс-шаралар ескеріледі.",
      en: "2.5 are the points of indicator 1 of Table 7-1, so A where a = b. The missing events count as not public: the requirement has its effect, and the events held are not lost.",
    },
  },
  "media-answers": {
    cites: [...paragraphs(82), ...tables("7-1")],
    acts: "formula",
    question: {
      ru: "Формула напечатана рисунком: доля ответов, данных в срок, берётся от поступивших запросов (a) или от данных ответов (b)?",
      kk: "Формула сурет түрінде басылған: мерзімінде берілген жауаптардың үлесі келіп түскен сұрау салулардан (a) алына ма, әлде берілген жауаптардан (b) ба?",
      en: "The formula is printed as a picture: is the share answered in time taken of the requests received (a) or of the answers given (b)?",
    },
    default: {
      ru: "От поступивших запросов: (b − c) / a на каждом языке.",
      kk: "Келіп түскен сұрау салулардан: әр тілде (b − c) / a.",
      en: "Of the requests received: (b − c) / a for each language.",
    },
    alternatives: {
      "on-answers": {
        ru: "От данных ответов: (b − c) / b.",
        kk: "Берілген жауаптардан: (b − c) / b.",
        en: "Of the answers given: (b − c) / b.",
      },
    },
    reason: {
      ru: "Индикатор называется долей запросов, получивших ответы в срок, а a — все поступившие запросы; иначе запрос без ответа не снижал бы оценку.",
      kk: "Индикатор мерзімінде жауап алған сұрау салулардың үлесі деп аталады, ал a — барлық келіп түскен сұрау салулар; әйтпесе жауапсыз қалған сұрау салу бағаны төмендетпес еді.",
      en: "The indicator is called the share of requests answered in time, and a is all requests received; otherwise a request left unanswered would not lower the score.",
    },
  },
  "media-satisfied": {
    cites: paragraphs(83),
    acts: "formula",
    question: {
      ru: "Формула напечатана рисунком: как из процента a получается доля C?",
      kk: "Формула сурет түрінде басылған: a пайызынан C үлесі қалай шығады?",
      en: "The formula is printed as a picture: how does the per cent a give the share C?",
    },
    default: {
      ru: "Процент делится на 100: C = a / 100.",
      kk: "Пайыз 100-ге бөлінеді: C = a / 100.",
      en: "The per cent is divided by 100: C = a / 100.",
    },
    alternatives: {},
    reason: {
      ru: "C названа долей и в пункте 80 служит множителем: если удовлетворены все СМИ, A + B засчитывается целиком.",
      kk: "C үлес деп аталған және 80-тармақта көбейткіш болып тұр: барлық БАҚ қанағаттанса, A + B толық есептеледі.",
      en: "C is called a share and is a factor in p. 80: where all media are satisfied, A + B counts in full.",
    },
  },
} as const satisfies Readings;

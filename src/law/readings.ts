import type { Cite } from "./version";
import type { Text } from "./text";

/**
 * A place where the wording leaves more than one computation open (or prints a formula as a picture): the question,
 * the reading taken when nothing is said, the others that the wording allows, and why.
 */
export interface Reading {
  readonly cites: readonly Cite[];
  readonly question: Text;
  readonly default: Text;
  readonly alternatives: Readonly<Record<string, Text>>;
  readonly reason: Text;
}

const p = (...numbers: number[]): Cite[] => numbers.map((paragraph) => ({ paragraph }));

/** All readings that the coded directions use, by id. */
export const READINGS = {
  "band-gaps": {
    cites: [{ appendix: 6 }, { appendix: 13 }, { paragraph: 108 }],
    question: {
      ru: "Какому интервалу принадлежит значение между двумя напечатанными интервалами?",
      kk: "Басып шығарылған екі аралықтың арасындағы мән қай аралыққа жатады?",
      en: "Which band does a value between two printed bands belong to?",
    },
    default: {
      ru: "Значение округляется до напечатанных знаков (половина — вверх); если и тогда оно вне интервалов, берётся нижний.",
      kk: "Мән басылған таңбаларға дейін дөңгелектеледі (жартысы — жоғары); сонда да аралықтан тыс болса, төменгісі алынады.",
      en: "Rounded half up to the printed digits; if it still lies in no band, the band below.",
    },
    alternatives: {
      lower: {
        ru: "Без округления: берётся нижний интервал.",
        kk: "Дөңгелектеусіз: төменгі аралық алынады.",
        en: "No rounding: the band below.",
      },
    },
    reason: {
      ru: "Границы напечатаны с двумя знаками (в приложении 13 — с одним), значит и значение читается с этой точностью.",
      kk: "Шектер екі таңбамен басылған (13-қосымшада — бір таңбамен), демек мән де осы дәлдікпен оқылады.",
      en: "The bounds are printed to two decimals (one in App. 13), so the value is read to that precision.",
    },
  },
  deduction: {
    cites: p(33, 41, 42, 43, 44, 97, 99, 102),
    question: {
      ru: "Формула напечатана рисунком: вычитается ли число нарушений на N из k или k уменьшается пропорционально?",
      kk: "Формула сурет түрінде басылған: N-ге шаққандағы бұзушылық k-дан шегеріле ме, әлде k сәйкес мөлшерде азая ма?",
      en: "The formula is printed as a picture: is the rate per N taken off k, or is k scaled down by it?",
    },
    default: { ru: "k − x / y × N", kk: "k − x / y × N", en: "k − x / y × N" },
    alternatives: {
      scaled: { ru: "k × (1 − x / y × N)", kk: "k × (1 − x / y × N)", en: "k × (1 − x / y × N)" },
    },
    reason: {
      ru: "N названо коэффициентом среднего числа нарушений на N услуг; «значение со знаком минус» тогда возможно и приравнено к нулю.",
      kk: "N — N қызметке шаққандағы бұзушылықтардың орташа мәнін анықтайтын коэффициент; сонда «минус таңбасы бар мән» болуы мүмкін және нөлге теңестірілген.",
      en: "N is called the coefficient of the mean number of violations per N services; a “value with a minus sign” can then occur and is set to zero.",
    },
  },
  "electronic-share": {
    cites: p(51),
    question: {
      ru: "Как соединены доля электронных услуг e / z и доля бумажных b / c?",
      kk: "Электрондық қызметтердің үлесі e / z мен қағаз түріндегілердің үлесі b / c қалай біріктіріледі?",
      en: "How are the electronic share e / z and the paper share b / c joined?",
    },
    default: {
      ru: "(e / z + (1 − b / c)) / 2 × k",
      kk: "(e / z + (1 − b / c)) / 2 × k",
      en: "(e / z + (1 − b / c)) / 2 × k",
    },
    alternatives: {
      difference: { ru: "(e / z − b / c) × k", kk: "(e / z − b / c) × k", en: "(e / z − b / c) × k" },
      product: {
        ru: "e / z × (1 − b / c) × k",
        kk: "e / z × (1 − b / c) × k",
        en: "e / z × (1 − b / c) × k",
      },
    },
    reason: {
      ru: "Обе доли равноправны, и наибольшее значение k достигается ровно тогда, когда всё оказано электронно и ничего — на бумаге.",
      kk: "Екі үлес тең құқылы, ал k-ның ең жоғары мәніне барлығы электрондық түрде көрсетіліп, қағаз түрінде ештеңе болмағанда ғана жетеді.",
      en: "Both shares count alike, and the maximum k is reached exactly when all is electronic and nothing on paper.",
    },
  },
  "impossible-to-discipline": {
    cites: p(104),
    question: {
      ru: "Куда относятся случаи, когда привлечь к ответственности невозможно (увольнение)?",
      kk: "Жауаптылыққа тарту мүмкін болмаған (жұмыстан шыққан) жағдайлар қалай ескеріледі?",
      en: "Where do cases belong in which nobody could be disciplined (dismissal)?",
    },
    default: {
      ru: "Вычитаются из числа рассмотренных и перенаправленных с нарушением срока.",
      kk: "Мерзімі бұзылып қаралған және қайта жіберілгендер санынан шегеріледі.",
      en: "Taken off the number considered and redirected late.",
    },
    alternatives: {
      "as-disciplined": {
        ru: "Считаются привлечёнными.",
        kk: "Тартылған деп есептеледі.",
        en: "Counted as disciplined.",
      },
    },
    reason: {
      ru: "Пункт 104 говорит «за исключением»: такой случай не должен ни улучшать, ни ухудшать долю.",
      kk: "104-тармақта «қоспағанда» делінген: мұндай жағдай үлесті жақсартпауы да, нашарлатпауы да тиіс.",
      en: "P. 104 says “except”: such a case should neither raise nor lower the share.",
    },
  },
  "no-activity": {
    cites: p(33, 41, 42, 43, 44, 49, 51, 52, 97, 99, 102),
    question: {
      ru: "Что получает орган, у которого знаменатель доли равен нулю?",
      kk: "Үлестің бөлімі нөлге тең болған органға не беріледі?",
      en: "What does a body get whose share has a whole of zero?",
    },
    default: {
      ru: "Значения нет: #Н/Д с указанием, чего не хватает.",
      kk: "Мән жоқ: не жетіспейтіні көрсетілген #N/A.",
      en: "No value: #N/A that says what is missing.",
    },
    alternatives: {
      maximum: {
        ru: "Наибольшее значение показателя.",
        kk: "Көрсеткіштің ең жоғары мәні.",
        en: "The indicator's maximum.",
      },
      zero: { ru: "Ноль.", kk: "Нөл.", en: "Zero." },
    },
    reason: {
      ru: "Методика решает этот случай только для R2 (п. 100) и R4 (приложение 13); за неё число не придумывается.",
      kk: "Әдістеме бұл жағдайды тек R2 (100-т.) мен R4 (13-қосымша) үшін шешеді; ол үшін сан ойдан шығарылмайды.",
      en: "The Methodology settles the case only for R2 (p. 100) and R4 (App. 13); no number is invented for it.",
    },
  },
  "partial-automation": {
    cites: p(49),
    question: {
      ru: "С каким весом считается частично автоматизированная услуга?",
      kk: "Ішінара автоматтандырылған қызмет қандай салмақпен есептеледі?",
      en: "With what weight does a partly automated service count?",
    },
    default: { ru: "0,5", kk: "0,5", en: "0.5" },
    alternatives: { full: { ru: "1", kk: "1", en: "1" } },
    reason: {
      ru: "Частично и полностью автоматизированные услуги названы в формуле порознь; с весом 1 различие теряло бы смысл.",
      kk: "Формулада ішінара және толық автоматтандырылған қызметтер бөлек аталған; салмағы 1 болса, айырмашылық мәнін жоғалтар еді.",
      en: "The formula names partly and fully automated services apart; with a weight of 1 that would mean nothing.",
    },
  },
  "satisfaction-mean": {
    cites: p(31),
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
  "stimulus-cap": {
    cites: p(46, 47),
    question: {
      ru: "Когда стимулирующие показатели D и S «не применяются»?",
      kk: "D және S ынталандырушы көрсеткіштері қашан «қолданылмайды»?",
      en: "When are the stimulating indicators D and S “not applied”?",
    },
    default: {
      ru: "Когда T + V + C − P уже равно 25; иначе прибавляются, и сумма ограничивается 25.",
      kk: "T + V + C − P қазірдің өзінде 25-ке тең болғанда; әйтпесе қосылады да, қосынды 25-пен шектеледі.",
      en: "When T + V + C − P already is 25; otherwise added, and the sum is cut at 25.",
    },
    alternatives: {
      "all-or-nothing": {
        ru: "Прибавляются, только если сумма не превышает 25.",
        kk: "Қосынды 25-тен аспаған жағдайда ғана қосылады.",
        en: "Added only when the sum stays within 25.",
      },
    },
    reason: {
      ru: "Исключение сделано для получивших максимум; остальным поощрение обещано, но критерий не бывает больше 25.",
      kk: "Ерекшелік ең жоғары балл алғандарға ғана жасалған; өзгелерге ынталандыру уәде етілген, бірақ критерий 25-тен аспайды.",
      en: "The exception is for those at the maximum; the others are promised the stimulus, but the criterion never exceeds 25.",
    },
  },
} as const satisfies Readonly<Record<string, Reading>>;

export type ReadingId = keyof typeof READINGS;

/** The alternatives that a reading can be chosen by. */
export type AlternativeOf<Id extends ReadingId> = keyof (typeof READINGS)[Id]["alternatives"] & string;

import { appendices, paragraphs, type OrderPoint, type Readings } from "./reading";

/** The points by which the orders themselves say when they enter into force. */
const ENTRY_INTO_FORCE: readonly OrderPoint[] = [
  { order: "2023-01", point: 3 },
  { order: "2023-03", point: 4 },
  { order: "2023-07", point: 4 },
];

/** What is printed, and what day counts. */
export const FORMS_AND_DATES = {
  "printed-digits": {
    cites: appendices(3, 4, 5, 8, 12, 15),
    acts: "forms",
    question: {
      ru: "С какой точностью печатаются баллы и из каких чисел складываются итоги?",
      kk: "Балдар қандай дәлдікпен басып шығарылады және қорытындылар қандай сандардан құралады?",
      en: "To how many digits are points printed, and of which numbers are totals the sum?",
    },
    default: {
      ru: "Печатаются два знака после запятой; итоги складываются из неокруглённых чисел.",
      kk: "Үтірден кейін екі таңба басылады; қорытындылар дөңгелектелмеген сандардан құралады.",
      en: "Two decimals are printed; totals are sums of the unrounded numbers.",
    },
    alternatives: {
      "sum-of-printed": {
        ru: "Печатаются два знака после запятой; итоги складываются из напечатанных чисел.",
        kk: "Үтірден кейін екі таңба басылады; қорытындылар басып шығарылған сандардан құралады.",
        en: "Two decimals are printed; totals are sums of the printed numbers.",
      },
    },
    reason: {
      ru: "Округлять Методика нигде не велит, а границы степеней в пункте 108 печатает с двумя знаками.",
      kk: "Әдістеме еш жерде дөңгелектеуді талап етпейді, ал 108-тармақта дәрежелердің шектерін екі таңбамен береді.",
      en: "The Methodology nowhere tells to round, and p. 108 prints the bounds of the degrees to two decimals.",
    },
  },
  "edition-date": {
    // The assessment's dates come from the Schedule of p. 4; the orders make no reservation for periods that run already.
    cites: paragraphs(4),
    points: ENTRY_INTO_FORCE,
    acts: "dates",
    question: {
      ru: "По какой редакции считается оценка: действующей в день оценки или действовавшей в отчётном периоде?",
      kk: "Баға қай редакция бойынша есептеледі: бағалау күні қолданыстағы ма, әлде есепті кезеңде қолданыста болған ба?",
      en: "By which edition is an assessment calculated: the one in force on its day, or the one of the report period?",
    },
    default: {
      ru: "По действующей в день оценки.",
      kk: "Бағалау күні қолданыстағы редакция бойынша.",
      en: "The one in force on the day of the assessment.",
    },
    alternatives: {},
    reason: {
      ru: "Методика устанавливает, как проводится оценка, а приказы вводят изменения в действие без оговорок об уже идущем отчётном периоде. Другую редакцию можно указать прямо.",
      kk: "Әдістеме бағалаудың қалай жүргізілетінін белгілейді, ал бұйрықтар өзгерістерді басталып кеткен есепті кезең туралы ескертпесіз қолданысқа енгізеді. Басқа редакцияны тікелей көрсетуге болады.",
      en: "The Methodology sets how an assessment is made, and the orders bring changes into force without reservation for a report period that runs already. Another edition can be named outright.",
    },
  },
  "in-force-date": {
    cites: [],
    points: ENTRY_INTO_FORCE,
    acts: "dates",
    question: {
      ru: "Приказы вводятся в действие со дня первого официального опубликования, а его даты источники не называют: с какого дня считать?",
      kk: "Бұйрықтар алғашқы ресми жарияланған күнінен бастап қолданысқа енгізіледі, ал оның күнін дереккөздер атамайды: қай күннен бастап есептеледі?",
      en: "The orders enter into force on their first official publication, whose date the sources do not give: from which day do they count?",
    },
    default: {
      ru: "Со дня регистрации в Министерстве юстиции; в реестре актов этот день можно исправить.",
      kk: "Әділет министрлігінде тіркелген күнінен бастап; актілер тізілімінде бұл күнді түзетуге болады.",
      en: "From their registration at the Ministry of Justice; the day can be corrected in the register of acts.",
    },
    alternatives: {},
    reason: {
      ru: "Это ближайшая известная дата: раньше регистрации приказ опубликован быть не может.",
      kk: "Бұл — белгілі күндердің ең жақыны: бұйрық тіркелгенге дейін жариялана алмайды.",
      en: "It is the nearest date known: an order cannot be published before it is registered.",
    },
  },
  "day-count": {
    cites: paragraphs(109, 110, 112, 114, 119, 120),
    acts: "dates",
    question: {
      ru: "С какого дня идут сроки обжалования?",
      kk: "Шағымдану мерзімдері қай күннен басталады?",
      en: "From which day do the time limits of objections run?",
    },
    default: {
      ru: "Со дня, следующего за получением заключения (заседанием комиссии); срок решения специальной комиссии — после окончания срока возражений.",
      kk: "Қорытынды алынған (комиссия отырысы өткен) күннен кейінгі күннен; арнайы комиссияның шешім қабылдау мерзімі — қарсылық білдіру мерзімі аяқталғаннан кейін.",
      en: "From the day after receipt (after the sitting); the special commission's time to decide, from the end of the time for objections.",
    },
    alternatives: {},
    reason: {
      ru: "Пункты 119 и 120 сами считают срок «после дня заседания», так же читаются и остальные. Пункт 114, пока называл срок, не говорил, откуда он идёт, а до конца срока возражений комиссия ещё не знает их всех.",
      kk: "119 және 120-тармақтар мерзімді өздері «отырыс күнінен кейін» деп есептейді, қалғандары да солай оқылады. 114-тармақ мерзімді атап тұрған кезде оның басталуын көрсетпеген, ал қарсылық білдіру мерзімі аяқталғанға дейін комиссияға барлық қарсылық мәлім емес.",
      en: "P. 119 and 120 themselves count “after the day of the sitting”, and the others are read alike. P. 114, while it set a time, did not say where it starts, and until objections are due the commission does not know them all.",
    },
  },
} as const satisfies Readings;

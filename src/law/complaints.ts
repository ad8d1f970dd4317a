import type { Bands } from "./bands";
import { computation } from "./computation";
import { deduction } from "./deduction";
import { atMost, band, difference, ifNone, number, product, quotient, reading, sum } from "./formula";

const considered = {
  symbol: "p",
  kind: "count",
  title: {
    ru: "общее количество рассмотренных жалоб и заявлений",
    kk: "қаралған шағымдар мен өтініштердің жалпы саны",
    en: "number of all complaints and applications considered",
  },
} as const;

export const COMPLAINTS_R1 = computation(
  {
    id: "COMPLAINTS_R1",
    symbol: "R1",
    title: {
      ru: "Соблюдение сроков рассмотрения жалоб и заявлений",
      kk: "Шағымдар мен өтініштерді қарау мерзімдерін сақтау",
      en: "Keeping the time limits for considering complaints and applications",
    },
    variables: {
      late: {
        symbol: "f",
        kind: "count",
        title: {
          ru: "количество жалоб и заявлений, рассмотренных с нарушением установленных сроков",
          kk: "белгіленген мерзімдері бұзылып қаралған шағымдар мен өтініштер саны",
          en: "number of complaints and applications considered late",
        },
      },
      considered,
    },
    parts: [[["late"], "considered"]],
  },
  (rule) => [
    rule({
      from: "2023-01-31",
      order: "2023-01",
      cite: { paragraph: 97 },
      constants: { k: 40, N: 1_000 },
      formula: ({ late, considered, k, N }) => deduction(k, late, considered, N),
      maximum: "k",
    }),
  ],
);

export const COMPLAINTS_R2 = computation(
  {
    id: "COMPLAINTS_R2",
    symbol: "R2",
    title: {
      ru: "Доля жалоб и заявлений, признанных обоснованными по решению суда (удовлетворенные судом)",
      kk: "Сот шешімі бойынша негізді деп танылған (сот қанағаттандырған) шағымдар мен өтініштердің үлесі",
      en: "Share of complaints and applications found justified by a court (granted by a court)",
    },
    variables: {
      justified: {
        symbol: "a",
        kind: "count",
        title: {
          ru: "количество жалоб и заявлений, признанных обоснованными по решению суда",
          kk: "сот шешімі бойынша негізді деп танылған шағымдар мен өтініштер саны",
          en: "number found justified by a court",
        },
      },
      considered,
    },
  },
  (rule) => [
    rule({
      from: "2023-01-31",
      order: "2023-01",
      cite: { paragraph: 99 },
      constants: { k: 30, N: 10_000 },
      // Without a decision that a court revised, the full points.
      formula: ({ justified, considered, k, N }) =>
        ifNone(justified, k, deduction(k, justified, considered, N), { paragraph: 100 }),
      maximum: "k",
    }),
  ],
);

export const COMPLAINTS_R3 = computation(
  {
    id: "COMPLAINTS_R3",
    symbol: "R3",
    title: {
      ru: "Соблюдение сроков перенаправления жалоб и заявлений",
      kk: "Шағымдар мен өтініштерді қайта жіберу мерзімдерін сақтау",
      en: "Keeping the time limits for redirecting complaints and applications",
    },
    variables: {
      redirected: {
        symbol: "n",
        kind: "count",
        title: {
          ru: "количество жалоб и заявлений, перенаправленных с нарушением установленных сроков",
          kk: "белгіленген мерзімдері бұзылып қайта жіберілген шағымдар мен өтініштер саны",
          en: "number redirected late",
        },
      },
      received: {
        symbol: "m",
        kind: "count",
        title: {
          ru: "общее количество поступивших жалоб и заявлений",
          kk: "түскен шағымдар мен өтініштердің жалпы саны",
          en: "number of all complaints and applications received",
        },
      },
    },
  },
  (rule) => [
    rule({
      from: "2023-01-31",
      order: "2023-01",
      cite: { paragraph: 102 },
      constants: { k: 20, N: 100 },
      formula: ({ redirected, received, k, N }) => deduction(k, redirected, received, N),
      maximum: "k",
    }),
  ],
);

/** Appendix 13: points by the per cent of late cases in which somebody was disciplined. */
const DISCIPLINE_POINTS: Bands<number> = {
  digits: 1,
  bands: [
    { from: 90, to: 100, gives: 10 },
    { from: 80, to: 89.9, gives: 8 },
    { from: 70, to: 79.9, gives: 6 },
    { from: 60, to: 69.9, gives: 4 },
    { from: 50, to: 59.9, gives: 1 },
    { below: 49.9, gives: 0 },
  ],
};

export const COMPLAINTS_R4 = computation(
  {
    id: "COMPLAINTS_R4",
    symbol: "R4",
    title: {
      ru: "Внутренний контроль за качеством рассмотрения жалоб и заявлений",
      kk: "Шағымдар мен өтініштерді қарау сапасын ішкі бақылау",
      en: "Internal control of the quality of considering complaints and applications",
    },
    variables: {
      disciplined: {
        symbol: "x",
        kind: "count",
        title: {
          ru: "количество фактов привлечения к дисциплинарной ответственности",
          kk: "тәртіптік жауаптылыққа тарту фактілерінің саны",
          en: "number of cases of disciplinary liability",
        },
      },
      late: {
        symbol: "f + n",
        kind: "count",
        title: {
          ru: "количество жалоб и заявлений, рассмотренных и перенаправленных с нарушением сроков",
          kk: "мерзімдері бұзылып қаралған және қайта жіберілген шағымдар мен өтініштер саны",
          en: "number considered and redirected late",
        },
      },
      excused: {
        symbol: "y",
        kind: "count",
        optional: true,
        title: {
          ru: "количество случаев, когда привлечь к ответственности невозможно (увольнение)",
          kk: "жауаптылыққа тарту мүмкін болмаған (жұмыстан шығу) жағдайлар саны",
          en: "number of cases in which nobody could be disciplined (dismissal)",
        },
      },
    },
  },
  (rule) => [
    rule({
      from: "2023-01-31",
      order: "2023-01",
      cite: { appendix: 13 },
      constants: { most: 10 },
      formula: ({ disciplined, late, excused, most }) => {
        const points = (part: typeof late, whole: typeof late) =>
          ifNone(
            whole,
            most,
            band(DISCIPLINE_POINTS, atMost(number(100), product(quotient(part, whole), number(100)))),
          );
        return reading("impossible-to-discipline", {
          default: points(disciplined, difference(late, excused)),
          "as-disciplined": points(sum(disciplined, excused), late),
        });
      },
      maximum: "most",
    }),
  ],
);

export const COMPLAINTS_TOTAL = computation(
  {
    id: "COMPLAINTS_TOTAL",
    symbol: "H",
    title: {
      ru: "Качество рассмотрения жалоб и заявлений",
      kk: "Шағымдар мен өтініштерді қарау сапасы",
      en: "Quality of considering complaints and applications",
      officialKk: true,
    },
    variables: {
      r1: { symbol: "R1", kind: { pointsOf: "COMPLAINTS_R1" }, title: COMPLAINTS_R1.title },
      r2: { symbol: "R2", kind: { pointsOf: "COMPLAINTS_R2" }, title: COMPLAINTS_R2.title },
      r3: { symbol: "R3", kind: { pointsOf: "COMPLAINTS_R3" }, title: COMPLAINTS_R3.title },
      r4: { symbol: "R4", kind: { pointsOf: "COMPLAINTS_R4" }, title: COMPLAINTS_R4.title },
    },
  },
  (rule) => [
    rule({
      from: "2023-01-31",
      order: "2023-01",
      cite: { paragraph: 106 },
      constants: {},
      formula: ({ r1, r2, r3, r4 }) => sum(r1, r2, r3, r4),
      maximum: "sum",
    }),
  ],
);

import type { Bands } from "../bands";
import { computation } from "../computation";
import { atLeast, band, difference, number, product, quotient, reading, sum, when } from "../formula";

/** Points per language of "Открытость через СМИ" (p. 80–85, Table 7-1). Each intermediate result bears the paragraph's letter. */
export const OPENNESS_MEDIA_A = computation(
  {
    id: "OPENNESS_MEDIA_A",
    symbol: "A",
    title: {
      ru: "Публичность реализуемой государственным органом информационной политики",
      kk: "Мемлекеттік орган іске асыратын ақпараттық саясаттың жариялылығы",
      en: "Publicity of the body's information policy",
    },
    variables: {
      public: {
        symbol: "a",
        kind: "count",
        title: {
          ru: "количество мероприятий с высокой степенью публичности",
          kk: "жариялылық дәрежесі жоғары іс-шаралар саны",
          en: "number of events of a high degree of publicity",
        },
      },
      events: {
        symbol: "b",
        kind: "count",
        title: {
          ru: "общее количество проведенных мероприятий",
          kk: "өткізілген іс-шаралардың жалпы саны",
          en: "number of all events held",
        },
      },
    },
    parts: [[["public"], "events"]],
  },
  (rule) => [
    rule({
      from: "2023-01-31",
      order: "2023-01",
      cite: { paragraph: 81 },
      constants: { k: 2.5, least: 12 },
      formula: (x) =>
        reading("media-publicity", {
          default: product(quotient(x.public, atLeast(x.least, x.events)), x.k),
          void: when(x.events, "<", x.least, number(0), product(quotient(x.public, x.events), x.k)),
        }),
      maximum: "k",
    }),
  ],
);

export const OPENNESS_MEDIA_B = computation(
  {
    id: "OPENNESS_MEDIA_B",
    symbol: "B",
    title: {
      ru: 'Доля запросов СМИ, получивших ответы в соответствии со сроками и требованиями, установленными Законом Республики Казахстан "О средствах массовой информации"',
      kk: '"Бұқаралық ақпарат құралдары туралы" Қазақстан Республикасының Заңында белгіленген мерзімдер мен талаптарға сәйкес жауап алған БАҚ сұрау салуларының үлесі',
      en: "Share of the media's requests answered as the Law on mass media requires",
    },
    variables: {
      requests: {
        symbol: "a",
        kind: "count",
        title: {
          ru: "количество поступивших запросов СМИ",
          kk: "БАҚ-тан түскен сұрау салулар саны",
          en: "number of requests of the media received",
        },
      },
      answers: {
        symbol: "b",
        kind: "count",
        title: {
          ru: "количество ответов на поступившие запросы СМИ",
          kk: "БАҚ-тан түскен сұрау салуларға берілген жауаптар саны",
          en: "number of answers to them",
        },
      },
      late: {
        symbol: "c",
        kind: "count",
        title: {
          ru: "количество ответов на поступившие запросы СМИ, предоставленных с нарушением сроков",
          kk: "БАҚ-тан түскен сұрау салуларға мерзімін бұзып берілген жауаптар саны",
          en: "number of answers given late",
        },
      },
    },
    parts: [
      [["late"], "answers"],
      [["answers"], "requests"],
    ],
  },
  (rule) => [
    rule({
      from: "2023-01-31",
      order: "2023-01",
      cite: { paragraph: 82 },
      constants: { k: 1 },
      formula: ({ requests, answers, late, k }) =>
        reading("media-answers", {
          default: product(quotient(difference(answers, late), requests), k),
          "on-answers": product(quotient(difference(answers, late), answers), k),
        }),
      maximum: "k",
    }),
  ],
);

export const OPENNESS_MEDIA_C = computation(
  {
    id: "OPENNESS_MEDIA_C",
    symbol: "C",
    title: {
      ru: "Доля СМИ, удовлетворенных степенью открытости государственного органа",
      kk: "Мемлекеттік органның ашықтық дәрежесіне қанағаттанған БАҚ үлесі",
      en: "Share of the media satisfied with the openness of the body",
    },
    variables: {
      media: {
        symbol: "a",
        kind: "percent",
        title: {
          ru: "% удовлетворенных СМИ от общего числа опрошенных СМИ",
          kk: "сұралған БАҚ-тың жалпы санынан қанағаттанған БАҚ-тың %-ы",
          en: "per cent of the media asked that are satisfied",
        },
      },
    },
  },
  (rule) => [
    rule({
      from: "2023-01-31",
      order: "2023-01",
      cite: { paragraph: 83 },
      constants: { all: 100, most: 1 },
      formula: ({ media, all }) => reading("media-satisfied", { default: quotient(media, all) }),
      maximum: "most",
    }),
  ],
);

/** Table 7-1, item 3: points by the per cent of the population that is satisfied. */
const SATISFIED_POINTS: Bands<number> = {
  digits: 0,
  bands: [
    { above: 80, gives: 1.5 },
    { from: 69, to: 79, gives: 1 },
    { from: 58, to: 68, gives: 0.8 },
    { from: 47, to: 57, gives: 0.6 },
    { from: 36, to: 46, gives: 0.4 },
    { below: 35, gives: 0 },
  ],
};

export const OPENNESS_MEDIA_D = computation(
  {
    id: "OPENNESS_MEDIA_D",
    symbol: "D",
    title: {
      ru: "Уровень удовлетворенности населения освещением государственной политики в отечественных СМИ",
      kk: "Халықтың отандық БАҚ-та мемлекеттік саясаттың жария етілуіне қанағаттану деңгейі",
      en: "Satisfaction of the population with how domestic media cover state policy",
    },
    variables: {
      population: {
        symbol: "%",
        kind: "percent",
        title: {
          ru: 'доля (%) респондентов, ответивших "полностью и скорее удовлетворен", от общего числа опрошенных',
          kk: 'сұралғандардың жалпы санынан "толық және көбіне қанағаттанамын" деп жауап берген респонденттердің үлесі (%)',
          en: "per cent of those asked who are fully or rather satisfied",
        },
      },
    },
  },
  (rule) => [
    rule({
      from: "2023-01-31",
      order: "2023-01",
      cite: { appendix: 10, table: "7-1" },
      constants: { most: 1.5 },
      formula: ({ population }) => band(SATISFIED_POINTS, population),
      maximum: "most",
    }),
  ],
);

export const OPENNESS_MEDIA_LANGUAGE = computation(
  {
    id: "OPENNESS_MEDIA_LANGUAGE",
    symbol: "P6",
    title: {
      ru: "Открытость через СМИ, на одном языке",
      kk: "БАҚ арқылы ашықтық, бір тілде",
      en: "Openness through the media, in one language",
    },
    variables: {
      a: { symbol: "A", kind: { pointsOf: "OPENNESS_MEDIA_A" }, title: OPENNESS_MEDIA_A.title },
      b: { symbol: "B", kind: { pointsOf: "OPENNESS_MEDIA_B" }, title: OPENNESS_MEDIA_B.title },
      c: { symbol: "C", kind: { pointsOf: "OPENNESS_MEDIA_C" }, title: OPENNESS_MEDIA_C.title },
      d: { symbol: "D", kind: { pointsOf: "OPENNESS_MEDIA_D" }, title: OPENNESS_MEDIA_D.title },
    },
  },
  (rule) => [
    rule({
      from: "2023-01-31",
      order: "2023-01",
      cite: { paragraph: 80 },
      constants: { most: 5 },
      formula: ({ a, b, c, d }) => sum(product(sum(a, b), c), d),
      maximum: "most",
    }),
  ],
);

import type { Bands } from "./bands";
import { COMPLAINTS_TOTAL } from "./complaints";
import { computation } from "./computation";
import { atMost, difference, notNegative, product, sum } from "./formula";
import { OPENNESS_TOTAL } from "./openness/criteria";
import { SERVICES_TOTAL } from "./services/total";
import type { Text } from "./text";
import type { Provision } from "./version";

export const PENALTY = computation(
  {
    id: "PENALTY",
    symbol: "",
    title: { ru: "Вычет штрафных баллов", kk: "Айыппұл балдарын шегеру", en: "Deduction of penalty points" },
    variables: {
      unreliable: {
        symbol: "",
        kind: "count",
        title: {
          ru: "количество фактов недостоверной отчетной информации",
          kk: "анық емес есептік ақпарат фактілерінің саны",
          en: "number of facts of unreliable report information",
        },
      },
      incomplete: {
        symbol: "",
        kind: "count",
        title: {
          ru: "количество фактов неполной отчетной информации",
          kk: "толық емес есептік ақпарат фактілерінің саны",
          en: "number of facts of incomplete report information",
        },
      },
    },
  },
  (rule) => [
    rule({
      from: "2023-01-31",
      order: "2023-01",
      cite: { paragraph: 20 },
      constants: { perUnreliable: 0.2, perIncomplete: 2, most: 5 },
      formula: ({ unreliable, incomplete, perUnreliable, perIncomplete, most }) =>
        atMost(most, sum(product(unreliable, perUnreliable), product(incomplete, perIncomplete))),
      maximum: "most",
    }),
  ],
);

export const FINAL = computation(
  {
    id: "FINAL",
    symbol: "",
    title: {
      ru: "Итоговая оценка с учетом вычета штрафных баллов",
      kk: "Айыппұл балдарын шегеруді ескере отырып, қорытынды баға",
      en: "Final score less the penalty points",
    },
    variables: {
      total: {
        symbol: "",
        // Openness may fall below 0 before the bounds of the direction are applied.
        kind: { upTo: 100, signed: true },
        title: {
          ru: "общая оценка по критериям направления",
          kk: "бағыттың критерийлері бойынша жалпы баға",
          en: "total over the criteria of the direction",
        },
      },
      penalty: { symbol: "", kind: { pointsOf: "PENALTY" }, title: PENALTY.title },
    },
  },
  (rule) => [
    rule({
      from: "2023-01-31",
      order: "2023-01",
      cite: { paragraph: 17 },
      constants: { most: 100 },
      // The score of a direction stays within 0–100 (reading `totals-bounds`).
      formula: ({ total, penalty, most }) => atMost(most, notNegative(difference(total, penalty))),
      maximum: "most",
    }),
  ],
);

export const OVERALL = computation(
  {
    id: "OVERALL",
    symbol: { CGO: "O", LEB: "A" },
    title: {
      ru: "Общая операционная оценка эффективности взаимодействия государственного органа с физическими и юридическими лицами",
      kk: "Мемлекеттік органның жеке және заңды тұлғалармен өзара іс-қимылы тиімділігінің жалпы операциялық бағасы",
      en: "Overall operational assessment of the interaction of the state body with individuals and legal entities",
    },
    variables: {
      services: { symbol: SERVICES_TOTAL.symbol, kind: { pointsOf: "FINAL" }, title: SERVICES_TOTAL.title },
      openness: { symbol: { CGO: "D", LEB: "F" }, kind: { pointsOf: "FINAL" }, title: OPENNESS_TOTAL.title },
      complaints: { symbol: "H", kind: { pointsOf: "FINAL" }, title: COMPLAINTS_TOTAL.title },
    },
  },
  (rule) => [
    rule({
      from: "2023-01-31",
      order: "2023-01",
      cite: { paragraph: 107 },
      constants: {
        ofServices: { CGO: 0.5, LEB: 0.5 },
        ofOpenness: { CGO: 0.2, LEB: 0.2 },
        ofComplaints: { CGO: 0.3, LEB: 0.3 },
        most: 100,
      },
      formula: (x) =>
        sum(
          product(x.ofServices, x.services),
          product(x.ofOpenness, x.openness),
          product(x.ofComplaints, x.complaints),
        ),
      maximum: "most",
    }),
  ],
);

export type Degree = "high" | "medium" | "low" | "ineffective";

/** Degrees of effectiveness by the overall score (p. 108). */
export const DEGREES: Provision<Bands<Degree>> = [
  {
    from: "2023-01-31",
    order: "2023-01",
    cite: { paragraph: 108 },
    value: {
      digits: 2,
      bands: [
        { from: 90, to: 100, gives: "high" },
        { from: 70, to: 89.99, gives: "medium" },
        { from: 50, to: 69.99, gives: "low" },
        { below: 50, gives: "ineffective" },
      ],
    },
  },
];

/** The words of p. 108. The sources have them in Russian; Kazakh and English are working translations. */
export const DEGREE_WORDS: Readonly<Record<Degree, Text>> = {
  high: { ru: "высокая степень", kk: "жоғары дәреже", en: "high degree" },
  medium: { ru: "средняя степень", kk: "орташа дәреже", en: "medium degree" },
  low: { ru: "низкая степень", kk: "төмен дәреже", en: "low degree" },
  ineffective: { ru: "неэффективная деятельность", kk: "тиімсіз қызмет", en: "ineffective" },
};

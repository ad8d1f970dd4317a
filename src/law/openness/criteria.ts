import type { PerBody } from "../bodies";
import { computation, type Computation, type Variable } from "../computation";
import { atMost, difference, number, reading, sum, when, type Formula } from "../formula";
import type { Text } from "../text";
import { TABLE_4, TABLE_5 } from "./acts";
import { TABLE_2, TABLE_3 } from "./budget";
import { TABLE_1, TABLE_7 } from "./data-site";
import { TABLE_6 } from "./dialog";
import type { TableProvision } from "./indicator";
import { OPENNESS_MEDIA_LANGUAGE } from "./media";
import { TABLE_10, TABLE_11, TABLE_9 } from "./subordinates";

/** Points of a criterion are added up by language (p. 62, 66, 67, 70, 71, 74, 77, 85). */
const BY_LANGUAGE = {
  kk: {
    symbol: "Σ kk",
    kind: "quantity",
    title: {
      ru: "сумма баллов на государственном языке",
      kk: "мемлекеттік тілдегі балдардың қосындысы",
      en: "sum of the points in the state language",
    },
  },
  ru: {
    symbol: "Σ ru",
    kind: "quantity",
    title: {
      ru: "сумма баллов на русском языке",
      kk: "орыс тіліндегі балдардың қосындысы",
      en: "sum of the points in Russian",
    },
  },
} as const satisfies Readonly<Record<string, Variable>>;

/** P1 of open data (p. 62, Table 1): the stimulating indicator never lifts it above the maximum. */
export const OPENNESS_DATA = computation(
  {
    id: "OPENNESS_DATA",
    symbol: "P1",
    title: { ru: "Открытые данные", kk: "Ашық деректер", en: "Open data", officialKk: true },
    variables: {
      ...BY_LANGUAGE,
      stimulus: {
        symbol: "S",
        kind: "quantity",
        title: {
          ru: "баллы стимулирующего показателя на двух языках",
          kk: "ынталандырушы көрсеткіштің екі тілдегі балдары",
          en: "points of the stimulating indicator in both languages",
        },
      },
    },
  },
  (rule) => [
    rule({
      from: "2023-01-31",
      order: "2023-01",
      cite: { paragraph: 62 },
      constants: { most: 18 },
      formula: ({ kk, ru, stimulus, most }) => {
        const withStimulus = sum(kk, ru, stimulus);
        return reading("stimulus-cap", {
          default: atMost(most, withStimulus),
          "all-or-nothing": when(withStimulus, "<=", most, withStimulus, sum(kk, ru)),
        });
      },
      maximum: "most",
    }),
  ],
);

/** A criterion whose points are the sum over both languages. */
function summed<Id extends string>(id: Id, symbol: string, paragraphs: PerBody<number>, title: Text) {
  return computation({ id, symbol, title, variables: BY_LANGUAGE }, (rule) => [
    rule({
      from: "2023-01-31",
      order: "2023-01",
      cite: { paragraph: paragraphs.CGO },
      citeFor: { CGO: { paragraph: paragraphs.CGO }, LEB: { paragraph: paragraphs.LEB } },
      constants: { most: 18 },
      formula: ({ kk, ru }) => sum(kk, ru),
      maximum: "most",
    }),
  ]);
}

export const OPENNESS_BUDGET = summed(
  "OPENNESS_BUDGET",
  "P2",
  { CGO: 66, LEB: 67 },
  {
    ru: "Открытый бюджет",
    kk: "Ашық бюджет",
    en: "Open budget",
  },
);

export const OPENNESS_ACTS = summed(
  "OPENNESS_ACTS",
  "P3",
  { CGO: 70, LEB: 71 },
  {
    ru: "Открытые нормативные правовые акты",
    kk: "Ашық нормативтік құқықтық актілер",
    en: "Open acts",
  },
);

export const OPENNESS_DIALOG = computation(
  {
    id: "OPENNESS_DIALOG",
    symbol: "P4",
    title: { ru: "Открытый диалог", kk: "Ашық диалог", en: "Open dialogue", officialKk: true },
    variables: BY_LANGUAGE,
  },
  (rule) => [
    rule({
      from: "2023-01-31",
      order: "2023-01",
      cite: { paragraph: 74 },
      constants: { most: 18 },
      formula: ({ kk, ru }) => sum(kk, ru),
      maximum: "most",
    }),
    // The rule on dislikes is gone from here on; the sum is the same.
    rule({
      from: "2023-03-30",
      order: "2023-03",
      cite: { paragraph: 74 },
      constants: { most: 18 },
      formula: ({ kk, ru }) => sum(kk, ru),
      maximum: "most",
    }),
  ],
);

export const OPENNESS_SITE = summed(
  "OPENNESS_SITE",
  "P5",
  { CGO: 77, LEB: 77 },
  {
    ru: "Наполнение официального интернет-ресурса",
    kk: "Ресми интернет-ресурсты толықтыру",
    en: "Contents of the official site",
  },
);

export const OPENNESS_MEDIA = computation(
  {
    id: "OPENNESS_MEDIA",
    symbol: "P6",
    title: { ru: "Открытость через СМИ", kk: "БАҚ арқылы ашықтық", en: "Openness through the media" },
    variables: {
      kk: { ...BY_LANGUAGE.kk, kind: { pointsOf: OPENNESS_MEDIA_LANGUAGE.id } },
      ru: { ...BY_LANGUAGE.ru, kind: { pointsOf: OPENNESS_MEDIA_LANGUAGE.id } },
    },
  },
  (rule) => [
    rule({
      from: "2023-01-31",
      order: "2023-01",
      cite: { paragraph: 85 },
      constants: {},
      formula: ({ kk, ru }) => sum(kk, ru),
      maximum: "sum",
    }),
  ],
);

export const OPENNESS_SUBORDINATES = computation(
  {
    id: "OPENNESS_SUBORDINATES",
    symbol: "P7",
    title: {
      ru: "Открытость подведомственных организаций",
      kk: "Ведомстволық бағынысты ұйымдардың ашықтығы",
      en: "Openness of subordinate organisations",
      officialKk: true,
    },
    variables: BY_LANGUAGE,
  },
  (rule) => [
    rule({
      from: "2023-01-31",
      order: "2023-01",
      cite: { paragraph: 90 },
      constants: { most: 9 },
      formula: ({ kk, ru, most }): PerBody<Formula> => {
        const penalty = atMost(most, sum(kk, ru));
        return {
          CGO: penalty,
          // The note to Table 8 has subordinate organisations of central bodies assessed alone.
          LEB: reading("local-subordinates", { default: number(0), deduct: penalty }),
        };
      },
      maximum: "most",
    }),
  ],
);

const points = (symbol: string, { id, title }: Computation): Variable => ({
  symbol,
  kind: { pointsOf: id },
  title,
});

export const OPENNESS_TOTAL = computation(
  {
    id: "OPENNESS_TOTAL",
    symbol: "O",
    title: {
      ru: "Открытость государственного органа",
      kk: "Мемлекеттік органның ашықтығы",
      en: "Openness of the state body",
      officialKk: true,
    },
    variables: {
      p1: points("P1", OPENNESS_DATA),
      p2: points("P2", OPENNESS_BUDGET),
      p3: points("P3", OPENNESS_ACTS),
      p4: points("P4", OPENNESS_DIALOG),
      p5: points("P5", OPENNESS_SITE),
      p6: points("P6", OPENNESS_MEDIA),
      p7: points("P7", OPENNESS_SUBORDINATES),
    },
  },
  (rule) => [
    rule({
      from: "2023-01-31",
      order: "2023-01",
      cite: { paragraph: 91 },
      constants: { most: 100 },
      formula: ({ p1, p2, p3, p4, p5, p6, p7 }) => difference(sum(p1, p2, p3, p4, p5, p6), p7),
      maximum: "most",
    }),
  ],
);

/** A criterion that is assessed by marks. */
export interface Criterion {
  readonly computation: Computation;
  /** Its tables of Appendix 10, in the order in which their indicators are marked. */
  readonly tables: PerBody<readonly TableProvision[]>;
  /** Marks are violations, and points are deducted. */
  readonly penalty?: true;
}

export const CRITERION_IDS = ["DATA", "BUDGET", "ACTS", "DIALOG", "SITE", "SUBORDINATES"] as const;
export type CriterionId = (typeof CRITERION_IDS)[number];

/** Every criterion of openness, in the order of p. 58; P1 is the first, P7 the last. */
export const OPENNESS_CRITERIA = [
  "DATA",
  "BUDGET",
  "ACTS",
  "DIALOG",
  "SITE",
  "MEDIA",
  "SUBORDINATES",
] as const satisfies readonly (CriterionId | "MEDIA")[];
export type OpennessCriterion = (typeof OPENNESS_CRITERIA)[number];

/** What a criterion of openness gives. */
export const criterionScore = <Id extends OpennessCriterion>(criterion: Id): `OPENNESS_${Id}` =>
  `OPENNESS_${criterion}`;

const both = (...tables: TableProvision[]): Criterion["tables"] => ({ CGO: tables, LEB: tables });

export const CRITERIA: Readonly<Record<CriterionId, Criterion>> = {
  DATA: { computation: OPENNESS_DATA, tables: both(TABLE_1) },
  BUDGET: { computation: OPENNESS_BUDGET, tables: { CGO: [TABLE_2], LEB: [TABLE_3] } },
  ACTS: { computation: OPENNESS_ACTS, tables: { CGO: [TABLE_4], LEB: [TABLE_5] } },
  DIALOG: { computation: OPENNESS_DIALOG, tables: both(TABLE_6) },
  SITE: { computation: OPENNESS_SITE, tables: both(TABLE_7) },
  SUBORDINATES: {
    computation: OPENNESS_SUBORDINATES,
    tables: both(TABLE_9, TABLE_10, TABLE_11),
    penalty: true,
  },
};

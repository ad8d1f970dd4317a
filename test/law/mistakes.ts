/** A mistake and its correct twin: in `source` the place of both is `@@`. */
export interface Mistake {
  readonly is: string;
  readonly source: string;
  readonly good: string;
  readonly bad: string;
  /** Where the compiler sees it: how the rest of the line begins there; and what it names. */
  readonly at: string;
  readonly names: string;
}

/** Makes mistakes of a source that is right: each replaces something that stands in it. */
const within =
  (right: string) =>
  (good: string, mistake: Omit<Mistake, "source" | "good">): Mistake => ({
    source: right.replace(good, "@@"),
    good,
    ...mistake,
  });

const COMPUTATION = `
import { computation } from "./computation";
import { difference } from "./formula";
const text = { ru: "а", kk: "ә", en: "a" };
const count = { symbol: "a", kind: "count", title: text } as const;
export const X = computation(
  { id: "X", symbol: "X", title: text, variables: { late: count, all: count }, parts: [[["late"], "all"]] },
  (rule) => [
    rule({
      from: "2023-01-31",
      order: "2023-01",
      cite: { paragraph: 41 },
      constants: { k: 12 },
      formula: ({ late, k }) => difference(k, late),
      maximum: "k",
    }),
  ],
);
`;
const inComputation = within(COMPUTATION);

const TABLE = `
import type { TableProvision } from "./openness/indicator";
const text = { ru: "а", kk: "ә", en: "a" };
export const TABLE: TableProvision = [
  {
    from: "2023-01-31",
    order: "2023-01",
    cite: { appendix: 10, table: "1" },
    value: { title: text, indicators: [{ number: "1", points: 2.5, title: text }] },
  },
];
`;
const inTable = within(TABLE);

const ACT = `
import type { Act } from "./acts";
export const ACT: Act = {
  signed: ["2031-04-28", "2031-05-05"],
  registered: { date: "2031-05-06", number: 99001 },
  inForce: "2031-05-12",
  provisions: ["p.41", "app.10.table.6"],
};
`;
const inAct = within(ACT);

const READING = `
import { difference, number, reading } from "./formula";
export const X = reading("deduction", { default: number(1), scaled: difference(number(1), number(0)) });
`;
const inReading = within(READING);

/** What may not be left out or misspelt in the law. */
export const MISTAKES: readonly Mistake[] = [
  inComputation("({ late, k })", {
    is: "a misspelt variable in a formula",
    bad: "({ lste: late, k })",
    at: "lste: late",
    names: "'lste'",
  }),
  inComputation("({ late, k })", {
    is: "a constant that the version does not set",
    bad: "({ late, w: k })",
    at: "w: k",
    names: "'w'",
  }),
  inComputation('[["late"], "all"]', {
    is: "a part that is no variable",
    bad: '[["lste"], "all"]',
    at: '"lste"',
    names: '"lste"',
  }),
  inComputation('maximum: "k"', {
    is: "a maximum that is no constant",
    bad: 'maximum: "most"',
    at: "maximum:",
    names: '"most"',
  }),
  inComputation('from: "2023-01-31",', {
    is: "a version of a rule without a date",
    bad: "",
    at: "{",
    names: "'from'",
  }),
  inComputation('order: "2023-01",', {
    is: "a version of a rule without an act",
    bad: "",
    at: "{",
    names: "'order'",
  }),
  inComputation("cite: { paragraph: 41 },", {
    is: "a version of a rule without a paragraph",
    bad: "",
    at: "{",
    names: "'cite'",
  }),
  inComputation('order: "2023-01"', {
    is: "an act that the register does not have",
    bad: 'order: "2024-01"',
    at: "order:",
    names: '"2024-01"',
  }),
  inComputation('from: "2023-01-31"', {
    is: "a date that is none",
    bad: 'from: "31 January"',
    at: "from:",
    names: '"31 January"',
  }),
  inComputation("cite: { paragraph: 41 }", {
    is: "a misspelt kind of place",
    bad: "cite: { paragraf: 41 }",
    at: "paragraf",
    names: "'paragraf'",
  }),
  inTable('from: "2023-01-31",', {
    is: "a version of a table without a date",
    bad: "",
    at: "{",
    names: "'from'",
  }),
  inTable('order: "2023-01",', {
    is: "a version of a table without an act",
    bad: "",
    at: "{",
    names: "'order'",
  }),
  inTable('cite: { appendix: 10, table: "1" },', {
    is: "a version of a table without a place",
    bad: "",
    at: "{",
    names: "'cite'",
  }),
  inTable("points: 2.5, ", { is: "an indicator without points", bad: "", at: "{", names: "'points'" }),
  inTable("points: 2.5", {
    is: "points of a type of body that there is not",
    bad: "points: { MIO: 2.5 }",
    at: "MIO",
    names: "'MIO'",
  }),
  {
    is: "a wording without Kazakh",
    source: 'import type { Text } from "./text";\nexport const X: Text = { ru: "а", @@en: "a" };\n',
    good: 'kk: "ә", ',
    bad: "",
    at: "X: Text",
    names: "'kk'",
  },
  {
    is: "a wording in a fourth language",
    source: 'import type { Text } from "./text";\nexport const X: Text = { ru: "а", kk: "ә", en: "a"@@ };\n',
    good: "",
    bad: ', de: "a"',
    at: "de:",
    names: "'de'",
  },
  inReading('"deduction"', {
    is: "a misspelt reading",
    bad: '"deductoin"',
    at: '"deductoin"',
    names: '"deductoin"',
  }),
  inReading("scaled:", {
    is: "a misspelt alternative",
    bad: "scalled:",
    at: "scalled:",
    names: "'scalled'",
  }),
  inReading("scaled: difference(number(1), number(0))", {
    is: "an alternative without its formula",
    bad: "",
    at: "{",
    names: "'scaled'",
  }),
  inReading("default: number(1), ", {
    is: "a reading without its default",
    bad: "",
    at: "{",
    names: "'default'",
  }),
  inAct('"p.41"', {
    is: "a misspelt provision in the register of acts",
    bad: '"para.41"',
    at: "provisions:",
    names: '"para.41"',
  }),
  inAct('"app.10.table.6"', {
    is: "a table without its appendix",
    bad: '"table.6"',
    at: "provisions:",
    names: '"table.6"',
  }),
  inAct('inForce: "2031-05-12",', {
    is: "an act that does not say when it enters into force",
    bad: "",
    at: "ACT: Act",
    names: "'inForce'",
  }),
  {
    is: "a misspelt deadline",
    source: 'import { DEADLINES } from "./deadlines";\nexport const X = DEADLINES.@@.versions;\n',
    good: "objection",
    bad: "objektion",
    at: "objektion",
    names: "'objektion'",
  },
  {
    is: "a paragraph of an act that is not among the others",
    source: 'import type { Cite } from "./version";\nexport const X: Cite = { act: @@, paragraph: 9 };\n',
    good: '"193"',
    bad: '"194"',
    at: "act:",
    names: '"194"',
  },
];

import { printNumber, printSymbols } from "../../src/calls/print";
import type { Band, Bands } from "../../src/law/bands";
import { BODY_ABBREVIATION, type BodyType } from "../../src/law/bodies";
import { symbolFor, type Computation, type Rule } from "../../src/law/computation";
import type { Formula } from "../../src/law/formula";
import type { ReadingId } from "../../src/law/readings";
import type { Rules } from "../../src/law/rules";
import type { Language } from "../../src/law/text";
import { CATALOGUE_TEXTS } from "../../src/locales/catalogue";
import { EXPLAIN_TEXTS } from "../../src/locales/explain";
import { constantOf } from "../../src/scoring/evaluate";
import { formulaFor, maximum, versionOf } from "../../src/scoring/score";
import { bodiesOf, perBody } from "./per-body";

/** A band and what it gives each type of body. */
export interface BandRow {
  readonly band: string;
  readonly gives: readonly string[];
}

/** A formula of the law in words, as an edition has it. */
export interface FormulaText {
  /** `T1 = k − a / b × 10 000, не меньше 0`; one, or one for each type of body. None where a value is only looked up. */
  readonly formulas: readonly string[];
  /** The numbers behind the formula's letters: `k = 12 (ЦГО), 14 (МИО)`. */
  readonly letters: readonly string[];
  /** Cases with a result of their own: `при a = 0: k`. */
  readonly cases: readonly string[];
  /** What the bands give, with the types of bodies that differ as heads of columns. */
  readonly bands?: { readonly heads: readonly string[]; readonly rows: readonly BandRow[] };
  /** Least and greatest value: `0–12 (ЦГО), 0–14 (МИО)`. */
  readonly range: string;
  /** Readings that the formula chooses between, with `no-activity` where a share may have no whole. */
  readonly readings: readonly ReadingId[];
  /** Wholes of shares that may be 0: `b`. */
  readonly wholes: readonly string[];
  /** Names of the variables in it, in the computation's order. */
  readonly variables: readonly string[];
}

interface Parts {
  readonly core: Formula;
  readonly bounds: readonly { readonly op: "atLeast" | "atMost"; readonly bound: Formula }[];
  readonly cases: readonly Extract<Formula, { readonly op: "when" }>[];
  readonly bands?: Bands<number>;
}

/** A formula with every reading at its default. */
function byDefault(formula: Formula): Formula {
  if (formula.op === "reading") return byDefault(formula.cases["default"]!);
  const entries = Object.entries(formula).map(([key, value]: [string, unknown]) => {
    if (isFormula(value)) return [key, byDefault(value)];
    return [
      key,
      Array.isArray(value) ? value.map((each) => (isFormula(each) ? byDefault(each) : each)) : value,
    ];
  });
  return Object.fromEntries(entries) as Formula;
}

const isFormula = (value: unknown): value is Formula =>
  typeof value === "object" && value !== null && "op" in value;

/** Takes a formula apart: what is calculated, its bounds, its cases, its bands. */
function parts(formula: Formula): Parts {
  switch (formula.op) {
    case "atLeast":
    case "atMost": {
      const inner = parts(formula.value);
      return { ...inner, bounds: [...inner.bounds, { op: formula.op, bound: formula.bound }] };
    }
    case "when": {
      const inner = parts(formula.otherwise);
      return { ...inner, cases: [formula, ...inner.cases] };
    }
    case "band":
      return { ...parts(formula.value), bands: formula.bands };
    default:
      return { core: formula, bounds: [], cases: [] };
  }
}

/** All nodes of a formula. */
function nodes(formula: Formula): readonly Formula[] {
  const children = Object.values(formula).flatMap((value: unknown): Formula[] => {
    if (typeof value !== "object" || value === null) return [];
    return (isFormula(value) ? [value] : Object.values(value)).filter(isFormula);
  });
  return [formula, ...children.flatMap(nodes)];
}

/** Constants with a letter of the paragraph, which the printed formula keeps. */
const isLetter = (name: string): boolean => /^[a-z]$/.test(name);

/** One band in words: `4,8–5`, `свыше 80`, `менее 4`. */
export function bandText(band: Band<unknown>, language: Language): string {
  const { bands } = EXPLAIN_TEXTS[language];
  const number = (value: number) => printNumber(value, language);
  if ("above" in band) return bands.above(number(band.above));
  if ("below" in band) return bands.below(number(band.below));
  return bands.between(number(band.from), number(band.to));
}

/** Least and greatest value of a computation: `0–12 (ЦГО), 0–14 (МИО)`; a bare difference has no least one. */
export function rangeOf(computation: Computation, rules: Rules, language: Language): string {
  const rule = versionOf(computation, rules).value;
  return perBody(
    (body) => {
      const most = printNumber(maximum(computation, body, rules), language);
      const isDifference = formulaFor(rule, body).op === "difference";
      return isDifference ? EXPLAIN_TEXTS[language].bounds.atMost(most) : `0–${most}`;
    },
    language,
    bodiesOf(computation.only),
  );
}

/** A computation's formula in words, for the types of bodies that it is for. */
export function formulaText(computation: Computation, rules: Rules, language: Language): FormulaText {
  const rule = versionOf(computation, rules).value;
  const bodies = bodiesOf(computation.only);
  const own = bodies.map((body) => ({ body, ...parts(byDefault(formulaFor(rule, body))) }));
  const print = (formula: Formula, body: BodyType) =>
    printSymbols(formula, { computation, body, constants: rule.constants }, language);

  const looked = own.some(({ core, bands }) => bands && core.op === "variable");
  const all = bodies.flatMap((body) => nodes(formulaFor(rule, body)));
  const used = own
    .flatMap(({ core, cases }) => [core, ...cases.map(({ value }) => value)])
    .flatMap(nodes)
    .flatMap((node) => (node.op === "variable" ? [node.name] : []));
  return {
    formulas: looked ? [] : formulas(computation, own, print, language),
    letters: letters(rule, own, language),
    cases: [
      ...new Set(
        own.flatMap(({ body, cases }) =>
          cases.map((each) => caseText(each, body, computation, print, language)),
        ),
      ),
    ],
    ...bandTable(own, language),
    range: rangeOf(computation, rules, language),
    readings: [...new Set(all.flatMap((node) => (node.op === "reading" ? [node.id] : [])))],
    variables: Object.keys(computation.variables).filter((name) => used.includes(name)),
    wholes: [...new Set(own.flatMap(({ body, core, cases }) => openWholes(core, cases, body, print)))],
  };
}

type Own = Parts & { readonly body: BodyType };
type Print = (formula: Formula, body: BodyType) => string;

function formulas(
  computation: Computation,
  own: readonly Own[],
  print: Print,
  language: Language,
): readonly string[] {
  const texts = own.map(({ body, core, bounds, bands }) => {
    const symbol = symbolFor(computation.symbol, body);
    const left = symbol === "" || bands ? "" : `${symbol} = `;
    const within = bounds.map(({ op, bound }) => EXPLAIN_TEXTS[language].bounds[op](print(bound, body)));
    return [`${left}${print(core, body)}`, ...within].join(", ");
  });
  if (new Set(texts).size === 1) return texts.slice(0, 1);
  return texts.map((text, index) => `${text} (${BODY_ABBREVIATION[own[index]!.body][language]})`);
}

function letters({ constants }: Rule, own: readonly Own[], language: Language): readonly string[] {
  const used = own.flatMap(({ core, bounds, cases }) =>
    [core, ...bounds.map(({ bound }) => bound), ...cases.map(({ then }) => then)].flatMap(nodes),
  );
  const names = used.flatMap((node) => (node.op === "constant" && isLetter(node.name) ? [node.name] : []));
  const number = (name: string) => (body: BodyType) =>
    printNumber(constantOf(constants, name, body), language);
  const bodies = own.map(({ body }) => body);
  return [...new Set(names)].map((name) => `${name} = ${perBody(number(name), language, bodies)}`);
}

function caseText(
  { value, relation, bound, then }: Parts["cases"][number],
  body: BodyType,
  { variables }: Computation,
  print: Print,
  language: Language,
): string {
  const isCount = value.op === "variable" && variables[value.name]!.kind === "count";
  const zero = bound.op === "number" && bound.value === 0;
  const sign = relation === "<" ? "<" : isCount && zero ? "=" : "≤";
  const condition = `${print(value, body)} ${sign} ${print(bound, body)}`;
  return CATALOGUE_TEXTS[language].describe.where(condition, print(then, body));
}

function bandTable(own: readonly Own[], language: Language): Pick<FormulaText, "bands"> {
  const tables = own.flatMap(({ body, bands }) => (bands ? [{ body, bands: bands.bands }] : []));
  const [first] = tables;
  if (!first) return {};
  const same = tables.every(({ bands }) => JSON.stringify(bands) === JSON.stringify(first.bands));
  const columns = same ? [first] : tables;
  return {
    bands: {
      heads: same ? [] : columns.map(({ body }) => BODY_ABBREVIATION[body][language]),
      rows: first.bands.map((band, row) => ({
        band: bandText(band, language),
        gives: columns.map(({ bands }) => printNumber(bands[row]!.gives, language)),
      })),
    },
  };
}

/** Wholes that can be 0: neither a number of the law, nor kept above 0 by a bound or a case of its own. */
function openWholes(core: Formula, cases: Parts["cases"], body: BodyType, print: Print): readonly string[] {
  const settled = new Set(cases.map(({ value }) => JSON.stringify(value)));
  return nodes(core).flatMap((node) => {
    if (node.op !== "quotient") return [];
    const { whole } = node;
    const free = whole.op !== "number" && whole.op !== "constant" && whole.op !== "atLeast";
    return free && !settled.has(JSON.stringify(whole)) ? [print(whole, body)] : [];
  });
}

import { COMPUTATIONS, type ComputationId } from "../law/computations";
import type { Computation } from "../law/computation";
import { DIRECTIONS, type Direction } from "../law/directions";
import type { Formula } from "../law/formula";
import { CRITERIA, CRITERION_IDS } from "../law/openness/criteria";
import { READINGS, type ReadingId } from "../law/readings";
import type { Reading } from "../law/readings/reading";
import type { Rules } from "../law/rules";
import { inForce } from "../law/version";
import { reachBand } from "../scoring/bands";
import { compare, decimal, sign, type Exact } from "../scoring/exact";
import { formulaFor, isProblem, reachDegree, score, versionOf } from "../scoring/score";
import { valuesOf } from "./computation-values";
import type { BodyFigures } from "./figures";
import type { BodyForm, Subject } from "./form";

type Body = Pick<Subject, "type" | "rules">;

/**
 * Readings that touched a number of a form: those met on the way to its scores, where another alternative would have
 * given another value, and those chosen otherwise than by default that can act on it. In the order of the law.
 */
export function readingsTouched(
  form: BodyForm,
  { type, rules }: Body,
  figures: BodyFigures,
): readonly ReadingId[] {
  const directions = DIRECTIONS.filter((direction) => form.of === direction || form.of === "overall");
  const all = directions.flatMap((direction) =>
    computationsOf(form, direction, type).map((id) => [id, direction] as const),
  );
  const touched = new Set<ReadingId>();
  for (const [id, direction] of all)
    for (const reading of metIn(id, direction, { type, rules }, figures)) touched.add(reading);
  if (directions.length > 0 && form.appendix !== AUTOMATION && degreeInGap(rules, figures))
    touched.add("band-gaps");
  for (const id of figures.readings ?? [])
    if (isOpen(id) && concerns(READINGS[id], form, directions, type, rules)) touched.add(id);
  const formulas = all.map(([id]) => formulaFor(versionOf(COMPUTATIONS[id], rules).value, type));
  for (const id of Object.keys(rules.readings) as ReadingId[]) {
    const reading: Reading = READINGS[id];
    const acts =
      reading.acts === "formula"
        ? formulas.some((formula) => mayMeet(formula, id))
        : concerns(reading, form, directions, type, rules);
    if (acts) touched.add(id);
  }
  return (Object.keys(READINGS) as ReadingId[]).filter((id) => touched.has(id));
}

/** The appendix that shows automation alone. */
const AUTOMATION = 5;
const OF_AUTOMATION: ReadonlySet<string> = new Set([
  "SERVICES_T",
  "SERVICES_V",
  "SERVICES_C",
  "SERVICES_P",
  "SERVICES_D",
  "SERVICES_S",
  "SERVICES_K3",
]);

function computationsOf(
  form: BodyForm,
  direction: Direction,
  type: Subject["type"],
): readonly ComputationId[] {
  const all = Object.entries<Computation>(COMPUTATIONS) as [ComputationId, Computation][];
  return all.flatMap(([id, { only }]) => {
    const own = id.startsWith(`${direction.toUpperCase()}_`) && (only === undefined || only === type);
    return own && (form.appendix !== AUTOMATION || OF_AUTOMATION.has(id)) ? [id] : [];
  });
}

const isOpen = (id: ReadingId): boolean => Object.keys(READINGS[id].alternatives).length > 0;

/** Readings met in a computation of which another alternative would give another value. */
function metIn(
  id: ComputationId,
  direction: Direction,
  { type, rules }: Body,
  figures: BodyFigures,
): readonly ReadingId[] {
  return valuesOf(id, direction, { type, rules }, figures).flatMap((values) => {
    const met = new Set<ReadingId>();
    const evaluated = (by: Rules) => score(COMPUTATIONS[id], values, type, by);
    const value = score(COMPUTATIONS[id], values, type, rules, (formula, _, operands) => {
      if (formula.op === "reading") met.add(formula.id);
      if (formula.op === "band" && reachBand(operands[0]!, formula.bands, undefined).inGap)
        met.add("band-gaps");
      if (formula.op === "quotient" && sign(operands[1]!) === 0) met.add("no-activity");
    });
    // Where there is no value, there is no number that a reading could have touched.
    if (isProblem(value)) return [];
    return [...met].filter((reading) =>
      choices(reading).some((choice) => differ(value, evaluated(withChoice(rules, reading, choice)))),
    );
  });
}

const differ = (value: Exact, other: ReturnType<typeof score>): boolean =>
  isProblem(other) || compare(value, other) !== 0;

/** The choices that a reading leaves; `undefined` is its default. */
const choices = (id: ReadingId): readonly (string | undefined)[] => [
  undefined,
  ...Object.keys(READINGS[id].alternatives),
];

function withChoice(rules: Rules, id: ReadingId, choice: string | undefined): Rules {
  const others = Object.fromEntries(Object.entries(rules.readings).filter(([known]) => known !== id));
  return { ...rules, readings: choice === undefined ? others : { ...others, [id]: choice } };
}

/** Whether the degree that the form names would be another one by the other reading. */
function degreeInGap(rules: Rules, figures: BodyFigures): boolean {
  const overall = figures.score("OVERALL", "overall");
  if (overall === undefined) return false;
  const [one, other] = choices("band-gaps").map((choice) => {
    const reached = reachDegree(decimal(overall), withChoice(rules, "band-gaps", choice));
    return "code" in reached ? undefined : reached.band.gives;
  });
  return one !== other;
}

/** Whether a formula has a place for a reading, in any of its cases. */
function mayMeet(formula: object, id: ReadingId): boolean {
  if ("op" in formula) {
    const node = formula as Formula;
    if (node.op === "reading" && node.id === id) return true;
    if (node.op === "band" && id === "band-gaps") return true;
    if (node.op === "quotient" && id === "no-activity") return true;
  }
  return Object.values(formula).some(
    (child: unknown) => typeof child === "object" && child !== null && mayMeet(child, id),
  );
}

/** Whether a reading that acts outside of formulas bears on a form: on its appendix, its tables or its paragraphs. */
function concerns(
  { acts, cites }: Reading,
  form: BodyForm,
  directions: readonly Direction[],
  type: Subject["type"],
  rules: Rules,
): boolean {
  if (acts === "forms") return cites.some((cite) => "appendix" in cite && cite.appendix === form.appendix);
  if (acts === "marks" || acts === "averages") {
    const tables = directions.includes("openness") ? tablesOf(type, rules) : [];
    return cites.some((cite) => "table" in cite && cite.appendix === 10 && tables.includes(cite.table ?? ""));
  }
  return (
    (acts === "inputs" || acts === "formula") &&
    directions.includes("services") &&
    form.appendix !== AUTOMATION
  );
}

/** Tables of Appendix 10 by which a type of body is assessed. */
function tablesOf(type: Subject["type"], rules: Rules): readonly string[] {
  const spared = type === "LEB" && rules.readings["local-subordinates"] !== "deduct";
  return CRITERION_IDS.filter((id) => !(CRITERIA[id].penalty && spared)).flatMap((id) =>
    CRITERIA[id].tables[type].flatMap((table) => {
      const { cite } = inForce(table, rules.edition.from)!;
      return "table" in cite && cite.table !== undefined ? [cite.table] : [];
    }),
  );
}

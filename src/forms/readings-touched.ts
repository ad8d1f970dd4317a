import type { BodyType } from "../law/bodies";
import { COMPUTATIONS, type ComputationId } from "../law/computations";
import { pointsIn, type Computation } from "../law/computation";
import { DIRECTIONS, type Direction } from "../law/directions";
import type { Formula } from "../law/formula";
import { CRITERIA, CRITERION_IDS } from "../law/openness/criteria";
import { READINGS, type ReadingId } from "../law/readings";
import type { Reading } from "../law/readings/reading";
import type { Rules } from "../law/rules";
import { OFFICIAL_LANGUAGES } from "../law/text";
import { inForce } from "../law/version";
import { reachBand } from "../scoring/bands";
import { markRows } from "../scoring/marks";
import { compare, decimal, sign, type Exact } from "../scoring/exact";
import { formulaFor, isProblem, reachDegree, score, versionOf } from "../scoring/score";
import { valuesOf } from "./computation-values";
import type { BodyFigures } from "./figures";
import type { BodyForm, Subject } from "./form";

type Body = Pick<Subject, "type" | "rules">;

/** A form for a body, with the directions whose numbers it shows. */
interface About extends Body {
  readonly form: BodyForm;
  readonly directions: readonly Direction[];
}

/**
 * Readings that touched a number of a form: those met on the way to its scores, where another alternative would have
 * given another value, and those chosen otherwise than by default that can act on it. In the order of the law.
 */
export function readingsTouched(
  form: BodyForm,
  { type, rules }: Body,
  figures: BodyFigures,
): readonly ReadingId[] {
  const body = { type, rules };
  const directions = DIRECTIONS.filter((direction) => form.of === direction || form.of === "overall");
  const about = { ...body, form, directions };
  const all = directions.flatMap((direction) =>
    computationsOf(form, direction, type).map((id) => [id, direction] as const),
  );
  const formulas = all.map(([id]) => formulaFor(versionOf(COMPUTATIONS[id], rules).value, type));
  const chosen = (Object.keys(rules.readings) as ReadingId[]).filter((id) =>
    READINGS[id].acts === "formula"
      ? formulas.some((formula) => mayMeet(formula, id))
      : concerns(READINGS[id], about),
  );
  const told = (figures.readings ?? []).filter(
    (id) =>
      isOpen(id) && concerns(READINGS[id], about) && (id !== "subordinates" || someViolate(body, figures)),
  );
  const touched = new Set<ReadingId>([
    ...all.flatMap(([id, direction]) => metIn(id, direction, body, figures)),
    ...(namesDegree(about) && degreeInGap(rules, figures) ? (["band-gaps"] as const) : []),
    ...told,
    ...chosen,
  ]);
  return (Object.keys(READINGS) as ReadingId[]).filter((id) => touched.has(id));
}

const namesDegree = ({ form, directions }: About): boolean =>
  directions.length > 0 && form.code !== AUTOMATION;

/** The appendix that shows automation alone. */
const AUTOMATION = 5;
const OF_AUTOMATION: ReadonlySet<string> = new Set(["SERVICES_K3", ...pointsIn(COMPUTATIONS.SERVICES_K3)]);

function computationsOf(
  form: BodyForm,
  direction: Direction,
  type: Subject["type"],
): readonly ComputationId[] {
  const all = Object.entries<Computation>(COMPUTATIONS) as [ComputationId, Computation][];
  return all.flatMap(([id, { only }]) => {
    const own = id.startsWith(`${direction.toUpperCase()}_`) && (only === undefined || only === type);
    return own && (form.code !== AUTOMATION || OF_AUTOMATION.has(id)) ? [id] : [];
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

/** Paragraphs of each direction, and of automation alone. */
const PARAGRAPHS: Readonly<Record<Direction | "automation", readonly [first: number, last: number]>> = {
  services: [22, 56],
  openness: [57, 91],
  complaints: [92, 106],
  automation: [45, 55],
};

/** Whether a reading bears on a form by the places that it is about: its appendix, its tables or its paragraphs. */
function concerns({ acts, cites }: Reading, { form, directions, type, rules }: About): boolean {
  if (acts === "dates") return false;
  const tables = directions.includes("openness") ? tablesOf(type, rules) : [];
  const parts = form.code === AUTOMATION ? (["automation"] as const) : directions;
  return cites.some((cite) => {
    if ("act" in cite) return false;
    if ("paragraph" in cite)
      return parts.some(
        (part) => PARAGRAPHS[part][0] <= cite.paragraph && cite.paragraph <= PARAGRAPHS[part][1],
      );
    if (acts === "forms") return cite.appendix === form.code;
    return cite.appendix === 10 && tables.includes(cite.table ?? "");
  });
}

/** Tables of Appendix 10 by which a type of body is assessed. */
function tablesOf(type: BodyType, rules: Rules): readonly string[] {
  const spared = type === "LEB" && rules.readings["local-subordinates"] !== "deduct";
  const marked = CRITERION_IDS.filter((id) => !(CRITERIA[id].penalty && spared)).flatMap((id) =>
    CRITERIA[id].tables[type].flatMap((table) => {
      const { cite } = inForce(table, rules.edition.from)!;
      return "table" in cite && cite.table !== undefined ? [cite.table] : [];
    }),
  );
  return [...marked, MEDIA_TABLE];
}

const MEDIA_TABLE = "7-1";

/** A penalty for a part of the subordinate organisations: for none or for all of them every reading gives the same. */
const someViolate = ({ type, rules }: Body, figures: BodyFigures): boolean =>
  markRows("SUBORDINATES", type, rules).some(({ most }, row) =>
    OFFICIAL_LANGUAGES.some((language) => {
      const points = figures.points("SUBORDINATES", row, language) ?? 0;
      return points > 0 && points < (most ?? 0);
    }),
  );

import type { BodyType } from "../law/bodies";
import { PLANNED_ACTS, PUBLICITY_DEGREES } from "../law/openness/acts";
import { ANNOUNCED_PROGRAMMES, WITHOUT_AUDIT } from "../law/openness/budget";
import { CRITERIA, type CriterionId } from "../law/openness/criteria";
import { WITHOUT_REQUESTS } from "../law/openness/data-site";
import { BLOG_POINTS, DISLIKES } from "../law/openness/dialog";
import { pointsFor, type Indicator } from "../law/openness/indicator";
import { ANSWERED_AT_LEAST } from "../law/openness/subordinates";
import type { ReadingId } from "../law/readings";
import type { Rules } from "../law/rules";
import { inForce, type Provision, type Version } from "../law/version";
import { bandOf } from "./bands";
import { add, compare, decimal, divide, multiply, ONE, sign, whole, ZERO, type Exact } from "./exact";

/**
 * What stands for an indicator in one language: a number; a word for the full points, for the average of the others, or
 * that the indicator does not apply; the degrees of a programme's events one by one.
 */
export type Mark = Exact | "max" | "avg" | "n/a" | readonly Exact[];

/** Circumstances of one language that bear on several indicators; what is left out does not. */
export interface Circumstances {
  /** Share of budget programmes whose public discussion was announced (p. 67), of reports and of drafts. */
  readonly announcedReports?: Exact;
  readonly announcedDrafts?: Exact;
  /** Whether public discussions of draft acts were announced (p. 71). */
  readonly announced?: boolean;
  /** Share of answers disliked (p. 74). */
  readonly dislikes?: Exact;
}

/** Why an indicator came to its points otherwise than by mark × points. */
export type SpecialRule =
  | "full" // the word max
  | "average"
  | "notApplicable"
  | "entries"
  | "events"
  | "answered"
  | "announcedShare"
  | "notAnnounced"
  | "dislikes";

/** An indicator with its mark and its points in one language. */
export interface MarkedIndicator {
  readonly indicator: Indicator;
  /** The table that the indicator stands in. */
  readonly version: Version<unknown>;
  readonly mark: Mark;
  readonly points: Exact;
  /** With the provision of the rule, where it is another than the table. */
  readonly special: readonly { readonly rule: SpecialRule; readonly version?: Version<unknown> }[];
  readonly readings: readonly ReadingId[];
}

/** Why a mark has no points. */
export type MarkProblem =
  /** Nobody has a value of their own that the average could be taken of. */
  | { readonly code: "noAverage" }
  | { readonly code: "averageAbove"; readonly maximum: number }
  /** Under `nothing-planned=both` the maximum needs the plan's and the comments' indicators to be `max`. */
  | { readonly code: "notBothPlanned" };

export const isMarkProblem = (x: object): x is MarkProblem => "code" in x;

/** A row that a criterion's marks have: an indicator in force, and what it gives a type of body at most. */
export interface MarkRow {
  readonly indicator: Indicator;
  readonly version: Version<unknown>;
  /** `undefined`: the type of body is not assessed on it. */
  readonly most: number | undefined;
}

/** The indicators of a criterion in force, in the order of its tables. */
export function markRows(criterion: CriterionId, body: BodyType, rules: Rules): readonly MarkRow[] {
  return CRITERIA[criterion].tables[body].flatMap((table) => {
    const version = inForce(table, rules.edition.from)!;
    return version.value.indicators.map((indicator) => ({
      indicator,
      version,
      most: pointsFor(indicator, body),
    }));
  });
}

const current = <T>(provision: Provision<T>, rules: Rules) => inForce(provision, rules.edition.from)!;

/** What bears on the marks of one language of one body. */
export interface MarkScope {
  readonly criterion: CriterionId;
  readonly body: BodyType;
  readonly rules: Rules;
  readonly circumstances: Circumstances;
  /** Indicators of this language whose mark is the word for full points. */
  readonly full: ReadonlySet<string>;
}

/**
 * The points of one mark in one language, with the special rules that applied (p. 62, 67, 71, 74, notes to the tables).
 * @param average average points of the others on this indicator and language, where there is one
 */
export function markPoints(
  { indicator, version, most }: MarkRow & { readonly most: number },
  mark: Mark,
  average: Exact | undefined,
  scope: MarkScope,
): MarkedIndicator | MarkProblem {
  const given = assigned(indicator, most, mark, average, scope);
  if ("code" in given) return given;
  const { points, special, readings } = withCircumstances(indicator.number, mark, given, scope);
  return { indicator, version, mark, points, special, readings };
}

type Assigned = Pick<MarkedIndicator, "points" | "special" | "readings">;

const plainly = (points: Exact): Assigned => ({ points, special: [], readings: [] });
const by = (
  rule: SpecialRule,
  points: Exact,
  version: Version<unknown> | undefined,
  ...readings: ReadingId[]
): Assigned => ({
  points,
  special: [{ rule, ...(version ? { version } : {}) }],
  readings,
});

/** Points before the circumstances of the whole language. */
function assigned(
  indicator: Indicator,
  most: number,
  mark: Mark,
  average: Exact | undefined,
  scope: MarkScope,
): Assigned | MarkProblem {
  const full = decimal(most);
  switch (mark) {
    case "max":
      return fullPoints(full, indicator.number, scope);
    case "avg":
      return averaged(average, most, scope, "average-of");
    case "n/a":
      return notApplicable(full, average, most, scope);
  }
  if (isList(mark)) return by("events", multiply(events(mark, scope), full), undefined, "programme-degrees");
  switch (indicator.mark) {
    case "entries":
      return entries(mark, scope);
    case "answered": {
      const least = current(ANSWERED_AT_LEAST, scope.rules).value;
      return by("answered", compare(mark, decimal(least)) < 0 ? full : ZERO, undefined);
    }
  }
  if (CRITERIA[scope.criterion].penalty) {
    const any = scope.rules.readings.subordinates === "any" && sign(mark) > 0;
    return { ...plainly(any ? full : multiply(mark, full)), readings: ["subordinates"] };
  }
  return plainly(multiply(mark, full));
}

const isList = (mark: Mark): mark is readonly Exact[] => Array.isArray(mark);

/** The word for full points: nothing was asked for, audited or planned, or no comments came (p. 62, 67, 71). */
function fullPoints(
  full: Exact,
  number: string,
  { criterion, body, rules, full: marked }: MarkScope,
): Assigned | MarkProblem {
  switch (criterion) {
    case "DATA": {
      const version = current(WITHOUT_REQUESTS, rules);
      return by("full", full, version.value === number ? version : undefined);
    }
    case "BUDGET": {
      const version = current(WITHOUT_AUDIT, rules);
      return by("full", full, version.value[body] === number ? version : undefined);
    }
    case "ACTS": {
      const version = current(PLANNED_ACTS, rules);
      const { planned, comments } = version.value[body];
      const both =
        planned.some((number) => marked.has(number)) && comments.some((number) => marked.has(number));
      if (rules.readings["nothing-planned"] === "both" && !both) return { code: "notBothPlanned" };
      return by("full", full, version, "nothing-planned");
    }
    default:
      return by("full", full, undefined);
  }
}

function averaged(
  average: Exact | undefined,
  most: number,
  { criterion, rules }: MarkScope,
  ...readings: ReadingId[]
): Assigned | MarkProblem {
  if (average === undefined) return { code: "noAverage" };
  // Over bodies of both types an indicator may be worth more to the others.
  const bounded = rules.readings["average-of"] !== "all-bodies";
  if (bounded && compare(average, decimal(most)) > 0) return { code: "averageAbove", maximum: most };
  const version = criterion === "BUDGET" ? current(WITHOUT_AUDIT, rules) : undefined;
  return by("average", average, version, ...readings);
}

function notApplicable(
  full: Exact,
  average: Exact | undefined,
  most: number,
  scope: MarkScope,
): Assigned | MarkProblem {
  if (CRITERIA[scope.criterion].penalty) return by("notApplicable", ZERO, undefined);
  switch (scope.rules.readings["excluded-indicator"]) {
    case "maximum":
      return by("notApplicable", full, undefined, "excluded-indicator");
    case "zero":
      return by("notApplicable", ZERO, undefined, "excluded-indicator");
    default:
      return averaged(average, most, scope, "excluded-indicator", "average-of");
  }
}

/** Degrees of a programme's events as one (Table 4, item 6). */
function events(degrees: readonly Exact[], { rules }: MarkScope): Exact {
  if (rules.readings["programme-degrees"] === "best") {
    return degrees.reduce((best, degree) => (compare(degree, best) > 0 ? degree : best), ZERO);
  }
  return divide(
    degrees.reduce((total, degree) => add(total, degree), ZERO),
    whole(degrees.length),
  );
}

/** Whether a number is one of the degrees of publicity that Table 4 prints. */
export const isDegree = (value: Exact, rules: Rules): boolean =>
  current(PUBLICITY_DEGREES, rules).value.some((degree) => compare(value, decimal(degree)) === 0);

function entries(count: Exact, { rules }: MarkScope): Assigned {
  const { value } = current(BLOG_POINTS, rules);
  if (sign(count) === 0) {
    const none = rules.readings["no-blog-entries"] === "zero";
    return by(
      "entries",
      none ? ZERO : decimal(bandOf(count, value, undefined)),
      undefined,
      "no-blog-entries",
    );
  }
  return by("entries", decimal(bandOf(count, value, undefined)), undefined, "blog-rhythm");
}

/** Missing announcements and dislikes, which take points away from indicators however they were assigned. */
function withCircumstances(number: string, mark: Mark, given: Assigned, scope: MarkScope): Assigned {
  const { criterion, body, rules, circumstances } = scope;
  const { announcedReports, announcedDrafts, announced, dislikes } = circumstances;
  const after = (
    rule: SpecialRule,
    points: Exact,
    version: Version<unknown>,
    ...readings: ReadingId[]
  ): Assigned => ({
    points,
    special: [...given.special, { rule, version }],
    readings: [...given.readings, ...readings],
  });
  if (criterion === "BUDGET") {
    const version = current(ANNOUNCED_PROGRAMMES, rules);
    const share = version.value[body].reports.includes(number)
      ? announcedReports
      : version.value[body].drafts.includes(number)
        ? announcedDrafts
        : undefined;
    if (share === undefined || compare(share, ONE) === 0) return given;
    return after("announcedShare", multiply(given.points, share), version, "announced-share");
  }
  if (criterion === "ACTS" && announced === false && mark !== "max") {
    const version = current(PLANNED_ACTS, rules);
    if (version.value[body].planned.includes(number)) return after("notAnnounced", ZERO, version);
  }
  if (criterion === "DIALOG" && dislikes !== undefined) {
    const version = current(DISLIKES, rules);
    const { value } = version;
    if (value?.indicator === number && compare(dislikes, decimal(value.above)) > 0)
      return after("dislikes", ZERO, version);
  }
  return given;
}

/** Whether the share of dislikes bears on anything under the rules (p. 74). */
export const dislikesMatter = (rules: Rules): boolean => current(DISLIKES, rules).value !== undefined;

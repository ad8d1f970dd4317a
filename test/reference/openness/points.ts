import type { Body } from "../body";
import { held, isBlank, numberIn, shareIn } from "../intake";
import { exact, isLess, ONE, times, ZERO, type Rational } from "../rational";
import { reads, type Rules } from "../rules";
import type { Value } from "../value";
import { markPoints, penaltyPoints, wordIn } from "./marks";
import { table, type Criterion, type Indicator } from "./tables";

/** One body's cells in one language. */
export interface Cells {
  readonly marks: readonly unknown[];
  readonly averages: readonly unknown[];
  /** BUDGET: the announced shares of reports and of drafts; ACTS: whether announced; DIALOG: the share of dislikes. */
  readonly condition: readonly unknown[];
}

interface Context extends Cells {
  readonly body: Body;
  readonly rules: Rules;
  readonly indicators: readonly Indicator[];
}

/** The points of the indicators in the order of the table in force; rows that do not apply give 0. */
export function points(criterion: Criterion, cells: Cells, body: Body, rules: Rules): Value[] {
  const indicators = table(criterion, body, rules.edition);
  if (criterion === "SUBORDINATES") {
    const isFree = body === "МИО" && !reads(rules, "local-subordinates", "deduct");
    return indicators.map((indicator, row) =>
      isFree ? ZERO : penaltyPoints(cells.marks[row], indicator, rules),
    );
  }
  const context = { ...cells, body, rules, indicators };
  return indicators.map((indicator, row) => {
    if (indicator.isCentral && body === "МИО") return ZERO;
    if (indicator.isStimulus && isBlank(cells.marks[row])) return ZERO;
    if (isBlank(cells.marks[row])) return "#N/A";
    const value = ordinary(row, context);
    return value === "#N/A" ? value : special(criterion, row, value, context);
  });
}

/** A mark's points before the special rules. */
function ordinary(row: number, { marks, averages, rules, indicators }: Context): Value {
  const indicator = indicators[row]!;
  const average = (): Value => (isBlank(averages[row]) ? "#N/A" : numberIn(averages[row]));
  switch (wordIn(marks[row])) {
    case "max":
      return exact(indicator.points);
    case "avg":
      return average();
    case "n/a":
      if (reads(rules, "excluded-indicator", "maximum")) return exact(indicator.points);
      return reads(rules, "excluded-indicator", "zero") ? ZERO : average();
    default:
      return markPoints(marks[row], indicator, rules);
  }
}

/** What p. 67, 71 and 74 make of the points that an indicator has. */
function special(criterion: Criterion, row: number, value: Rational, context: Context): Value {
  if (criterion === "BUDGET") return announcedBudget(row, value, context);
  if (criterion === "ACTS") return announcedActs(row, value, context);
  return criterion === "DIALOG" ? disliked(row, value, context) : value;
}

/** p. 67: by programmes not announced, 0 on Table 2 indicators 3 and 9, Table 3 indicators 1 and 5. */
function announcedBudget(row: number, value: Rational, context: Context): Value {
  const { number } = context.indicators[row]!;
  const [reports, drafts] = context.body === "ЦГО" ? ["3", "9"] : ["1", "5"];
  if (number !== reports && number !== drafts) return value;
  const share = context.condition[number === reports ? 0 : 1];
  return times(value, isBlank(share) ? ONE : shareIn(share));
}

/** p. 71: nothing planned and no comments give the maximum; no announcement zeroes the plan's indicators. */
function announcedActs(row: number, value: Rational, context: Context): Value {
  const { marks, body, rules, condition } = context;
  const plan = body === "ЦГО" ? [0, 1] : [0];
  const comments = body === "ЦГО" ? 3 : 2;
  const isFull = (each: number) => wordIn(marks[each]) === "max";
  if (isFull(row)) {
    const isTogether = plan.some(isFull) && isFull(comments);
    return reads(rules, "nothing-planned", "both") && !isTogether ? "#N/A" : value;
  }
  return plan.includes(row) && held(condition[0]) === false ? ZERO : value;
}

/** p. 74 of January 2023: more than 10 % of dislikes zero the answers of the blog. */
function disliked(row: number, value: Rational, { rules, condition }: Context): Value {
  if (rules.edition !== "2023-01" || row !== 0 || isBlank(condition[0])) return value;
  return isLess(exact("0.1"), shareIn(condition[0])) ? ZERO : value;
}

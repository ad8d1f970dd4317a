import type { CriterionId } from "../law/openness/criteria";
import type { Rules } from "../law/rules";
import { dislikesMatter, type Circumstances } from "../scoring/marks";
import { isErrorValue, plain, type Cells } from "./cells";
import { Failure, type Problem } from "./failure";
import { readShare, readYesNo } from "./marks";

/** How the argument for the circumstances of a criterion is named, and which shapes it may have for a number of bodies. */
interface Condition {
  readonly name: "announced" | "dislikes" | "condition";
  readonly heights: readonly number[];
  readonly widths: (bodies: number) => readonly number[];
}

const byPair = (bodies: number) => [1, 2, 2 * bodies];

/** The condition of a criterion's paragraph: p. 67, 71, 74. The others have none. */
export function conditionOf(criterion: CriterionId): Condition {
  switch (criterion) {
    case "BUDGET":
      return { name: "announced", heights: [1, 2], widths: byPair };
    case "ACTS":
      return { name: "announced", heights: [1], widths: byPair };
    case "DIALOG":
      return { name: "dislikes", heights: [1], widths: (bodies) => [1, bodies] };
    default:
      return { name: "condition", heights: [1], widths: byPair };
  }
}

/** The cell of a line that has one value for all columns, a pair for all bodies, or one for each column. */
export const pairCell = (line: readonly unknown[], column: number): unknown =>
  line[line.length === 1 ? 0 : line.length === 2 ? column % 2 : column];

/** The cell of a line that has one value for all bodies, or one for each. */
export const bodyCell = (line: readonly unknown[], index: number): unknown =>
  line[line.length === 1 ? 0 : index];

/** One circumstance from its cell; nothing where it is blank. */
function read<Name extends keyof Circumstances>(
  name: Name,
  cell: unknown,
  parse: (cell: unknown) => Circumstances[Name] | Problem,
): Circumstances | Failure | object {
  if (isErrorValue(cell)) return cell;
  const value = parse(plain(cell));
  if (value === undefined) return {};
  if (typeof value === "object" && "code" in value) return new Failure(value);
  return { [name]: value };
}

/**
 * What bears on the marks of one language of one body; a failure, or an error that came in.
 * @param name of the argument that the condition stands in
 * @param column 0-based column of the marks
 */
export function circumstancesOf(
  criterion: CriterionId,
  condition: Cells | undefined,
  name: string,
  column: number,
  rules: Rules,
): Circumstances | Failure | object {
  const [first, second = first] = condition ?? [];
  if (!first || !second) return {};
  const share = (cell: unknown) => readShare(cell, name);
  switch (criterion) {
    case "BUDGET": {
      const reports = read("announcedReports", pairCell(first, column), share);
      if (reports instanceof Failure || isErrorValue(reports)) return reports;
      const drafts = read("announcedDrafts", pairCell(second, column), share);
      return drafts instanceof Failure || isErrorValue(drafts) ? drafts : Object.assign({}, reports, drafts);
    }
    case "ACTS":
      return read("announced", pairCell(first, column), (cell) => readYesNo(cell, name));
    case "DIALOG":
      // Where the edition has no rule on dislikes the cell is not looked at.
      return dislikesMatter(rules) ? read("dislikes", bodyCell(first, Math.floor(column / 2)), share) : {};
    default:
      return {};
  }
}

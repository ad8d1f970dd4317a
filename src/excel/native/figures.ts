import { Failure } from "../../calls/failure";
import type { OpennessCriterion } from "../../law/openness/criteria";
import { BODY_TYPES } from "../../law/bodies";
import type { Rules } from "../../law/rules";
import { markRows } from "../../scoring/marks";
import { address, cells } from "../address";
import { nativeAverage, nativeOwn, type MarkLine } from "./averages";
import {
  isPlain,
  LANGUAGES,
  live,
  nativeContent,
  type NativeBlock,
  type NativeCell,
  type NativeSource,
  type Written,
} from "./block";
import { isAveraged, isShared } from "../openness/marks";
import type { AverageFigure, PointsCell, ReadPoints } from "../openness/read-points";

/** Own values are those without averages, by the rules without this reading (see `ownRulesFormula`). */
function ownRules({ edition, readings }: Rules): Rules {
  const others = Object.entries(readings).filter(([id]) => id !== "excluded-indicator");
  return { edition, readings: Object.fromEntries(others) };
}

/** Sums, numbers and averages of a block; none where it has no averages. */
export function ownFigures(block: NativeBlock, source: NativeSource): readonly NativeCell[] {
  const { type, marks } = block;
  const { criterion } = marks;
  const { points, rules } = source;
  if (!isAveraged(criterion)) return [];
  const own = live(block, ownRules(rules), undefined);
  const placeOf = (figure: AverageFigure, row: number, of: 0 | 1) =>
    points.figurePlace(figure, type, criterion, row, LANGUAGES[of]);
  const rows = Array.from({ length: points.rows(type, criterion) }, (_, row) => row);
  return rows.flatMap((row) =>
    ([0, 1] as const).flatMap((of): NativeCell[] => {
      const [sum, count, average] = (["sum", "count", "average"] as const).map((figure) =>
        placeOf(figure, row, of),
      );
      if (!sum || !count || !average) return [];
      const results = (own[row] ?? []).filter((_, column) => column % 2 === of);
      const values = results.filter((result) => typeof result === "number");
      const total = values.reduce((total, value) => total + value, 0);
      const written = formulasOf(block, row, of, results, rules);
      const cell = (place: PointsCell, result: unknown, formula: Written): NativeCell => ({
        ...place,
        ...nativeContent(points.at(place), result, formula),
      });
      const pairs = pairsOf(criterion, block, source, row, of);
      return [
        cell(sum, total, "sum" in written ? written.sum : written),
        cell(count, values.length, "count" in written ? written.count : written),
        cell(average, meanOf(pairs, points), nativeAverage(pairs.map(referencesOf))),
      ];
    }),
  );
}

const referencesOf = ({ sum, count }: Pair) => {
  const [own, number] = [sum, count].map((place) => cells({ ...place, rows: 1, columns: 1 }, true));
  return { sum: own!, count: number! };
};

interface Pair {
  readonly sum: PointsCell;
  readonly count: PointsCell;
}

/** Sum and number of each type of body whose values count in the average. */
function pairsOf(
  criterion: OpennessCriterion,
  { type }: NativeBlock,
  { points, rules }: NativeSource,
  row: number,
  of: 0 | 1,
): readonly Pair[] {
  const together =
    isAveraged(criterion) && isShared(criterion) && rules.readings["average-of"] === "all-bodies";
  const types = [type, ...(together ? BODY_TYPES.filter((other) => other !== type) : [])];
  return types.flatMap((type): Pair[] => {
    const [sum, count] = (["sum", "count"] as const).map((figure) =>
      points.figurePlace(figure, type, criterion, row, LANGUAGES[of]),
    );
    return sum && count ? [{ sum, count }] : [];
  });
}

/** The mean of what the sheet shows; empty where nobody has a value. */
function meanOf(pairs: readonly Pair[], points: ReadPoints): number | string {
  const total = (place: (pair: Pair) => PointsCell) =>
    pairs.reduce((total, pair) => total + (Number(points.at(place(pair))) || 0), 0);
  const count = total(({ count }) => count);
  return count === 0 ? "" : total(({ sum }) => sum) / count;
}

/** Sum and number as formulas over the marks. */
function formulasOf(
  { type, marks, values }: NativeBlock,
  row: number,
  of: 0 | 1,
  results: readonly unknown[],
  rules: Rules,
): ReturnType<typeof nativeOwn> | Exclude<Written, string> {
  const { criterion, table } = marks;
  const own = criterion === "MEDIA" ? undefined : markRows(criterion, type, rules)[row];
  if (!own || own.most === undefined) return { sum: "=0", count: "=0" };
  const line = (values[row] ?? []).filter((_, column) => column % 2 === of);
  const isRead = (value: unknown, index: number) => {
    // Over a range LibreOffice takes TRUE for 1, which for a number of entries it is not.
    if (typeof value === "boolean") return own.indicator.mark !== "entries";
    return isPlain(value) || (results[index] instanceof Failure && !String(value).startsWith("#"));
  };
  // Bodies with too many rows have no value, whatever stands in the others.
  const hasOddRows = results.some(
    (result) => result instanceof Failure && result.problem.code === "markRows",
  );
  if (hasOddRows || !line.every(isRead)) return { note: "marks" };
  if (criterion === "ACTS" && rules.readings["nothing-planned"] === "both") return { note: "reading" };
  const columns = table.bodies.map(({ kk, ru }) => (of === 0 ? kk : ru));
  return nativeOwn({ ...own, most: own.most }, lineOf(table.sheet, marks.rows[row]!, columns), rules);
}

function lineOf(sheet: string, row: number, columns: readonly number[]): MarkLine {
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  return {
    range: address({ sheet, row, column: first, rows: 1, columns: last - first + 1 }),
    chosen: Array.from({ length: last - first + 1 }, (_, index) => columns.includes(first + index)),
  };
}

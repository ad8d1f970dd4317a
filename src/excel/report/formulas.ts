import type { Trace } from "../../report/document";
import type { Place } from "../../report/types";
import { address, type Area } from "../address";
import type { ReadInputs } from "./read-inputs";

/** Arguments that Excel takes in one call, and some to spare. */
const MOST_ARGUMENTS = 200;

/** The cell of the report with a key; nothing where it has none. */
export type CellOf = (key: string) => string | undefined;

/**
 * A number or a text of the report as a formula on the cells of the inputs, so that it follows them; nothing where a cell
 * cannot be told any more.
 */
export function formulaOf(trace: Trace, read: ReadInputs, cellOf: CellOf): string | undefined {
  if ("share" in trace) {
    const [part, whole] = trace.share.map(cellOf);
    return part && whole ? `=IF(SUM(${whole})=0,"",${part}/${whole})` : undefined;
  }
  if ("same" in trace) {
    const area = read.at(trace.same);
    return area && `=${address(area)}`;
  }
  if ("filled" in trace) return call("COUNTA", runsOf(trace.filled, read));
  if ("positive" in trace) {
    const runs = runsOf(trace.positive, read)?.map((run) => `COUNTIF(${run},">0")`);
    return isNumeric(trace.positive, read) ? call("SUM", runs) : undefined;
  }
  if (!isNumeric(trace.sum, read)) return undefined;
  const runs = runsOf(trace.sum, read);
  return trace.sum.length === 1 && runs ? `=${runs[0]}` : call("SUM", runs);
}

/** A number that is kept as a text counts for nothing in Excel's sums. */
const isNumeric = (places: readonly Place[], read: ReadInputs): boolean =>
  places.every((place) => read.isNumber(place));

function call(name: string, terms: readonly string[] | undefined): string | undefined {
  if (!terms) return undefined;
  if (terms.length === 0) return "=0";
  const calls = Array.from(
    { length: Math.ceil(terms.length / MOST_ARGUMENTS) },
    (_, index) => `${name}(${terms.slice(index * MOST_ARGUMENTS, (index + 1) * MOST_ARGUMENTS).join(",")})`,
  );
  return `=${calls.join("+")}`;
}

/** Cells as references, those under one another in one. */
function runsOf(places: readonly Place[], read: ReadInputs): readonly string[] | undefined {
  const runs: Area[] = [];
  for (const place of places) {
    const area = read.at(place);
    if (!area) return undefined;
    const last = runs.at(-1);
    const goesOn =
      last?.sheet === area.sheet && last.column === area.column && last.row + last.rows === area.row;
    if (goesOn) runs.splice(-1, 1, { ...last, rows: last.rows + 1 });
    else runs.push(area);
  }
  return runs.map((run) => address(run));
}

import type { ReportItemId } from "../../law/annual-report-form";
import type { OfficialLanguage } from "../../law/text";
import { comparedYears, known } from "../cells";
import type { ReportInputs } from "../types";
import { LABELS } from "./labels";
import { reportTables } from "./tables";

/** Numbers one after another, from which on they are written from the first to the last. */
const FEW = 2;

/** The sentence that leads from an item of the form to its tables; nothing where it has none. */
export function seeTables(
  inputs: ReportInputs,
  language: OfficialLanguage,
): (item: ReportItemId) => string | undefined {
  const year = known(inputs.year);
  const tables =
    year === undefined ? [] : reportTables({ inputs, year, years: comparedYears(inputs), language });
  return (item) => {
    const numbers = tables.filter((table) => table.item === item).map(({ number }) => number);
    if (numbers.length === 0) return undefined;
    return LABELS[language].see(runsOf(numbers), numbers.length === 1);
  };
}

/** `2–5`, `14`, `19`. */
function runsOf(numbers: readonly number[]): readonly string[] {
  const runs: number[][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last?.at(-1) === number - 1) last.push(number);
    else runs.push([number]);
  }
  return runs.flatMap((run) => (run.length > FEW ? [`${run[0]}–${run.at(-1)}`] : run.map(String)));
}

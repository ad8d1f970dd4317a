import { DEFAULT_RULES, parseRules } from "../../law/rules";
import type { SheetValues } from "../sheet-values";
import type { Attachment, Notice, RecognisedTable } from "../types";
import { automatedKinds } from "./automated-kinds";
import { excludedMarks } from "./excluded-marks";
import { inspections, originOf } from "./inspections";
import { earlierTables, lastYear } from "./last-year";
import { missingLinks } from "./links";
import { outliers } from "./outliers";
import { partsAboveWholes } from "./part-above-whole";
import { sameAcross, sameWithin } from "./same-figures";
import { cellsOf } from "./table-cells";
import { totals } from "./totals";
import { units } from "./units";

/** A table that is left out, since one of its kind was taken before it. */
export interface LeftOut {
  readonly table: RecognisedTable;
  readonly taken: RecognisedTable;
}

/** What is odd in the figures of a workbook before they are scored. */
export function checks(
  sheets: readonly SheetValues[],
  { tables, openness, bodies, rules: text }: Pick<Attachment, "tables" | "openness" | "bodies" | "rules">,
  leftOut: readonly LeftOut[],
): readonly Notice[] {
  const parsed = parseRules(text);
  const rules = "code" in parsed ? DEFAULT_RULES : parsed;
  const all = tables.map((table) => cellsOf(table, sheets));
  const others = leftOut.map(({ table }) => cellsOf(table, sheets));
  return [
    ...all.flatMap(units),
    ...all.flatMap(partsAboveWholes),
    ...all.flatMap(automatedKinds),
    ...all.flatMap(totals),
    ...all.flatMap(sameWithin),
    ...leftOut
      .filter(({ table }) => !originOf(table.sheet))
      .flatMap(({ table, taken }) => sameAcross(cellsOf(taken, sheets), cellsOf(table, sheets))),
    ...all.flatMap((table) => inspections(table, others)),
    ...excludedMarks(openness, sheets, rules),
    ...all.flatMap(lastYear),
    ...earlierTables(all, sheets),
    ...outliers(all, bodies),
    ...all.flatMap(missingLinks),
  ];
}

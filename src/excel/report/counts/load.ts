import { assessmentFigures, type SharedInput } from "../../../report/assessment";
import { known } from "../../../report/cells";
import { isBlank } from "../../../scoring/parse";
import { cells, type Area } from "../../address";
import type { Attachment } from "../../types";
import { assessedCells } from "../assessed";
import type { ReadInputs } from "../read-inputs";
import { countFormulas } from "./formulas";

/** A cell of the assessment whose number the services of the report tell. */
export interface CountCell {
  readonly input: SharedInput;
  readonly at: Area;
  /** What the services tell. */
  readonly value: number;
  readonly formula: string;
  /** `empty`: a formula may be put there; `ours`: it is there. */
  readonly state: "empty" | "ours";
  readonly isProtected: boolean;
  /** Its format takes a formula for a text. */
  readonly isForTexts: boolean;
}

/**
 * Loads the cells of the assessment for numbers that the services of a report tell, of the body that the report names; after
 * a `sync` what is returned tells those that are empty, and those that hold such a formula.
 * @param sheets that the workbook has now
 */
export function loadCounts(
  context: Excel.RequestContext,
  attachment: Pick<Attachment, "tables" | "bodies">,
  read: ReadInputs,
  sheets: readonly string[],
): () => readonly CountCell[] {
  const year = known(read.inputs.year);
  const { length } = read.inputs.services;
  if (year === undefined || length === 0) return () => [];
  const [from, to] = [0, length - 1].map((row) => read.at({ table: "services", row, column: "automation" }));
  if (!from || !to) return () => [];
  const { worksheets } = context.workbook;
  const automation = worksheets.getItem(from.sheet).getRange(cells({ ...from, rows: to.row - from.row + 1 }));
  automation.load("values");
  const figures = assessmentFigures(read.inputs, year);
  const found = assessedCells(attachment, read.inputs, sheets).map(({ input, at }) => {
    const range = worksheets.getItem(at.sheet).getRange(cells(at));
    range.load("values,formulas,numberFormat");
    const { protection } = worksheets.getItem(at.sheet);
    protection.load("protected");
    return { input, at, range, protection };
  });
  return () => {
    const formulas = countFormulas(
      read,
      automation.values.map(([cell]) => cell as unknown),
    );
    return found.flatMap(({ input, at, range, protection }): CountCell[] => {
      const [formula, held] = [formulas[input], range.formulas[0]![0] as unknown];
      const figure = figures[input];
      const isEmpty = isBlank(held) && isBlank(range.values[0]![0]);
      if (formula === undefined || !figure || (!isEmpty && held !== formula)) return [];
      const { value } = figure;
      return [
        {
          input,
          at,
          value,
          formula,
          state: isEmpty ? "empty" : "ours",
          isProtected: protection.protected,
          isForTexts: range.numberFormat[0]![0] === "@",
        },
      ];
    });
  };
}

import { asText } from "../cell-text";

/**
 * Turns the formulas of sheets into the values that they show now, for readers without the add-in. Two `sync`s for all.
 * @param sheets names of sheets of ours
 */
export async function freezeToValues(sheets: readonly string[]): Promise<void> {
  await Excel.run(async (context) => {
    const ranges = sheets.map((name) => {
      const range = context.workbook.worksheets.getItem(name).getUsedRange(true);
      range.load("values,formulas");
      return range;
    });
    await context.sync();
    for (const range of ranges) range.values = valuesInPlace(range);
    await context.sync();
  });
}

/** What cells show, where a formula stands; null leaves all others as they are. */
export const valuesInPlace = ({
  values,
  formulas,
}: Pick<Excel.Range, "values" | "formulas">): Excel.Range["values"] =>
  values.map((line, row) =>
    line.map((value: unknown, column) =>
      isCalculated(value, formulas[row]?.[column]) ? frozen(value) : null,
    ),
  );

/** Texts stay texts: `2023-07` would otherwise become a date. */
const frozen = (value: unknown): unknown => (typeof value === "string" ? asText(value) : value);

/** Cells with a formula and those that one spills into. */
const isCalculated = (value: unknown, formula: unknown): boolean =>
  typeof value === "number" ||
  (typeof formula === "string" && formula.startsWith("=")) ||
  (typeof value === "string" && value.startsWith("#"));

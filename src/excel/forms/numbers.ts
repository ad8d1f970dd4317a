import { freezeToValues } from "../freeze";
import { readMarks } from "../marks";
import { makeNative } from "../native";
import { numbersOn } from "../scores/numbers-on";
import { textOf } from "../sheet-values";
import { RULES_CELL } from "../scores/columns";
import { writeScores } from "../scores";
import type { Attachment, Numbers } from "../types";

/**
 * Before forms are written: where the user wants formulas and the sheets of scores and of openness have others or none,
 * makes them live again, by the rules of the sheet; so drafts tell of what the forms will show. Two `sync`s, and those of
 * the scores.
 * @throws OlshemError `unknownRules`
 */
export async function reviveNumbers(attachment: Attachment, numbers: Numbers): Promise<void> {
  const rules = await Excel.run(async (context) => {
    const { names, marks } = await readMarks(context);
    const name = names.find((name) => marks.get(name)?.sheet === "scores");
    if (name === undefined) return undefined;
    const sheet = context.workbook.worksheets.getItem(name);
    const [range, rules] = [sheet.getUsedRange(true), sheet.getRange(RULES_CELL)];
    range.load("formulas,rowIndex,columnIndex");
    rules.load("values");
    await context.sync();
    const there = numbersOn({ name, row: range.rowIndex, column: range.columnIndex, values: range.formulas });
    return isToRevive(there, numbers) ? textOf(rules.values[0]?.[0]) : undefined;
  });
  if (rules !== undefined) await writeScores(attachment, { rules, inBackground: true });
}

/** Values stay values for who wants them; plain formulas are made of live ones, and then follow the inputs themselves. */
export const isToRevive = (there: Numbers, wanted: Numbers): boolean =>
  wanted !== "values" && there !== wanted && there !== "live";

/**
 * After forms are written: keeps the numbers of all our sheets as chosen: `live` as our functions, `native` as plain Excel
 * formulas, `values` as plain values.
 */
export async function keepNumbers(attachment: Attachment, numbers: Numbers): Promise<void> {
  if (numbers === "native") await makeNative(attachment);
  if (numbers === "values") await freezeToValues(await sheetsOfNumbers());
}

/** Sheets of ours with numbers, but for forms that are closed for good or may not be written on. */
const sheetsOfNumbers = (): Promise<readonly string[]> =>
  Excel.run(async (context) => {
    const { marks } = await readMarks(context);
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/protection/protected");
    await context.sync();
    return worksheets.items.flatMap(({ name, protection }) => {
      const mark = marks.get(name);
      if (mark?.sheet === "scores" || mark?.sheet === "openness") return [name];
      return mark?.sheet === "form" && !mark.closed && !protection.protected ? [name] : [];
    });
  });

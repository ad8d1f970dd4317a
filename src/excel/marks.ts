import { formMarkOf, type FormMark } from "./forms/form-mark";
import type { ReportMark } from "./report/report-mark";
import type { InputSheet } from "./report/tables";

/** What a sheet of ours is. It is written on the sheet itself, so that it is known whatever it is called and wherever it is moved. */
export type Mark =
  | { readonly sheet: "scores" }
  | { readonly sheet: "openness" }
  | { readonly sheet: "corrections" }
  | { readonly sheet: "gathered" }
  | { readonly sheet: "requisites" }
  | { readonly sheet: "report" }
  | { readonly sheet: "frozen" }
  | { readonly sheet: "objections" }
  | { readonly sheet: "procedure" }
  | {
      readonly sheet: "scoresBefore";
      /** The scores are without objections again. */
      readonly withdrawn?: true;
      /** Those whose first scores are kept, by their keys; left out: all. */
      readonly bodies?: readonly string[];
    }
  | { readonly sheet: "objectedMarks" }
  | { readonly sheet: "reportInputs"; readonly part: InputSheet }
  | ReportMark
  | FormMark;

/** Key of the custom property of a worksheet that holds its mark. */
const KEY = "olshem";

/** The mark of each sheet of the workbook that is ours, by the sheet's name. One `sync` for all. */
export async function readMarks(
  context: Excel.RequestContext,
): Promise<{ readonly names: readonly string[]; readonly marks: ReadonlyMap<string, Mark> }> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/customProperties/items/key,items/customProperties/items/value");
  await context.sync();
  const marks = new Map<string, Mark>();
  for (const sheet of worksheets.items) {
    const property = sheet.customProperties.items.find(({ key }) => key === KEY);
    const mark = property && parse(property.value);
    if (mark) marks.set(sheet.name, mark);
  }
  return { names: worksheets.items.map(({ name }) => name), marks };
}

/** Marks a sheet as ours, or marks ours anew. */
export function setMark(sheet: Excel.Worksheet, mark: Mark): void {
  sheet.customProperties.add(KEY, JSON.stringify(mark));
}

function parse(value: string): Mark | undefined {
  try {
    const mark = JSON.parse(value) as Mark;
    return mark.sheet === "form" ? formMarkOf(mark) : mark;
  } catch {
    return undefined; // somebody else's property under our key: the sheet is not ours
  }
}

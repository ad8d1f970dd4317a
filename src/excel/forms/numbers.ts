import { freezeToValues } from "../freeze";
import { readMarks } from "../marks";
import { makeNative } from "../native";
import type { Attachment, Numbers } from "../types";

/**
 * Keeps the numbers of all our sheets as chosen: `live` as our functions, `native` as plain Excel formulas, `values` as
 * plain values. From `live`, as the sheets are written, to one of the others; the scores calculated anew are live again.
 */
export async function keepNumbers(attachment: Attachment, numbers: Numbers): Promise<void> {
  if (numbers === "native") await makeNative(attachment);
  if (numbers === "values") await freezeToValues(await openSheets());
}

/** All sheets of ours but those closed for good. */
const openSheets = (): Promise<readonly string[]> =>
  Excel.run(async (context) => {
    const { marks } = await readMarks(context);
    return [...marks].flatMap(([name, mark]) => (mark.sheet === "form" && mark.closed ? [] : [name]));
  });

import type { Adjustment } from "../../procedure";
import { bodyKey } from "../../recognition";
import { isForm, type FormMark } from "../forms/form-mark";
import { hasValue, isSame } from "../freeze/content";
import { valuesInPlace } from "../freeze/values";
import { readMarks, setMark } from "../marks";
import type { Attachment } from "../types";
import { FIGURES_OF } from "./form-groups";

/**
 * Whether accepted objections may change figures of a form: those of the body in the direction, and the overall ones. A mark
 * of openness may be in the average that other bodies get.
 */
export const mayChange = (adjustments: readonly Adjustment[], { code, body }: FormMark): boolean =>
  adjustments.some(({ body: adjusted, direction, figure }) => {
    const of = FIGURES_OF[code];
    const isOf = of === "overall" || of === direction;
    return isOf && (figure.kind === "mark" || bodyKey(adjusted) === bodyKey(body));
  });

/** An open form as it was before objections. */
interface FirstForm {
  readonly name: string;
  readonly mark: FormMark;
  readonly shown: Excel.Range;
}

/**
 * Keeps the first versions of the conclusions whose figures accepted objections change: they hold the values that they showed
 * before, and a corrected version is written beside them. Those whose figures stay, signed versions, which are kept already,
 * and protected sheets are left as they are.
 * @param score writes the scores with the objections
 */
export async function keepFirstForms<T>({ objected }: Attachment, score: () => Promise<T>): Promise<T> {
  const adjustments = objected?.adjustments ?? [];
  const first = adjustments.length > 0 ? await Excel.run((context) => openForms(context, adjustments)) : [];
  const scored = await score();
  if (first.length > 0) await Excel.run((context) => keepChanged(context, first));
  return scored;
}

async function openForms(
  context: Excel.RequestContext,
  adjustments: readonly Adjustment[],
): Promise<readonly FirstForm[]> {
  const { marks } = await readMarks(context);
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/protection/protected");
  await context.sync();
  const forms = worksheets.items.flatMap(({ name, protection }) => {
    const mark = marks.get(name);
    return mark?.sheet === "form" ? [{ name, mark, locked: protection.protected }] : [];
  });
  const isKept = (mark: FormMark) =>
    forms.some(({ mark: other }) => isForm(other, mark) && other.closed && other.closed.by !== "hand");
  const open = forms
    .filter(({ mark, locked }) => !mark.closed && !locked && mayChange(adjustments, mark) && !isKept(mark))
    .map(({ name, mark }) => ({ name, mark, shown: loadShown(context, name) }));
  await context.sync();
  return open;
}

function loadShown(context: Excel.RequestContext, name: string): Excel.Range {
  const range = context.workbook.worksheets.getItem(name).getUsedRange(true);
  range.load("values,formulas,address");
  return range;
}

/** What has no value yet may be another one: then the first version is rather kept. */
async function keepChanged(context: Excel.RequestContext, first: readonly FirstForm[]): Promise<void> {
  const now = first.map(({ name }) => loadShown(context, name));
  await context.sync();
  first.forEach(({ name, mark, shown }, index) => {
    const { values } = now[index]!;
    const isAsBefore = values.every((line, row) =>
      line.every((value, column) => hasValue(value) && isSame(value, shown.values[row]?.[column])),
    );
    if (isAsBefore) return;
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.getRange(shown.address.slice(shown.address.lastIndexOf("!") + 1)).values = valuesInPlace(shown);
    setMark(sheet, { ...mark, closed: { by: "objections" } });
  });
  await context.sync();
}

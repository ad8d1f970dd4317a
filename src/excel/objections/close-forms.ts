import type { Adjustment } from "../../procedure";
import { bodyKey } from "../../recognition";
import { isForm, type FormMark } from "../forms/form-mark";
import { hasValue, isSame } from "../freeze/content";
import { valuesInPlace } from "../freeze/values";
import { readMarks, setMark } from "../marks";
import { readScores, type ReadScores } from "../scores/read";
import type { Attachment } from "../types";
import { FIGURES_OF } from "./form-groups";
import { speaksOfChanges } from "./spoken-scores";

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

/** An open form, and what it shows. */
interface OpenForm {
  readonly name: string;
  readonly mark: FormMark;
  readonly shown: Excel.Range;
}

/** Conclusions as they were before objections, and the scores that they speak of. */
interface First {
  readonly forms: readonly OpenForm[];
  readonly scores: { readonly name: string; readonly shown: Excel.Range };
}

/**
 * Keeps the first versions of the conclusions of which accepted objections change a figure, or a score that their texts speak
 * of: they hold the values that they showed before, and a corrected version is written beside them. Those that stay the same,
 * signed versions, which are kept already, and protected sheets are left as they are.
 * @param score writes the scores with the objections
 */
export async function keepFirstForms<T>({ objected }: Attachment, score: () => Promise<T>): Promise<T> {
  const adjustments = objected?.adjustments ?? [];
  const first =
    adjustments.length > 0 ? await Excel.run((context) => openForms(context, adjustments)) : undefined;
  const scored = await score();
  if (first) await Excel.run((context) => keepChanged(context, first));
  return scored;
}

async function openForms(
  context: Excel.RequestContext,
  adjustments: readonly Adjustment[],
): Promise<First | undefined> {
  const { names, marks } = await readMarks(context);
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
  const scores = names.find((name) => marks.get(name)?.sheet === "scores");
  if (open.length === 0 || scores === undefined) return undefined;
  const shown = loadShown(context, scores);
  await context.sync();
  return { forms: open, scores: { name: scores, shown } };
}

function loadShown(context: Excel.RequestContext, name: string): Excel.Range {
  const range = context.workbook.worksheets.getItem(name).getUsedRange(true);
  range.load("values,formulas,address,rowIndex,columnIndex");
  return range;
}

/** What has no value yet may be another one: then the first version is rather kept. */
async function keepChanged(context: Excel.RequestContext, { forms, scores }: First): Promise<void> {
  const now = forms.map(({ name }) => loadShown(context, name));
  const scoresNow = loadShown(context, scores.name);
  await context.sync();
  const [before, after] = [scores.shown, scoresNow].map(scoresIn) as [ReadScores, ReadScores];
  forms.forEach(({ name, mark, shown }, index) => {
    const { values } = now[index]!;
    const isAsBefore = values.every((line, row) =>
      line.every((value, column) => hasValue(value) && isSame(value, shown.values[row]?.[column])),
    );
    if (isAsBefore && !speaksOfChanges(before, after, mark)) return;
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.getRange(within(shown)).values = valuesInPlace(shown);
    setMark(sheet, { ...mark, closed: { by: "objections" } });
  });
  await context.sync();
}

const within = ({ address }: Excel.Range): string => address.slice(address.lastIndexOf("!") + 1);

const scoresIn = ({ values, rowIndex: row, columnIndex: column }: Excel.Range): ReadScores =>
  readScores({ name: "", row, column, values });

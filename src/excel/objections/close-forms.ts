import { FORMS } from "../../forms";
import type { Appendix } from "../../forms/form";
import type { Group } from "../../forms/figures";
import { bodyKey } from "../../recognition";
import { isForm, type FormMark } from "../forms/form-mark";
import { freezeToValues } from "../freeze";
import { readMarks, setMark } from "../marks";
import type { Attachment } from "../types";

/** What the figures of a form are of; nothing for a form that shows none. */
const shownIn = (appendix: Appendix): Group | undefined => {
  const form = FORMS.find((own) => own.appendix === appendix);
  return form?.each === "body" ? form.of : undefined;
};

/**
 * Keeps the first versions of the conclusions that accepted objections are about to change: their figures become values, and
 * a corrected version is written beside them. Signed versions are kept already, and protected sheets are left as they are.
 */
export async function closeFirstForms({ objected }: Attachment): Promise<void> {
  const adjustments = objected?.adjustments ?? [];
  if (adjustments.length === 0) return;
  const isChanged = ({ appendix, body }: FormMark) => {
    const of = shownIn(appendix);
    return adjustments.some(
      (one) => bodyKey(one.body) === bodyKey(body) && (of === "overall" || of === one.direction),
    );
  };
  const first = await Excel.run(async (context) => {
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
    return forms.filter(({ mark, locked }) => !mark.closed && !locked && isChanged(mark) && !isKept(mark));
  });
  if (first.length === 0) return;
  await freezeToValues(first.map(({ name }) => name));
  await Excel.run(async (context) => {
    for (const { name, mark } of first)
      setMark(context.workbook.worksheets.getItem(name), { ...mark, closed: { by: "objections" } });
    await context.sync();
  });
}

import type { IsoDate } from "../../law/version";
import { review, type Adjustment, type At, type Procedure, type Review } from "../../procedure";
import { readMarks } from "../marks";
import type { Attachment, Notice } from "../types";
import { loadSheets, sheetOf } from "./load";
import { objectedIn, surroundingsIn } from "./objected";
import { understandObjections } from "./read";

/** What the sheets of the procedure come to on a day. */
export interface ReviewedObjections extends Omit<Review, "adjustments"> {
  /** The names of the sheets, as far as they are there. */
  readonly sheets: Readonly<Record<"register" | "terms" | "firstScores", string | undefined>>;
  readonly procedure: Procedure;
  /** What accepted objections change; those to figures that the workbook does not have are among the notices. */
  readonly adjustments: readonly Adjustment[];
  readonly notices: readonly Notice[];
  /** The cell of a field, sheet included. */
  readonly cellOf: (at: At) => string;
}

/**
 * Reads the sheets of the procedure, and says what is due, what is wrong and what changes. Writes nothing. Two `sync`s.
 * @param attachment the workbook's tables, whose figures are disputed
 */
export const reviewObjections = (attachment: Attachment, today: IsoDate): Promise<ReviewedObjections> =>
  Excel.run(async (context) => {
    const marked = await readMarks(context);
    const objections = loadSheets(context, marked);
    const { tables, openness, bodies, rules } = attachment;
    const own = new Set([...tables, ...openness].map(({ sheet }) => sheet));
    const figures = marked.names
      .filter((name) => own.has(name))
      .map((name) => {
        const range = context.workbook.worksheets.getItem(name).getUsedRange(true);
        range.load("values,rowIndex,columnIndex");
        return { name, range };
      });
    await context.sync();
    const read = understandObjections(objections());
    const sheets = figures.map(({ name, range }) => {
      return { name, row: range.rowIndex, column: range.columnIndex, values: range.values };
    });
    const holding = { tables, openness, bodies, sheets };
    const firstScores = marked.names.find((name) => marked.marks.get(name)?.sheet === "scoresBefore");
    const { adjustments, notices } = objectedIn(read, holding, rules);
    return {
      ...review(read.procedure, surroundingsIn(holding, rules), today),
      adjustments,
      notices,
      sheets: { register: sheetOf(marked, "objections"), terms: sheetOf(marked, "procedure"), firstScores },
      procedure: read.procedure,
      cellOf: read.cellOf,
    };
  });

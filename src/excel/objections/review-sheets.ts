import type { IsoDate } from "../../law/version";
import { review, type Adjustment, type At, type Procedure, type Review } from "../../procedure";
import { readMarks } from "../marks";
import type { SheetValues } from "../sheet-values";
import type { Attachment, Notice } from "../types";
import { sheetOf } from "../input-sheets/sheets";
import { loadObjections } from "./load";
import { objectedIn, surroundingsIn } from "./objected";
import { understandObjections } from "./read";

/** What the sheets of the procedure come to on a day. */
export interface ReviewedObjections extends Omit<Review, "adjustments"> {
  /** The names of the sheets, as far as they are there. */
  readonly sheets: Readonly<Record<"register" | "terms" | "firstScores", string | undefined>>;
  /** The scores were last written without objections, none of which is accepted any more. */
  readonly isWithdrawn: boolean;
  readonly procedure: Procedure;
  /** What accepted objections change; those to figures that the workbook does not have are among the notices. */
  readonly adjustments: readonly Adjustment[];
  readonly notices: readonly Notice[];
  /** The cell of a field, sheet included. */
  readonly cellOf: (at: At) => string;
}

/** A sheet, and what it shows once that is loaded. */
interface Shown {
  readonly name: string;
  readonly range: Excel.Range;
}

const valuesOf = ({ name, range }: Shown): SheetValues => {
  return { name, row: range.rowIndex, column: range.columnIndex, values: range.values };
};

/**
 * Reads the sheets of the procedure, and says what is due, what is wrong and what changes. Writes nothing. Two `sync`s.
 * @param attachment the workbook's tables, whose figures are disputed
 */
export const reviewObjections = (attachment: Attachment, today: IsoDate): Promise<ReviewedObjections> =>
  Excel.run(async (context) => {
    const marked = await readMarks(context);
    const objections = loadObjections(context, marked);
    const { tables, openness, bodies, rules } = attachment;
    const own = new Set([...tables, ...openness].map(({ sheet }) => sheet));
    const load = (name: string): Shown => {
      const range = context.workbook.worksheets.getItem(name).getUsedRange(true);
      range.load("values,rowIndex,columnIndex");
      return { name, range };
    };
    const figures = marked.names.filter((name) => own.has(name)).map(load);
    const ours = (kind: "scores" | "scoresBefore") =>
      marked.names.find((name) => marked.marks.get(name)?.sheet === kind);
    const scores = ours("scores");
    const shown = scores === undefined ? undefined : load(scores);
    await context.sync();
    const read = understandObjections(objections());
    const sheets = figures.map(valuesOf);
    const holding = { tables, openness, bodies, sheets };
    const firstScores = ours("scoresBefore");
    const mark = firstScores === undefined ? undefined : marked.marks.get(firstScores);
    const { adjustments, notices } = objectedIn(read, holding, rules, shown && valuesOf(shown));
    return {
      ...review(read.procedure, surroundingsIn(holding, rules), today),
      adjustments,
      notices,
      sheets: { register: sheetOf(marked, "objections"), terms: sheetOf(marked, "procedure"), firstScores },
      isWithdrawn: mark?.sheet === "scoresBefore" && mark.withdrawn === true,
      procedure: read.procedure,
      cellOf: read.cellOf,
    };
  });

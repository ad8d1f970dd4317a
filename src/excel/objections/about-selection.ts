import { readMarks, type Mark } from "../marks";
import { readPoints } from "../openness/read-points";
import { readScores } from "../scores/read";
import type { SheetValues } from "../sheet-values";
import { aboutForm, aboutPoints, aboutScore } from "./about";
import { directionOfForm, FIGURES_OF } from "./form-groups";
import type { EntryAbout } from "./start-entry";

/** A conclusion of the workbook that a body may object to. */
export interface ObjectableForm {
  readonly sheet: string;
  readonly about: EntryAbout;
}

/** Cells of a row that may name the score of a form, from the first column on. */
const NAMED = 4;

/**
 * What an objection to the selected cell is about: a score of a body, the points of one of its marks, or a conclusion on it.
 * Reads only, three `sync`s; where the sheet is none of ours that shows such, two.
 * @returns `undefined` where it is not known of which body and direction the cell is
 */
export const aboutSelection = (): Promise<EntryAbout | undefined> =>
  Excel.run(async (context) => {
    const cell = context.workbook.getActiveCell();
    const { worksheet } = cell;
    cell.load("rowIndex,columnIndex,formulas");
    worksheet.load("name");
    await context.sync();
    const { names, marks } = await readMarks(context);
    const sheet = worksheet.name;
    const mark = marks.get(sheet);
    if (!mark || !SHOWING.has(mark.sheet)) return undefined;
    const named = (kind: "scores" | "openness") => names.find((name) => marks.get(name)?.sheet === kind);
    const load = (name: string | undefined) => {
      if (name === undefined) return undefined;
      const range = context.workbook.worksheets.getItem(name).getUsedRange(true);
      range.load("values,rowIndex,columnIndex");
      return { name, range };
    };
    const row = worksheet.getRangeByIndexes(cell.rowIndex, 0, 1, NAMED);
    row.load("values");
    const scores = load(mark.sheet === "scoresBefore" ? sheet : named("scores"));
    const points = load(mark.sheet === "openness" ? sheet : named("openness"));
    await context.sync();

    const place = { row: cell.rowIndex, column: cell.columnIndex };
    const sources = {
      scores: scores && { name: scores.name, read: readScores(valuesOf(scores)) },
      points: points && { name: points.name, read: readPoints(valuesOf(points)) },
    };
    if (mark.sheet === "form") return aboutForm(mark, cell.formulas[0]![0], row.values[0]!, sources);
    if (!sources.scores) return undefined;
    return mark.sheet === "openness"
      ? aboutPoints(sources.points!.read, sources.scores.read, place)
      : aboutScore(sources.scores.read, place);
  });

const SHOWING: ReadonlySet<Mark["sheet"]> = new Set(["scores", "scoresBefore", "openness", "form"]);

const valuesOf = ({ name, range }: { readonly name: string; readonly range: Excel.Range }): SheetValues => ({
  name,
  row: range.rowIndex,
  column: range.columnIndex,
  values: range.values,
});

/** The conclusions of the workbook that are on a body in one direction, in the order of their sheets. One `sync`. */
export const objectableForms = (): Promise<readonly ObjectableForm[]> =>
  Excel.run(async (context) => {
    const { names, marks } = await readMarks(context);
    return names.flatMap((sheet): ObjectableForm[] => {
      const mark = marks.get(sheet);
      if (mark?.sheet !== "form" || mark.body === "" || FIGURES_OF[mark.code] === undefined) return [];
      const direction = directionOfForm(mark);
      return direction ? [{ sheet, about: { body: mark.body, direction } }] : [];
    });
  });

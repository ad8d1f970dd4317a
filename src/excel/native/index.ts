import { BODY_TYPES } from "../../law/bodies";
import { parseRules } from "../../law/rules";
import { cells } from "../address";
import { readMarks } from "../marks";
import { nativeColumns } from "./columns";
import type { CellAt } from "./inputs";
import { isPointsNote, nativeNotes, pointsNote } from "./notes";
import type { NativeCell } from "./block";
import { nativePoints } from "./openness";
import { changesMarks, withObjectedMarks } from "../objections/marks-sheet";
import { pointsOn, type PointsOf } from "./points";
import { readPoints, type PointsCell } from "../openness/read-points";
import { readScores, type ReadScores } from "../scores/read";
import { textOf, type SheetValues } from "../sheet-values";
import { gathersAny, inputTables, writeGathered } from "../tables/gathered";
import { OlshemError, type Attachment } from "../types";

/**
 * Turns the formulas of the sheets of scores and of openness into plain ones that Excel and LibreOffice calculate without
 * the add-in, one for each cell. What no plain formula gives becomes a value, and the sheet says which. Three `sync`s.
 * @returns how many cells of the sheet of scores hold a value instead of a formula
 * @throws OlshemError `noScores`, `unknownRules`
 */
export async function makeNative(found: Attachment): Promise<{ readonly valued: number }> {
  return Excel.run(async (context) => {
    const { names, marks } = await readMarks(context);
    const { worksheets } = context.workbook;
    const named = (kind: "scores" | "openness" | "gathered" | "objectedMarks") =>
      names.find((name) => marks.get(name)?.sheet === kind);
    const [scoresName, pointsName] = [named("scores"), named("openness")];
    const gathered = gathersAny(found) ? named("gathered") : undefined;
    const marked = changesMarks(found) ? named("objectedMarks") : undefined;
    if (
      scoresName === undefined ||
      (gathersAny(found) && gathered === undefined) ||
      (changesMarks(found) && marked === undefined)
    )
      throw new OlshemError("noScores");
    const attachment = marked === undefined ? found : withObjectedMarks(found, marked);
    if (gathered !== undefined) {
      // The rows that the plain formulas name are those of now.
      const sheet = worksheets.getItem(gathered);
      sheet.getRange().clear();
      writeGathered(sheet, attachment);
    }
    const tables = inputTables(attachment, gathered ?? "");
    const load = (name: string) => {
      const range = worksheets.getItem(name).getUsedRangeOrNullObject(true);
      range.load("values,rowIndex,columnIndex");
      return range;
    };
    const users = new Set([...tables, ...attachment.openness].map(({ sheet }) => sheet));
    const loaded = new Map(
      [scoresName, ...(pointsName ? [pointsName] : []), ...users].map((name) => [name, load(name)]),
    );
    await context.sync();

    const read = (name: string): SheetValues => {
      const range = loaded.get(name)!;
      return range.isNullObject
        ? { name, row: 0, column: 0, values: [] }
        : { name, row: range.rowIndex, column: range.columnIndex, values: range.values };
    };
    const sheets = new Map([...loaded.keys()].map((name) => [name, read(name)]));
    const cellAt: CellAt = (sheet, row, column) => {
      const found = sheets.get(sheet);
      return found?.values[row - found.row]?.[column - found.column];
    };
    const shown = (row: number, column: number) => cellAt(scoresName, row, column);
    const rules = parseRules(textOf(shown(1, 2)));
    if ("code" in rules) throw new OlshemError("unknownRules", { found: rules.found });
    const points = pointsName === undefined ? undefined : sheets.get(pointsName)!;
    const pointsOf: PointsOf = points ? pointsOn(readPoints(points), points.name, rules) : () => undefined;

    const sheet = worksheets.getItem(scoresName);
    const scores = readScores(sheets.get(scoresName)!);
    const valued: PointsCell[] = [];
    for (const type of BODY_TYPES) {
      const table = scores.table(type);
      if (!table) continue;
      for (const column of nativeColumns(
        { attachment, tables, type, rules, table, pointsOf, shown },
        cellAt,
      )) {
        const range = { row: table.firstRow, column: column.column, rows: table.bodies.length, columns: 1 };
        sheet.getRange(cells(range)).formulas = column.contents.map((content) => [content]);
        valued.push(...column.valued.map((row) => ({ row, column: column.column })));
      }
    }
    for (const { row, text } of nativeNotes(sheets.get(scoresName)!, belowOf(scores), valued)) {
      const cell = sheet.getRange(cells({ row, column: 0, rows: 1, columns: 1 }));
      cell.values = [[text]];
      cell.format.font.color = "#5B6670";
    }
    if (points)
      writePoints(
        worksheets.getItem(points.name),
        points,
        nativePoints({ attachment, points: readPoints(points), cellAt, rules }),
      );
    await context.sync();
    return { valued: valued.length };
  });
}

/** 0-based row after the last table. */
const belowOf = (scores: ReadScores): number =>
  Math.max(
    ...BODY_TYPES.map((type) => scores.table(type)).map((table) =>
      table ? table.firstRow + table.bodies.length : 0,
    ),
  );

/** Writes the sheet of openness in plain formulas, and says so in place of the line on how points come about. */
function writePoints(sheet: Excel.Worksheet, read: SheetValues, native: readonly NativeCell[]): void {
  const { row, column, values } = read;
  const contents: (string | number | null)[][] = values.map((line) => line.map(() => null));
  for (const cell of native) contents[cell.row - row]![cell.column - column] = cell.content;
  values.forEach((line, down) =>
    line.forEach((value, across) => {
      if (isPointsNote(value)) contents[down]![across] = pointsNote(native.filter(({ note }) => note));
    }),
  );
  const area = { row, column, rows: values.length, columns: values[0]?.length ?? 0 };
  // What is null stays as it is.
  sheet.getRange(cells(area)).formulas = contents;
}

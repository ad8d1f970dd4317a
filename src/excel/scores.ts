import { formatRules, parseRules } from "../law/rules";
import { cells } from "./address";
import { addSheet } from "./add-sheet";
import { readMarks } from "./marks";
import {
  BODY_COLUMN,
  FIRST_SCORE_COLUMN,
  RULES_CELL,
  scoreTables,
  TEXTS,
  type ScoreTable,
} from "./score-table";
import { freeName } from "./sheet-names";
import { OlshemError, type Attachment, type ScoreOptions } from "./types";

const POINTS = "0.00";
const COUNT = "0";

/**
 * Writes the sheet `Scores`, or writes ours anew: one live formula for each indicator and type of body, spilling over all
 * its bodies. A sheet of the user's that has this name is left alone. Two `sync`s.
 * @returns the name of the sheet
 * @throws OlshemError `nothingRecognised`, `unknownRules`
 */
export async function writeScores(attachment: Attachment, options: ScoreOptions): Promise<string> {
  const rules = parseRules(options.rules);
  if ("code" in rules) throw new OlshemError("unknownRules", { found: rules.found });
  const tables = scoreTables(attachment);
  if (tables.length === 0) throw new OlshemError("nothingRecognised");

  return Excel.run(async (context) => {
    const { names, marks } = await readMarks(context);
    const own = names.find((name) => marks.get(name)?.sheet === "scores");
    const write = (sheet: Excel.Worksheet) => {
      writeHead(sheet, formatRules(rules));
      for (const table of tables) writeTable(sheet, table);
      setUpPage(sheet, tables);
      sheet.activate();
    };
    if (own === undefined) {
      const name = freeName("Scores", new Set(names.map((name) => name.toLowerCase())));
      await addSheet(context, name, { sheet: "scores" }, write);
      return name;
    }
    const sheet = context.workbook.worksheets.getItem(own);
    sheet.getRange().clear();
    write(sheet);
    await context.sync();
    return own;
  });
}

function writeHead(sheet: Excel.Worksheet, rules: string): void {
  const title = sheet.getRange("A1");
  title.values = [[TEXTS.title]];
  title.format.font.bold = true;
  title.format.font.size = 14;
  sheet.getRange("A2").values = [[TEXTS.rules]];
  const cell = sheet.getRange(RULES_CELL);
  // Text first: "2023-07" would otherwise become a date.
  cell.numberFormat = [["@"]];
  cell.values = [[rules]];
  cell.format.font.bold = true;
}

function writeTable(sheet: Excel.Worksheet, table: ScoreTable): void {
  const { type, bodies, firstRow, columns, names, formulas } = table;
  const width = FIRST_SCORE_COLUMN + columns.length;
  const at = (row: number, column: number, rows: number, count: number) =>
    sheet.getRange(cells({ row, column, rows, columns: count }));

  const title = at(firstRow - 3, 0, 1, 1);
  title.values = [[TEXTS.tables[type]]];
  title.format.font.bold = true;
  title.format.font.size = 12;

  const groups = columns.map(({ group }, index) =>
    columns[index - 1]?.group === group ? "" : TEXTS.groups[group],
  );
  const heads = at(firstRow - 2, 0, 2, width);
  heads.values = [
    ["", "", ...groups],
    [TEXTS.number, TEXTS.body, ...columns.map(({ head }) => head)],
  ];
  heads.format.font.bold = true;
  heads.format.fill.color = "#E8EEF4";
  heads.format.wrapText = true;
  heads.format.horizontalAlignment = "Center";
  heads.format.verticalAlignment = "Center";
  groups.forEach((text, index) => {
    if (text === "") return;
    const next = groups.findIndex((other, position) => position > index && other !== "");
    const count = (next < 0 ? groups.length : next) - index;
    const group = at(firstRow - 2, FIRST_SCORE_COLUMN + index, 1, count);
    if (count > 1) group.merge();
    group.format.horizontalAlignment = "Left";
  });

  // Cells below a spilling formula stay empty; a plain value goes into every row.
  at(firstRow, 0, bodies.length, width).formulas = bodies.map((_, row) => [
    row + 1,
    names[row]!,
    ...formulas.map((formula) => (row === 0 || !formula.startsWith("=") ? formula : "")),
  ]);
  at(firstRow, BODY_COLUMN, bodies.length, 1).format.wrapText = true;
  at(firstRow, FIRST_SCORE_COLUMN, bodies.length, columns.length).numberFormat = bodies.map(() =>
    columns.map(({ id }) => (id === "unreliable" || id === "incomplete" ? COUNT : POINTS)),
  );
  columns.forEach(({ id }, index) => {
    if (id !== "FINAL" && id !== "OVERALL") return;
    at(firstRow, FIRST_SCORE_COLUMN + index, bodies.length, 1).format.font.bold = true;
  });
  const whole = at(firstRow - 2, 0, bodies.length + 2, width);
  whole.format.verticalAlignment = "Center";
  for (const edge of EDGES) {
    const border = whole.format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = "#9AA5B1";
  }
}

const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

function setUpPage(sheet: Excel.Worksheet, tables: readonly ScoreTable[]): void {
  const widest = Math.max(...tables.map(({ columns }) => columns.length));
  sheet.getRange("A:A").format.columnWidth = 26;
  sheet.getRange("B:B").format.columnWidth = 230;
  sheet.getRange(cells({ row: 0, column: FIRST_SCORE_COLUMN, rows: 1, columns: widest })).format.columnWidth =
    54;
  for (const { firstRow } of tables) {
    sheet.getRange(`${firstRow - 1}:${firstRow - 1}`).format.rowHeight = 20;
    sheet.getRange(`${firstRow}:${firstRow}`).format.rowHeight = 46;
  }
  sheet.freezePanes.freezeColumns(FIRST_SCORE_COLUMN);
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
}

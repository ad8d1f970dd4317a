import { formatRules, parseRules, type Rules } from "../../law/rules";
import { cells } from "../address";
import { addSheets, type NewSheet } from "../add-sheet";
import { readMarks, type Mark } from "../marks";
import { keepFirstForms } from "../objections/close-forms";
import { beforeObjections, keepFirstVersion, tellFirstVersion } from "../objections/first-version";
import {
  changesMarks,
  OBJECTED_MARKS_NAME,
  withObjectedMarks,
  writeObjectedMarks,
} from "../objections/marks-sheet";
import { averagesOf, opennessBlocks } from "../openness/layout";
import { GATHERED_NAME, gathersAny, inputTables, writeGathered } from "../tables/gathered";
import { fitIndicators, writeOpenness } from "../openness/sheet";
import { BODY_COLUMN, FIRST_SCORE_COLUMN, RULES_CELL, TEXTS, type ScoreColumn } from "./columns";
import { scoreTables, type ScoreTable } from "./table";
import { isFacts, takesFacts, withTypedFacts } from "./facts";
import { bordered, headed, landscape, titled } from "../sheet-style";
import { freeName } from "../sheet-names";
import { OlshemError, type Attachment, type ScoreOptions } from "../types";

const POINTS = "0.00";
const COUNT = "0";
/** Names of our sheets where they are free. */
const NAMES = {
  gathered: GATHERED_NAME,
  objectedMarks: OBJECTED_MARKS_NAME,
  scores: "Scores",
  openness: "Открытость – баллы",
} as const;

/**
 * Writes the sheet `Scores`, or writes ours anew: one live formula for each indicator and type of body, spilling over all
 * its bodies; and beside it, where the workbook has marks of openness, the sheet of their points and averages. Sheets of
 * the user's that have these names are left alone. Facts that a person typed on the sheet, where the workbook has no table of
 * them, stay. Before accepted objections first change the scores, those that stood there are kept beside, and so are the
 * conclusions that they change. Two `sync`s, one for such facts, and some for what is kept.
 * @returns the name of the sheet of scores
 * @throws OlshemError `nothingRecognised`, `unknownRules`
 */
export async function writeScores(attachment: Attachment, options: ScoreOptions): Promise<string> {
  const rules = parseRules(options.rules);
  if ("code" in rules) throw new OlshemError("unknownRules", { found: rules.found });
  if (attachment.bodies.length === 0) throw new OlshemError("nothingRecognised");
  await keepFirstVersion(attachment, () => write(beforeObjections(attachment), options, rules));
  return keepFirstForms(attachment, () => write(attachment, options, rules));
}

function write(found: Attachment, options: ScoreOptions, rules: Rules): Promise<string> {
  return Excel.run(async (context) => {
    const { names, marks } = await readMarks(context);
    const taken = new Set(names.map((name) => name.toLowerCase()));
    const added: NewSheet[] = [];
    /** The name of our sheet of a kind, which is added where the workbook has none. */
    const nameOf = (kind: keyof typeof NAMES) => {
      const there = names.find((name) => marks.get(name)?.sheet === kind);
      if (there !== undefined) return there;
      const mark: Mark = { sheet: kind };
      added.push({ name: freeName(NAMES[kind], taken), mark });
      return added.at(-1)!.name;
    };
    const isThere = (kind: Mark["sheet"]) => names.some((name) => marks.get(name)?.sheet === kind);
    // What is there and not needed any more is written anew as well: it says that nothing stands on it.
    const gathered = gathersAny(found) || isThere("gathered") ? nameOf("gathered") : undefined;
    const marked = changesMarks(found) || isThere("objectedMarks") ? nameOf("objectedMarks") : undefined;
    const attachment = marked === undefined ? found : withObjectedMarks(found, marked);
    const blocks = opennessBlocks(attachment);
    const scores = nameOf("scores");
    const openness = blocks.length > 0 ? nameOf("openness") : undefined;
    const inputs = inputTables(attachment, gathered ?? "");
    const laid = scoreTables(attachment, inputs, averagesOf(blocks, openness ?? ""));
    const tables = names.includes(scores) ? await keepFacts(context, scores, laid) : laid;
    await tellFirstVersion(context, { names, marks }, found.objected !== undefined);

    await addSheets(context, added, () => {
      /** A sheet with nothing on it: one just added, or ours with what it had cleared away. */
      const empty = (name: string) => {
        const sheet = context.workbook.worksheets.getItem(name);
        if (names.includes(name)) sheet.getRange().clear();
        return sheet;
      };
      if (gathered !== undefined) writeGathered(empty(gathered), attachment);
      if (marked !== undefined) writeObjectedMarks(empty(marked), found);
      const sheet = empty(scores);
      // The cell of the rules comes before the formulas of either sheet that take it.
      writeHead(sheet, rules);
      if (openness !== undefined) writeOpenness(empty(openness), blocks, scores, rules);
      setUpPage(sheet, tables);
      for (const table of tables) writeTable(sheet, table);
      fitBodies(sheet, tables);
      if (openness !== undefined) fitIndicators(context.workbook.worksheets.getItem(openness), blocks);
      if (!options.inBackground) sheet.activate();
    });
    return scores;
  });
}

/** The tables with the facts that a person typed on the sheet of scores; one `sync` where they may have. */
async function keepFacts(
  context: Excel.RequestContext,
  name: string,
  tables: readonly ScoreTable[],
): Promise<readonly ScoreTable[]> {
  if (!tables.some(takesFacts)) return tables;
  const range = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true);
  range.load("values,formulas,rowIndex,columnIndex");
  await context.sync();
  if (range.isNullObject) return tables;
  const { rowIndex: row, columnIndex: column, values, formulas } = range;
  return tables.map((table) => withTypedFacts(table, { name, row, column, values, formulas }));
}

function writeHead(sheet: Excel.Worksheet, rules: Rules): void {
  titled(sheet.getRange("A1"), TEXTS.title, 14);
  sheet.getRange("A2").values = [[TEXTS.rules]];
  const cell = sheet.getRange(RULES_CELL);
  // Text first: "2023-07" would otherwise become a date.
  cell.numberFormat = [["@"]];
  cell.values = [[formatRules(rules)]];
  cell.format.font.bold = true;
}

function writeTable(sheet: Excel.Worksheet, table: ScoreTable): void {
  const { type, bodies, firstRow, columns, names, formulas } = table;
  const width = FIRST_SCORE_COLUMN + columns.length;
  const at = (row: number, column: number, rows: number, count: number) =>
    sheet.getRange(cells({ row, column, rows, columns: count }));

  titled(at(firstRow - 3, 0, 1, 1), TEXTS.tables[type], 12);
  writeHeads(sheet, table);

  // Cells below a spilling formula stay empty; a plain value, or a formula for each body, goes into every row.
  at(firstRow, 0, bodies.length, width).formulas = bodies.map((_, row) => [
    row + 1,
    names[row]!,
    ...formulas.map((own) => {
      if (typeof own !== "string") return own[row]!;
      return row === 0 || !own.startsWith("=") ? own : "";
    }),
  ]);
  at(firstRow, BODY_COLUMN, bodies.length, 1).format.wrapText = true;
  at(firstRow, FIRST_SCORE_COLUMN, bodies.length, columns.length).numberFormat = bodies.map(() =>
    columns.map((column) => (isFacts(column) ? COUNT : POINTS)),
  );
  columns.forEach((column, index) => {
    if (column?.id !== "FINAL" && column?.id !== "OVERALL") return;
    at(firstRow, FIRST_SCORE_COLUMN + index, bodies.length, 1).format.font.bold = true;
  });
  bordered(at(firstRow - 2, 0, bodies.length + 2, width));
}

/** Groups, merged over their columns and named at their left, and the heads of the columns below them. */
function writeHeads(sheet: Excel.Worksheet, { firstRow, columns }: ScoreTable): void {
  const width = FIRST_SCORE_COLUMN + columns.length;
  const at = (row: number, column: number, rows: number, count: number) =>
    sheet.getRange(cells({ row, column, rows, columns: count }));
  // A gap belongs to the group on its left.
  const groups = columns.map((column, index) => {
    const before = columns.slice(0, index).findLast((other) => other !== undefined);
    return !column || before?.group === column.group ? "" : TEXTS.groups[column.group];
  });
  const heads = at(firstRow - 2, 0, 2, width);
  heads.values = [
    ["", "", ...groups],
    [TEXTS.number, TEXTS.body, ...columns.map((column) => column?.head ?? "")],
  ];
  headed(heads);
  groups.forEach((text, index) => {
    if (text === "") return;
    const next = groups.findIndex((other, position) => position > index && other !== "");
    const count = (next < 0 ? groups.length : next) - index;
    const group = at(firstRow - 2, FIRST_SCORE_COLUMN + index, 1, count);
    if (count > 1) group.merge();
    group.format.horizontalAlignment = "Left";
  });
}

/** Width of a column in points: words need more room than numbers. */
const columnWidth = (column: ScoreColumn | undefined): number =>
  column?.id === "degree" ? 140 : isFacts(column) ? 92 : 54;

/** Fits the rows to the bodies' names; once all is written, since it makes Excel calculate what is there. */
function fitBodies(sheet: Excel.Worksheet, tables: readonly ScoreTable[]): void {
  const [first, last] = [tables[0]!, tables.at(-1)!];
  const rows = last.firstRow + last.bodies.length - first.firstRow;
  const bodies = cells({ row: first.firstRow, column: 0, rows, columns: 1 });
  sheet.getRange(bodies).getEntireRow().format.autofitRows();
  for (const { firstRow } of tables) {
    sheet.getRange(`${firstRow - 1}:${firstRow - 1}`).format.rowHeight = 20;
    sheet.getRange(`${firstRow}:${firstRow}`).format.rowHeight = 34;
  }
}

/** Before anything is written: rows are then fitted to texts in columns of their width. */
function setUpPage(sheet: Excel.Worksheet, tables: readonly ScoreTable[]): void {
  sheet.getRange("A:A").format.columnWidth = 26;
  sheet.getRange("B:B").format.columnWidth = 260;
  const [first, ...others] = tables;
  first!.columns.forEach((column, index) => {
    const widths = [column, ...others.map(({ columns }) => columns[index])].map(columnWidth);
    const whole = cells({ row: 0, column: FIRST_SCORE_COLUMN + index, rows: 1, columns: 1 });
    sheet.getRange(whole).format.columnWidth = Math.max(...widths);
  });
  sheet.freezePanes.freezeColumns(FIRST_SCORE_COLUMN);
  landscape(sheet);
}

import { COMPUTATIONS } from "../../law/computations";
import { criterionScore } from "../../law/openness/criteria";
import type { Rules } from "../../law/rules";
import { cells, quoted } from "../address";
import {
  blockFormulas,
  COLUMNS,
  OWN_RULES_CELL,
  ownRulesFormula,
  type Block,
  type BlockFormulas,
} from "./layout";
import { indicatorLabels } from "./indicators";
import { OWN } from "./texts";
import { RULES_CELL, TEXTS } from "../scores/columns";
import { bordered, headed, landscape, titled } from "../sheet-style";
import { asText } from "../cell-text";

const POINTS = "0.00##";
const COUNT = "0";
const AVERAGE = "0.0000";

/**
 * Writes the sheet of openness: for each criterion and type of body the official indicators, the points of each mark, and
 * where there are averages the sum and number of own values that they are made of. No `sync` of its own.
 * @param scores name of the sheet of scores
 */
export function writeOpenness(
  sheet: Excel.Worksheet,
  blocks: readonly Block[],
  scores: string,
  rules: Rules,
): void {
  setUpPage(sheet, blocks);
  titled(sheet.getRange("A1"), OWN.title, 14);
  sheet.getRange("A2:A4").values = [[TEXTS.rules], [OWN.ownRules], [OWN.notes]];
  const notes = sheet.getRange("A4:B4");
  notes.merge();
  notes.format.wrapText = true;
  notes.format.verticalAlignment = "Top";
  notes.format.font.color = "#5B6670";
  notes.format.rowHeight = 64;
  sheet.getRange(RULES_CELL).formulas = [[`=${quoted(scores)}!${RULES_CELL}`]];
  sheet.getRange(OWN_RULES_CELL).formulas = [[ownRulesFormula(scores)]];
  sheet.getRange("C2:C3").format.font.bold = true;
  sheet.getRange("C2:C3").format.horizontalAlignment = "Left";

  for (const block of blocks) {
    if (block.typeRow !== undefined) {
      titled(at(sheet, block.typeRow, 0, 1, 1), TEXTS.tables[block.type], 12);
    }
    if (block.headRow !== undefined) writeHeads(sheet, block, block.headRow);
    writeIndicators(sheet, block, blockFormulas(block, blocks, scores), rules);
  }
}

const at = (sheet: Excel.Worksheet, row: number, column: number, rows: number, columns: number) =>
  sheet.getRange(cells({ row, column, rows, columns }));

const widthOf = ({ marks }: Block): number => COLUMNS.points + marks.table.bodies.length * 2;

/** Names of the figures and the bodies over pairs of columns, the languages below them. */
function writeHeads(sheet: Excel.Worksheet, block: Block, row: number): void {
  const pairs = [...OWN.figures, ...block.marks.table.bodies.map(({ address }) => `=${address}`)];
  const heads = at(sheet, row, 0, 2, widthOf(block));
  heads.formulas = [
    [OWN.number, OWN.indicator, ...pairs.flatMap((head) => [head, ""])],
    ["", "", ...pairs.flatMap(() => OWN.languages)],
  ];
  headed(heads);
  bordered(heads);
  pairs.forEach((_, index) => at(sheet, row, COLUMNS.sum + index * 2, 1, 2).merge());
  at(sheet, row, COLUMNS.number, 2, 1).merge();
  at(sheet, row, COLUMNS.indicator, 2, 1).merge();
}

function writeIndicators(
  sheet: Excel.Worksheet,
  block: Block,
  { averages, points }: BlockFormulas,
  rules: Rules,
): void {
  const { type, criterion, marks, rows, titleRow } = block;
  const width = widthOf(block);
  const blank = () => Array<string>(width).fill("");
  const first = blank();
  if (averages) {
    first[COLUMNS.sum] = averages.sum;
    first[COLUMNS.count] = averages.count;
    first[COLUMNS.average] = averages.average;
  }
  points.forEach((formula, index) => (first[COLUMNS.points + index * 2] = formula));

  const labels = indicatorLabels(criterion, type, rules);
  const lines = Array.from({ length: rows }, (_, index) => {
    const line = index === 0 ? first : blank();
    const own = labels[index];
    line[COLUMNS.number] = own ? asText(own.number) : "";
    line[COLUMNS.indicator] = own ? own.title.ru : "";
    return line;
  });
  const title = blank();
  title[0] = COMPUTATIONS[criterionScore(criterion)].title.ru;

  const whole = at(sheet, titleRow, 0, lines.length + 1, width);
  whole.formulas = [title, ...lines];
  bordered(whole);
  const head = at(sheet, titleRow, 0, 1, width);
  head.format.font.bold = true;
  head.format.fill.color = "#F4F6F8";
  at(sheet, titleRow, 0, 1, COLUMNS.sum).merge();

  const row = titleRow + 1;
  at(sheet, row, COLUMNS.number, lines.length, 1).format.horizontalAlignment = "Center";
  at(sheet, row, COLUMNS.indicator, lines.length, 1).format.wrapText = true;
  at(sheet, row, COLUMNS.average, lines.length, 2).format.font.bold = true;
  const formats = [
    POINTS,
    POINTS,
    COUNT,
    COUNT,
    AVERAGE,
    AVERAGE,
    ...marks.table.bodies.flatMap(() => [POINTS, POINTS]),
  ];
  at(sheet, row, COLUMNS.sum, lines.length, formats.length).numberFormat = lines.map(() => formats);
}

/** Fits the rows to the titles of the indicators; once all is written, since it makes Excel calculate what is there. */
export function fitIndicators(sheet: Excel.Worksheet, blocks: readonly Block[]): void {
  const [first, last] = [blocks[0]!, blocks.at(-1)!];
  const rows = last.titleRow + last.rows - first.titleRow;
  at(sheet, first.titleRow + 1, 0, rows, 1)
    .getEntireRow()
    .format.autofitRows();
  for (const { headRow } of blocks) {
    if (headRow !== undefined) sheet.getRange(`${headRow + 1}:${headRow + 1}`).format.rowHeight = 62;
  }
}

/** Before anything is written: rows are then fitted to texts in columns of their width. */
function setUpPage(sheet: Excel.Worksheet, blocks: readonly Block[]): void {
  sheet.getRange("A:A").format.columnWidth = 34;
  sheet.getRange("B:B").format.columnWidth = 330;
  const widest = Math.max(...blocks.map(widthOf));
  at(sheet, 0, COLUMNS.sum, 1, widest - COLUMNS.sum).format.columnWidth = 44;
  sheet.freezePanes.freezeColumns(COLUMNS.sum);
  landscape(sheet);
}

import { address, cells } from "../address";
import { bordered, headed, landscape, titled } from "../sheet-style";
import { asContent } from "./content";
import type { OwnFormula, ShownCell } from "./find";
import { COLUMNS, HEAD_ROW, readsFormula, WIDTH } from "./ledger";
import { trackedReferences } from "./references";

export const LEDGER_NAME = "Закреплённые формулы";

const HELP = [
  "Формулы этих ячеек заменены значениями, чтобы книга читалась без надстройки Olshem; она же вернёт формулы на место.",
  "Бұл ұяшықтардың формулалары мәндермен ауыстырылған: кітап Olshem қондырмасынсыз да оқылады; формулаларды орнына сол қайтарады.",
] as const;

const HEADS: Readonly<Record<keyof typeof COLUMNS, string>> = {
  number: "№",
  cell: "Ячейка\nҰяшық",
  formula: "Формула\nФормула",
  value: "Закреплено\nБекітілген мән",
  now: "Сейчас в ячейке\nҰяшықтағы қазіргі мән",
  same: "Совпадает\nСәйкес келеді",
  reads: "Заполнено исходных ячеек\nТолтырылған бастапқы ұяшықтар",
};

/** In points. */
const WIDTHS: Readonly<Record<keyof typeof COLUMNS, number>> = {
  number: 30,
  cell: 150,
  formula: 260,
  value: 90,
  now: 90,
  same: 80,
  reads: 110,
};

/** Shows nothing for the zero that a reference makes of an empty cell. */
const EMPTY = "General;-General;;@";

/** Writes title, help and heads on a new sheet. No `sync` of its own. */
export function writeHeads(sheet: Excel.Worksheet): void {
  for (const [name, column] of Object.entries(COLUMNS)) {
    const whole = sheet.getRange(cells({ row: 0, column, rows: 1, columns: 1 }));
    whole.format.columnWidth = WIDTHS[name as keyof typeof COLUMNS];
  }
  landscape(sheet);
  titled(sheet.getRange("A1"), LEDGER_NAME, 14);
  const help = sheet.getRange("A2:A3");
  help.values = HELP.map((line) => [line]);
  help.format.font.color = "#5B6670";
  const heads = sheet.getRange(cells({ row: HEAD_ROW, column: 0, rows: 1, columns: WIDTH }));
  heads.values = [Object.values(HEADS)];
  headed(heads);
  bordered(heads);
  sheet.freezePanes.freezeRows(HEAD_ROW + 1);
  sheet.pageLayout.setPrintTitleRows(`$${HEAD_ROW + 1}:$${HEAD_ROW + 1}`);
}

/**
 * Writes lines for formulas that are going to be frozen, a line for each cell. No `sync` of its own.
 * @param row 0-based row of the first line
 * @param number of the first formula
 */
export function writeLines(
  sheet: Excel.Worksheet,
  row: number,
  number: number,
  formulas: readonly OwnFormula[],
): void {
  const lines = formulas.flatMap((own, index) =>
    own.cells.map((cell, place) => ({ cell, own: place === 0 ? own : undefined, number: number + index })),
  );
  const at = (column: number, columns: number) =>
    sheet.getRange(cells({ row, column, rows: lines.length, columns }));
  at(COLUMNS.value, 2).numberFormat = lines.map(({ cell }) => formatsOf(cell));
  const range = at(0, WIDTH);
  range.formulas = lines.map(({ cell, own, number }, index) => {
    const line = row + index + 1;
    const place = address({ ...cell, rows: 1, columns: 1 }, true);
    return [
      number,
      `=SUBSTITUTE(MID(FORMULATEXT(E${line}),2,300),"$","")`,
      own ? `'${own.formula}` : "",
      asContent(cell.value),
      `=${place}`,
      `=IF(ISERROR(D${line}),ISERROR(${place}),IFERROR(EXACT(D${line},${place}),FALSE))`,
      own ? readsFormula(trackedReferences(own.formula, own.area.sheet)) : "",
    ];
  });
  at(COLUMNS.formula, 1).format.wrapText = true;
  bordered(range);
}

/** As the cell is shown; a format for texts would make a text of the reference to it. */
function formatsOf({ value, format }: ShownCell): [value: string, now: string] {
  if (value === "") return ["General", EMPTY];
  return format === "@" ? ["General", "General"] : [format, format];
}

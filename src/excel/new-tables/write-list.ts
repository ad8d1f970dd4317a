import { cells } from "../address";
import { asText } from "../cell-text";
import { bordered, headed, landscape, titled } from "../sheet-style";
import type { ListTable } from "./lists";
import { validateEntry } from "./validation";

const HEAD_ROW = 3;
const FIRST_ROW = HEAD_ROW + 1;
/** Columns of the number and of the body, and of the words behind them. */
const BODY_COLUMN = 1;
const WIDTHS = { number: 30, body: 260, words: 220, numbers: 86 } as const;
const FORMATS = { count: "#,##0", number: "General", choice: "@" } as const;
/** Services have names of their own, not numbers. */
const TEXT = "@";

/** Writes an empty table of a list on a new sheet. No `sync` of its own. */
export function writeList(sheet: Excel.Worksheet, table: ListTable, refused: string): void {
  const { columns, rows } = table;
  const at = (row: number, column: number, count: number, width: number) =>
    sheet.getRange(cells({ row, column, rows: count, columns: width }));
  landscape(sheet);
  titled(at(0, 0, 1, 1), table.title, 14);
  const help = at(1, 0, 1, 1);
  help.values = [[table.help]];
  help.format.font.color = "#5B6670";

  columns.forEach(({ entry }, column) => {
    at(0, column, 1, 1).format.columnWidth = widthOf(column, entry?.rule.kind);
    if (column <= BODY_COLUMN) return;
    const own = at(FIRST_ROW, column, rows.length, 1);
    const format = entry ? FORMATS[entry.rule.kind] : TEXT;
    own.numberFormat = rows.map(() => [format]);
    if (entry) validateEntry(own, entry, refused);
  });

  const heads = at(HEAD_ROW, 0, 1, columns.length);
  heads.values = [columns.map(({ head }) => head)];
  headed(heads);
  const filled = 1 + Math.max(...rows.map((own) => own.length));
  at(FIRST_ROW, 0, rows.length, filled).values = rows.map((own, index) => [index + 1, ...own.map(asText)]);
  at(FIRST_ROW, BODY_COLUMN, rows.length, filled - 1).format.wrapText = true;
  bordered(at(HEAD_ROW, 0, rows.length + 1, columns.length));
  sheet.getRange(`${HEAD_ROW + 1}:${FIRST_ROW + rows.length}`).format.autofitRows();
  sheet.freezePanes.freezeAt(at(0, 0, FIRST_ROW, BODY_COLUMN + 1));
  sheet.pageLayout.setPrintTitleRows(`$${HEAD_ROW + 1}:$${HEAD_ROW + 1}`);
}

function widthOf(column: number, kind: keyof typeof FORMATS | undefined): number {
  if (column < BODY_COLUMN) return WIDTHS.number;
  if (column === BODY_COLUMN) return WIDTHS.body;
  return kind === undefined || kind === "choice" ? WIDTHS.words : WIDTHS.numbers;
}

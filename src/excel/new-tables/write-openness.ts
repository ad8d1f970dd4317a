import { cells } from "../address";
import { asText } from "../cell-text";
import { bordered, headed, landscape, titled } from "../sheet-style";
import type { MarkEntry, OpennessRow, OpennessTable } from "./openness";
import { validateMark } from "./validation";
import type { TableTexts } from "./wording";

/** Names of the bodies over pairs of columns, the languages below them. */
const NAMES_ROW = 2;
const FIRST_ROW = NAMES_ROW + 2;
const INDICATOR_COLUMN = 1;
const FIRST_MARK = 2;
const WIDTHS = { number: 34, indicator: 330, mark: 48 } as const;
const FORMATS: Readonly<Record<MarkEntry, string>> = {
  mark: "General",
  events: "General",
  violation: "General",
  answered: "General",
  entries: "0",
  count: "#,##0",
  percent: "General",
};
const NOT_ASSESSED = "#D9DEE3";
const TITLE = "#F4F6F8";

/** Writes an empty table of marks of openness on a new sheet. No `sync` of its own. */
export function writeOpennessTable(sheet: Excel.Worksheet, table: OpennessTable, texts: TableTexts): void {
  const { bodies, rows } = table;
  const width = FIRST_MARK + bodies.length * 2;
  const at = (row: number, column: number, count: number, columns: number) =>
    sheet.getRange(cells({ row, column, rows: count, columns }));
  landscape(sheet);
  at(0, 0, 1, 1).format.columnWidth = WIDTHS.number;
  at(0, INDICATOR_COLUMN, 1, 1).format.columnWidth = WIDTHS.indicator;
  at(0, FIRST_MARK, 1, width - FIRST_MARK).format.columnWidth = WIDTHS.mark;
  titled(at(0, 0, 1, 1), table.title, 14);
  const help = at(1, 0, 1, FIRST_MARK);
  help.values = [[table.help, ""]];
  help.merge();
  help.format.wrapText = true;
  help.format.verticalAlignment = "Top";
  help.format.font.color = "#5B6670";
  help.format.rowHeight = 48;

  const heads = at(NAMES_ROW, 0, 2, width);
  heads.values = [
    [texts.number, texts.indicator, ...bodies.flatMap((name) => [asText(name), ""])],
    ["", "", ...bodies.flatMap(() => texts.languages)],
  ];
  headed(heads);
  at(NAMES_ROW, 0, 2, 1).merge();
  at(NAMES_ROW, INDICATOR_COLUMN, 2, 1).merge();
  bodies.forEach((_, index) => at(NAMES_ROW, FIRST_MARK + index * 2, 1, 2).merge());

  const labels = at(FIRST_ROW, 0, rows.length, FIRST_MARK);
  labels.values = rows.map(labelsOf);
  at(FIRST_ROW, INDICATOR_COLUMN, rows.length, 1).format.wrapText = true;
  at(FIRST_ROW, 0, rows.length, 1).format.horizontalAlignment = "Center";
  bordered(at(NAMES_ROW, 0, rows.length + 2, width));

  const marks = (row: number, count: number) => at(FIRST_ROW + row, FIRST_MARK, count, width - FIRST_MARK);
  for (const { row, count, entry } of runs(rows)) {
    const own = marks(row, count);
    own.numberFormat = Array.from({ length: count }, () =>
      Array.from({ length: width - FIRST_MARK }, () => FORMATS[entry]),
    );
    own.format.horizontalAlignment = "Center";
    const first = cells({ row: FIRST_ROW + row, column: FIRST_MARK, rows: 1, columns: 1 });
    validateMark(own, entry, first, texts.refused);
  }
  rows.forEach((own, row) => {
    if (own.is === "indicator") {
      if (!own.entry) marks(row, 1).format.fill.color = NOT_ASSESSED;
      return;
    }
    const line = at(FIRST_ROW + row, 0, 1, width);
    if (own.is === "note") line.format.font.color = "#5B6670";
    else line.format.fill.color = TITLE;
    if (own.is === "criterion") line.format.font.bold = true;
  });
  sheet.getRange(`${FIRST_ROW + 1}:${FIRST_ROW + rows.length}`).format.autofitRows();
  sheet.getRange(`${NAMES_ROW + 1}:${NAMES_ROW + 1}`).format.rowHeight = 62;
  sheet.freezePanes.freezeAt(at(0, 0, FIRST_ROW, FIRST_MARK));
  sheet.pageLayout.setPrintTitleRows(`$${NAMES_ROW + 1}:$${FIRST_ROW}`);
}

function labelsOf(row: OpennessRow): string[] {
  const number = row.is === "indicator" || row.is === "group" ? asText(row.number) : "";
  return [number, asText(row.label)];
}

/** Indicators one under another that take the same. */
function runs(rows: readonly OpennessRow[]) {
  const found: { readonly row: number; count: number; readonly entry: MarkEntry }[] = [];
  rows.forEach((own, row) => {
    if (own.is !== "indicator" || !own.entry) return;
    const last = found.at(-1);
    if (last?.entry === own.entry && last.row + last.count === row) last.count++;
    else found.push({ row, count: 1, entry: own.entry });
  });
  return found;
}

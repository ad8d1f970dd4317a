import { numberIn } from "../../recognition";
import { address } from "../address";
import type { readMarks } from "../marks";
import { textOf } from "../sheet-values";
import type { KeptCorrection, Notice } from "../types";
import { COLUMNS, layoutOf, loadUsed, sheetOf, type Column, type Layout, type Used } from "./layout";
import { correctionIn, type KeptRow } from "./row";

/** What a person said of the workbook, as its sheet of corrections keeps it. */
export interface LoadedCorrections {
  readonly corrections: readonly KeptCorrection[];
  /** Rows that tell nothing any more: a person spoilt them. */
  readonly notices: readonly Notice[];
}

/** Loads the sheet of corrections, if there is one; after a `sync` what is returned tells what it keeps. */
export function loadCorrections(
  context: Excel.RequestContext,
  marked: Awaited<ReturnType<typeof readMarks>>,
): () => LoadedCorrections {
  const name = sheetOf(marked);
  if (name === undefined) return () => ({ corrections: [], notices: [] });
  const used = loadUsed(context, name);
  return () => keptOn(name, used());
}

/** What a sheet of corrections keeps. */
export function keptOn(sheet: string, used: Used): LoadedCorrections {
  const layout = layoutOf(used);
  const rows = used.values.map((_, index) => used.row + index).filter((row) => !layout || row > layout.row);
  const corrections: KeptCorrection[] = [];
  const notices: Notice[] = [];
  // Without heads, what stands there tells nothing.
  if (!layout)
    return { corrections, notices: used.values.length > 0 ? [unknown(sheet, used, rows[0]!, "")] : [] };
  for (const row of rows) {
    const own = keptRow(used, layout, row);
    const text = COLUMNS.map(own.text).filter((cell) => cell !== "");
    if (text.length === 0) continue;
    const kept = correctionIn(own);
    if (kept) corrections.push({ ...kept, row });
    else notices.push(unknown(sheet, used, row, text.join(", ")));
  }
  return { corrections, notices };
}

function keptRow(
  { row: first, column: left, values, formulas }: Used,
  { columns }: Layout,
  row: number,
): KeptRow {
  const at = (cells: Used["values"], name: Column): unknown => {
    const column = columns.get(name);
    return column === undefined ? "" : cells[row - first]?.[column - left];
  };
  return {
    text: (name) => textOf(at(values, name)),
    formula: textOf(at(formulas, "now")),
    number: (name) => numberIn(at(values, name)),
  };
}

const unknown = (sheet: string, { column, values }: Used, row: number, text: string): Notice => ({
  level: "warning",
  code: "unknownCorrection",
  address: address({
    sheet,
    row,
    column,
    rows: 1,
    columns: Math.max(...values.map((cells) => cells.length)),
  }),
  args: { sheet, text },
});

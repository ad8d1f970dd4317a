import { quoted } from "../address";
import type { Mark, readMarks } from "../marks";
import type { Cell } from "../repair/runs";
import { OlshemError } from "../types";
import { tokensOf } from "./references";

/** Columns of the sheet of frozen formulas, 0-based. */
export const COLUMNS = { number: 0, cell: 1, formula: 2, value: 3, now: 4, same: 5, reads: 6 } as const;
export const WIDTH = 7;
export const HEAD_ROW = 3;
export const FIRST_LINE = HEAD_ROW + 1;

export const LEDGER_MARK: Mark = { sheet: "frozen" };

/** A line of the sheet: a cell that was frozen. */
export interface FrozenCell {
  /** 0-based row of the line. */
  readonly line: number;
  /** Cells that one formula had spilled into have one number. */
  readonly number: number;
  /** As it was; empty for cells that it had only spilled into. */
  readonly formula: string;
  readonly value: unknown;
  /** Where the cell is now; left out where it was deleted. */
  readonly cell: Cell | undefined;
  /** The references of the formula as they are now; `undefined` for cells that were deleted. */
  readonly reads: readonly (string | undefined)[];
}

/** The sheet of frozen formulas. */
export interface Ledger {
  readonly sheet: string;
  readonly lines: readonly FrozenCell[];
  /** 0-based row below all that stands on it. */
  readonly end: number;
  /** Nothing stands on it but what was written by us. */
  readonly isOnlyOurs: boolean;
}

/** The name of our sheet of frozen formulas. */
export const ledgerName = ({ names, marks }: Awaited<ReturnType<typeof readMarks>>): string | undefined =>
  names.find((name) => marks.get(name)?.sheet === LEDGER_MARK.sheet);

/**
 * That our sheet, if there is one, can be written on: before anything else is changed.
 * @throws OlshemError `frozenProtected`
 */
export function expectWritable(sheet: string | undefined, sheets: readonly Excel.Worksheet[]): void {
  if (sheets.some(({ name, protection }) => name === sheet && protection.protected))
    throw new OlshemError("frozenProtected", { sheet: sheet! });
}

/** Reads the sheet of frozen formulas. One `sync`. */
export async function readLedger(context: Excel.RequestContext, sheet: string): Promise<Ledger> {
  const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true);
  used.load("values,formulas,rowIndex,columnIndex");
  await context.sync();
  const { rowIndex, columnIndex } = used;
  const at = (cells: unknown[][], row: number, column: number): unknown =>
    cells[row - rowIndex]?.[column - columnIndex];
  const end = rowIndex + used.values.length;
  const lines: FrozenCell[] = [];
  let isOnlyOurs = true;
  for (let row = rowIndex; row < end; row++) {
    const line = frozenCell(
      row,
      (column) => at(used.formulas, row, column),
      at(used.values, row, COLUMNS.value),
    );
    if (line) lines.push(line);
    else if (row > HEAD_ROW && used.values[row - rowIndex]!.some((cell) => cell !== "")) isOnlyOurs = false;
    if (used.values[row - rowIndex]!.slice(WIDTH - columnIndex).some((cell) => cell !== ""))
      isOnlyOurs = false;
  }
  return { sheet, lines, end, isOnlyOurs };
}

/** A line that was written by us: one with a number and a reference to its cell. */
function frozenCell(line: number, at: (column: number) => unknown, value: unknown): FrozenCell | undefined {
  const [number, now] = [at(COLUMNS.number), String(at(COLUMNS.now))];
  const [reference, ...others] = tokensOf(now);
  const isLost = reference?.kind === "error";
  if (typeof number !== "number" || !reference || (!isLost && reference.kind !== "cells")) return undefined;
  const cell =
    reference.kind === "cells" && reference.prefix && others.length === 0
      ? { sheet: reference.prefix.sheet, row: reference.zone.row, column: reference.zone.column }
      : undefined;
  return {
    line,
    number,
    formula: String(at(COLUMNS.formula) ?? ""),
    value,
    cell,
    reads: argumentsOf(String(at(COLUMNS.reads) ?? "")),
  };
}

/** A formula that refers to what others do, and tells how many of those cells are filled. */
export const readsFormula = (references: readonly string[]): string =>
  references.length === 0 ? "" : `=COUNTA(${references.join(",")})`;

/** The references of {@link readsFormula} as they are now. */
function argumentsOf(formula: string): readonly (string | undefined)[] {
  const [, , ...tokens] = tokensOf(formula).slice(0, -1);
  if (tokens.length === 0) return [];
  const args: (typeof tokens)[] = [[]];
  for (const token of tokens) {
    if (token.kind === "symbol" && token.symbol === ",") args.push([]);
    else args.at(-1)!.push(token);
  }
  return args.map(([token, ...others]) =>
    token && others.length === 0 && (token.kind === "cells" || token.kind === "table")
      ? formula.slice(token.start, token.end)
      : undefined,
  );
}

/** Lines of a sheet as its rows are addressed: `7:9`, from the bottom, so that none moves before its turn. */
export function rowsFromBottom(lines: readonly number[]): readonly string[] {
  const runs: { from: number; to: number }[] = [];
  for (const line of [...new Set(lines)].sort((a, b) => b - a)) {
    const last = runs.at(-1);
    if (last && last.from === line + 1) last.from = line;
    else runs.push({ from: line, to: line });
  }
  return runs.map(({ from, to }) => `${from + 1}:${to + 1}`);
}

/** Takes lines away, and the sheet with the last of them, unless somebody else has written on it. No `sync` of its own. */
export function removeLines(
  { workbook }: Excel.RequestContext,
  { sheet, lines, isOnlyOurs }: Ledger,
  removed: readonly number[],
  isLocked = false,
): void {
  const own = workbook.worksheets.getItem(sheet);
  if (new Set(removed).size === lines.length && isOnlyOurs && !isLocked) return own.delete();
  for (const rows of rowsFromBottom(removed)) own.getRange(rows).delete("Up");
}

/** Where a line is to be found once others are taken away. */
export const lineAddress = ({ sheet }: Ledger, line: number, removed: readonly number[]): string =>
  `${quoted(sheet)}!C${line + 1 - new Set(removed.filter((other) => other < line)).size}`;

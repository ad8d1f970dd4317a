import { parseNumber } from "../../scoring/parse";
import { add, compare, isWhole, subtract, toNumber, ZERO, type Exact } from "../../scoring/exact";
import { WORDS } from "../../law/inputs";
import type { Notice, RecognisedColumn } from "../types";
import { figure } from "./figure";
import type { TableCells } from "./table-cells";

/** A row that sums up in per cent or on average adds up to nothing. */
const NO_SUM = /%|процент|дол[яи]|средн|пайыз|үлес|орташа|average|mean|share|per ?cent/i;

/** Rows of totals that add up neither to the rows of their part of the table nor to all the rows. */
export function totals({ table, value, cell }: TableCells): readonly Notice[] {
  const rows = table.rows.map(({ row }) => row);
  const ends = table.skipped.filter(({ reason }) => reason === "total").map(({ row }) => row);
  const columns = table.columns.filter(({ variable }) => !WORDS.has(variable) && variable !== "level");
  const sumOf = (part: readonly number[], { column }: RecognisedColumn, isCounted = (_: unknown) => true) =>
    part
      .map((row) => value(row, column))
      .filter(isCounted)
      .reduce<Exact>((total, cell) => add(total, parseNumber(cell) ?? ZERO), ZERO);

  return table.skipped
    .filter(({ reason, text }) => reason === "total" && !NO_SUM.test(text))
    .flatMap(({ row, text }) => {
      const parts = summedUp(row, rows, ends);
      return columns.flatMap((column): Notice[] => {
        const stated = parseNumber(value(row, column.column));
        if (!stated || parts.length === 0) return [];
        const sums = parts.map((part) => sumOf(part, column));
        if (sums.some((sum) => isSame(sum, stated))) return [];
        // SUM passes over numbers kept as text.
        const withoutTexts = parts.findIndex((part) => isSame(sumOf(part, column, isNumber), stated));
        const found = sums[withoutTexts] ?? sums.reduce((best, next) => nearer(best, next, stated));
        const args = {
          text,
          variable: column.variable,
          figure: figure(stated),
          otherFigure: figure(found),
        };
        const at = cell(row, column.column);
        return withoutTexts >= 0
          ? [{ level: "info", code: "totalSkipsTexts", address: at, args }]
          : [{ level: "warning", code: "totalDiffers", address: at, args }];
      });
    });
}

/** The rows that a total may be of: those since the total before it, all above it, those up to the next one, all below. */
function summedUp(row: number, rows: readonly number[], ends: readonly number[]): readonly number[][] {
  const before = ends.findLast((end) => end < row) ?? -Infinity;
  const next = ends.find((end) => end > row) ?? Infinity;
  const between = (from: number, to: number) => rows.filter((other) => other > from && other < to);
  const found = [between(before, row), between(-Infinity, row), between(row, next), between(row, Infinity)];
  return found.filter((part) => part.length > 0);
}

/** Sums of fractions are the same as far as Excel adds them up. */
const isSame = (a: Exact, b: Exact): boolean =>
  isWhole(a) && isWhole(b) ? compare(a, b) === 0 : distance(a, b) < 1e-6;

const isNumber = (cell: unknown): boolean => typeof cell === "number";

const distance = (a: Exact, b: Exact): number => Math.abs(toNumber(subtract(a, b)));
const nearer = (a: Exact, b: Exact, to: Exact): Exact => (distance(b, to) < distance(a, to) ? b : a);

import { add, compare, subtract, ZERO, type Exact } from "../../scoring/exact";
import type { Notice, RecognisedTable, Variable } from "../types";
import { COMPARED, PARTS, type Pair } from "./law-pairs";
import { figure } from "./figure";
import type { TableCells } from "./table-cells";

/** Numbers above the whole that they are part of, or above the number that the law divides them by. */
export function partsAboveWholes(cells: TableCells): readonly Notice[] {
  return [
    ...above(cells, PARTS, { level: "error", code: "partAboveWhole" }),
    ...above(cells, COMPARED, { level: "warning", code: "aboveCompared" }),
  ];
}

function above(
  cells: TableCells,
  pairs: readonly Pair[],
  kind: Pick<Notice, "level" | "code">,
): readonly Notice[] {
  return pairs
    .filter((pair) => pair.kind === cells.table.kind)
    .flatMap((pair) =>
      cells.table.rows.flatMap(({ row, body }): Notice[] => {
        const found = pairAt(cells, row, pair);
        if (!found || compare(found.part, found.whole) <= 0) return [];
        const args = {
          body,
          variable: pair.part.join("+"),
          figure: figure(found.part),
          other: [pair.whole.join("+"), ...there(cells.table, pair.without)].join("-"),
          otherFigure: figure(found.whole),
        };
        return [{ ...kind, address: cells.at(row, pair.part[0]!), args }];
      }),
    );
}

const there = ({ columns }: RecognisedTable, variables: readonly Variable[]): readonly Variable[] =>
  variables.filter((wanted) => columns.some(({ variable }) => variable === wanted));

/** The numbers of a pair in a row; `undefined` where one is missing, but for what may be left out. */
export function pairAt(
  { number }: TableCells,
  row: number,
  { part, whole, without }: Pair,
): { readonly part: Exact; readonly whole: Exact } | undefined {
  const [a, b] = [part, whole].map((variables) => total(variables.map((variable) => number(row, variable))));
  const less = total(without.map((variable) => number(row, variable) ?? ZERO));
  return a && b && less && { part: a, whole: subtract(b, less) };
}

/** `undefined` where one of the numbers is missing. */
const total = (numbers: readonly (Exact | undefined)[]): Exact | undefined =>
  numbers.reduce<Exact | undefined>((sum, next) => sum && next && add(sum, next), ZERO);

import { compare, type Exact } from "../../scoring/exact";
import { WORDS } from "../../law/inputs";
import { nameKey } from "../sheet-values";
import type { Notice, Variable } from "../types";
import { figure } from "./figure";
import type { TableCells } from "./table-cells";

/** The total of services that p. 41–44 and p. 51 name each by a letter of their own (b, b1, z). */
const SAME: readonly (readonly [Variable, Variable])[] = [["services", "rendered"]];

interface Compared {
  readonly body: string;
  readonly variables: readonly [Variable, Variable];
  readonly figures: readonly [Exact, Exact];
  readonly places: readonly [string, string];
}

/** The same figure of a body twice in one table, with two values. */
export function sameWithin(cells: TableCells): readonly Notice[] {
  return SAME.flatMap(([one, other]) =>
    differing(
      cells.table.rows.flatMap(({ row, body }) => pair(body, [cells, row, one], [cells, row, other])),
    ),
  );
}

/** The figures of a table and those of another of its kind, which is left out of the calculation. */
export function sameAcross(taken: TableCells, other: TableCells): readonly Notice[] {
  // Several rows of satisfaction and penalties are of one body.
  if (taken.table.kind === "satisfaction" || taken.table.kind === "penalties") return [];
  const rows = new Map(other.table.rows.map(({ row, body }) => [nameKey(body), row]));
  const compared = taken.table.columns
    .filter(({ variable }) => !WORDS.has(variable))
    .flatMap(({ variable }) =>
      taken.table.rows.flatMap(({ row, body }) => {
        const there = rows.get(nameKey(body));
        return there === undefined ? [] : pair(body, [taken, row, variable], [other, there, variable]);
      }),
    );
  return differing(compared);
}

type Cell = readonly [cells: TableCells, row: number, variable: Variable];

function pair(body: string, a: Cell, b: Cell): readonly Compared[] {
  const [one, other] = [a, b].map(([cells, row, variable]) => cells.number(row, variable));
  if (!one || !other) return [];
  const [place, otherPlace] = [a, b].map(([cells, row, variable]) => cells.at(row, variable));
  return [{ body, variables: [a[2], b[2]], figures: [one, other], places: [place!, otherPlace!] }];
}

/** Those that differ, where most are alike: otherwise they are of another period or of other things. */
function differing(compared: readonly Compared[]): readonly Notice[] {
  const odd = compared.filter(({ figures: [one, other] }) => compare(one, other) !== 0);
  if (odd.length * 2 >= compared.length) return [];
  return odd.map(({ body, variables, figures, places }) => ({
    level: "warning",
    code: "figuresDiffer",
    address: places[0],
    args: {
      body,
      variable: variables[0],
      figure: figure(figures[0]),
      other: variables[1],
      otherFigure: figure(figures[1]),
      otherAddress: places[1],
    },
  }));
}

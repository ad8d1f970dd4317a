import type { Fact } from "../../forms/requisites";
import { DIRECTIONS, type Direction } from "../../law/directions";
import { parseNumber } from "../../scoring/parse";
import { toNumber } from "../../scoring/exact";
import { cells } from "../address";
import { DIRECTION_NAMES } from "../direction-names";
import { nameKey, textOf } from "../sheet-values";
import type { InPlaces } from "../objections/objected";
import { areaIn, cellIn } from "../tables/areas";
import type { Attachment, RecognisedTable, Variable } from "../types";

export type FactKind = Fact["kind"];
export const FACT_KINDS: readonly FactKind[] = ["unreliable", "incomplete"];

/** A count beyond it is a slip of the hand; the table of penalties shows it, a form does not list it. */
const MOST_FACTS = 1000;

/** How many facts the table of penalties counts. */
export type FactCounts = (body: string, direction: Direction, kind: FactKind) => number;

const VARIABLES = {
  unreliable: "unreliable",
  incomplete: "incompleteReports",
} as const satisfies Record<FactKind, Variable>;

/** The direction that a text names. */
export const directionOf = (text: string): Direction | undefined =>
  DIRECTIONS.find((direction) => DIRECTION_NAMES[direction].test(text));

const keyOf = (body: string, direction: Direction, kind: FactKind) =>
  `${nameKey(body)}\n${direction}\n${kind}`;

/** Loads the tables of penalties; after a `sync` what is returned counts their facts, as objections have corrected them. */
export function loadFactCounts(
  context: Excel.RequestContext,
  { tables, objected }: Attachment,
): () => FactCounts {
  const loaded = tables
    .filter(({ kind }) => kind === "penalties")
    .map((table) => loadFacts(context, table, objected?.cells));

  return () => {
    const sums = new Map<string, number>();
    for (const { table, column } of loaded)
      table.rows.forEach(({ body }, index) => {
        const direction = directionOf(textOf(column("direction")[index]));
        if (!direction) return;
        for (const kind of FACT_KINDS) {
          const count = parseNumber(column(VARIABLES[kind])[index]);
          const key = keyOf(body, direction, kind);
          if (count) sums.set(key, (sums.get(key) ?? 0) + toNumber(count));
        }
      });
    return (...of) => Math.min(MOST_FACTS, Math.max(0, Math.floor(sums.get(keyOf(...of)) ?? 0)));
  };
}

/** The cells of a variable in the records of a table, after a `sync`. */
function loadFacts(context: Excel.RequestContext, table: RecognisedTable, instead: InPlaces = new Map()) {
  const lines = table.rows.map(({ row }) => row);
  const [first, last] = [Math.min(...lines), Math.max(...lines)];
  const ranges = new Map(
    table.columns.map(({ variable, column }) => {
      const area = areaIn(table, { row: first, column, rows: last - first + 1, columns: 1 });
      const range = context.workbook.worksheets.getItem(table.sheet).getRange(cells(area));
      range.load("values");
      return [variable, range] as const;
    }),
  );
  return {
    table,
    column: (variable: Variable): readonly unknown[] => {
      const values = ranges.get(variable)?.values.flat() ?? [];
      const column = table.columns.find((own) => own.variable === variable)?.column ?? -1;
      return lines.map((line) => instead.get(cellIn(table, line, column))?.value ?? values[line - first]);
    },
  };
}

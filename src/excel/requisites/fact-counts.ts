import type { Fact } from "../../forms/requisites";
import { DIRECTIONS, type Direction } from "../../law/directions";
import { parseNumber } from "../../scoring/parse";
import { toNumber } from "../../scoring/exact";
import { cells } from "../address";
import { DIRECTION_NAMES } from "../heads";
import { nameKey, textOf } from "../recognise";
import type { Attachment, Variable } from "../types";

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

/** Loads the table of penalties; after a `sync` what is returned counts its facts. */
export function loadFactCounts(context: Excel.RequestContext, { tables }: Attachment): () => FactCounts {
  const table = tables.find(({ kind }) => kind === "penalties");
  const [first, last] = [table?.rows[0]?.row, table?.rows.at(-1)?.row];
  if (!table || first === undefined || last === undefined) return () => () => 0;
  const sheet = context.workbook.worksheets.getItem(table.sheet);
  const load = (variable: Variable) => {
    const column = table.columns.find((column) => column.variable === variable)?.column;
    if (column === undefined) return undefined;
    const range = sheet.getRange(cells({ row: first, column, rows: last - first + 1, columns: 1 }));
    range.load("values");
    return range;
  };
  const [bodies, directions] = [load("body"), load("direction")];
  const loaded = FACT_KINDS.map((kind) => [kind, load(VARIABLES[kind])] as const);

  return () => {
    const sums = new Map<string, number>();
    bodies?.values.forEach(([body], row) => {
      const direction = directionOf(textOf(directions?.values[row]?.[0]));
      if (!direction) return;
      for (const [kind, range] of loaded) {
        const count = parseNumber(range?.values[row]?.[0]);
        const key = keyOf(textOf(body), direction, kind);
        if (count) sums.set(key, (sums.get(key) ?? 0) + toNumber(count));
      }
    });
    return (...of) => Math.min(MOST_FACTS, Math.max(0, Math.floor(sums.get(keyOf(...of)) ?? 0)));
  };
}

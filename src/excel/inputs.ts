import { address, literal } from "./address";
import type { BodyType } from "../law/bodies";
import type { Direction } from "../law/directions";
import { DIRECTION_WORDS } from "./direction-names";
import { nameKey } from "./sheet-values";
import type { AssessedBody, ListKind, RecognisedColumn, RecognisedTable, Variable } from "./types";

/** The inputs of the bodies of one type, as expressions for formulas on another sheet. */
export interface Inputs {
  /** Reference to a variable of the bodies, in their order; `undefined` where no column holds it. */
  reference(kind: ListKind, variable: Variable): string | undefined;
  /** Reference to a whole column of a table. */
  whole(kind: ListKind, variable: Variable): string | undefined;
  /** Number of facts of a direction for each body, of a column of the table of penalties. */
  facts(direction: Direction, variable: Variable): string | undefined;
}

/**
 * @param tables as formulas take them
 * @param bodies those of one type, in the order in which they are scored
 * @param names reference to their names on the sheet of scores
 */
export function inputsOf(
  tables: readonly RecognisedTable[],
  bodies: readonly AssessedBody[],
  names: string,
): Inputs {
  const type = bodies[0]?.type;
  const find = (kind: ListKind, variable: Variable) => columnOf(tables, type, kind, variable);
  const whole: Inputs["whole"] = (kind, variable) => find(kind, variable)?.column.address;

  return {
    whole,
    reference(kind, variable) {
      const found = find(kind, variable);
      if (!found) return undefined;
      const run = contiguous(found.table, bodies);
      if (run !== undefined) {
        const { sheet } = found.table;
        return address({ sheet, row: run, column: found.column.column, rows: bodies.length, columns: 1 });
      }
      return `XLOOKUP(${names},${whole(kind, "body")},${found.column.address})`;
    },
    facts(direction, variable) {
      const found = find("penalties", variable);
      const [of, about] = [whole("penalties", "body"), whole("penalties", "direction")];
      if (!found || !of || !about) return undefined;
      const isAbout = isAboutDirection(direction, `TRANSPOSE(${about})`);
      // A product of matrices rather than SUMIFS: SUMIFS would silently pass over a number kept as text.
      return `MMULT((${names}=TRANSPOSE(${of}))*${isAbout},${found.column.address}*1)`;
    },
  };
}

/** The table that holds a variable of bodies of a type, and its column there. */
export function columnOf(
  tables: readonly RecognisedTable[],
  type: BodyType | undefined,
  kind: ListKind,
  variable: Variable,
): { readonly table: RecognisedTable; readonly column: RecognisedColumn } | undefined {
  const table = tables.find(
    (table) => table.kind === kind && (table.type === undefined || table.type === type),
  );
  const column = table?.columns.find((column) => column.variable === variable);
  return table && column && { table, column };
}

/** Condition over cells: which of them name a direction, in whichever language. */
export const isAboutDirection = (direction: Direction, cells: string): string => {
  const named = DIRECTION_WORDS[direction].map((word) => `ISNUMBER(SEARCH(${literal(word)},${cells}))`);
  return `((${named.join("+")})>0)`;
};

/** The first row of the bodies in a table where they stand one under another in their order, without gaps. */
export function contiguous({ rows }: RecognisedTable, bodies: readonly AssessedBody[]): number | undefined {
  const start = rows.findIndex(({ body }) => nameKey(body) === nameKey(bodies[0]?.name ?? ""));
  const first = rows[start]?.row;
  if (first === undefined) return undefined;
  const inOrder = bodies.every(({ name }, index) => {
    const row = rows[start + index];
    return row?.row === first + index && nameKey(row.body) === nameKey(name);
  });
  return inOrder ? first : undefined;
}

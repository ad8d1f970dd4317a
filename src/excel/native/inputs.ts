import type { BodyType } from "../../law/bodies";
import type { Direction } from "../../law/directions";
import type { Rules } from "../../law/rules";
import { nativeMean } from "../../scoring/native/mean";
import { isBlank, parseNumber } from "../../scoring/parse";
import { address, literal } from "../address";
import { columnOf, contiguous, isAboutDirection } from "../inputs";
import { nativeNumber } from "./number";
import { nameKey } from "../sheet-values";
import type { AssessedBody, ListKind, RecognisedTable, Variable } from "../types";

/** What a cell of the workbook holds, 0-based. */
export type CellAt = (sheet: string, row: number, column: number) => unknown;

/** No row of the table names the body. */
export const NOWHERE = "NA()";

/** The inputs of one body, as expressions of plain formulas. */
export interface BodyInputs {
  /** The cell of a variable; as a number where it holds a number as text. `undefined` where no column holds it. */
  cell(kind: ListKind, variable: Variable): string | undefined;
  number(kind: ListKind, variable: Variable): string | undefined;
  /** Number of facts of a direction. */
  facts(direction: Direction, variable: Variable): string | undefined;
  /** P1 of the body; `undefined` where no plain formula gives it. */
  mean(rules: Rules): string | undefined;
}

/**
 * The inputs of bodies of one type, found in the rows from which the live formulas take them.
 * @param tables as formulas take them
 * @param bodies all of the type, in the order of the attachment
 */
export function nativeInputs(
  tables: readonly RecognisedTable[],
  type: BodyType,
  bodies: readonly AssessedBody[],
  cellAt: CellAt,
) {
  const find = (kind: ListKind, variable: Variable) => columnOf(tables, type, kind, variable);
  const rowOf = (table: RecognisedTable, index: number, name: unknown): number | undefined => {
    const run = contiguous(table, bodies);
    return run === undefined ? lookedUp(table, name, cellAt) : run + index;
  };

  /**
   * @param name what the sheet of scores shows as the body's name
   * @param nameCell reference to that cell
   */
  return (index: number, name: unknown, nameCell: string): BodyInputs => {
    const place = (kind: ListKind, variable: Variable) => {
      const found = find(kind, variable);
      if (!found) return undefined;
      const row = rowOf(found.table, index, name);
      if (row === undefined) return { text: NOWHERE, value: undefined };
      const { sheet } = found.table;
      const { column } = found.column;
      return {
        text: address({ sheet, row, column, rows: 1, columns: 1 }),
        value: cellAt(sheet, row, column),
      };
    };
    return {
      cell: (kind, variable) => place(kind, variable)?.text,
      number(kind, variable) {
        const found = place(kind, variable);
        return found && nativeNumber(found.text, found.value);
      },
      facts(direction, variable) {
        const [count, of, about] = [variable, "body" as const, "direction" as const].map(
          (wanted) => find("penalties", wanted)?.column.address,
        );
        if (!count || !of || !about) return undefined;
        // Multiplied rather than added up by conditions, so that no number kept as text is silently passed over.
        return `SUMPRODUCT((${of}=${nameCell})*${isAboutDirection(direction, about)}*${count})`;
      },
      mean(rules) {
        const [levels, of] = [find("satisfaction", "level"), find("satisfaction", "body")];
        if (!levels || !of) return undefined;
        const services = rowsOf(levels.table).map((row) => ({
          level: cellAt(levels.table.sheet, row, levels.column.column),
          name: cellAt(of.table.sheet, row, of.column.column),
        }));
        const own = ownCondition(services, name, of.column.address, nameCell);
        return own && nativeMean(levels.column.address, own, type, rules);
      },
    };
  };
}

/** All rows of a table from its first body to its last. */
function rowsOf({ rows }: RecognisedTable): readonly number[] {
  const [first, last] = [rows[0]!.row, rows.at(-1)!.row];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The first row whose name `XLOOKUP` would find: the same but for the case of its letters. */
function lookedUp(table: RecognisedTable, name: unknown, cellAt: CellAt): number | undefined {
  const column = table.columns.find(({ variable }) => variable === "body")?.column;
  const plain = (cell: unknown) => (typeof cell === "string" ? cell.toLowerCase() : cell);
  if (column === undefined) return undefined;
  return rowsOf(table).find((row) => plain(cellAt(table.sheet, row, column)) === plain(name));
}

interface Service {
  readonly level: unknown;
  readonly name: unknown;
}

/**
 * Condition over the names of a table: which of them are the body's, whatever their case and spaces. `undefined` where a
 * plain formula would not tell as the function does: an error in any row, a level of the body's that is kept as text, or
 * letters that are put together of several signs.
 */
function ownCondition(
  services: readonly Service[],
  name: unknown,
  names: string,
  nameCell: string,
): string | undefined {
  const cells = services.flatMap(({ level, name }) => [level, name]);
  if (cells.some((cell) => typeof cell === "string" && cell.startsWith("#"))) return undefined;
  const key = nameKey(String(name));
  const trimmed = (cell: unknown) => String(cell).replace(/\s+/g, " ").trim().toLowerCase();
  const isSame = (cell: unknown) => trimmed(cell) === trimmed(name);
  if (services.some(({ name }) => isSame(name) !== (nameKey(String(name)) === key))) return undefined;
  const levels = services.filter(({ name }) => isSame(name)).map(({ level }) => level);
  const isDoubtful = (level: unknown) =>
    typeof level === "string" && level !== "" && (isBlank(level) || parseNumber(level) !== undefined);
  if (levels.some(isDoubtful)) return undefined;

  // TRIM knows the ordinary space alone.
  const texts = [name, ...services.map(({ name }) => name)].map(String);
  const odd = [...new Set(texts.flatMap((text) => text.match(/[^\S ]/g) ?? []))];
  const plainly = (reference: string) =>
    `TRIM(${odd.reduce((text, sign) => `SUBSTITUTE(${text},${literal(sign)}," ")`, reference)})`;
  return `(${plainly(names)}=${plainly(nameCell)})`;
}

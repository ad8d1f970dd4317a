import { WORDS } from "../../law/inputs";
import type { Proposal } from "../../recognition";
import { parseNumber } from "../../scoring/parse";
import { DIRECTION_NAMES } from "../direction-names";
import { address } from "../address";
import { nameKey, textOf, type SheetValues } from "../sheet-values";
import type { AssessedBody, Notice, OpennessTable, RecognisedTable } from "../types";
import { areaIn, cellIn, valueIn } from "./areas";

const warning = (code: Notice["code"], args: Notice["args"], address?: string): Notice => ({
  level: "warning",
  code,
  ...(address === undefined ? {} : { address }),
  args,
});

/** What the user should know of the tables of lists before their figures are looked at. */
export function tableNotices(
  sheets: readonly SheetValues[],
  tables: readonly RecognisedTable[],
  bodies: readonly AssessedBody[],
): Notice[] {
  const read = tables.map((table) => [table, sheets.find(({ name }) => name === table.sheet)!] as const);
  return [
    ...tables.flatMap((table) => missingColumns(table, tables)),
    ...read.flatMap(([table, sheet]) => oddCells(sheet, table)),
    ...read.flatMap(([table, sheet]) => (table.kind === "penalties" ? unknownDirections(sheet, table) : [])),
    ...duplicateBodies(tables),
    ...strangers(tables, bodies),
  ];
}

/** What is asked before it is taken for anything. */
export function questions(
  { tables, doubtfulNames, bodies }: Proposal,
  openness: readonly OpennessTable[],
): Notice[] {
  const isMarked = (name: string) =>
    openness.some(({ bodies }) => bodies.some((body) => nameKey(body.name) === nameKey(name)));
  return [
    ...tables.flatMap((table) => {
      const lines = table.records.map(({ at }) => at);
      const [row, last] = [Math.min(...lines), Math.max(...lines)];
      return table.fields
        .filter(({ confidence }) => confidence === "doubtful")
        .map(({ head, variable, at }) =>
          warning(
            "doubtfulColumn",
            { head, variable },
            address(areaIn(table, { row, column: at, rows: last - row + 1, columns: 1 })),
          ),
        );
    }),
    ...doubtfulNames.map(({ spelling, like }) => warning("doubtfulName", { body: spelling, like })),
    ...bodies
      .filter(({ name, isAssumed }) => isAssumed && !isMarked(name))
      .map(({ name, type }) => warning("assumedType", { body: name, type })),
  ];
}

/** Variables that some body of a table has in no table of the kind. */
function missingColumns(table: RecognisedTable, tables: readonly RecognisedTable[]): Notice[] {
  const others = tables.filter((other) => other !== table && other.kind === table.kind);
  const hasIt = (variable: string, body: string) =>
    others.some(
      ({ columns, rows }) =>
        columns.some((column) => column.variable === variable) &&
        rows.some((row) => nameKey(row.body) === nameKey(body)),
    );
  return table.missing
    .filter((variable) => !table.rows.every(({ body }) => hasIt(variable, body)))
    .map((variable) => warning("missingColumn", { variable }, table.address));
}

/** Cells of numbers that hold something else, or a number as text. */
const oddCells = (sheet: SheetValues, table: RecognisedTable): Notice[] =>
  table.columns
    .filter(({ variable }) => !WORDS.has(variable))
    .flatMap(({ column }) =>
      table.rows.flatMap(({ row }): Notice[] => {
        const cell = valueIn(sheet, table, row, column);
        if (typeof cell === "number" || textOf(cell) === "") return [];
        const found = { address: cellIn(table, row, column), args: { text: textOf(cell) } };
        return parseNumber(cell) === undefined
          ? [{ level: "error", code: "notANumber", ...found }]
          : [{ level: "info", code: "textNumber", ...found }];
      }),
    );

function unknownDirections(sheet: SheetValues, table: RecognisedTable): Notice[] {
  const { column } = table.columns.find(({ variable }) => variable === "direction")!;
  return table.rows.flatMap(({ row }) => {
    const text = textOf(valueIn(sheet, table, row, column));
    if (Object.values(DIRECTION_NAMES).some((pattern) => pattern.test(text))) return [];
    return [warning("unknownDirection", { text }, cellIn(table, row, column))];
  });
}

/** Bodies that have a variable twice: of services and complaints each has it once. */
function duplicateBodies(tables: readonly RecognisedTable[]): Notice[] {
  const seen = new Set<string>();
  return tables
    .filter(({ kind }) => kind === "services" || kind === "complaints")
    .flatMap((table) => {
      const own = table.columns.filter(({ variable }) => variable !== "body");
      return table.rows.flatMap(({ row, body }) => {
        const keys = own.map(({ variable }) => `${table.kind} ${variable} ${nameKey(body)}`);
        const isRepeated = keys.some((key) => seen.has(key));
        for (const key of keys) seen.add(key);
        return isRepeated
          ? [warning("duplicateBody", { body, sheet: table.sheet }, bodyCell(table, row))]
          : [];
      });
    });
}

/** Bodies that stand on one sheet and not on another. */
function strangers(tables: readonly RecognisedTable[], bodies: readonly AssessedBody[]): Notice[] {
  const known = new Set(bodies.map(({ name }) => nameKey(name)));
  const unknown = tables.flatMap((table) =>
    table.rows
      .filter(({ body }) => !known.has(nameKey(body)))
      .map(({ row, body }) => warning("unknownBody", { body, sheet: table.sheet }, bodyCell(table, row))),
  );
  const missing = (["complaints", "satisfaction"] as const).flatMap((kind) => {
    const own = tables.filter((table) => table.kind === kind);
    const [first] = own;
    if (!first) return [];
    const there = new Set(own.flatMap(({ rows }) => rows.map(({ body }) => nameKey(body))));
    return bodies
      .filter(({ name }) => !there.has(nameKey(name)))
      .map(({ name }) => warning("bodyWithoutTable", { body: name, sheet: first.sheet }, first.address));
  });
  return [...unknown, ...missing];
}

/** The cell with the name in a row, or the record's cells where it has none. */
function bodyCell(table: RecognisedTable, row: number): string {
  const body = table.columns.find(({ variable }) => variable === "body") ?? table.columns[0]!;
  return cellIn(table, row, body.column);
}

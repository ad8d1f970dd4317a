import { mayDiffer, type ReportActId } from "../law/annual-report";
import { REPORT_PARTS } from "../law/annual-report-form";
import { cellOf, comparedYears, known, linesOf, numberOf, type Line } from "./cells";
import { lastDayOfPublication } from "./publication";
import { serviceProblems, type Group } from "./service-problems";
import { serviceKey } from "./services";
import {
  TABLE_IDS,
  TABLES,
  type ColumnId,
  type ColumnKind,
  type Place,
  type ReportInputs,
  type Row,
  type TableId,
} from "./types";

/** What is wrong or doubtful in the inputs of a report, and where. The year of the report itself has no place. */
export type ReportProblem =
  // Errors: the report is not written unless the user says so.
  | { readonly code: "noYear"; readonly unread?: string }
  | { readonly code: "noRowYear" | "unnamed"; readonly at: Place }
  | { readonly code: "unread"; readonly at: Place; readonly text: string; readonly kind: ColumnKind }
  | { readonly code: "negative" | "notWhole"; readonly at: Place; readonly value: number }
  | { readonly code: "twice"; readonly at: Place; readonly first: Place; readonly what: string }
  | {
      readonly code: "unlikeTotal";
      readonly at: Place;
      readonly group: Group;
      readonly sum: number;
      readonly total: number;
    }
  | { readonly code: "aboveWhole"; readonly at: Place; readonly part: number; readonly whole: number }
  | { readonly code: "automatedLater"; readonly at: Place; readonly since: number; readonly year: number }
  // Warnings.
  /** Parts of the form that may have been worded otherwise when the report was due, and the order that changed them last. */
  | {
      readonly code: "olderWording";
      readonly year: number;
      readonly parts: readonly number[];
      readonly act: ReportActId;
    }
  | { readonly code: "automationUnsaid"; readonly at: Place }
  | { readonly code: "otherYear"; readonly at: Place; readonly year: number }
  | { readonly code: "dateOfOtherYear"; readonly at: Place; readonly date: string; readonly year: number }
  | { readonly code: "unknownCode"; readonly at: Place; readonly text: string };

const WARNINGS: ReadonlySet<ReportProblem["code"]> = new Set<ReportProblem["code"]>([
  "olderWording",
  "automationUnsaid",
  "otherYear",
  "dateOfOtherYear",
  "unknownCode",
]);

export const isError = ({ code }: ReportProblem): boolean => !WARNINGS.has(code);

/** Columns whose number is a part of another's. */
const PARTS = [
  ["discussions", "accepted", "received"],
  ["publicMonitoring", "accepted", "recommendations"],
  ["complaints", "justified", "received"],
] as const satisfies readonly (readonly [TableId, ColumnId, ColumnId])[];

/** What is wrong or doubtful in the inputs, table by table and row by row. */
export function problems(inputs: ReportInputs): readonly ReportProblem[] {
  return [
    ...yearProblems(inputs),
    ...TABLE_IDS.flatMap((table) => [
      ...linesOf(inputs, table).flatMap((line) => [
        ...cellProblems(inputs, table, line),
        ...(table === "services" ? serviceProblems(line as Line<"services">) : []),
        ...partProblems(table, line),
      ]),
      ...twice(inputs, table),
    ]),
  ];
}

function yearProblems({ year }: ReportInputs): readonly ReportProblem[] {
  if (typeof year === "object") return [{ code: "noYear", unread: year.unread }];
  if (year === undefined) return [{ code: "noYear" }];
  const due = lastDayOfPublication(year);
  const older = REPORT_PARTS.flatMap((part, index) =>
    mayDiffer(part, due) ? [{ number: index + 1, act: part.acts.at(-1)! }] : [],
  );
  return [...new Set(older.map(({ act }) => act))].map((act) => ({
    code: "olderWording",
    year,
    parts: older.flatMap((one) => (one.act === act ? [one.number] : [])),
    act,
  }));
}

function cellProblems(
  inputs: ReportInputs,
  table: TableId,
  { at: row, row: cells }: Line<TableId>,
): readonly ReportProblem[] {
  const years = comparedYears(inputs);
  const yearOf = numberOf(cells, "year");
  return Object.entries<ColumnKind>(TABLES[table]).flatMap(([name, kind]): readonly ReportProblem[] => {
    const column = name as ColumnId;
    const at: Place = { table, row, column };
    const cell = cellOf(cells, column);
    if (typeof cell === "object") return [{ code: "unread", at, text: cell.unread, kind }];
    if (column === "year") {
      if (yearOf === undefined) return [{ code: "noRowYear", at }];
      return years.length === 0 || years.includes(yearOf) ? [] : [{ code: "otherYear", at, year: yearOf }];
    }
    if (kind === "date" && typeof cell === "string" && yearOf !== undefined)
      return cell.startsWith(`${yearOf}-`) ? [] : [{ code: "dateOfOtherYear", at, date: cell, year: yearOf }];
    if (kind !== "count" || typeof cell !== "number") return [];
    if (cell < 0) return [{ code: "negative", at, value: cell }];
    return Number.isInteger(cell) ? [] : [{ code: "notWhole", at, value: cell }];
  });
}

const partProblems = (table: TableId, { at: row, row: cells }: Line<TableId>): readonly ReportProblem[] =>
  PARTS.flatMap(([of, column, wholeColumn]): readonly ReportProblem[] => {
    if (of !== table) return [];
    const [part, whole] = [numberOf(cells, column), numberOf(cells, wholeColumn)];
    return part !== undefined && whole !== undefined && part > whole
      ? [{ code: "aboveWhole", at: { table, row, column }, part, whole }]
      : [];
  });

/** What a row is of, where there may be one row of it alone. */
function identity(
  table: TableId,
  row: Row<TableId>,
): { readonly key: string; readonly column: ColumnId } | undefined {
  const year = numberOf(row, "year");
  if (table === "services" && year !== undefined) {
    const service = row as Row<"services">;
    const empty = service.name.trim() === "" && service.code.trim() === "";
    return empty ? undefined : { key: `${year} ${serviceKey(service)}`, column: "year" };
  }
  if (table === "hearings" && year !== undefined) return { key: String(year), column: "year" };
  const item = table === "provider" ? known(cellOf(row, "item")) : undefined;
  return item === undefined ? undefined : { key: String(item), column: "item" };
}

/** Rows whose service and year, whose year, or whose item another row above them has. */
function twice(inputs: ReportInputs, table: TableId): readonly ReportProblem[] {
  const first = new Map<string, number>();
  return linesOf(inputs, table).flatMap(({ at, row }): readonly ReportProblem[] => {
    const own = identity(table, row);
    if (!own) return [];
    const { key, column } = own;
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, at);
      return [];
    }
    const service = row as Row<"services">;
    const what = table === "services" ? `${service.name || service.code}, ${numberOf(row, "year")}` : key;
    return [{ code: "twice", at: { table, row: at, column }, first: { table, row: before, column }, what }];
  });
}

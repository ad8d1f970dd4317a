import type { BodyType } from "../../../src/law/bodies";
import type { ListKind, Run, SheetGrid, SkippedLine, Variable } from "../../../src/recognition/types";
import { indexOf } from "../compare";
import { gridsOf } from "../grids";
import type { ExpectedTable, ExpectedWorkbook, Place } from "../workbooks";

/** Lines of a sheet as Excel shows them: `"5-8 10"` of rows, `"C E"` of columns. */
type Lines = string;

/** A workbook written down as text, and what must be recognised in it. */
export interface HeldOut extends Pick<ExpectedWorkbook, "trap" | "same" | "ask" | "mayAsk" | "apart"> {
  readonly made: string;
  /** The cells of each sheet from A1, parted by `|`. Digits alone are numbers; after `'` they are text. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly tables: readonly HeldOutTable[];
  readonly unrecognised?: readonly string[];
}

export interface HeldOutTable {
  readonly kind: ListKind;
  readonly sheet: string;
  readonly run: Run;
  readonly fields: Readonly<Partial<Record<Variable, Place>>>;
  /** Variables that the heads leave in doubt. */
  readonly doubtful?: readonly Variable[];
  readonly unit?: "perCent" | "share";
  /** The name of the only body where no line of the table holds it. */
  readonly body?: string;
  readonly records: Readonly<Partial<Record<BodyType | "unknown", Lines>>>;
  readonly skipped?: Readonly<Partial<Record<SkippedLine["reason"], Lines>>>;
  /** Lines that are never records, whether they are told of or not. */
  readonly free?: Lines;
}

const cellOf = (text: string): unknown =>
  /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text.replace(/^'/, "");

export const sheetsOf = ({ sheets }: HeldOut): SheetGrid[] => gridsOf(sheets, cellOf);

function placesOf(lines: Lines = ""): Place[] {
  return lines
    .split(" ")
    .filter(Boolean)
    .flatMap((part): Place[] => {
      if (/^[A-Z]+$/.test(part)) return [part];
      const [from = 0, to = from] = part.split("-").map(Number);
      return Array.from({ length: to - from + 1 }, (_, index) => from + index);
    });
}

/** What must be recognised, as it is told of the workbooks in files. */
export function expectedOf(workbook: HeldOut): ExpectedWorkbook {
  const sheets = sheetsOf(workbook);
  const { tables, ...rest } = workbook;
  return { ...rest, tables: tables.map((table) => expectedTable(table, sheets)) };
}

function expectedTable(table: HeldOutTable, sheets: readonly SheetGrid[]): ExpectedTable {
  const { values } = sheets.find(({ name }) => name === table.sheet)!;
  const isDown = table.run === "down";
  const text = (line: number, across: number): string =>
    String((isDown ? values[line]?.[across] : values[across]?.[line]) ?? "");
  /** The name of a record; where names are merged over their lines, that of the line before. */
  const nameAt = (line: number): string => {
    if (table.body !== undefined) return table.body;
    const column = indexOf(table.fields.body!);
    let at = line;
    while (at > 0 && text(at, column) === "") at--;
    return text(at, column);
  };
  return {
    kind: table.kind,
    sheet: table.sheet,
    run: table.run,
    fields: Object.fromEntries(
      Object.entries(table.fields).map(([variable, at]) => [
        variable,
        {
          at,
          head: "",
          ...(table.doubtful?.includes(variable as Variable) && { atMost: "doubtful" }),
          ...(variable === "level" && table.unit && { unit: table.unit }),
        },
      ]),
    ),
    records: Object.entries(table.records).flatMap(([type, lines]) =>
      placesOf(lines).map(
        (at) => [at, nameAt(indexOf(at)), type === "unknown" ? null : (type as BodyType)] as const,
      ),
    ),
    skipped: Object.entries(table.skipped ?? {}).flatMap(([reason, lines]) =>
      placesOf(lines).map((at) => [at, String(at), reason as SkippedLine["reason"]] as const),
    ),
    free: placesOf(table.free),
  };
}

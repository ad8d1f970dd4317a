import type { SheetGrid } from "../../../src/recognition";
import type { TableId } from "../../../src/report/types";
import { gridsOf } from "../../recognition/grids";

/** Lines of a sheet as Excel shows them: `"5-8 10"`. */
type Lines = string;
/** The letters of columns by what they hold. */
type Letters = Readonly<Record<string, string>>;

/** A workbook of a body written down as text, and which of its tables are for the annual report. */
export interface UserWorkbook {
  readonly made: string;
  readonly trap: string;
  /** The cells of each sheet from A1, parted by `|`. Digits alone are numbers, `15.03.2024` is a date; after `'` they are text. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly tables: readonly UserTable[];
}

export interface UserTable {
  readonly table: TableId;
  readonly sheet: string;
  readonly fields: Letters;
  /** Columns of single years, beside those of all. */
  readonly years?: Readonly<Record<number, Letters>>;
  /** Of all its rows; `column`: each row tells its own; `asked`: nothing tells it. */
  readonly year: number | "column" | "asked" | "heads" | "none";
  readonly records: Lines;
  /** What a person has to be asked about: columns whose heads leave a doubt, and what the table is. */
  readonly doubtful?: readonly string[];
  readonly ask?: true;
}

const DAY = 86_400_000;

function cellOf(text: string): unknown {
  const [, day, month, year] = /^(\d\d)\.(\d\d)\.(\d{4})$/.exec(text) ?? [];
  if (year !== undefined) {
    const date = Date.UTC(Number(year), Number(month) - 1, Number(day));
    return (date - Date.UTC(1899, 11, 30)) / DAY;
  }
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text.replace(/^'/, "");
}

export const sheetsOf = ({ sheets }: UserWorkbook): SheetGrid[] => gridsOf(sheets, cellOf);

/** 0-based rows. */
export const rowsIn = (lines: Lines): number[] =>
  lines.split(" ").flatMap((part) => {
    const [from = 0, to = from] = part.split("-").map(Number);
    return Array.from({ length: to - from + 1 }, (_, index) => from + index - 1);
  });

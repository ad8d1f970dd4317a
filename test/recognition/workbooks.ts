import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BodyType } from "../../src/law/bodies";
import type {
  Confidence,
  ListKind,
  Run,
  SheetGrid,
  SkippedLine,
  Variable,
} from "../../src/recognition/types";
import { createClient, WorkbookHost } from "../../src/workbench/host";

/** Where a line stands, as Excel shows it: a row by its number, a column by its letters. */
export type Place = number | string;

export interface ExpectedField {
  readonly at: Place;
  /** The lowest of the heads over it. */
  readonly head: string;
  /** Where the head leaves a doubt: the confidence that may not be exceeded. */
  readonly atMost?: Confidence;
  readonly unit?: "perCent" | "share";
}

export interface ExpectedTable {
  readonly kind: ListKind;
  readonly sheet: string;
  readonly run: Run;
  readonly fields: Readonly<Partial<Record<Variable, ExpectedField>>>;
  /** Place, name, type; `null` where the name alone does not tell the type. */
  readonly records: readonly (readonly [Place, string, BodyType | null])[];
  readonly skipped?: readonly (readonly [Place, string, SkippedLine["reason"]])[];
  /** Lines before, beside or after the records: never records, whether they are told of or not. */
  readonly free?: readonly Place[];
}

/** What must be recognised in a workbook. */
export interface ExpectedWorkbook {
  readonly made: string;
  readonly trap: string;
  readonly tables: readonly ExpectedTable[];
  readonly unrecognised?: readonly string[];
  /** Spellings of one body. */
  readonly same?: readonly (readonly string[])[];
  /** A spelling, and the name of the body that must be asked about. */
  readonly ask?: readonly (readonly [string, string])[];
  /** The same, where taking it for the body is as right as asking. */
  readonly mayAsk?: readonly (readonly [string, string])[];
  /** Names of different bodies. */
  readonly apart?: readonly (readonly [string, string])[];
}

const FOLDER = join(__dirname, "../workbooks");

export const WORKBOOKS: readonly string[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".xlsx"))
  .map((file) => file.slice(0, -".xlsx".length))
  .sort();

export const expectedOf = (name: string): ExpectedWorkbook =>
  JSON.parse(readFileSync(join(FOLDER, `${name}.expected.json`), "utf8")) as ExpectedWorkbook;

/** The used part of every sheet of a workbook that is opened by our host, as the pane reads it. */
export async function sheetsOf(name: string): Promise<SheetGrid[]> {
  const host = await WorkbookHost.open(readFileSync(join(FOLDER, `${name}.xlsx`)), `${name}.xlsx`);
  return createClient(host).Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const ranges = worksheets.items.map((sheet) => {
      const range = sheet.getUsedRangeOrNullObject(true);
      range.load("values,rowIndex,columnIndex");
      return { name: sheet.name, range };
    });
    await context.sync();
    return ranges.flatMap(({ name: sheet, range }) =>
      range.isNullObject
        ? []
        : [{ name: sheet, row: range.rowIndex, column: range.columnIndex, values: range.values }],
    );
  });
}

import type { IsoDate } from "../../law/version";
import { fontSize } from "../../forms/layout";
import { fingerprintLine } from "../../forms/footnote-lines";
import { address, cells } from "../address";
import { freezeToValues } from "../freeze";
import { readMarks, setMark } from "../marks";
import { nameKey } from "../sheet-values";
import { brokenBehind } from "../repair/behind";
import { runsOf } from "../repair/runs";
import { OlshemError, type Attachment } from "../types";
import { fingerprint } from "./digest";
import type { FormMark } from "./form-mark";
import { FONT } from "./styles";

/** A signed version of a form. */
export interface SignedForm {
  readonly sheet: string;
  /** Of its numbers and of the body's inputs. */
  readonly fingerprint: string;
}

/**
 * Closes forms as signed: their figures become values, the sheet is protected (without a password) and marked with the day
 * and a fingerprint of its numbers and of the body's inputs. Later changes make a new version beside it. Sheets that are no
 * forms of ours, or are closed already, are passed over. Nothing is signed while functions of ours that the forms show or
 * are computed from have no value. Some eight `sync`s for all.
 * @throws OlshemError `brokenCells`
 */
export async function signForms(
  attachment: Attachment,
  sheets: readonly string[],
  today: IsoDate,
): Promise<readonly SignedForm[]> {
  const open = await openForms(sheets);
  if (open.size === 0) return [];
  await refuseBroken([...open.keys()]);
  await freezeToValues([...open.keys()]);
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const loaded = new Map(
      [...open.keys(), ...inputSheets(attachment)].map((name) => {
        const range = worksheets.getItem(name).getUsedRange(true);
        range.load("values,rowIndex,columnIndex");
        return [name, range] as const;
      }),
    );
    await context.sync();
    const signed: SignedForm[] = [];
    for (const [sheet, mark] of open) {
      const own = await fingerprintOf(attachment, mark, loaded.get(sheet)!, (name) => loaded.get(name)!);
      const signedSheet = worksheets.getItem(sheet);
      setMark(signedSheet, { ...mark, closed: { by: "signature", on: today, fingerprint: own } });
      printFingerprint(signedSheet, loaded.get(sheet)!, mark.columns, fingerprintLine(own, mark.language));
      signedSheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true });
      signed.push({ sheet, fingerprint: own });
    }
    await context.sync();
    return signed;
  });
}

/** How many places a message names. */
const NAMED = 5;

/** @throws OlshemError `brokenCells`, with the first of them and the number of the others */
const refuseBroken = (sheets: readonly string[]): Promise<void> =>
  Excel.run(async (context) => {
    const broken = await brokenBehind(context, sheets);
    if (broken.length === 0) return;
    const runs = runsOf(broken);
    const rest = runs.slice(NAMED).reduce((sum, { cells }) => sum + cells.length, 0);
    throw new OlshemError("brokenCells", {
      cells: runs
        .slice(0, NAMED)
        .map(({ area }) => address(area))
        .join(", "),
      more: String(rest),
    });
  });

/** A last line below the form, on its paper; what stands beside the form is not printed with it. */
function printFingerprint(
  sheet: Excel.Worksheet,
  { rowIndex, values }: Excel.Range,
  columns: number,
  line: string,
): void {
  const rows = rowIndex + values.length + 1;
  const cell = sheet.getRange(cells({ row: rows - 1, column: 0, rows: 1, columns: 1 }));
  cell.values = [[line]];
  cell.format.font.name = FONT;
  cell.format.font.size = fontSize("footnote");
  sheet.pageLayout.setPrintArea(cells({ row: 0, column: 0, rows, columns }));
}

const openForms = (sheets: readonly string[]): Promise<ReadonlyMap<string, FormMark>> =>
  Excel.run(async (context) => {
    const { marks } = await readMarks(context);
    return new Map(
      sheets.flatMap((sheet) => {
        const mark = marks.get(sheet);
        return mark?.sheet === "form" && !mark.closed ? [[sheet, mark] as const] : [];
      }),
    );
  });

/** What is taken from a sheet for a fingerprint. */
export type SheetCells = Pick<Excel.Range, "values" | "rowIndex" | "columnIndex">;

/** The fingerprint of a form: of its numbers, and of what the sheets of inputs hold about its body. */
export const fingerprintOf = (
  attachment: Attachment,
  mark: FormMark,
  form: SheetCells,
  cellsOf: (sheet: string) => SheetCells,
): Promise<string> =>
  fingerprint({
    numbers: form.values.flat().filter((cell) => typeof cell === "number"),
    inputs: inputSheets(attachment).map((name) => inputsOf(attachment, mark, name, cellsOf(name))),
  });

/** The sheets that a body's inputs may stand on. */
export const inputSheets = ({ tables, openness }: Attachment): readonly string[] => [
  ...new Set([...tables, ...openness].map(({ sheet }) => sheet)),
];

/** What a sheet of inputs holds about a body: its rows, and its columns of marks. */
function inputsOf(
  { tables, openness }: Attachment,
  { body }: FormMark,
  sheet: string,
  range: SheetCells,
): readonly unknown[] {
  const { values, rowIndex, columnIndex } = range;
  const isBody = (name: string) => nameKey(name) === nameKey(body);
  return [
    ...tables
      .filter((table) => table.sheet === sheet)
      .flatMap(({ rows, run }) =>
        rows
          .filter(({ body }) => isBody(body))
          .map(({ row }) =>
            run === "down" ? values[row - rowIndex] : values.map((line) => line[row - columnIndex]),
          ),
      ),
    ...openness
      .filter((table) => table.sheet === sheet)
      .flatMap(({ bodies }) =>
        bodies
          .filter(({ name }) => isBody(name))
          .map(({ kk, ru }) => values.map((line) => [line[kk - columnIndex], line[ru - columnIndex]])),
      ),
  ];
}

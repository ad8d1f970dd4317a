import { attach } from "../../../src/excel/attach";
import { readRequisites, writeRequisites, type ReadRequisites } from "../../../src/excel/requisites";
import type { AssessedBody, Attachment } from "../../../src/excel/types";
import { setCell, values, workbookOf, type Workbook } from "../workbook";

export const JUSTICE: AssessedBody = { name: "Министерство юстиции", type: "CGO" };
export const ALMATY: AssessedBody = { name: "Акимат города Алматы", type: "LEB" };
export const SHEET = "Реквизиты";
export const REPORT = "Отчет об открытости";

type Cells = readonly (readonly (string | number)[])[];

const COMPLAINTS = ["Государственный орган", "Рассмотрено", "Поступило"];

/** A workbook with complaints about these bodies and with these rows of penalty facts. */
export function workbookWith(penalties: Cells, bodies: readonly AssessedBody[] = [JUSTICE, ALMATY]) {
  return workbookOf({
    Жалобы: [COMPLAINTS, ...bodies.map(({ name }) => [name, 100, 100])],
    ...(penalties.length > 0
      ? { Штрафы: [["Орган", "Направление", "Недостоверных", "Неполных"], ...penalties] }
      : {}),
  });
}

/** Such a workbook with its sheets of requisites. */
export async function withRequisites(
  penalties: Cells = [],
  bodies?: readonly AssessedBody[],
): Promise<{ readonly workbook: Workbook; readonly attachment: Attachment }> {
  const workbook = await workbookWith(penalties, bodies);
  const attachment = await attach();
  await writeRequisites(attachment);
  return { workbook, attachment };
}

export const read = (attachment: Attachment): Promise<ReadRequisites> =>
  Excel.run((context) => readRequisites(context, attachment));

/** The first line of a cell: a head without its Kazakh. */
export const firstLine = (cell: unknown): string => String(cell).split("\n")[0]!;

/** 1-based row of the heads of a table. */
export async function headRow(title: string, sheet = SHEET): Promise<number> {
  const rows = await values(`'${sheet}'!A1:H200`);
  const titled = rows.findIndex((row) => row.some((cell) => cell === title));
  return titled + 3;
}

/**
 * Fills rows of a table in by its heads, as a user does.
 * @param first which row below the heads is the first, from 1
 */
export async function fill(
  title: string,
  rows: readonly Readonly<Record<string, string | number>>[],
  { sheet = SHEET, first = 1 }: { readonly sheet?: string; readonly first?: number } = {},
): Promise<void> {
  const row = await headRow(title, sheet);
  const [heads] = await values(`'${sheet}'!A${row}:H${row}`);
  for (const [index, entry] of rows.entries()) {
    for (const [head, value] of Object.entries(entry)) {
      const column = heads!.findIndex((cell) => firstLine(cell) === head);
      if (column < 0) throw new Error(`no head ${head}`);
      await setCell(sheet, `${"ABCDEFGH"[column]}${row + first + index}`, value);
    }
  }
}

/** The 1-based row of «Органы» or «Подписи» that begins with a text. */
export async function rowOf(text: string): Promise<number> {
  const rows = await values(`'${SHEET}'!A1:A200`);
  return rows.findIndex(([cell]) => String(cell).startsWith(text)) + 1;
}

/** The table of objections that sheets of requisites had before there was a register, below the others. */
export async function formerObjections(): Promise<void> {
  const heads = ["Государственный орган", "Направление", "Заключение", "Возражение", "Примечание"];
  const rows = await values(`'${SHEET}'!A1:H200`);
  const last = rows.findLastIndex((row) => row.some((cell) => cell !== "")) + 1;
  // The table of facts above has rows to fill in.
  const title = last + 22;
  await setCell(SHEET, `A${title}`, "Возражения");
  await setCell(SHEET, `A${title + 1}`, "Для таблицы разногласий (приложение 14)");
  for (const [column, head] of heads.entries()) await setCell(SHEET, `${"ABCDE"[column]}${title + 2}`, head);
}

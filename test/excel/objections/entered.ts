import { attach, writeScores } from "../../../src/excel";
import { startEntry, writeObjections, type EntryAbout } from "../../../src/excel/objections";
import type { Attachment } from "../../../src/excel/types";
import { setCell, values, workbookOf } from "../workbook";

export const REGISTER = "Возражения";
export const DATES = "Сроки и комиссия";
export const JUSTICE = "Министерство юстиции";
export const LABOUR = "Министерство труда и социальной защиты населения";

type Line = readonly (string | number)[];
type Texts = Readonly<Record<string, string | number>>;

const BODY = "Государственный орган";
const SERVICES: readonly Line[] = [
  [BODY, "Оказано услуг (b)", "с нарушением срока (a)", "Необоснованные отказы"],
  [JUSTICE, 100000, 20, 14],
  [LABOUR, 54000, 7, 2],
];
const FACTS: readonly Line[] = [
  [BODY, "Направление", "Недостоверных фактов", "Неполных фактов"],
  [JUSTICE, "Качество оказания государственных услуг", 3, 1],
  [LABOUR, "Качество оказания государственных услуг", "", 1],
];

/** Two central bodies, scored: their services and facts, and what other sheets are given. */
export async function scoredWorkbook(others: Readonly<Record<string, readonly Line[]>> = {}) {
  const workbook = await workbookOf({ Услуги: SERVICES, Штрафы: FACTS, ...others });
  const attachment = await attach();
  await writeScores(attachment, { rules: "2023-07" });
  await writeObjections(attachment);
  return { workbook, attachment };
}

/** What stands below the heads of a table, by the Russian of the heads, with the row of each, from 1. */
export async function table(
  sheet: string,
  title: string,
): Promise<readonly { readonly row: number; readonly cells: Readonly<Record<string, unknown>> }[]> {
  const rows = await values(`'${sheet}'!A1:O120`);
  const start = rows.findIndex((row) => row[0] === title) + 2;
  const heads = rows[start]!.map((head) => String(head).split("\n")[0]!);
  const end = rows.findIndex((row, index) => index > start + 1 && row.every((cell) => cell === ""));
  return rows.slice(start + 1, end < 0 ? undefined : end).map((row, index) => ({
    row: start + 2 + index,
    cells: Object.fromEntries(heads.flatMap((head, column) => (head === "" ? [] : [[head, row[column]]]))),
  }));
}

/** The column of a head, as a letter. */
async function columnOf(sheet: string, head: string, from: number): Promise<string> {
  const rows = await values(`'${sheet}'!A1:O${from}`);
  const line = rows.findLast((row) => row.some((cell) => String(cell).split("\n")[0] === head))!;
  return String.fromCharCode(65 + line.findIndex((cell) => String(cell).split("\n")[0] === head));
}

/** Fills cells of a row in, by their heads. */
export async function fill(sheet: string, row: number, texts: Texts): Promise<void> {
  for (const [head, value] of Object.entries(texts))
    await setCell(sheet, `${await columnOf(sheet, head, row)}${row}`, value);
}

/** Says when a body received the conclusion of a direction. */
export async function received(body: string, direction: string, date: string): Promise<void> {
  const rows = await table(DATES, "Сроки");
  const { row } = rows.find(({ cells }) => cells[BODY] === body && cells["Направление"] === direction)!;
  await fill(DATES, row, { "Заключение получено": date });
}

/** Begins an entry and fills it in. @returns its row, from 1 */
export async function enter(attachment: Attachment, about: EntryAbout, texts: Texts): Promise<number> {
  const address = await startEntry(attachment, about);
  const row = Number(/(\d+)$/.exec(address)![1]);
  await fill(REGISTER, row, texts);
  return row;
}

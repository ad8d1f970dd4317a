import { cells, quoted } from "../address";
import { asContent, hasValue } from "../freeze/content";
import { readMarks, setMark, type Mark } from "../marks";
import { freeName } from "../sheet-names";
import type { Attachment } from "../types";

/** Name of the sheet where it is free. */
const NAME = "Баллы до возражений";

const TITLE = "Баллы операционной оценки до возражений";
/** What the sheet says of itself, below its title and the rules. */
const NOTES = {
  inForce: "Первые баллы, до принятых возражений. Баллы с учетом возражений – на листе баллов.",
  withdrawn:
    "Первые баллы, до принятых возражений. Сейчас принятых возражений нет: баллы на листе баллов рассчитаны без них.",
} as const;
const NOTE_CELL = "A3";
/** A person may have put rows in above it. */
const NOTE_ROWS = "A1:A20";

/** The attachment as it was before objections changed anything. */
export function beforeObjections({ objected, ...attachment }: Attachment): Attachment {
  return objected ? { ...attachment, scored: objected.scoredBefore } : attachment;
}

/**
 * Before accepted objections first change the scores, keeps those that stand there as values on a sheet of their own, and
 * lets the register refer to them; afterwards changes nothing. A workbook without scores, or with functions of ours on their
 * sheet that have no value, gets them first.
 * @param scoreBefore writes the scores without the objections
 */
export async function keepFirstVersion(
  attachment: Attachment,
  scoreBefore: () => Promise<unknown>,
): Promise<void> {
  if (!attachment.objected) return;
  const there = await Excel.run(scoresThere);
  if (there === "kept") return;
  if (there === "missing") await scoreBefore();
  await Excel.run(copyScores);
}

/** Whether the scores are kept already, and whether there are any to keep. */
async function scoresThere(context: Excel.RequestContext): Promise<"kept" | "whole" | "missing"> {
  const { names, marks } = await readMarks(context);
  const named = (kind: Mark["sheet"]) => names.find((name) => marks.get(name)?.sheet === kind);
  if (named("scoresBefore") !== undefined) return "kept";
  const scores = named("scores");
  if (scores === undefined) return "missing";
  const range = context.workbook.worksheets.getItem(scores).getUsedRange(true);
  range.load("values");
  await context.sync();
  return range.values.flat().every(hasValue) ? "whole" : "missing";
}

/** Says on the sheet of the first version whether objections are in force now. One `sync` where the workbook has the sheet. */
export async function tellFirstVersion(
  context: Excel.RequestContext,
  { names, marks }: Awaited<ReturnType<typeof readMarks>>,
  isInForce: boolean,
): Promise<void> {
  const name = names.find((own) => marks.get(own)?.sheet === "scoresBefore");
  if (name === undefined) return;
  const sheet = context.workbook.worksheets.getItem(name);
  const rows = sheet.getRange(NOTE_ROWS);
  rows.load("values");
  await context.sync();
  const row = rows.values.findIndex(([text]) => Object.values(NOTES).some((note) => note === text));
  setMark(sheet, { sheet: "scoresBefore", ...(isInForce ? {} : { withdrawn: true }) });
  if (row >= 0) sheet.getRange(`A${row + 1}`).values = [[NOTES[isInForce ? "inForce" : "withdrawn"]]];
}

async function copyScores(context: Excel.RequestContext): Promise<void> {
  const { names, marks } = await readMarks(context);
  const named = (kind: "scores" | "objections") => names.find((name) => marks.get(name)?.sheet === kind)!;
  const [scores, register] = [named("scores"), named("objections")];
  const { worksheets } = context.workbook;
  const shown = worksheets.getItem(scores).getUsedRange(true);
  shown.load("values,rowIndex,columnIndex");
  const entries = worksheets.getItem(register).getUsedRange(true);
  entries.load("formulas,rowIndex,columnIndex");
  await context.sync();

  const copy = worksheets.getItem(scores).copy("After", worksheets.getItem(scores));
  const name = freeName(NAME, new Set(names.map((own) => own.toLowerCase())));
  copy.name = name;
  setMark(copy, { sheet: "scoresBefore" });
  const { values, rowIndex: row, columnIndex: column } = shown;
  copy.getRange(cells({ row, column, rows: values.length, columns: values[0]!.length })).values = values.map(
    (line) => line.map(asContent),
  );
  copy.getRange("A1").values = [[TITLE]];
  const note = copy.getRange(NOTE_CELL);
  note.values = [[NOTES.inForce]];
  note.format.font.color = "#5B6670";
  entries.formulas.forEach((line, down) =>
    line.forEach((formula: unknown, across) => {
      const moved = typeof formula === "string" ? referringTo(formula, scores, name) : formula;
      if (moved === formula) return;
      const at = { row: entries.rowIndex + down, column: entries.columnIndex + across, rows: 1, columns: 1 };
      worksheets.getItem(register).getRange(cells(at)).formulas = [[moved]];
    }),
  );
  await context.sync();
}

/** A formula whose references to a sheet, quoted or not, are to another. */
function referringTo(formula: string, sheet: string, other: string): string {
  if (!formula.startsWith("=")) return formula;
  const plain = sheet.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return formula
    .replaceAll(`${quoted(sheet)}!`, `${quoted(other)}!`)
    .replace(new RegExp(`(?<![\\p{L}\\p{N}_.'])${plain}!`, "gu"), `${quoted(other)}!`);
}

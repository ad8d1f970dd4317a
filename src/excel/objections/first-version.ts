import { bodyKey } from "../../recognition";
import { cells } from "../address";
import { asContent, hasValue } from "../freeze/content";
import { readMarks, setMark, type Mark } from "../marks";
import { freeName } from "../sheet-names";
import type { SheetValues } from "../sheet-values";
import type { Attachment } from "../types";
import { changedBodies, isKept, refer, writeFirstRows, type FirstMark } from "./first-rows";

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
 * Before accepted objections first change scores of a body, keeps those that stand there as values on a sheet of their own,
 * and lets the register refer to them; afterwards changes nothing. A workbook without scores, or with functions of ours on
 * their sheet that have no value, gets them first.
 * @param scoreBefore writes the scores without the objections
 */
export async function keepFirstVersion(
  attachment: Attachment,
  scoreBefore: () => Promise<unknown>,
): Promise<void> {
  if (!attachment.objected) return;
  const bodies = changedBodies(attachment.objected);
  const there = await Excel.run(scoresThere);
  if (there === "kept") return Excel.run((context) => keepMore(context, bodies));
  if (there === "missing") await scoreBefore();
  await Excel.run((context) => copyScores(context, bodies));
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
  const { bodies } = marks.get(name) as FirstMark;
  setMark(sheet, {
    sheet: "scoresBefore",
    ...(bodies ? { bodies } : {}),
    ...(isInForce ? {} : { withdrawn: true }),
  });
  if (row >= 0) sheet.getRange(`A${row + 1}`).values = [[NOTES[isInForce ? "inForce" : "withdrawn"]]];
}

/** What both ways to keep first scores need of the workbook. */
async function loadScores(context: Excel.RequestContext) {
  const { names, marks } = await readMarks(context);
  const { worksheets } = context.workbook;
  const named = (kind: Mark["sheet"]) => names.find((name) => marks.get(name)?.sheet === kind);
  const load = (name: string | undefined) => {
    if (name === undefined) return undefined;
    const range = worksheets.getItem(name).getUsedRange(true);
    range.load("values,formulas,rowIndex,columnIndex");
    return { name, range, sheet: worksheets.getItem(name) };
  };
  const [scores, first, register] = [
    load(named("scores")),
    load(named("scoresBefore")),
    load(named("objections")),
  ];
  await context.sync();
  return { names, marks, scores, first, register };
}

const asRead = ({ name, range }: { readonly name: string; readonly range: Excel.Range }): SheetValues => {
  return { name, row: range.rowIndex, column: range.columnIndex, values: range.values };
};

/** @param bodies whose scores objections may change, by their keys; `undefined`: all */
async function copyScores(
  context: Excel.RequestContext,
  bodies: readonly string[] | undefined,
): Promise<void> {
  const { names, scores, register } = await loadScores(context);
  const { sheet, range } = scores!;
  const copy = sheet.copy("After", sheet);
  const name = freeName(NAME, new Set(names.map((own) => own.toLowerCase())));
  copy.name = name;
  const mark: FirstMark = { sheet: "scoresBefore", ...(bodies ? { bodies } : {}) };
  setMark(copy, mark);
  const { values, rowIndex: row, columnIndex: column } = range;
  copy.getRange(cells({ row, column, rows: values.length, columns: values[0]!.length })).values = values.map(
    (line) => line.map(asContent),
  );
  copy.getRange("A1").values = [[TITLE]];
  const note = copy.getRange(NOTE_CELL);
  note.values = [[NOTES.inForce]];
  note.format.font.color = "#5B6670";
  refer(register!.sheet, register!.range, [scores!.name, name], (body) => isKept(mark, body));
  await context.sync();
}

/** Keeps the first scores of bodies that objections have not changed before, as they stand now. */
async function keepMore(context: Excel.RequestContext, bodies: readonly string[] | undefined): Promise<void> {
  const { marks, scores, first, register } = await loadScores(context);
  const { bodies: kept, ...before } = marks.get(first!.name) as FirstMark;
  if (kept === undefined || bodies?.every((body) => kept.includes(body))) return;
  const mark: FirstMark = { ...before, ...(bodies ? { bodies: [...new Set([...kept, ...bodies])] } : {}) };
  setMark(first!.sheet, mark);
  if (scores && register) {
    const isNew = (body: string) => isKept(mark, body) && !kept.includes(bodyKey(body));
    writeFirstRows(first!.sheet, { now: asRead(scores), first: asRead(first!) }, isNew);
    refer(register.sheet, register.range, [scores.name, first!.name], isNew);
  }
  await context.sync();
}

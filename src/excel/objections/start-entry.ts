import { COMPUTATIONS, type ComputationId } from "../../law/computations";
import { TOTAL_OF, type Direction } from "../../law/directions";
import { WORDS, type InputName } from "../../law/inputs";
import type { OfficialLanguage } from "../../law/text";
import { address, cells, literal } from "../address";
import { COLUMNS } from "../new-tables/columns";
import { readMarks, type Mark } from "../marks";
import { readScores, type ReadScores } from "../scores/read";
import { nameKey } from "../sheet-values";
import { findTables } from "../input-sheets/find-tables";
import { scoreArguments } from "../scores/arguments";
import { OlshemError, type AssessedBody, type Attachment, type ListKind, type Variable } from "../types";
import { listsOn } from "./lists";
import { isKept } from "./first-rows";
import { sheetOf, type Marked } from "../input-sheets/sheets";
import { loadObjections } from "./load";
import { TABLES } from "./tables";
import { INDICATOR_WORDS, LANGUAGE_WORDS } from "./words";
import { writeObjections } from "./write";
import { dressRows, offer } from "./write-table";

/** What an objection is about. */
export interface EntryAbout {
  readonly body: string;
  readonly direction: Direction;
  /** The score whose figure is disputed; left out where it is not known yet. */
  readonly indicator?: ComputationId;
  /** The disputed mark of openness: № of its indicator, and its language. */
  readonly mark?: { readonly item: string; readonly language: OfficialLanguage };
}

/**
 * Begins an entry of the register in its first free row, with what is known: the body, the direction, the score and what the
 * conclusion says of it, the disputed figure where the score is made of one alone. Sheets that are not there are added. The
 * entry's cell that is to be filled in next is chosen.
 * @returns the address of the row, sheet included
 * @throws OlshemError `bodyNotScored`, `noRegister`
 */
export async function startEntry(attachment: Attachment, about: EntryAbout): Promise<string> {
  const body = attachment.bodies.find(({ name }) => nameKey(name) === nameKey(about.body));
  if (!body) throw new OlshemError("bodyNotScored", { body: about.body });
  await writeObjections(attachment);
  return Excel.run(async (context) => {
    const marked = await readMarks(context);
    const values = loadObjections(context, marked);
    const scores = scoresOf(marked, body.name);
    const range =
      scores === undefined ? undefined : context.workbook.worksheets.getItem(scores).getUsedRange(true);
    range?.load("values,rowIndex,columnIndex");
    await context.sync();
    const name = sheetOf(marked, "objections")!;
    const { objections, procedure } = values();
    const register = objections!;
    const found = findTables(register, ["entries"], TABLES).get("entries");
    if (!found) throw new OlshemError("noRegister", { sheet: name });
    const { columns } = found;
    const row = (found.rows.at(-1) ?? found.headRow) + 1;
    const sheet = context.workbook.worksheets.getItem(name);
    const place = { row, rows: 1, columns };
    dressRows(sheet, place);
    offer(sheet, place, procedure ? listsOn(procedure) : {});
    const shown =
      range && scores !== undefined
        ? readScores({ name: scores, row: range.rowIndex, column: range.columnIndex, values: range.values })
        : undefined;
    for (const [head, content] of Object.entries(contents(body, about, shown))) {
      const column = columns.get(head);
      if (column !== undefined)
        sheet.getRange(cells({ row, column, rows: 1, columns: 1 })).formulas = [[content]];
    }
    sheet.activate();
    sheet.getRange(cells({ row, column: columns.get("conclusion") ?? 0, rows: 1, columns: 1 })).select();
    await context.sync();
    const across = [...columns.values()];
    const first = Math.min(...across);
    return address({ sheet: name, row, column: first, rows: 1, columns: Math.max(...across) - first + 1 });
  });
}

/** The sheet that shows what the conclusion on a body said. */
function scoresOf({ names, marks }: Marked, body: string): string | undefined {
  const named = (isMeant: (mark: Mark | undefined) => boolean) =>
    names.find((name) => isMeant(marks.get(name)));
  return (
    named((mark) => mark?.sheet === "scoresBefore" && isKept(mark, body)) ??
    named((mark) => mark?.sheet === "scores")
  );
}

function contents(
  body: AssessedBody,
  { direction, indicator, mark }: EntryAbout,
  scores: ReadScores | undefined,
): Readonly<Record<string, string>> {
  const own = indicator && INDICATOR_WORDS.find(({ id }) => id === indicator);
  const variable = own && disputedIn(own.id, direction, body);
  const score = indicator && scores && scoreFormula(scores, body, direction, indicator);
  return {
    body: body.name,
    direction: COMPUTATIONS[TOTAL_OF[direction]].title.ru,
    ...(own ? { indicator: own.words.ru } : {}),
    ...(variable === undefined ? {} : { variable }),
    ...(mark ? { item: mark.item, language: LANGUAGE_WORDS[mark.language].ru } : {}),
    ...(score === undefined ? {} : { score }),
  };
}

/** The head of the only figure that a score is made of; `undefined` where there are several, or marks. */
function disputedIn(id: ComputationId, direction: Direction, { type }: AssessedBody): string | undefined {
  const taken = new Map<Variable, ListKind>();
  const note = (kind: ListKind, variable: Variable) => {
    if (!WORDS.has(variable)) taken.set(variable, kind);
    return "";
  };
  scoreArguments(id, direction, {
    type,
    names: "",
    inputs: { reference: note, whole: note, facts: () => "" },
    column: () => "",
    cell: () => "",
    final: () => "",
  });
  const [only, ...others] = taken;
  if (!only || others.length > 0) return undefined;
  const [variable, kind] = only;
  const heads = COLUMNS[kind] as Readonly<
    Partial<Record<Variable, { readonly head: { readonly ru: string } }>>
  >;
  return heads[variable as InputName]?.head.ru;
}

/** The body's score as the sheet shows it, live. */
function scoreFormula(
  scores: ReadScores,
  { name, type }: AssessedBody,
  direction: Direction,
  id: ComputationId,
): string | undefined {
  const [column, names] = [scores.column(type, direction, id), scores.names(type)];
  return column === undefined || names === undefined
    ? undefined
    : `=IFERROR(INDEX(${column},MATCH(${literal(name.replace(/[~*?]/g, "~$&"))},${names},0)),"")`;
}

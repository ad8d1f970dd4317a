import { DECISIONS, MEMBER_ORIGINS } from "../../law/objections";
import {
  cellOf,
  choiceCell,
  correctionsOf,
  dateCell,
  filingsOf,
  known,
  type At,
  type Conclusion,
  type Entry,
  type Member,
  type Procedure,
  type TableName,
} from "../../procedure";
import { isBlank } from "../../scoring/parse";
import { entriesOf, findTables, type EntryOf } from "../input-sheets/find-tables";
import { directionOf } from "../requisites/fact-counts";
import type { Notice } from "../types";
import type { Loaded } from "../input-sheets/sheets";
import { SHEETS, TABLES, type HeadId, type ObjectionsSheet, type TableId } from "./tables";
import { correctedOf, DAY_WORDS, figureOf, indicatorOf } from "./words";

/** The tables of the procedure as the workbook has them, and where. */
export interface ReadObjections {
  readonly procedure: Procedure;
  /** Whether there is a register of objections, be it empty. */
  readonly registered: boolean;
  /** Whether each objection came in time, in the order of the register. */
  readonly filings: ReturnType<typeof filingsOf>;
  /** The cell of a field, sheet included; where a figure is named by several, the first of them. */
  cellOf(at: At): string;
  /** The cells of the corrected figures, an entry each. */
  readonly corrected: readonly string[];
  /** What the conclusions say of the disputed scores, an entry each. */
  readonly scores: readonly unknown[];
  /** Tables and heads that the sheets lack. */
  readonly notices: readonly Notice[];
}

/** What sheets of the procedure hold; of those that are not there, nothing. */
export function understandObjections(sheets: Loaded<ObjectionsSheet>): ReadObjections {
  const notices: Notice[] = [];
  const tablesOf = (kind: ObjectionsSheet) => {
    const sheet = sheets[kind];
    if (!sheet) return undefined;
    const found = findTables<TableId>(sheet, SHEETS[kind].tables, TABLES);
    for (const id of SHEETS[kind].tables)
      for (const head of missingIn(id, found.get(id)?.columns))
        notices.push({
          level: "warning",
          code: "objectionHead",
          args: { sheet: sheet.name, table: TABLES[id].title, head },
        });
    return { sheet, found };
  };
  const both = { objections: tablesOf("objections"), procedure: tablesOf("procedure") };
  const rowsOf = <T extends TableId>(kind: ObjectionsSheet, id: T): readonly EntryOf<HeadId<T>>[] => {
    const own = both[kind];
    return own ? entriesOf<TableId, HeadId<T>>(own.sheet, own.found, id) : [];
  };
  const rows = {
    entries: rowsOf("objections", "entries").filter(isFilled),
    conclusions: rowsOf("procedure", "conclusions"),
    members: rowsOf("procedure", "members"),
    calendar: rowsOf("procedure", "calendar"),
  };
  const procedure: Procedure = {
    entries: rows.entries.map(entryIn),
    conclusions: rows.conclusions.map(conclusionIn),
    members: rows.members.map(memberIn),
    calendar: rows.calendar.map((row) => {
      const day = known(choiceCell(row("off").value, DAY_WORDS));
      return {
        date: dateCell(row("date").value),
        off: cellOf(row("off").value, () => (day === undefined ? undefined : day === "off")),
      };
    }),
  };
  return {
    procedure,
    registered: both.objections?.found.has("entries") ?? false,
    filings: filingsOf(procedure, correctionsOf(procedure.calendar)),
    cellOf: ({ table, line, field }) => headCell(rows[table][line]!, table, field),
    corrected: rows.entries.map((row) => row("corrected").address),
    scores: rows.entries.map((row) => row("score").value),
    notices,
  };
}

/** A row that holds only what we put there is none yet. */
const isFilled = (row: EntryOf<HeadId<"entries">>): boolean =>
  (Object.keys(TABLES.entries.heads) as HeadId<"entries">[]).some(
    (head) => head !== "score" && row(head).text !== "",
  );

function headCell(
  row: (head: never) => { readonly address: string },
  table: TableName,
  field: string,
): string {
  const head = table === "entries" && field === "figure" ? "variable" : field;
  return row(head as never).address;
}

function entryIn(row: EntryOf<HeadId<"entries">>): Entry {
  const direction = cellOf(row("direction").value, (value) => directionOf(String(value)));
  const indicator = cellOf(row("indicator").value, (value) => indicatorOf(String(value)));
  const texts = { variable: row("variable").text, item: row("item").text, language: row("language").text };
  const said = Object.values(texts).filter((text) => text !== "");
  return {
    body: row("body").text,
    direction,
    indicator,
    figure:
      said.length === 0
        ? undefined
        : (figureOf(texts, known(indicator), known(direction)) ?? { unread: said.join(", ") }),
    conclusion: row("conclusion").text,
    objection: row("objection").text,
    evidence: row("evidence").text,
    filed: dateCell(row("filed").value),
    decision: choiceCell(row("decision").value, DECISIONS),
    reason: row("reason").text,
    decided: dateCell(row("decided").value),
    corrected: cellOf(row("corrected").value, correctedOf),
  };
}

const conclusionIn = (row: EntryOf<HeadId<"conclusions">>): Conclusion => ({
  body: row("body").text,
  direction: cellOf(row("direction").value, (value) => directionOf(String(value))),
  received: dateCell(row("received").value),
  notice: dateCell(row("notice").value),
  schedule: dateCell(row("schedule").value),
  meeting: dateCell(row("meeting").value),
  submitted: dateCell(row("submitted").value),
});

const memberIn = (row: EntryOf<HeadId<"members">>): Member => ({
  direction: cellOf(row("direction").value, (value) => directionOf(String(value))),
  name: row("name").text,
  organisation: row("organisation").text,
  origin: choiceCell(row("origin").value, MEMBER_ORIGINS),
  assessed: row("assessed")
    .text.split(";")
    .map((name) => name.trim())
    .filter((name) => !isBlank(name)),
});

/** Heads that a table lacks; an empty one where the whole table is not there. The choices are only offered. */
function missingIn(id: TableId, columns: ReadonlyMap<string, number> | undefined): readonly string[] {
  if (id === "choices") return [];
  if (!columns) return [""];
  return Object.entries(TABLES[id].heads).flatMap(([head, [ru]]) => (columns.has(head) ? [] : [ru]));
}

/** Nothing entered. */
export const NO_OBJECTIONS: ReadObjections = understandObjections({});

import type { Attachment, Notice } from "../../excel";
import type { BodyType } from "../../law/bodies";
import { BODY_TYPES } from "../../law/bodies";
import type { Correction, Field, ListKind, Place, ProposedTable, Run, Variable } from "../../recognition";
import { KIND_OF } from "../../recognition";
import { bodyAddress, linePlace } from "./places";

/** Columns of one head that are doubtful in the same way: one answer is about them all. */
export interface ColumnQuestion {
  readonly key: string;
  readonly kind: ListKind;
  readonly run: Run;
  readonly head: string;
  /** What it may be, best first. */
  readonly likely: readonly Variable[];
  readonly places: readonly Place[];
  /** A table that has such a column. */
  readonly table: ProposedTable;
}

export interface NameQuestion {
  readonly spelling: string;
  readonly like: string;
  readonly addresses: readonly [spelling: string | undefined, like: string | undefined];
}

export interface TypeQuestion {
  readonly body: string;
  readonly address: string | undefined;
}

/** What the user is asked before it is taken for anything. */
export interface Questions {
  readonly columns: readonly ColumnQuestion[];
  readonly names: readonly NameQuestion[];
  readonly types: readonly TypeQuestion[];
}

/** Notices that are put as questions here. */
const ASKED: ReadonlySet<Notice["code"]> = new Set(["doubtfulColumn", "doubtfulName", "assumedType"]);
/** Notices of bodies that are missing under one name and may be there under another. */
const OF_NAMES: ReadonlySet<Notice["code"]> = new Set(["unknownBody", "bodyWithoutTable"]);

export const countOf = ({ columns, names, types }: Questions): number =>
  columns.length + names.length + types.length;

/** The questions about a workbook. A body whose name is in question is asked about its type only after that. */
export function questionsOf({ proposal, notices }: Pick<Attachment, "proposal" | "notices">): Questions {
  const { tables, doubtfulNames } = proposal;
  const inQuestion = new Set(doubtfulNames.map(({ spelling }) => spelling));
  return {
    columns: columnQuestions(tables),
    names: doubtfulNames.map(({ spelling, like }) => ({
      spelling,
      like,
      addresses: [bodyAddress(tables, spelling), bodyAddress(tables, like)],
    })),
    types: notices
      .filter(({ code }) => code === "assumedType")
      .map(({ args }) => args.body!)
      .filter((body) => !inQuestion.has(body))
      .map((body) => ({ body, address: bodyAddress(tables, body) })),
  };
}

/** What there is to know besides the questions: not what hangs on whose a name is, nor what is asked. */
export function besides({ names }: Questions, notices: readonly Notice[]): Notice[] {
  const inQuestion = new Set(names.flatMap(({ spelling, like }) => [spelling, like]));
  return notices.filter(
    ({ code, args }) => !ASKED.has(code) && !(OF_NAMES.has(code) && inQuestion.has(args.body ?? "")),
  );
}

function columnQuestions(tables: readonly ProposedTable[]): ColumnQuestion[] {
  const found = new Map<string, ColumnQuestion>();
  for (const table of tables) {
    for (const field of table.fields) {
      if (field.confidence !== "doubtful") continue;
      const likely = likelyOf(table, field);
      const key = JSON.stringify([table.kind, table.run, field.head, ...likely]);
      const { kind, run } = table;
      const known = found.get(key) ?? { key, kind, run, head: field.head, likely, places: [], table };
      found.set(key, { ...known, places: [...known.places, linePlace(table, field.at)] });
    }
  }
  return [...found.values()];
}

const likelyOf = ({ kind }: ProposedTable, { variable, rivals }: Field): Variable[] => [
  ...new Set([variable, ...rivals.filter((rival) => variablesOf(kind).includes(rival))]),
];

/** The variables of a kind of table but the body, in the order of the Methodology. */
export const variablesOf = (kind: ListKind): Variable[] =>
  [...KIND_OF].filter(([, own]) => own === kind).map(([variable]) => variable);

/** What can be said of a line of a table: first the variables that the table lacks, then those that it has. */
export function choicesOf(
  { kind, fields }: Pick<ProposedTable, "kind" | "fields">,
  without: readonly Variable[],
): { readonly missing: readonly Variable[]; readonly found: readonly Variable[] } {
  const has = new Set(fields.map(({ variable }) => variable));
  const others = variablesOf(kind).filter((variable) => !without.includes(variable));
  return {
    missing: others.filter((variable) => !has.has(variable)),
    found: others.filter((variable) => has.has(variable)),
  };
}

/** The same answer for each place: a variable, or none of ours. */
export const answerOf = (
  kind: ListKind,
  places: readonly Place[],
  variable: Variable | undefined,
): Correction[] =>
  places.map((place) =>
    variable === undefined ? { code: "unused", place } : { code: "field", kind, variable, place },
  );

export const typeOf = (body: string, type: BodyType): Correction => ({ code: "type", body, type });

/** The type that all bodies of a table have. */
export function commonType({ records }: Pick<ProposedTable, "records">): BodyType | undefined {
  return BODY_TYPES.find((type) => records.every((record) => record.type === type));
}

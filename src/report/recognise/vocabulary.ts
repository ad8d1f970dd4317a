import { stemsOf } from "../../recognition/concepts";
import { TABLES, type ColumnId, type ColumnKind, type TableId } from "../types";
import { CONTROL_LISTS, MONITORING_AND_COMPLAINTS } from "./vocabulary-control";
import { OTHER_LISTS } from "./vocabulary-lists";
import { SERVICES_LIST } from "./vocabulary-services";

/**
 * How something is spoken of. A phrase is the beginnings of words that all stand in a text, in any order; `/` parts
 * beginnings of which one is enough, `=` stands before a whole word, `@` before a concept of the tables of the assessment.
 */
export interface Phrases {
  /** Say it whatever is round them. */
  readonly strong?: readonly string[];
  /** Usual in such a list, and possible in others. */
  readonly usual?: readonly string[];
  /** May be meant, where nothing says it better. */
  readonly weak?: readonly string[];
  /** Beginnings of words that no such text has. */
  readonly not?: string;
}

export interface ListWords<T extends TableId> {
  /** How titles speak of it. */
  readonly titles: Phrases;
  /** How heads speak of its columns. */
  readonly columns: Readonly<Partial<Record<ColumnId<T>, Phrases>>>;
  /** Of each group one is there at least. */
  readonly needs: readonly (readonly ColumnId<T>[])[];
  /** Heads alone do not tell it: its title does too. */
  readonly byTitle?: true;
}

export type Stems = readonly string[];
type Phrase = readonly Stems[];

/** The same, taken apart. */
export interface Spoken {
  readonly strong: readonly Phrase[];
  readonly usual: readonly Phrase[];
  readonly weak: readonly Phrase[];
  readonly not: Stems;
  /** Beginnings of all words that are said. */
  readonly said: Stems;
}

/** A column of a table of the report as heads speak of it. */
export interface ColumnEntry {
  readonly column: ColumnId;
  readonly kind: ColumnKind;
  readonly spoken: Spoken;
}

export interface ListEntry {
  readonly table: TableId;
  readonly titles: Spoken;
  readonly columns: readonly ColumnEntry[];
  readonly needs: readonly (readonly ColumnId[])[];
  readonly byTitle: boolean;
}

const phrase = (text: string): Phrase => text.split(" ").map((part) => part.split("/").flatMap(stemsOf));

function spoken({ strong = [], usual = [], weak = [], not = "" }: Phrases): Spoken {
  return {
    strong: strong.map(phrase),
    usual: usual.map(phrase),
    weak: weak.map(phrase),
    not: not.split(/\s+/).filter(Boolean).flatMap(stemsOf),
    said: [...new Set([...strong, ...usual, ...weak].flatMap(phrase).flat())],
  };
}

function entry<T extends TableId>(table: T, { titles, columns, needs, byTitle }: ListWords<T>): ListEntry {
  const kinds: Readonly<Record<string, ColumnKind>> = TABLES[table];
  return {
    table,
    titles: spoken(titles),
    columns: Object.entries<Phrases | undefined>(columns).map(([column, words]) => ({
      column: column as ColumnId,
      kind: kinds[column]!,
      spoken: spoken(words!),
    })),
    needs: needs as readonly (readonly ColumnId[])[],
    byTitle: byTitle ?? false,
  };
}

/** The tables of the report that are looked for. What is asked of the provider, prospects and sources are lines, no lists. */
export const LISTS: readonly ListEntry[] = [
  entry("services", SERVICES_LIST),
  entry("acts", OTHER_LISTS.acts),
  entry("access", OTHER_LISTS.access),
  entry("discussions", OTHER_LISTS.discussions),
  entry("events", OTHER_LISTS.events),
  entry("training", OTHER_LISTS.training),
  entry("hearings", CONTROL_LISTS.hearings),
  entry("internalControl", CONTROL_LISTS.internalControl),
  entry("inspections", CONTROL_LISTS.inspections),
  entry("publicMonitoring", MONITORING_AND_COMPLAINTS.publicMonitoring),
  entry("complaints", MONITORING_AND_COMPLAINTS.complaints),
];

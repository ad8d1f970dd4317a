import type { FoundList, ListField, Reading } from "../../../report/recognise";
import type { ColumnId, TableId } from "../../../report/types";
import type { ListChoice, ReportList } from "./types";

export const readingOf = (list: FoundList, table: TableId): Reading | undefined =>
  list.readings.find((reading) => reading.table === table);

/** A list as a table of the report, with the columns of which no doubt is left. */
export const choiceAs = (list: ReportList, table: TableId): ListChoice => ({
  key: list.key,
  table,
  columns: columnsOf(readingOf(list, table), ({ confidence }) => confidence !== "doubtful"),
});

/** What a list is taken for before a person has said anything: as it was taken, or as what it likeliest is. */
export const proposedChoice = (list: ReportList): ListChoice =>
  list.taken?.choice ?? choiceAs(list, list.readings[0]!.table);

/** A list with its sure columns, where nothing of it needs a person; nothing otherwise. */
export function sureChoice(list: ReportList): ListChoice | undefined {
  if (list.taken) return list.taken.choice;
  const [best] = list.readings;
  const { table, confidence } = best!;
  const columns = columnsOf(best, (field) => field.confidence === "sure");
  const choice = { key: list.key, table, columns };
  return confidence === "sure" && lackingIn(list, choice).length === 0 ? choice : undefined;
}

const columnsOf = (
  reading: Reading | undefined,
  isTaken: (field: ListField) => boolean,
): Readonly<Record<number, ColumnId>> =>
  Object.fromEntries((reading?.fields ?? []).filter(isTaken).map(({ at, column }) => [at, column]));

/** What a person has to say before a list can be taken. */
export function lackingIn(list: ReportList, choice: ListChoice): readonly ("year" | "columns")[] {
  const reading = readingOf(list, choice.table);
  const columns = Object.values(choice.columns);
  const isEnough = reading?.needs.every((group) => group.some((column) => columns.includes(column)));
  const hasYear = choice.year !== undefined || reading?.year !== undefined || columns.includes("year");
  return [...(hasYear ? [] : (["year"] as const)), ...(isEnough ? [] : (["columns"] as const))];
}

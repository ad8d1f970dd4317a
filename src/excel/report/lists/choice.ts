import type { ListField, Reading } from "../../../report/recognise";
import { isEnough } from "../../../report/recognise/vocabulary";
import type { ColumnId, TableId } from "../../../report/types";
import { readingOf } from "./taken";
import type { ListChoice, ReportList } from "./types";

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
  const hasYear =
    choice.year !== undefined ||
    readingOf(list, choice.table)?.year !== undefined ||
    Object.values(choice.columns).includes("year");
  return [
    ...(hasYear ? [] : (["year"] as const)),
    ...(isEnough(choice.table, Object.values(choice.columns)) ? [] : (["columns"] as const)),
  ];
}

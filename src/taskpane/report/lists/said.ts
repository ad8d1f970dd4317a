import type { ListChoice, ReportList } from "../../../excel";
import { choiceAs, lackingIn, proposedChoice } from "../../../excel/report/lists/choice";
import type { ColumnId, TableId } from "../../../report/types";

/** What a person has said of a list; what is left out is as proposed. */
export interface Said {
  readonly table?: TableId | undefined;
  readonly year?: number | undefined;
  readonly columns?: ListChoice["columns"];
  readonly isLeft?: boolean;
}

/** Whether it has to be asked what table a list is. */
export const isTableAsked = ({ readings, taken }: ReportList): boolean =>
  !taken && readings[0]!.confidence === "doubtful";

/** The table that a list is taken for; nothing as long as that is to be asked. */
export const tableOf = (list: ReportList, { table }: Said): TableId | undefined =>
  table ?? (isTableAsked(list) ? undefined : proposedChoice(list).table);

/** A list as it would be taken; nothing as long as its table is to be asked. */
export function choiceOf(list: ReportList, said: Said): ListChoice | undefined {
  const table = tableOf(list, said);
  if (table === undefined) return undefined;
  const proposed = list.taken?.choice.table === table ? list.taken.choice : choiceAs(list, table);
  return {
    ...proposed,
    ...(said.columns ? { columns: said.columns } : {}),
    ...(said.year === undefined ? {} : { year: said.year }),
  };
}

/** What has to be said before a list can be taken. */
export function lacking(list: ReportList, said: Said): readonly ("table" | "year" | "columns")[] {
  const choice = choiceOf(list, said);
  return choice ? lackingIn(list, choice) : ["table"];
}

/** Whether there is anything to take of a list: all of it, or rows that have come since it was taken. */
export const hasNews = ({ taken }: ReportList): boolean => !taken || taken.fresh > 0;

/** The columns after one is said to hold something: another one of the same year that held it holds nothing. */
export function withColumn(
  list: ReportList,
  { table, columns }: ListChoice,
  at: number,
  column: ColumnId | undefined,
): ListChoice["columns"] {
  const fields = list.readings.find((reading) => reading.table === table)?.fields ?? [];
  const yearOf = (own: number) => fields.find((field) => field.at === own)?.year;
  const others = Object.entries(columns).filter(
    ([own, held]) => Number(own) !== at && (held !== column || yearOf(Number(own)) !== yearOf(at)),
  );
  return Object.fromEntries([...others, ...(column === undefined ? [] : [[String(at), column] as const])]);
}

import type { Label } from "../../recognition/label";
import { pastColumns } from "../../recognition/periods";
import { TABLES, type TableId } from "../types";
import { assign, type Assigned, type Column } from "./assign";
import type { ListField, ListYear, Reading } from "./types";
import type { ListEntry } from "./vocabulary";
import { onlyYear, yearsIn } from "./years";

/** Heads of an earlier period beside those of now are of no column, but for years that have their groups. */
export function withoutPast(labels: readonly Label[]): readonly Label[] {
  const undated = labels.filter(({ path }) => yearsIn(path.join(" ")).length === 0);
  const past = pastColumns(undated);
  return labels.filter(({ at }) => !past.has(at));
}

/** Gives columns of a table to those of a list, for each year anew where columns of several stand side by side. */
export function assignByYear(
  entry: ListEntry,
  columns: readonly Column[],
  isTitled: boolean,
): readonly Assigned[] {
  const yearOf = ({ label, candidates }: Column) =>
    candidates.length > 0 ? onlyYear(label.path.join(" ")) : undefined;
  const years = [...new Set(columns.flatMap((column) => yearOf(column) ?? []))].sort();
  if (years.length < 2 || !("year" in TABLES[entry.table])) return assign(entry, columns, isTitled);
  const common = columns.filter((column) => yearOf(column) === undefined);
  const parts = years.map((year) =>
    assign(entry, [...common, ...columns.filter((column) => yearOf(column) === year)], isTitled).map(
      (one) => ({
        ...one,
        year,
        isCommon: common.some(({ label }) => label.at === one.at),
      }),
    ),
  );
  return [
    ...parts.at(-1)!.filter(({ isCommon }) => isCommon),
    ...parts.flatMap((part) =>
      part
        .filter(({ isCommon }) => !isCommon)
        .map(({ field, year, ...one }) => ({ ...one, field: { ...field, year } })),
    ),
  ];
}

/** What tells the year of the rows of a table. */
export function yearOf(
  table: TableId,
  fields: readonly ListField[],
  records: Reading["records"],
  { labels, titles }: { readonly labels: readonly Label[]; readonly titles: readonly string[] },
): ListYear | undefined {
  if (!("year" in TABLES[table])) return { from: "none" };
  if (fields.some(({ column }) => column === "year")) return { from: "column" };
  if (fields.some(({ year }) => year !== undefined)) return { from: "heads" };
  if (records.every(({ year }) => year !== undefined)) return { from: "lines" };
  const used = new Set(fields.map(({ at }) => at));
  const inHeads = labels.filter(({ at }) => used.has(at)).flatMap(({ path }) => yearsIn(path.join(" ")));
  const above = titles
    .slice(0, -1)
    .map(onlyYear)
    .find((year) => year !== undefined);
  const told = [...new Set([...inHeads, ...[above, onlyYear(titles.at(-1)!)].flatMap((year) => year ?? [])])];
  if (told.length === 1)
    return { from: inHeads.length > 0 || above !== undefined ? "title" : "sheet", year: told[0]! };
  // Two that differ are none.
  if (told.length > 1) return undefined;
  const date = fields.find(({ column }) => column === "date");
  return date && { from: "date", at: date.at };
}

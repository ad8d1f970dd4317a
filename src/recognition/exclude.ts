import type { Place } from "./corrections";
import { holds, meets, seen, widthOf } from "./places";
import type { ProposedTable, SkippedLine } from "./types";

/** A table without the records that a place leaves out; `undefined` where the place has nothing to do with it. */
export function without(table: ProposedTable, place: Place): ProposedTable | undefined {
  const { lines, fields } = seen(place, table.run);
  const width = widthOf(table);
  if (table.sheet !== place.sheet || !meets(fields, width)) return undefined;
  const isIn = ({ at }: { readonly at: number }) => holds(lines, at);
  const gone = table.records.filter(isIn);
  if (gone.length === 0) return table.skipped.some(isIn) ? table : undefined;
  // A column of figures has all the records as well, and leaves none out.
  if (gone.length > 1 && gone.length === table.records.length) {
    const body = table.fields.find(({ variable }) => variable === "body");
    const isWhole = holds(fields, width.from) && holds(fields, width.to);
    if (!isWhole && !(body && holds(fields, body.at))) return undefined;
  }
  const skipped = [
    ...table.skipped,
    ...gone.map(({ at, body }): SkippedLine => ({ at, text: body, reason: "excluded" })),
  ].sort((one, other) => one.at - other.at);
  return { ...table, records: table.records.filter((record) => !isIn(record)), skipped };
}

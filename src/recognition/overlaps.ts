import { worse } from "./confidence";
import { bodyKey } from "./names";
import { WORDS } from "../law/inputs";
import type { Confidence, ProposedTable, Variable } from "./types";

/** A table with the latest year that its titles name. */
export interface Dated {
  readonly table: ProposedTable;
  readonly year: number | undefined;
}

/**
 * Tables that hold the same variable of the same bodies cannot both be meant: that of an earlier year is doubtful, and where
 * no year tells them apart neither is sure.
 */
export function besideOthers(found: readonly Dated[]): ProposedTable[] {
  const bodies = found.map(({ table }) => new Set(table.records.map(({ body }) => bodyKey(body))));
  const most = (own: number, variable: Variable): Confidence => {
    const { table, year } = found[own]!;
    return found.reduce<Confidence>((least, other, index) => {
      if (index === own || other.table.kind !== table.kind) return least;
      const isSame = other.table.fields.some((field) => field.variable === variable);
      if (!isSame || ![...bodies[own]!].some((key) => bodies[index]!.has(key))) return least;
      if (year !== undefined && other.year !== undefined && year !== other.year)
        return worse(least, year < other.year ? "doubtful" : "sure");
      return worse(least, "likely");
    }, "sure");
  };
  return found.map(({ table }, index) => {
    // Facts and levels of a body may well stand in several tables.
    if (table.kind === "penalties" || table.kind === "satisfaction") return table;
    const fields = table.fields.map((field) =>
      WORDS.has(field.variable)
        ? field
        : { ...field, confidence: worse(field.confidence, most(index, field.variable)) },
    );
    return { ...table, fields };
  });
}

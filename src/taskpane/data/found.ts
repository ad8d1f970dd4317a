import type { Attachment, OpennessTable, TableKind } from "../../excel";
import type { BodyType } from "../../law/bodies";
import type { PaneTexts } from "../../locales/pane";
import type { ListKind, Place, ProposedTable } from "../../recognition";
import { recordsIn } from "./places";
import { commonType } from "./questions";

/** A table of the workbook, and what tells it from the others. */
export type Found = {
  readonly id: string;
  readonly kind: TableKind;
  readonly sheet: string;
  /** The type of all its bodies, where they have one. */
  readonly type: BodyType | undefined;
} & ({ readonly list: ProposedTable } | { readonly marks: OpennessTable });

/** In the order in which the Methodology speaks of what the tables hold. */
const ORDER: readonly TableKind[] = ["services", "satisfaction", "openness", "complaints", "penalties"];

/** Tables by what they hold; the id of one stays as long as no other of its kind comes before it on its sheet. */
export function foundIn({
  proposal,
  openness,
}: Pick<Attachment, "proposal" | "openness">): readonly Found[][] {
  const lists = proposal.tables.map((list, place): Found => {
    const { kind, sheet } = list;
    const before = proposal.tables
      .slice(0, place)
      .filter((other) => other.kind === kind && other.sheet === sheet).length;
    return { id: [kind, sheet, before].join(" "), kind, sheet, type: commonType(list), list };
  });
  const marked = openness.map((marks): Found => {
    const { kind, sheet, type } = marks;
    return { id: [kind, sheet].join(" "), kind, sheet, type, marks };
  });
  return ORDER.map((kind) => [...lists, ...marked].filter((found) => found.kind === kind));
}

/** The table of a kind whose bodies are named in these cells. */
export const tableNamedIn = (
  found: readonly Found[],
  { kind, place }: { readonly kind: ListKind; readonly place: Place },
): Found | undefined =>
  found.find(
    (table) =>
      "list" in table &&
      table.kind === kind &&
      table.sheet === place.sheet &&
      recordsIn(table.list, place) > 0,
  );

/** How many bodies a table has, and how many rows where these are more. */
export function sizeOf(found: Found, { data }: PaneTexts): string {
  if ("marks" in found) return data.bodies(found.marks.bodies.length);
  const { records, run } = found.list;
  const named = new Set(records.map(({ body }) => body)).size;
  return named === records.length || run === "across"
    ? data.bodies(named)
    : `${data.bodies(named)}, ${data.rows(records.length)}`;
}

import { unitOf } from "./assign";
import type { Place } from "./corrections";
import { gridOf, turned } from "./grid";
import { isBeside, seen } from "./places";
import { headBefore, renamed, sheetAs } from "./said-lines";
import { isNameOf, saidField } from "./said-tables";
import type { Said } from "./settle";
import type { Field, ProposedTable, SheetGrid } from "./types";
import { typeOfName } from "./types-of-bodies";
import { valuesOf } from "./values";

type Head = ProposedTable["unused"][number];

/** A table whose fields are what was said of them; what gave way is unused. */
export function withFields(
  table: ProposedTable,
  { own, others }: Said,
  values: SheetGrid,
  tables: readonly ProposedTable[],
): ProposedTable {
  if (own.size === 0 && others.size === 0) return table;
  const variables = new Set([...own.values()].map(({ variable }) => variable));
  const gives = ({ variable, at }: Field): boolean =>
    own.has(at) || variables.has(variable) || (others.has(at) && others.get(at) !== variable);
  const given = table.fields.filter(gives);
  const sheet = sheetAs(values, table.run);
  const first = table.records[0]!.at;
  const heads: readonly Head[] = [table, ...tables.filter((other) => isBeside(table, other))].flatMap(
    ({ fields, unused }) => [...fields, ...unused],
  );
  const said = [...own].map(([at, { variable }]): Field => {
    const head = heads.find((one) => one.at === at)?.head ?? headBefore(sheet, first, at);
    const field = saidField(variable, at, head);
    return variable === "level" ? { ...field, ...unitAt(values, table, field) } : field;
  });
  const fields = [...table.fields.filter((field) => !gives(field)), ...said].sort(inOrder);
  const isHeld = (at: number) => own.has(at) || others.get(at) !== undefined;
  const unused = [...table.unused, ...given.map(({ head, at }) => ({ head, at }))]
    .filter(({ at }) => !isHeld(at))
    .sort((one, other) => one.at - other.at);
  const body = [...own.values()].find(({ variable }) => variable === "body");
  const hadBody = given.some(({ variable }) => variable === "body");
  return {
    ...table,
    ...(body ? named(table, body.place, values) : {}),
    fields,
    unused,
    missing: hadBody && !body ? ["body"] : [],
  };
}

/** The bodies first, the others as they stand. */
const inOrder = (one: Field, other: Field): number =>
  Number(other.variable === "body") - Number(one.variable === "body") || one.at - other.at;

function named(
  table: ProposedTable,
  place: Place,
  values: SheetGrid,
): Pick<ProposedTable, "records" | "skipped"> {
  if (isNameOf(table, place)) {
    const body = sheetAs(values, "down").text(place.row, place.column);
    return {
      ...table,
      records: table.records.map((record) => ({ ...record, body, type: typeOfName(body) ?? record.type })),
    };
  }
  const { from } = seen(place, table.run).fields;
  const isThere = table.fields.some(({ variable, at }) => variable === "body" && at === from);
  return isThere ? table : renamed(table, sheetAs(values, table.run), from);
}

function unitAt(
  values: SheetGrid,
  { run, records }: ProposedTable,
  { head, at }: Field,
): Pick<Field, "unit"> {
  const grid = run === "down" ? gridOf(values) : turned(gridOf(values));
  const unit = unitOf({
    label: { at: at - grid.column, path: head.split(" / ") },
    values: valuesOf(
      grid,
      at - grid.column,
      records.map((record) => record.at - grid.row),
    ),
  });
  return unit ? { unit } : {};
}

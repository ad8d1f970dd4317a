import type { Language } from "../../../law/text";
import type { FoundList, ListRecord, Reading } from "../../../report/recognise";
import { onlyYear } from "../../../report/recognise/years";
import { serviceKey } from "../../../report/services";
import { TABLES, type ColumnId, type ColumnKind } from "../../../report/types";
import { isBlank } from "../../../scoring/parse";
import { textOf, type SheetValues } from "../../sheet-values";
import { linkTo, yearOfDate, type ListCell } from "./links";
import type { Referred } from "./input-rows";
import type { ListChoice } from "./types";

/** A row that a list gives to a table of ours. */
export interface ListRow {
  readonly contents: Readonly<Partial<Record<ColumnId, string | number>>>;
  /** Cells by which it is known again. */
  readonly own: readonly Referred[];
  /** By what another row of the table would be of the same; left out where there may be several. */
  readonly identity?: string;
}

/** Columns whose blank is what stands above: years and names of providers are written once, or merged. */
const FILLED_DOWN: ReadonlySet<ColumnId> = new Set<ColumnId>(["year", "provider"]);

/**
 * The rows that a list gives as a person says of it; a year of which a line has nothing gives none.
 * @param language of the sheet that they are for
 */
export function listRows(
  list: FoundList,
  choice: ListChoice,
  reading: Reading,
  values: SheetValues,
  language: Language,
): readonly ListRow[] {
  const fields = chosen(choice, reading);
  const years = [...new Set(fields.flatMap(({ year }) => year ?? []))].sort();
  return reading.records.flatMap((record, index) => {
    const before = reading.records.slice(0, index);
    if (years.length === 0) return [rowOf(list, choice, reading, values, record, before, fields, language)];
    return years.flatMap((year) => {
      const own = fields.filter((field) => field.year === year);
      if (own.every(({ at }) => isBlank(cellAt(values, list.sheet, record.row, at).value))) return [];
      const all = [...fields.filter((field) => field.year === undefined), ...own];
      return [rowOf(list, choice, reading, values, { ...record, year }, before, all, language)];
    });
  });
}

/** A column that is taken. */
interface Taken {
  readonly at: number;
  readonly column: ColumnId;
  /** The year of the heads over it. */
  readonly year: number | undefined;
}

const chosen = ({ columns }: ListChoice, reading: Reading): readonly Taken[] =>
  Object.entries(columns).map(([at, column]) => ({
    at: Number(at),
    column,
    year: reading.fields.find((field) => field.at === Number(at))?.year,
  }));

function cellAt({ row, column, values }: SheetValues, sheet: string, at: number, own: number): ListCell {
  return { sheet, row: at, column: own, value: values[at - row]?.[own - column] };
}

function rowOf(
  { sheet }: FoundList,
  { table, year: said }: ListChoice,
  reading: Reading,
  values: SheetValues,
  record: ListRecord,
  before: readonly ListRecord[],
  fields: readonly Taken[],
  language: Language,
): ListRow {
  const kinds: Readonly<Record<string, ColumnKind>> = TABLES[table];
  const cellOf = ({ at, column }: Taken): ListCell => {
    const own = cellAt(values, sheet, record.row, at);
    if (!FILLED_DOWN.has(column) || !isBlank(own.value)) return own;
    const above = before.findLast(({ row }) => !isBlank(cellAt(values, sheet, row, at).value));
    return above ? cellAt(values, sheet, above.row, at) : own;
  };
  const told = fields.map((field) => [field.column, cellOf(field)] as const);
  const dated = fields.filter((field) => field.year !== undefined);
  const year = yearOf();
  return {
    contents: {
      ...(year === undefined ? {} : { year: year.content }),
      ...Object.fromEntries(
        told.map(([column, cell]) => [column, linkTo(table, kinds[column]!, cell, language)]),
      ),
    },
    own: (dated.length > 0 ? dated : fields.filter(({ column }) => !FILLED_DOWN.has(column))).map(
      ({ at }) => ({
        sheet,
        row: record.row,
        column: at,
      }),
    ),
    ...identityOf(),
  };

  function yearOf(): { readonly content: string | number; readonly value: number | undefined } | undefined {
    if (!("year" in kinds)) return undefined;
    const own = told.find(([column]) => column === "year")?.[1];
    if (own) return { content: linkTo(table, "year", own, language), value: onlyYear(textOf(own.value)) };
    const literal =
      record.year ?? said ?? (reading.year && "year" in reading.year ? reading.year.year : undefined);
    if (literal !== undefined) return { content: literal, value: literal };
    if (reading.year?.from !== "date") return undefined;
    const content = yearOfDate(cellAt(values, sheet, record.row, reading.year.at));
    return { content, value: typeof content === "number" ? content : undefined };
  }

  function identityOf(): Pick<ListRow, "identity"> {
    if (year?.value === undefined) return {};
    if (table === "hearings") return { identity: String(year.value) };
    if (table !== "services") return {};
    const text = (column: ColumnId) => textOf(told.find(([own]) => own === column)?.[1].value);
    return { identity: `${year.value} ${serviceKey({ name: text("name"), code: text("code") })}` };
  }
}

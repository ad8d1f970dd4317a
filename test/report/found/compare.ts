import { columnLetters } from "../../../src/excel/address";
import { recogniseLists, type FoundList, type Reading } from "../../../src/report/recognise";
import { rowsIn, sheetsOf, type UserTable, type UserWorkbook } from "./workbook";

const lettersOf = ({ fields }: Reading, year?: number): Record<string, string> =>
  Object.fromEntries(
    fields.filter((field) => field.year === year).map(({ column, at }) => [column, columnLetters(at)]),
  );

/** What tells the year of the rows, as expectations put it. */
function yearOf({ year }: Reading): UserTable["year"] {
  if (!year) return "asked";
  if ("year" in year) return year.year;
  return year.from === "heads" || year.from === "none" ? year.from : "column";
}

/** A list as expectations tell of it. */
function told({ sheet, readings: [best] }: FoundList): UserTable {
  const { table, fields, records, confidence } = best!;
  const years = [...new Set(fields.flatMap(({ year }) => year ?? []))];
  const doubtful = fields.filter((field) => field.confidence === "doubtful").map(({ column }) => column);
  return {
    table,
    sheet,
    fields: lettersOf(best!),
    ...(years.length > 0
      ? { years: Object.fromEntries(years.map((year) => [year, lettersOf(best!, year)])) }
      : {}),
    year: yearOf(best!),
    records: JSON.stringify(records.map(({ row }) => row)),
    ...(doubtful.length > 0 ? { doubtful } : {}),
    ...(confidence === "doubtful" ? { ask: true } : {}),
  };
}

/** What was found of a workbook and what is right, to be compared. */
export const foundAndRight = (workbook: UserWorkbook): readonly [UserTable[], UserTable[]] => [
  recogniseLists(sheetsOf(workbook)).map(told),
  workbook.tables.map((table) => ({ ...table, records: JSON.stringify(rowsIn(table.records)) })),
];

import type { SheetGrid } from "../../src/recognition/types";
import { indexOf, plain } from "./compare";
import { expectedOf, sheetsOf, WORKBOOKS, type ExpectedTable } from "./workbooks";

jest.setTimeout(120_000);

/** The texts of one line of a sheet: of a row, or of a column. */
const line = (sheet: SheetGrid, at: number, isRow: boolean): string[] =>
  (isRow ? (sheet.values[at - sheet.row] ?? []) : sheet.values.map((cells) => cells[at - sheet.column])).map(
    (cell) => plain(String(cell ?? "")),
  );

/** What the data say of a table and its sheet does not hold. */
function untrue(table: ExpectedTable, sheet: SheetGrid): string[] {
  const isDown = table.run === "down";
  const first = Math.min(...table.records.map(([at]) => indexOf(at)));
  const above = sheet.values.slice(0, isDown ? first + 1 - sheet.row : undefined);
  const named = [sheet.name, ...above.flat().map((cell) => plain(String(cell ?? "")))];
  return [
    ...Object.values(table.fields)
      .filter(({ at, head }) => !line(sheet, indexOf(at), !isDown).includes(plain(head)))
      .map(({ at, head }) => `head «${head}» at ${at}`),
    ...table.records
      .filter(([at, body], index) => {
        if (line(sheet, indexOf(at), isDown).includes(plain(body))) return false;
        // A merged name stands in the first of its rows, that of a sheet of one body in its title or tab.
        const isMerged = body === table.records[index - 1]?.[1];
        return !isMerged && !(table.run === "across" && named.includes(body));
      })
      .map(([at, body]) => `record «${body}» at ${at}`),
    ...(table.skipped ?? [])
      .filter(([at, text]) => !line(sheet, indexOf(at), isDown).includes(plain(text)))
      .map(([at, text]) => `line «${text}» at ${at}`),
  ];
}

test.each(WORKBOOKS)("%s: what must be recognised stands in it as the host opens it", async (name) => {
  const sheets = await sheetsOf(name);
  const { tables, unrecognised = [] } = expectedOf(name);
  for (const { sheet } of tables) expect(sheets.map((one) => one.name)).toContain(sheet);
  expect(
    tables.flatMap((table) =>
      untrue(
        table,
        sheets.find((one) => one.name === table.sheet)!,
      ),
    ),
  ).toEqual([]);
  expect(sheets.map((one) => one.name).sort()).toEqual(
    [...new Set([...tables.map(({ sheet }) => sheet), ...unrecognised])].sort(),
  );
});

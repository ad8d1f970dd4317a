import { freezeFormulas, thawFormulas } from "../../../src/excel";
import type * as ranges from "../../../src/workbench/host/excel/rangeValues";
import { values } from "../workbook";
import { lines, made, OTHER, select, SPILL, VALUES } from "./made";

// Excel may give the formula of a spill for all the cells of it; the stand-in gives it for the first one only.
jest.mock("../../../src/workbench/host/excel/rangeValues", () => {
  const actual = jest.requireActual<typeof ranges>("../../../src/workbench/host/excel/rangeValues");
  return {
    ...actual,
    readFormulas: (area: Parameters<typeof ranges.readFormulas>[0]) =>
      area.map("Range.formulas", (row, col) => {
        const position = { sheetId: area.sheetId, row, col };
        const parent = area.book.engine.read.getArrayFormulaSpreadingOn(position) ?? position;
        const zone = { top: parent.row, bottom: parent.row, left: parent.col, right: parent.col };
        return actual.readFormulas(area.at(zone, "Range.formulas"))[0]![0]!;
      }),
  };
});

test("a spill is frozen once, and comes back from its first cell", async () => {
  await made();
  await select(OTHER, "A4");
  expect((await freezeFormulas("selection")).frozen).toEqual([`'${OTHER}'!A2:A4`]);
  expect(await values(`${OTHER}!A2:A4`)).toEqual(VALUES.spill);
  expect((await lines()).map((line) => line.slice(0, 4))).toEqual([
    [1, `'${OTHER}'!A2`, SPILL, 12],
    [1, `'${OTHER}'!A3`, "", 0],
    [1, `'${OTHER}'!A4`, "", 12],
  ]);
  expect(await thawFormulas("selection")).toEqual({ thawed: [`'${OTHER}'!A2`], left: [] });
  expect(await values(`${OTHER}!A2:A5`)).toEqual([...VALUES.spill, [""]]);
});

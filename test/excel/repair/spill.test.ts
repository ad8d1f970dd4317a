import { findBroken, repairBroken } from "../../../src/excel";
import type * as ranges from "../../../src/workbench/host/excel/rangeValues";
import { formulas, values, workbookOf } from "../workbook";

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

test("of a spill only the cell with the formula is found", async () => {
  const spill = '=IF({1;2},C1:C2,OLSHEM.SERVICES_T1(0,100,"CGO"))';
  await workbookOf({
    Data: [
      [spill, "", "=FOO(1)"],
      ["", "", "=FOO(1)"],
    ],
  });
  expect(await values("Data!A1:A2")).toEqual([["#NAME?"], ["#NAME?"]]);
  expect(await formulas("Data!A1:A2")).toEqual([[spill], [spill]]);
  expect((await findBroken()).map(({ address }) => address)).toEqual(["'Data'!A1"]);
  expect(await repairBroken()).toEqual({ repaired: [], left: [{ address: "'Data'!A1", reason: "unknown" }] });
  expect(await values("Data!A1:A2")).toEqual([["#NAME?"], ["#NAME?"]]);
});

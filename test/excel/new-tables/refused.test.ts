import { writeTables } from "../../../src/excel/new-tables";
import { sheetNames, values, workbookOf } from "../workbook";

// The last sheet to be written asks for cells that no sheet has.
jest.mock("../../../src/excel/new-tables/write-openness", () => ({
  writeOpennessTable: (sheet: Excel.Worksheet) => {
    sheet.getRange("A0").values = [[""]];
  },
}));

test("what Excel refuses on the way leaves no sheet behind, and none of the user's is touched", async () => {
  await workbookOf({ Штрафы: [["моё"]] });
  const request = { bodies: [{ name: "Министерство юстиции", type: "CGO" }], language: "ru" } as const;
  await expect(writeTables(request)).rejects.toMatchObject({ code: "InvalidArgument" });
  expect(await sheetNames()).toEqual(["Штрафы"]);
  expect(await values("Штрафы!A1")).toEqual([["моё"]]);
});

import { selectedPlace } from "../../../src/excel";
import { refuse } from "../freeze/made";
import { workbookOf } from "../workbook";
import { DATA, edit, made, place } from "./kept";

const select = (cells: string, sheet = DATA) =>
  edit((sheets) => sheets.getItem(sheet).getRange(cells).select());

test.each([
  ["B2:B4", place(1, 1, 3)],
  ["C3", place(2, 2)],
  ["D:D", place(0, 3, 5)],
  ["3:4", place(2, 0, 2, 4)],
  ["B4:B20", place(3, 1, 2)],
])("%s is selected", async (cells, expected) => {
  await made();
  await select(cells);
  expect(await selectedPlace()).toEqual(expected);
});

test("cells where nothing stands yet are as they were selected", async () => {
  await workbookOf({ [DATA]: [["1"]], Пусто: [[""]] });
  await select("F8:F9");
  expect(await selectedPlace()).toEqual(place(7, 5, 2));
  await select("B3:B4", "Пусто");
  expect(await selectedPlace()).toEqual(place(2, 1, 2, 1, "Пусто"));
});

test("several ranges are no place", async () => {
  const workbook = await made();
  refuse(workbook, () => true, "InvalidSelection");
  await expect(selectedPlace()).rejects.toMatchObject({ code: "severalSelected" });
});

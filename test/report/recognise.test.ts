import { recogniseLists } from "../../src/report/recognise";
import { HELD_OUT, sheetsOf } from "../recognition/held-out";
import * as files from "../recognition/workbooks";
import { USER_WORKBOOKS } from "./found";
import { foundAndRight } from "./found/compare";

// The workbooks in files are opened by the host; how long that takes is up to the machine.
jest.setTimeout(120_000);

test.each(Object.entries(USER_WORKBOOKS))("the lists of %s are what they are", (_, workbook) => {
  const [found, right] = foundAndRight(workbook);
  expect(found).toEqual(right);
});

test("figures of bodies, as the assessment takes them, are no lists of a report", async () => {
  const opened = await Promise.all(
    files.WORKBOOKS.map(async (name) => [name, await files.sheetsOf(name)] as const),
  );
  const written = Object.entries(HELD_OUT).map(([name, workbook]) => [name, sheetsOf(workbook)] as const);
  const found = [...opened, ...written].flatMap(([name, sheets]) =>
    recogniseLists(sheets).map(({ sheet, readings: [best] }) => [name, sheet, best!.table]),
  );
  expect(found).toEqual([]);
});

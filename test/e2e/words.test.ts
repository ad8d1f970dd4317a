import { openWorkbench, useBrowser, type Workbench } from "./workbench";

useBrowser();

const FORMULA = '=OLSHEM.EXPLAIN("SERVICES_T1",3,20000,"ЦГО")';

/** Writes the formula into a cell far from the sample's tables and gives what it shows when it is no more at work. */
async function explained({ page, pane }: Workbench, address: string): Promise<unknown[]> {
  await pane.getByRole("button").first().waitFor();
  return page.frames()[1]!.evaluate(
    async ([formula, address]) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        const cell = sheet.getRange(address!);
        cell.formulas = [[formula]];
        const row = cell.getResizedRange(0, 1);
        do {
          await new Promise((resolve) => setTimeout(resolve, 20));
          row.load("values");
          await context.sync();
        } while (row.values[0]![0] === "#BUSY!");
        return row.values[0]!;
      }),
    [FORMULA, address],
  );
}

test("the words of EXPLAIN are loaded when a cell first asks for them", async () => {
  const asked: string[] = [];
  const workbench = await openWorkbench({ language: "en" });
  workbench.page.on("request", (request) => void asked.push(new URL(request.url()).pathname));
  const found = await explained(workbench, "AA100");
  expect(asked).toContain("/words.js");
  expect(found[0]).toBe("Indicator");
});

test("where they do not load, the cell has an error and the grid its text", async () => {
  const workbench = await openWorkbench({ language: "en" });
  await workbench.page.route("**/words.js", (route) => route.abort());
  expect((await explained(workbench, "AA100"))[0]).toBe("#N/A");
  expect(workbench.problems.splice(0)).toEqual([expect.stringContaining("/words.js")]);
});

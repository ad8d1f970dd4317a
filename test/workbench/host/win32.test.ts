import { WorkbookHost } from "../../../src/workbench/host";
import { openPane } from "./pane";

test("the unmodified office.js finds itself inside of Excel", async () => {
  const { window } = await openPane(WorkbookHost.empty("Book1.xlsx"), "kk-KZ", 0x292929);
  const { host } = await window.Office.onReady();
  const { displayLanguage, officeTheme, requirements } = window.Office.context;
  expect([host, displayLanguage, officeTheme.bodyBackgroundColor]).toEqual(["Excel", "kk-KZ", "#292929"]);
  expect(requirements.isSetSupported("ExcelApi", "1.13")).toBe(true);
  expect(requirements.isSetSupported("ExcelApi", "1.14")).toBe(false);
  expect(requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
  window.close();
});

test("the pane reads and writes the workbook, and hears what the user does", async () => {
  const host = WorkbookHost.empty("Book1.xlsx");
  const { window } = await openPane(host);
  await window.Office.onReady();
  const heard: string[] = [];
  const values = await window.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.onChanged.add(async ({ address }) => void heard.push(`changed ${address}`));
    context.workbook.onSelectionChanged.add(async () => void heard.push("selection"));
    const range = sheet.getRange("A1:A2");
    range.values = [[2], ["=A1*3"]];
    range.load("values");
    await context.sync();
    return JSON.stringify(range.values);
  });
  expect(values).toBe("[[2],[6]]");
  heard.length = 0;
  const sheetId = host.model.getters.getActiveSheetId();
  host.model.dispatch("UPDATE_CELL", { sheetId, col: 1, row: 1, content: "x" });
  host.model.selection.selectCell(3, 3);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(heard).toEqual(["changed B2", "selection"]);
  window.close();
});

test("a button of the ribbon runs the function of its name, and is told when it is done", async () => {
  const host = WorkbookHost.empty("Book1.xlsx");
  const { window, run } = await openPane(host);
  const told: string[] = [];
  host.listenToPane(() => told.push("shown"));
  window.Office.actions.associate("greet", async (event: Office.AddinCommands.Event) => {
    told.push(`run by ${event.source.id}`);
    await window.Office.addin.showAsTaskpane();
    await window.Office.addin.hide();
    event.completed();
  });
  // Office.js is not ready yet: the click waits for it.
  await run("greet");
  expect(told).toEqual(["run by greet", "shown"]);
  await expect(run("part")).rejects.toThrow("The function part was not run");
  window.close();
});

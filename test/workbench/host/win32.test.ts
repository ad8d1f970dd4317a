import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { JSDOM, VirtualConsole } from "jsdom";
import { WorkbookHost } from "../../../src/workbench/host";
import { installWin32Host } from "../../../src/workbench/host/win32";

interface Pane extends Window {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  close(): void;
}

const dist = dirname(
  createRequire(join(process.cwd(), "x.js")).resolve("@microsoft/office-js/dist/office.js"),
);

/** A window in which the published office.js has been loaded, as in a pane. */
async function pane(host: WorkbookHost, locale: string, bodyBackgroundColor: number): Promise<Pane> {
  const dom = new JSDOM("<!doctype html><head></head><body></body>", {
    url: pathToFileURL(join(dist, "pane.html")).href,
    runScripts: "dangerously",
    resources: "usable",
    // A page without an origin has no local storage, which Office.js complains of and does without.
    virtualConsole: new VirtualConsole(),
  });
  installWin32Host(dom.window as unknown as Window, host, { locale, bodyBackgroundColor });
  const script = dom.window.document.createElement("script");
  script.src = "office.js";
  const loaded = new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = reject;
  });
  dom.window.document.head.appendChild(script);
  await loaded;
  return dom.window as unknown as Pane;
}

test("the unmodified office.js finds itself inside of Excel", async () => {
  const window = await pane(WorkbookHost.empty("Book1.xlsx"), "kk-KZ", 0x292929);
  const { host } = await window.Office.onReady();
  const { displayLanguage, officeTheme, requirements } = window.Office.context;
  expect([host, displayLanguage, officeTheme.bodyBackgroundColor]).toEqual(["Excel", "kk-KZ", "#292929"]);
  expect(requirements.isSetSupported("ExcelApi", "1.12")).toBe(true);
  expect(requirements.isSetSupported("ExcelApi", "1.13")).toBe(false);
  expect(requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
  window.close();
});

test("the pane reads and writes the workbook, and hears what the user does", async () => {
  const host = WorkbookHost.empty("Book1.xlsx");
  const window = await pane(host, "ru-RU", 0xffffff);
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

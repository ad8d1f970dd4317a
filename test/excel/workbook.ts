import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { registerOlshem } from "../../src/workbench/cli/functions";
import { createClient, WorkbookHost, type Client } from "../../src/workbench/host";

// A whole workbook is opened, scored and read through the client; how long that takes is up to the machine.
jest.setTimeout(120_000);

const SAMPLE = join(__dirname, "../../workbooks/sample.xlsx");
/** Made by `scripts/few-sample.ts`. */
const FEW = join(__dirname, "../data/few.xlsx");

/** A workbook behind Microsoft's own client, which is the global `Excel` from then on. */
export interface Workbook {
  readonly host: WorkbookHost;
  readonly client: Client;
}

async function behind(host: WorkbookHost): Promise<Workbook> {
  const client = createClient(host);
  Object.assign(globalThis, { Excel: client.Excel });
  return { host, client };
}

/** The sample workbook, opened anew. */
export const openSample = (): Promise<Workbook> => open(SAMPLE);
/** The sample workbook with six of its bodies, where the others would be scored for nothing. */
export const openFew = (): Promise<Workbook> => open(FEW);

async function open(file: string): Promise<Workbook> {
  await registerOlshem();
  return behind(await WorkbookHost.open(readFileSync(file), basename(file)));
}

/** What `save` wrote, opened again. */
export const reopen = async ({ host }: Workbook): Promise<Workbook> =>
  behind(await WorkbookHost.open(await host.save(), "saved.xlsx"));

type Cells = readonly (readonly (string | number)[])[];

/** A workbook of sheets with these cells, each from A1. */
export async function workbookOf(sheets: Readonly<Record<string, Cells>>): Promise<Workbook> {
  await registerOlshem();
  const workbook = await behind(WorkbookHost.empty("made.xlsx"));
  await Excel.run(async (context) => {
    for (const [name, cells] of Object.entries(sheets)) {
      const columns = Math.max(...cells.map((line) => line.length));
      const sheet = context.workbook.worksheets.add(name);
      sheet.getRangeByIndexes(0, 0, cells.length, columns).values = cells.map((line) =>
        Array.from({ length: columns }, (_, column) => line[column] ?? ""),
      );
    }
    context.workbook.worksheets.getItem("Sheet1").delete();
    await context.sync();
  });
  return workbook;
}

/** Values of a range: `values("Scores!A1:B2")`. */
export const values = (address: string): Promise<unknown[][]> => loaded(address, "values");
export const formulas = (address: string): Promise<unknown[][]> => loaded(address, "formulas");

async function loaded(address: string, property: "values" | "formulas"): Promise<unknown[][]> {
  const [sheet = "", cells = ""] = address.split("!");
  return Excel.run(async (context) => {
    const own = context.workbook.worksheets.getItem(sheet.replace(/^'|'$/g, ""));
    const range = cells === "" ? own.getUsedRange() : own.getRange(cells);
    range.load(property);
    await context.sync();
    return range[property];
  });
}

/** Writes one cell. */
export async function setCell(sheet: string, cell: string, value: string | number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[value]];
    await context.sync();
  });
}

export async function sheetNames(): Promise<string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

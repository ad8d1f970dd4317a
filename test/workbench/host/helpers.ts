import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createClient, type Client, WorkbookHost } from "../../../src/workbench/host";

// The engine reports what it does.
jest.spyOn(console, "debug").mockImplementation(() => undefined);

export const samplePath = join(process.cwd(), "workbooks", "sample.xlsx");
export const sampleBytes = (): Uint8Array => new Uint8Array(readFileSync(samplePath));

export interface Opened {
  readonly host: WorkbookHost;
  readonly client: Client;
  /** Runs a batch of the real client. */
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
}

export function opened(host: WorkbookHost): Opened {
  const client = createClient(host);
  return { host, client, run: (batch) => client.Excel.run(batch) };
}

export const blank = (): Opened => opened(WorkbookHost.empty("Book1.xlsx"));

export async function reopened({ host }: Opened): Promise<Opened> {
  return opened(await WorkbookHost.open(await host.save(), "Saved.xlsx"));
}

/** The values of a range. */
export function valuesOf({ run }: Opened, sheet: string, address: string): Promise<unknown[][]> {
  return run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

/** Writes values and lets them be calculated. */
export function put({ run }: Opened, sheet: string, address: string, values: unknown): Promise<void> {
  return run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.values = values as unknown[][];
    await context.sync();
  });
}

/** The code of the error that a batch ends with. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
  return "no error";
}

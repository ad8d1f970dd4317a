import "../../src/workbench/host/engine/polyfill";
import { Model } from "@odoo/o-spreadsheet";
import { HyperFormula } from "hyperformula";

export const ROWS = 100_000;
const BODIES = 44;

/** Something whose time is taken. */
export interface Work {
  readonly name: string;
  readonly rows: number;
  /** What is not timed. */
  before?(): void;
  run(): void;
  /** The scores of the last run. */
  results?(): readonly number[];
}

/** The inputs of T1, the same in every process: scores of 0 and above, the 12 of a body without delays among them. */
export function table(): { readonly late: readonly number[]; readonly services: readonly number[] } {
  let seed = 20_230_131;
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((seed / 2 ** 31) * below);
  };
  const services = Array.from({ length: ROWS }, () => 1_000 + random(1_000_000));
  return { late: services.map((rendered) => random(Math.ceil(rendered / 700))), services };
}

/** T1 of p. 41 in doubles, as a spreadsheet has it. */
export const inDoubles = (late: number, services: number): number =>
  Math.max(0, 12 - (late / services) * 10_000);

/** T1 as one fills it down beside its inputs. */
const formula = (row: number) => `=MAX(0,12-A${row}/B${row}*10000)`;

export function oSpreadsheet(): readonly Work[] {
  const { late, services } = table();
  const cells: Record<string, string> = {};
  for (const [index, rendered] of services.entries()) {
    const row = index + 1;
    cells[`A${row}`] = String(late[index]);
    cells[`B${row}`] = String(rendered);
    cells[`C${row}`] = formula(row);
  }
  const sheetId = "sheet";
  // It reports every step on the console.
  console.debug = () => undefined;
  const model = new Model({ sheets: [{ id: sheetId, name: "Sheet", colNumber: 3, rowNumber: ROWS, cells }] });
  const score = (row: number) => model.getters.getEvaluatedCell({ sheetId, col: 2, row }).value;
  return [
    {
      name: "o-spreadsheet, filled down",
      rows: ROWS,
      run() {
        model.dispatch("EVALUATE_CELLS");
        // It calculates when it is asked for a value.
        score(0);
      },
      results: () => services.map((_, row) => Number(score(row))),
    },
  ];
}

export function hyperFormula(): readonly Work[] {
  const { late, services } = table();
  // Unrounded results, as spreadsheets have them.
  const options = { licenseKey: "gpl-v3", maxRows: ROWS, smartRounding: false };
  const filled = HyperFormula.buildFromArray(
    services.map((rendered, index) => [late[index], rendered, formula(index + 1)]),
    options,
  );
  const inputs = [late.map((x) => [x]), late.map((x) => [x + 1])];
  const referring = HyperFormula.buildFromArray(
    services.map((rendered, index) => [
      late[index],
      rendered,
      formula(index + 1).replace("10000", "D$1"),
      ...(index === 0 ? [10_000] : []),
    ]),
    options,
  );
  let n = 10_000;
  return [
    {
      name: "HyperFormula, filled down",
      rows: ROWS,
      // All inputs in the first column are others; writing them is not timed.
      before() {
        filled.suspendEvaluation();
        filled.setCellContents({ sheet: 0, row: 0, col: 0 }, inputs.reverse()[0]!);
      },
      run: () => void filled.resumeEvaluation(),
      results: () => services.map((_, row) => Number(filled.getCellValue({ sheet: 0, col: 2, row }))),
    },
    {
      name: "HyperFormula, one cell that all refer to",
      rows: ROWS,
      run: () => void referring.setCellContents({ sheet: 0, row: 0, col: 3 }, ++n),
    },
  ];
}

type CustomFunction = (...args: readonly unknown[][][]) => unknown[][];

/**
 * The functions as Excel calls them: by the id that they were associated with, every argument rows of cells.
 * @param file path of the built functions
 */
async function functions(
  file: string,
): Promise<(id: string, ...args: readonly unknown[][][]) => unknown[][]> {
  const associated = new Map<string, CustomFunction>();
  Object.assign(globalThis, {
    CustomFunctions: {
      Error,
      ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
      associate: (id: string, run: CustomFunction) => associated.set(id, run),
    },
  });
  await import(file);
  return (id, ...args) => associated.get(id)!(...args);
}

const column = (values: readonly number[]): unknown[][] => values.map((value) => [value]);

/** One of our functions over columns of cells. */
function calling(
  call: Awaited<ReturnType<typeof functions>>,
  name: string,
  id: string,
  rows: number,
  ...args: readonly unknown[][][]
): Work {
  let last: unknown[][] = [];
  return {
    name,
    rows,
    before: () => void (last = []),
    run: () => void (last = call(id, ...args)),
    results: () => last.map(([score]) => Number(score)),
  };
}

/** @param file path of the built functions */
export async function t1(file: string): Promise<readonly Work[]> {
  const call = await functions(file);
  const { late, services } = table();
  const args = [column(late), column(services), [["ЦГО"]]];
  return [calling(call, "OLSHEM.SERVICES_T1, one call", "SERVICES_T1", ROWS, ...args)];
}

/** Other calls of ours: the exact path, a rule with bands, and marks. */
export async function others(file: string): Promise<readonly Work[]> {
  const call = await functions(file);
  const { late, services } = table();
  const asText = (values: readonly number[]) => values.map((value) => [String(value)]);
  const marks = Array.from({ length: 6 }, (_, row) =>
    Array.from({ length: 2 * BODIES }, (_, index) => ((row + index) % 5) / 4),
  );
  const few = late.map((x) => x % 50);
  const half = few.map((x) => Math.floor(x / 2));
  const body = [["ЦГО"]];
  return [
    calling(
      call,
      "SERVICES_T1 of numbers as text",
      "SERVICES_T1",
      ROWS,
      asText(late),
      asText(services),
      body,
    ),
    calling(call, "COMPLAINTS_R4", "COMPLAINTS_R4", ROWS, column(half), column(few)),
    calling(call, `OPENNESS_DATA of ${BODIES} bodies`, "OPENNESS_DATA", BODIES, marks, body),
  ];
}

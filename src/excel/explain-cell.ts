import { parseFormula } from "./formula/parse";
import { explainCall } from "./explain/calls";
import type { Evaluation } from "./explain/evaluate";
import { loadCells, sheetOfAddress, valuedOf } from "./explain/ranges";
import { Reads } from "./explain/reads";
import { referredCells, withOwnCalls } from "./explain/references";
import { targets, type ResultCell } from "./explain/targets";
import type { CellExplanation, SelectedCell } from "./explain/types";

/** Rounds of reading for the arguments of a formula: names, cells, what found cells spill. */
const ROUNDS = 3;

/** The selected cell as it was read. */
interface Selection {
  readonly about: SelectedCell;
  /** Where the formula stands. */
  readonly at: Pick<Evaluation, "sheet" | "row" | "column" | "sheets">;
  /** Which cell of what the formula gives is the selected one. */
  readonly cell: ResultCell;
}

/**
 * Where the value of the active cell comes from: the calls of ours in its formula, each with its arguments and its
 * explanation. A cell of a spill is explained by the formula that spills. Reads only, in four `sync`s at most, and
 * remembers nothing.
 */
export async function explainSelection(): Promise<CellExplanation> {
  // No object is used after the `sync` that reads it; `Excel.run` would take another round trip to let go of them.
  const context = new Excel.RequestContext();
  const { about, at, cell } = await readSelection(context);
  if (about.formula === undefined) return { ...about, kind: "noFormula" };
  const node = parseFormula(about.formula);
  if ("code" in node) {
    const { position, found } = node;
    return { ...about, kind: "unreadable", position, found };
  }
  const reads = new Reads();
  const found = targets(node, cell);
  if (found.length === 0) {
    const evaluation = { ...at, reads, search: false };
    // The last round is kept for the formulas of the cells that are found.
    const places = await settled(context, reads, ROUNDS - 1, () => referredCells(node, evaluation, cell));
    return { ...about, kind: "native", places: await withOwnCalls(context, reads, places) };
  }
  const evaluation = { ...at, reads, search: true };
  const calls = await settled(context, reads, ROUNDS, () =>
    found.map((target) => explainCall(target, evaluation, about.value)),
  );
  return { ...about, kind: "calls", whole: found.every(({ whole }) => whole), calls };
}

/** Attempts something until all that it asks for has been read. */
async function settled<T>(
  context: Excel.RequestContext,
  reads: Reads,
  rounds: number,
  attempt: () => T,
): Promise<T> {
  let result = attempt();
  for (let round = 0; round < rounds && (await reads.read(context)); round++) result = attempt();
  return result;
}

async function readSelection(context: Excel.RequestContext): Promise<Selection> {
  const active = context.workbook.getActiveCell();
  const parent = active.getSpillParentOrNullObject();
  loadCells(active).load("formulas,text");
  parent.load("address,formulas,rowIndex,columnIndex");
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const { address, rowIndex, columnIndex } = active;
  const row = parent.isNullObject ? 0 : rowIndex - parent.rowIndex;
  const column = parent.isNullObject ? 0 : columnIndex - parent.columnIndex;
  const isSpilled = row > 0 || column > 0;
  const [[formula]] = (isSpilled ? parent : active).formulas as [[unknown]];
  const [[value]] = valuedOf(active).cells as [[unknown]];
  return {
    about: {
      address,
      text: active.text[0]![0]!,
      value,
      // A text may begin with "=" too; then it is its own value.
      formula:
        typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : undefined,
      spilledFrom: isSpilled ? parent.address : undefined,
    },
    at: {
      sheet: sheetOfAddress(address),
      row: rowIndex - row,
      column: columnIndex - column,
      sheets: worksheets.items.map(({ name }) => name),
    },
    cell: { row, column },
  };
}

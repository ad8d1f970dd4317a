import { address } from "../address";
import { children, type Node } from "../formula/node";
import { ownCalls } from "../formula/own";
import { parseFormula } from "../formula/parse";
import { parsePrefix } from "../formula/references";
import { evaluate, isValued, type Evaluation } from "./evaluate";
import { addresses } from "./places";
import { question, type Reads } from "./reads";
import type { ResultCell } from "./targets";
import { sourcesAt } from "./value";

/** Ranges that are looked into for calls of ours, and offered to the user, at most. */
const MOST = 12;

/**
 * The cells that a native formula takes its value from: the very ones where that can be told, otherwise all that it
 * refers to. Not all of them are known while something is still to be read.
 */
export function referredCells(node: Node, evaluation: Evaluation, cell: ResultCell): readonly string[] {
  const value = evaluate(node, evaluation);
  const exact = isValued(value) ? addresses(sourcesAt(value, cell.row, cell.column)) : [];
  const all = exact.length > 0 ? exact : references(node).flatMap((part) => wholeOf(part, evaluation));
  return [...new Set(all)].slice(0, MOST);
}

/** The references in a formula, by address or by name, each as a whole. */
function references(node: Node): readonly Node[] {
  const isReference =
    ["reference", "name", "table", "spill"].includes(node.kind) ||
    (node.kind === "binary" && (node.operator === ":" || node.operator === " "));
  return isReference ? [node] : children(node).flatMap(references);
}

/** Address of all that a reference refers to. */
function wholeOf(reference: Node, evaluation: Evaluation): readonly string[] {
  const value = evaluate(reference, evaluation);
  if (!isValued(value)) return [];
  const [rows, columns] = [value.cells.length, value.cells[0]?.length ?? 0];
  const [first] = value.sources(0, 0);
  return first ? [address({ ...first, rows, columns })] : [];
}

/** Those of some addresses where a call of ours stands, or spills to; one `sync` at most. */
export async function withOwnCalls(
  context: Excel.RequestContext,
  reads: Reads,
  places: readonly string[],
): Promise<readonly string[]> {
  const answered = () => places.filter((place) => reads.ask(`own ${place}`, holdsOwn(place)) === true);
  answered();
  await reads.read(context);
  return answered();
}

const holdsOwn = (place: string) =>
  question(
    (context) => {
      const bang = place.lastIndexOf("!") + 1;
      const { sheet } = parsePrefix(place.slice(0, bang));
      const range = context.workbook.worksheets.getItem(sheet).getRange(place.slice(bang));
      const parent = range.getCell(0, 0).getSpillParentOrNullObject();
      range.load("formulas");
      parent.load("formulas");
      return { range, parent };
    },
    ({ range, parent }) =>
      [...range.formulas.flat(), ...(parent.isNullObject ? [] : parent.formulas.flat())].some(holdsCall),
  );

function holdsCall(formula: unknown): boolean {
  if (typeof formula !== "string" || !formula.startsWith("=") || !/olshem/i.test(formula)) return false;
  const node = parseFormula(formula);
  return !("code" in node) && ownCalls(node).length > 0;
}

import { children, type Node, type NodeOf } from "../formula/node";
import { isOwn, nativeName } from "../formula/own";

/** A cell of a result. */
export interface ResultCell {
  readonly row: number;
  readonly column: number;
}

/** A call of ours in a formula, and which cell of its result went into the cell that is asked about. */
export interface Target {
  readonly node: NodeOf<"call">;
  /** `undefined`: a native function stands around the call, and which of several results it took only Excel knows. */
  readonly cell: ResultCell | undefined;
  /** The cell shows what the call gives, unchanged. */
  readonly whole: boolean;
}

/** Native functions that make each cell of their result of the cells in the same place. */
const CELL_BY_CELL: ReadonlySet<string> = new Set(
  "ABS IF IFERROR IFNA INT ROUND ROUNDDOWN ROUNDUP TEXT TRUNC VALUE".split(" "),
);

/** The calls of ours in a formula that stand in no other of ours, for one cell of what the formula gives. */
export function targets(node: Node, cell: ResultCell | undefined, whole = true): readonly Target[] {
  if (node.kind === "call" && isOwn(node)) return [{ node, cell, whole }];
  const inside = (below: ResultCell | undefined, unchanged = false) =>
    children(node).flatMap((child) => targets(child, below, whole && unchanged));
  switch (node.kind) {
    case "unary":
      // `@` takes the first of several results.
      if (node.operator === "@") return inside({ row: 0, column: 0 }, true);
      return inside(cell, node.operator === "+");
    case "percent":
    case "binary":
      return inside(cell);
    case "call": {
      const name = nativeName(node.name);
      if (name === "TRANSPOSE") return inside(cell && { row: cell.column, column: cell.row }, true);
      return inside(CELL_BY_CELL.has(name) ? cell : undefined);
    }
    default:
      return inside(undefined);
  }
}

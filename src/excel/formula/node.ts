/** The errors that a cell or a formula can hold, as Excel writes them: `#N/A`. */
export type ErrorText = `#${string}`;

/** Cells of a reference on its sheet, 0-based. */
export interface Zone {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Whole columns (`A:C`) or whole rows (`1:3`), however many a sheet has. */
  readonly whole: "columns" | "rows" | undefined;
  /** Every row and column is written with `$`: the reference means the same wherever it stands. */
  readonly fixed: boolean;
}

/** The sheet that a reference or name is written with. */
export interface Prefix {
  readonly sheet: string;
  /** Of another workbook, or over several sheets: nothing that this workbook's sheets could answer. */
  readonly foreign: boolean;
}

/** The parts of a table that a structured reference names. */
export type TableItem = "All" | "Data" | "Headers" | "Totals" | "This Row";

export type UnaryOperator = "-" | "+" | "@";
export type BinaryOperator =
  ":" | " " | "," | "^" | "*" | "/" | "+" | "-" | "&" | "=" | "<>" | "<" | ">" | "<=" | ">=";

type Kinds =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly value: ErrorText }
  /** An array constant, rows of equal length. */
  | { readonly kind: "array"; readonly rows: readonly (readonly Node[])[] }
  | { readonly kind: "reference"; readonly prefix: Prefix | undefined; readonly zone: Zone }
  | { readonly kind: "name"; readonly prefix: Prefix | undefined; readonly name: string }
  | {
      readonly kind: "table";
      /** Left out inside of the table itself. */
      readonly table: string | undefined;
      readonly items: readonly TableItem[];
      /** The first and the last column; `undefined`: all of them. */
      readonly columns: readonly [first: string, last: string] | undefined;
    }
  /** All the cells that the formula in `of` spills into: `A1#`. */
  | { readonly kind: "spill"; readonly of: Node }
  /** A call; an argument that was left out is `undefined`. */
  | { readonly kind: "call"; readonly name: string; readonly args: readonly (Node | undefined)[] }
  | { readonly kind: "unary"; readonly operator: UnaryOperator; readonly operand: Node }
  | { readonly kind: "percent"; readonly operand: Node }
  | {
      readonly kind: "binary";
      readonly operator: BinaryOperator;
      readonly left: Node;
      readonly right: Node;
    };

/** A part of a formula, with the text that it has there; brackets around it belong to the text. */
export type Node = Kinds & { readonly text: string };
export type NodeOf<K extends Node["kind"]> = Extract<Node, { readonly kind: K }>;

/** Why a formula could not be read, and where: `found` is the text there, empty at its end. */
export interface FormulaProblem {
  readonly code: "syntax";
  readonly position: number;
  readonly found: string;
}

/** The nodes right below a node, in their order. */
export function children(node: Node): readonly Node[] {
  switch (node.kind) {
    case "call":
      return node.args.filter((arg) => arg !== undefined);
    case "unary":
    case "percent":
      return [node.operand];
    case "spill":
      return [node.of];
    case "binary":
      return [node.left, node.right];
    case "array":
      return node.rows.flat();
    default:
      return [];
  }
}

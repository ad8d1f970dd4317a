import { canonical } from "../formula/canonical";
import { children, type BinaryOperator, type Node, type NodeOf } from "../formula/node";
import { isOwn, nativeName } from "../formula/own";
import { arithmetic, comparison, concatenation, negated, perCent } from "./arithmetic";
import { elsewhere } from "./elsewhere";
import { locate, type Scope } from "./locate";
import { NATIVE } from "./native";
import { ownValue } from "./own-call";
import { valuesOf } from "./ranges";
import type { Reads } from "./reads";
import { NO_STRUCTURE, sameName, structureSeenFrom } from "./structure";
import { constant, constants, errorValue, type Unvalued, type Valued } from "./value";

/** The value of a part of a formula; `undefined` until what it needs has been read. */
export type Value = Valued | Unvalued | undefined;

/** Where a formula stands, and what its parts are valued with. */
export interface Evaluation {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Names of all sheets of the workbook. */
  readonly sheets: readonly string[];
  readonly reads: Reads;
  /** Whether a native expression may be looked for in the cells of the sheet. */
  readonly search: boolean;
}

export const isValued = (value: Value): value is Valued => value !== undefined && "cells" in value;

/** The value of a part of a formula, with the cells that it came from. `names`: those whose formulas it is part of. */
export function evaluate(node: Node, evaluation: Evaluation, names: readonly string[] = []): Value {
  switch (node.kind) {
    case "number":
    case "text":
    case "boolean":
      return constant(node.value);
    case "error":
      return constant(errorValue(node.value));
    case "array":
      return constants(node.rows.map((row) => row.map(element)));
    case "name":
      return named(node, evaluation, names);
    case "reference":
    case "spill":
    case "table":
      return referred(node, evaluation);
    case "call":
      return isOwn(node) ? own(node, evaluation, names) : calculated(node, evaluation, names);
    case "binary":
      if (node.operator === ":" || node.operator === " ") return referred(node, evaluation);
      return calculated(node, evaluation, names);
    default:
      return calculated(node, evaluation, names);
  }
}

const element = (node: Node): unknown =>
  node.kind === "error" ? errorValue(node.value) : "value" in node ? node.value : null;

/** The scope of a part of a formula; `undefined` until the names and tables that it may use have been read. */
function scopeOf(node: Node, { sheet, row, column, sheets, reads }: Evaluation): Scope | undefined {
  const structure = namesNothing(node)
    ? NO_STRUCTURE
    : reads.ask("structure", structureSeenFrom(sheet, row, column));
  return structure && { sheet, row, sheets, structure };
}

/** Whether a part of a formula refers to cells by their addresses only. */
const namesNothing = (node: Node): boolean =>
  node.kind !== "name" && node.kind !== "table" && children(node).every(namesNothing);

/** What a reference holds. */
function referred(node: Node, evaluation: Evaluation): Value {
  const scope = scopeOf(node, evaluation);
  if (!scope) return undefined;
  const located = locate(node, scope);
  if (!located) return { unvalued: [node.text] };
  return located.kind === "error"
    ? constant(errorValue(located.error))
    : evaluation.reads.ask(`cells ${canonical(node)}`, valuesOf(located));
}

/** What a name stands for: a table, or the formula that it was given. */
function named(node: NodeOf<"name">, evaluation: Evaluation, names: readonly string[]): Value {
  const scope = scopeOf(node, evaluation);
  if (!scope) return undefined;
  const { structure, sheet } = scope;
  const { prefix, name } = node;
  const unvalued = { unvalued: [node.text] };
  if (prefix?.foreign) return unvalued;
  if (!prefix && structure.tables.some((table) => sameName(table.name, name))) {
    return referred(
      { kind: "table", table: name, items: [], columns: undefined, text: node.text },
      evaluation,
    );
  }
  const key = `${prefix?.sheet ?? ""}!${name}`.toLowerCase();
  const formula = names.includes(key) ? undefined : structure.name(name, prefix?.sheet ?? sheet);
  // A reference that moves with the cell means another cell here than where it was written down.
  if (!formula || !isFixed(formula)) return unvalued;
  const value = evaluate(formula, evaluation, [...names, key]);
  return value && "unvalued" in value ? unvalued : value;
}

const isFixed = (node: Node): boolean =>
  (node.kind !== "reference" || node.zone.fixed) && children(node).every(isFixed);

/** Values of several parts, all of which are asked for before any is waited for. */
function values(
  nodes: readonly (Node | undefined)[],
  evaluation: Evaluation,
  names: readonly string[],
): readonly (Valued | undefined)[] | Unvalued | undefined {
  const found = nodes.map((node) => node && evaluate(node, evaluation, names));
  if (nodes.some((node, index) => node && !found[index])) return undefined;
  const unvalued = found.flatMap((value) => (value && "unvalued" in value ? value.unvalued : []));
  return unvalued.length > 0 ? { unvalued } : (found as readonly (Valued | undefined)[]);
}

function own(node: NodeOf<"call">, evaluation: Evaluation, names: readonly string[]): Value {
  const args = values(node.args, evaluation, names);
  if (!args || "unvalued" in args) return args;
  return ownValue(node, args) ?? { unvalued: [node.text] };
}

/** The value of a native expression: calculated where that is certain, otherwise that of a cell which holds it. */
function calculated(node: Node, evaluation: Evaluation, names: readonly string[]): Value {
  const calculate = calculation(node);
  const unvalued = { unvalued: [node.text] };
  if (!calculate) return elsewhere(node, evaluation, unvalued);
  const operands = values(node.kind === "call" ? node.args : children(node), evaluation, names);
  if (!operands) return undefined;
  if ("unvalued" in operands) return elsewhere(node, evaluation, operands);
  return calculate(operands) ?? elsewhere(node, evaluation, unvalued);
}

type Calculation = (operands: readonly (Valued | undefined)[]) => Valued | undefined;

const one =
  (calculate: (value: Valued) => Valued | undefined): Calculation =>
  ([value]) =>
    value && calculate(value);

const two =
  (calculate: (left: Valued, right: Valued) => Valued): Calculation =>
  ([left, right]) =>
    left && right && calculate(left, right);

const BINARY: Readonly<Partial<Record<BinaryOperator, Calculation>>> = {
  ...Object.fromEntries(
    (["+", "-", "*", "/"] as const).map((operator) => [
      operator,
      two((left, right) => arithmetic(operator, left, right)),
    ]),
  ),
  ...Object.fromEntries(
    (["=", "<>", "<", ">", "<=", ">="] as const).map((operator) => [
      operator,
      two((left, right) => comparison(operator, left, right)),
    ]),
  ),
  "&": two(concatenation),
};

/** How an expression is calculated here; `undefined` where only Excel can do it. */
function calculation(node: Node): Calculation | undefined {
  switch (node.kind) {
    case "percent":
      return one(perCent);
    case "unary":
      if (node.operator === "-") return one(negated);
      // `@` takes the cell beside the formula out of several.
      return one((value) => (node.operator === "+" || value.cells.flat().length === 1 ? value : undefined));
    case "call":
      return NATIVE[nativeName(node.name)];
    case "binary":
      return BINARY[node.operator];
    default:
      return undefined;
  }
}

import type { BinaryOperator, FormulaProblem, Node, UnaryOperator } from "./node";
import { tokenize, type Token } from "./tokens";

/** Operators from the loosest to the tightest; all of them go from left to right, `^` too. */
const LEVELS: readonly (readonly string[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];
/** Excel allows 64 levels of functions; brackets may come between them. */
const DEEPEST = 250;

class Unreadable extends Error {
  constructor(readonly token: Token | undefined) {
    super();
  }
}

/**
 * Reads a formula as `Range.formulas` gives it: with its `=`, in English, with commas between arguments.
 * A formula that is none gives a problem.
 */
export function parseFormula(formula: string): Node | FormulaProblem {
  const tokens = tokenize(formula, formula.startsWith("=") ? 1 : 0);
  if ("code" in tokens) return tokens;
  try {
    return new Parser(formula, tokens).whole();
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { start, end } = error.token ?? { start: formula.length, end: formula.length };
    return { code: "syntax", position: start, found: formula.slice(start, end) };
  }
}

class Parser {
  private at = 0;
  private depth = 0;

  constructor(
    private readonly source: string,
    private readonly tokens: readonly Token[],
  ) {}

  whole(): Node {
    const node = this.operators(0);
    if (this.at < this.tokens.length) throw this.unreadable();
    return node;
  }

  private get token(): Token | undefined {
    return this.tokens[this.at];
  }

  private unreadable(): Unreadable {
    return new Unreadable(this.token);
  }

  /** The text from a token up to the last one taken. */
  private since(token: Token): string {
    return this.source.slice(token.start, this.tokens[this.at - 1]!.end);
  }

  private get symbol(): string | undefined {
    const { token } = this;
    return token?.kind === "symbol" ? token.symbol : undefined;
  }

  private take(symbol: string): boolean {
    if (this.symbol !== symbol) return false;
    this.at++;
    return true;
  }

  private expect(symbol: string): void {
    if (!this.take(symbol)) throw this.unreadable();
  }

  private first(): Token {
    const { token } = this;
    if (!token) throw this.unreadable();
    return token;
  }

  private operators(level: number): Node {
    const operators = LEVELS[level];
    if (!operators) return this.percent();
    const start = this.first();
    let left = this.operators(level + 1);
    for (let { symbol } = this; symbol !== undefined && operators.includes(symbol); { symbol } = this) {
      this.at++;
      const right = this.operators(level + 1);
      left = {
        kind: "binary",
        operator: symbol as BinaryOperator,
        left,
        right,
        text: this.since(start),
      };
    }
    return left;
  }

  /** A sign binds tighter than `%`, and both tighter than `^`: `-2^2` is 4. */
  private percent(): Node {
    const start = this.first();
    let operand = this.unary();
    while (this.take("%")) operand = { kind: "percent", operand, text: this.since(start) };
    return operand;
  }

  private unary(): Node {
    const signs: { readonly token: Token; readonly operator: UnaryOperator }[] = [];
    for (let { symbol } = this; symbol === "-" || symbol === "+" || symbol === "@"; { symbol } = this) {
      signs.push({ token: this.first(), operator: symbol });
      this.at++;
    }
    return signs.reduceRight<Node>(
      (operand, { token, operator }) => ({ kind: "unary", operator, operand, text: this.since(token) }),
      this.intersection(),
    );
  }

  private intersection(): Node {
    const start = this.first();
    let left = this.range();
    while (this.token?.spaced && this.beginsReference(this.token)) {
      const right = this.range();
      left = { kind: "binary", operator: " ", left, right, text: this.since(start) };
    }
    return left;
  }

  private beginsReference(token: Token): boolean {
    return (
      ["cells", "name", "table", "function"].includes(token.kind) ||
      (token.kind === "symbol" && token.symbol === "(")
    );
  }

  private range(): Node {
    const start = this.first();
    let left = this.spilled();
    while (this.take(":")) {
      const right = this.spilled();
      left = { kind: "binary", operator: ":", left, right, text: this.since(start) };
    }
    return left;
  }

  private spilled(): Node {
    const start = this.first();
    const of = this.operand();
    return this.take("#") ? { kind: "spill", of, text: this.since(start) } : of;
  }

  private operand(): Node {
    const token = this.first();
    const text = this.source.slice(token.start, token.end);
    if (token.kind === "symbol") {
      if (token.symbol === "(") return this.inBrackets();
      if (token.symbol === "{") return this.array();
      throw this.unreadable();
    }
    this.at++;
    switch (token.kind) {
      case "number":
        return { kind: "number", value: token.value, text };
      case "text":
        return { kind: "text", value: token.value, text };
      case "error":
        return { kind: "error", value: token.value, text };
      case "cells":
        return { kind: "reference", prefix: token.prefix, zone: token.zone, text };
      case "table":
        return { kind: "table", table: token.table, items: token.items, columns: token.columns, text };
      case "name":
        return !token.prefix && /^(true|false)$/i.test(token.name)
          ? { kind: "boolean", value: /^true$/i.test(token.name), text }
          : { kind: "name", prefix: token.prefix, name: token.name, text };
      case "function": {
        const args = this.deeper(() => this.arguments());
        return { kind: "call", name: token.name, args, text: this.since(token) };
      }
    }
  }

  private deeper<T>(read: () => T): T {
    if (++this.depth > DEEPEST) throw this.unreadable();
    const found = read();
    this.depth--;
    return found;
  }

  private arguments(): readonly (Node | undefined)[] {
    this.expect("(");
    if (this.take(")")) return [];
    const args: (Node | undefined)[] = [];
    do {
      const { symbol } = this;
      args.push(symbol === "," || symbol === ")" ? undefined : this.operators(0));
    } while (this.take(","));
    this.expect(")");
    return args;
  }

  /** One expression, or a union of references. */
  private inBrackets(): Node {
    const start = this.first();
    return this.deeper(() => {
      this.expect("(");
      let left = this.operators(0);
      while (this.take(",")) {
        const right = this.operators(0);
        left = { kind: "binary", operator: ",", left, right, text: this.since(start) };
      }
      this.expect(")");
      return { ...left, text: this.since(start) };
    });
  }

  private array(): Node {
    const start = this.first();
    this.expect("{");
    const rows: Node[][] = [];
    do {
      const row: Node[] = [];
      do row.push(this.element());
      while (this.take(","));
      if (rows[0] && rows[0].length !== row.length) throw this.unreadable();
      rows.push(row);
    } while (this.take(";"));
    this.expect("}");
    return { kind: "array", rows, text: this.since(start) };
  }

  /** A constant; a number may have a sign. */
  private element(): Node {
    const start = this.first();
    const sign = this.take("-") ? -1 : this.take("+") ? 1 : undefined;
    const { kind } = this.first();
    if (kind === "symbol" || (sign !== undefined && kind !== "number")) throw this.unreadable();
    const node = this.operand();
    if (node.kind === "number") {
      return { ...node, value: (sign ?? 1) * node.value, text: this.since(start) };
    }
    if (!["text", "boolean", "error"].includes(node.kind)) throw this.unreadable();
    return node;
  }
}

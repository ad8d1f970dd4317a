import { symbolFor } from "../law/computation";
import type { Formula } from "../law/formula";
import { numberLocale, type Language } from "../law/text";
import { parameterName } from "../locales/functions";
import { compare, decimal, toNumber, type Exact } from "../scoring/exact";
import { constantOf } from "../scoring/evaluate";
import type { Unfolded } from "../scoring/unfold";

/** Significant digits that a printed number has at most. */
const DIGITS = 10;

/** A number as the language writes it: `10 000`, `0,2`, `−1,5`. */
export function printNumber(value: Exact | number, language: Language): string {
  const double = typeof value === "number" ? value : toNumber(value);
  return new Intl.NumberFormat(numberLocale(language), { maximumSignificantDigits: DIGITS })
    .format(double)
    .replace("-", "−");
}

/** The sign between a calculation and its printed result: `≈` where digits were cut off. */
export function equals(value: Exact): "=" | "≈" {
  const double = toNumber(value);
  return compare(decimal(Number(double.toPrecision(DIGITS))), value) === 0 ? "=" : "≈";
}

const BINDS: Readonly<Partial<Record<Formula["op"], number>>> = {
  sum: 1,
  difference: 1,
  product: 2,
  quotient: 2,
};

/** How a leaf of a formula is printed. */
type Leaf = (formula: Extract<Formula, { readonly op: "variable" | "constant" | "number" }>) => string;

/** A formula as text, with as few brackets as arithmetic needs. */
function print(formula: Formula, leaf: Leaf): string {
  const inside = (part: Formula, least: number, strict = false): string => {
    const text = print(part, leaf);
    // A letter such as "f + n" is a sum to its reader.
    const binds = BINDS[part.op] ?? (/ [+−] /.test(text) ? 1 : 3);
    return binds < least || (strict && binds === least) ? `(${text})` : text;
  };
  switch (formula.op) {
    case "variable":
    case "constant":
    case "number":
      return leaf(formula);
    case "sum":
      return formula.of.map((term) => inside(term, 1)).join(" + ");
    case "difference":
      return `${inside(formula.left, 1)} − ${inside(formula.right, 1, true)}`;
    case "product":
      return `${inside(formula.left, 2)} × ${inside(formula.right, 2, formula.right.op !== "product")}`;
    case "quotient":
      return `${inside(formula.part, 2)} / ${inside(formula.whole, 2, true)}`;
    case "atLeast":
      return `max(${print(formula.value, leaf)}; ${print(formula.bound, leaf)})`;
    case "atMost":
      return `min(${print(formula.value, leaf)}; ${print(formula.bound, leaf)})`;
    case "band":
      return print(formula.value, leaf);
    case "when":
      return print(formula.otherwise, leaf);
    case "reading":
      return print(formula.cases["default"]!, leaf);
  }
}

/** A constant is printed as its letter where the paragraph gives it one, otherwise as the number. */
const hasLetter = (name: string): boolean => /^[a-z]$/.test(name);

type Source = Pick<Unfolded, "computation" | "body"> & {
  readonly constants: Unfolded["version"]["value"]["constants"];
};

/** A formula in the letters of its paragraph: `k − a / b × 10 000`; what has no letter goes by its argument's name. */
export const printSymbols = (
  formula: Formula,
  { computation, body, constants }: Source,
  language: Language,
): string =>
  print(formula, (leaf) => {
    if (leaf.op === "variable")
      return symbolFor(computation.variables[leaf.name]!.symbol, body) || parameterName(leaf.name, language);
    if (leaf.op === "constant" && hasLetter(leaf.name)) return leaf.name;
    return printNumber(leaf.op === "number" ? leaf.value : constantOf(constants, leaf.name, body), language);
  });

/** The same with the numbers in place: `12 − 3 / 20 000 × 10 000`. */
export const printNumbers = ({ formula, body, version, values }: Unfolded, language: Language): string =>
  print(formula, (leaf) => {
    if (leaf.op === "variable") {
      const text = printNumber(values[leaf.name]!, language);
      return text.startsWith("−") ? `(${text})` : text;
    }
    const value = leaf.op === "number" ? leaf.value : constantOf(version.value.constants, leaf.name, body);
    return printNumber(value, language);
  });

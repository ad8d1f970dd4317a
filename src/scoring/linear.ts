import { combine, multiply, safe, type Column } from "./columns";

/** The most rows calculated at a time: few enough for all columns of a rule to stay near the processor. */
export const BLOCK = 256;

/** Calculates the first rows of a column from those of others. */
export type Step = (rows: number) => void;

/** Columns times their whole coefficients, added up. A constant is the coefficient of the column of ones. */
export type Linear = ReadonlyMap<Column, number>;

/** Steps over columns in their order. What is linear stays a form until a step needs its column. */
export class Program {
  readonly steps: Step[] = [];
  private readonly ones = new Float64Array(BLOCK).fill(1);
  private readonly columns: { readonly form: Linear; readonly column: Column }[] = [];

  constant(value: number): Linear {
    return new Map([[this.ones, value]]);
  }

  /** A new column that a step of the program fills. */
  filled(fill: (rows: number, out: Column) => void): Linear {
    const out = new Float64Array(BLOCK);
    this.steps.push((rows) => fill(rows, out));
    return new Map([[out, 1]]);
  }

  /** a + factor × b. A column whose coefficients cancel stays, since it may hold NaN. */
  plus(a: Linear, b: Linear, factor = 1): Linear {
    const total = new Map(a);
    for (const [column, coefficient] of b) {
      total.set(column, safe((total.get(column) ?? 0) + safe(factor * coefficient)));
    }
    return total;
  }

  times(a: Linear, b: Linear): Linear {
    if (this.isConstant(a)) return this.plus(new Map(), b, a.get(this.ones));
    if (this.isConstant(b)) return this.plus(new Map(), a, b.get(this.ones));
    const [left, right] = [this.column(a), this.column(b)];
    return this.filled((rows, out) => multiply(rows, left, right, out));
  }

  /** The column of a form, calculated once. */
  column(form: Linear): Column {
    const known = this.columns.find((one) => equal(one.form, form));
    if (known) return known.column;
    const column = this.calculated(form);
    this.columns.push({ form, column });
    return column;
  }

  private calculated(form: Linear): Column {
    const [[first, p] = [this.ones, 0], ...others] = form;
    if (others.length === 0 && p === 1) return first;
    const [[second, q] = [this.ones, 0], ...rest] = others;
    const out = new Float64Array(BLOCK);
    this.steps.push((rows) => combine(rows, p, first, q, second, out));
    for (const [column, coefficient] of rest) {
      this.steps.push((rows) => combine(rows, 1, out, coefficient, column, out));
    }
    return out;
  }

  private isConstant(form: Linear): boolean {
    return form.size === 1 && form.has(this.ones);
  }
}

/** Whether two forms are the same. */
export const equal = (a: Linear, b: Linear): boolean =>
  a.size === b.size && [...a].every(([column, coefficient]) => b.get(column) === coefficient);

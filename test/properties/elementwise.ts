import { bodyIn, type Body } from "../reference/body";
import { isBlank, numberIn } from "../reference/intake";
import { ZERO } from "../reference/rational";
import { rulesIn } from "../reference/rules";
import type { Value } from "../reference/value";
import { spilled } from "../functions/call";
import type { Described, Kind } from "./described";
import { lone, shareOf } from "./draw";
import type { Random } from "./random";
import { asFormula, calls, mustBe } from "./run";
import { bodyCell, numberCell, rulesCell } from "./spelling";

export type Matrix = unknown[][];

/** A call of a function that goes element by element, every argument a range. */
export interface Call {
  readonly described: Described;
  readonly cells: Readonly<Record<string, Matrix | undefined>>;
  readonly body: Matrix | undefined;
  readonly rules: Matrix | undefined;
}

export const argumentsOf = ({ described, cells, body, rules }: Call): (Matrix | undefined)[] => [
  ...Object.keys(described.parameters).map((name) => cells[name]),
  ...(described.hasBody ? [body] : []),
  rules,
];

/** Rows and columns of the ranges of a call, from which each argument takes a single value, a line, or all. */
export class Layout {
  constructor(
    private readonly rows: number,
    private readonly columns: number,
    private readonly r: Random,
  ) {}

  /** @param single how often there is one row, or column, for all */
  fill<T>(draw: () => T, single = 0.5): T[][] {
    const rows = this.r.chance(single) ? 1 : this.rows;
    const columns = this.r.chance(single) ? 1 : this.columns;
    return this.r.list(rows, () => this.r.list(columns, draw));
  }
}

/** A column so long that it may be calculated otherwise than a few cells. */
export const long = (r: Random): Layout => new Layout(r.whole(30, 90), r.chance(0.9) ? 1 : 2, r);

/** Mostly single values, often a short column, sometimes a row across a column. */
function layout(r: Random): Layout {
  const way = r.next();
  if (way < 0.65) return new Layout(1, 1, r);
  if (way < 0.9) return new Layout(r.whole(2, 5), 1, r);
  return new Layout(r.whole(1, 3), r.whole(2, 3), r);
}

/** How often there is one type of body and one set of rules for a whole column. */
const ALIKE = 0.8;

/** Draws a call whose every element is valid. */
export function validCall(described: Described, r: Random, size = layout(r)): Call {
  const bodies = size.fill((): Body => r.pick(["ЦГО", "МИО"]), ALIKE);
  const used = bodies.flat();
  const numbers: Record<string, (number | undefined)[][]> = {};
  const isShare = (kind: Kind) => kind.is === "share";
  const entries = Object.entries(described.parameters);
  for (const [name, kind] of [...entries].sort(([, a], [, b]) => Number(isShare(a)) - Number(isShare(b)))) {
    numbers[name] = drawn(kind, numbers, bodies, used, size, r);
  }
  const cells = Object.fromEntries(
    entries.map(([name, kind]) => {
      if (kind.is === "count" && kind.optional && r.chance(0.4))
        return [name, r.pick([undefined, [[""]], [[null]]])];
      return [name, numbers[name]!.map((line) => line.map((x) => (x === undefined ? "" : numberCell(x, r))))];
    }),
  ) as Call["cells"];
  const rules = size.fill(() => rulesCell(r, described.readings), ALIKE);
  return {
    described,
    cells,
    body: described.hasBody ? bodies.map((line) => line.map((body) => bodyCell(body, r))) : undefined,
    // An argument is left out whole; a cell of a range may be blank.
    rules: rules.length * rules[0]!.length === 1 && rules[0]![0] === undefined ? undefined : blanked(rules),
  };
}

const blanked = (cells: Matrix): Matrix => cells.map((line) => line.map((cell) => cell ?? ""));

function drawn(
  kind: Kind,
  numbers: Readonly<Record<string, (number | undefined)[][]>>,
  bodies: Body[][],
  used: readonly Body[],
  size: Layout,
  r: Random,
): (number | undefined)[][] {
  if (kind.is === "share") {
    const wholes = numbers[kind.of]!.flat() as number[];
    const least = Math.min(...wholes);
    const others = (kind.within ?? []).map((name) =>
      Math.max(0, ...((numbers[name]?.flat() ?? []) as number[])),
    );
    const taken = others.reduce((a, b) => a + b, 0);
    // Beyond 2^53 differences of doubles are not exact, so nothing comes near the limit there.
    const room = least > 1e15 && kind.within?.length ? Math.floor(least / 4) : least - taken;
    const limit = kind.within ? Math.max(0, room) : Infinity;
    return size.fill(() => shareOf(r.pick(wholes), kind.turns, limit, r));
  }
  if (kind.is !== "number") return size.fill(() => lone(kind, Infinity, r));
  const [central, local] = kind.upTo;
  if (local === undefined) {
    // It goes with its body: empty for a local one.
    return bodies.map((line) => line.map((body) => (body === "ЦГО" ? lone(kind, central, r) : undefined)));
  }
  const bound = Math.min(...used.map((body) => (body === "ЦГО" ? central : local)));
  return size.fill(() => lone(kind, bound, r));
}

const at = (cells: Matrix | undefined, row: number, column: number): unknown => {
  const line = cells?.[cells.length === 1 ? 0 : row];
  return line?.[line.length === 1 ? 0 : column];
};

export function sizeOf(call: Call): { rows: number; columns: number } {
  const ranges = argumentsOf(call).filter((cells) => cells !== undefined);
  return {
    rows: Math.max(...ranges.map((cells) => cells.length)),
    columns: Math.max(...ranges.map((cells) => cells[0]!.length)),
  };
}

/** The value of one element by the reference. */
export function expectedAt({ described, cells, body, rules }: Call, row: number, column: number): Value {
  const numbers = Object.keys(described.parameters).map((name) => {
    const cell = at(cells[name], row, column);
    return isBlank(cell) ? ZERO : numberIn(cell);
  });
  const type = described.hasBody ? bodyIn(at(body, row, column)) : "ЦГО";
  return described.value(numbers, type, rulesIn(at(rules, row, column)));
}

/** An element's own arguments, for a failure. */
export const elementOf = (call: Call, row: number, column: number): string =>
  asFormula(
    call.described.id,
    argumentsOf(call).map((cells) => at(cells, row, column)),
  );

/** The tests of the values of functions that go element by element, so many calls of few cells for each. */
export function checkAll(functions: readonly Described[], count: number): void {
  test.each(functions)("$id is the reference's value, rounded once", (described) =>
    calls(count, (r) => check(validCall(described, r))),
  );
  test.each(functions)("$id over a long column is the reference's value in each row", (described) =>
    calls(count / 100, (r) => check(validCall(described, r, long(r)))),
  );
}

/** Calls, and refuses any element that is not what the reference has. */
function check(call: Call): void {
  const { rows, columns } = sizeOf(call);
  const result = spilled(call.described.id, ...argumentsOf(call));
  if (result.length !== rows || result.some((line) => line.length !== columns)) {
    throw new Error(`${asFormula(call.described.id, argumentsOf(call))} is not ${rows} × ${columns}`);
  }
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const expected = expectedAt(call, row, column);
      mustBe(result[row]![column], expected === "#N/A" ? { code: expected } : expected, () =>
        elementOf(call, row, column),
      );
    }
  }
}

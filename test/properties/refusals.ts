import { error, shown, spilled } from "../functions/call";
import { bodyIn } from "../reference/body";
import { above, badBody, badCell, badRules, wrongNumber, type Bad } from "./bad";
import type { Described, Kind } from "./described";
import {
  argumentsOf,
  elementOf,
  expectedAt,
  sizeOf,
  validCall,
  Layout,
  long,
  type Call,
  type Matrix,
} from "./elementwise";
import { nameOf } from "./names";
import type { Random } from "./random";
import { calls, mustBe, mustRefuse } from "./run";

/** Puts a cell into an argument of a call, and tells which elements take it. */
function put(call: Call, argument: string, cell: unknown, r: Random) {
  const { rows, columns } = sizeOf(call);
  const range = rangeOf(call, argument)!;
  const row = r.whole(0, range.length - 1);
  const column = r.whole(0, range[0]!.length - 1);
  const changed = range.map((line, i) => line.map((old, j) => (i === row && j === column ? cell : old)));
  const takes = (i: number, j: number) =>
    (range.length === 1 || i === row) && (range[0]!.length === 1 || j === column) && i < rows && j < columns;
  return { call: withRange(call, argument, changed), takes };
}

function rangeOf(call: Call, argument: string): Matrix | undefined {
  if (argument === "body") return call.body;
  return argument === "rules" ? call.rules : call.cells[argument];
}

function withRange(call: Call, argument: string, range: Matrix): Call {
  if (argument === "body") return { ...call, body: range };
  if (argument === "rules") return { ...call, rules: range };
  return { ...call, cells: { ...call.cells, [argument]: range } };
}

/** Every element that takes the cell must be as `isRight` says; every other must be the reference's. */
function checkAround(
  call: Call,
  valid: Call,
  takes: (row: number, column: number) => boolean,
  isRight: (found: unknown, formula: () => string) => void,
): void {
  const { rows, columns } = sizeOf(call);
  const result = spilled(call.described.id, ...argumentsOf(call));
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const found = result[row]?.[column];
      const formula = () => elementOf(call, row, column);
      if (takes(row, column)) isRight(found, formula);
      else {
        const expected = expectedAt(valid, row, column);
        mustBe(found, expected === "#N/A" ? { code: expected } : expected, formula);
      }
    }
  }
}

function damage(call: Call, argument: string, r: Random): Bad {
  if (argument === "body") return badBody(r);
  if (argument === "rules") return badRules(r);
  // What is above the bound of each type of body that the call has is bad for all of them.
  const bodies = call.body?.flat().map(bodyIn) ?? [];
  return badCell(call.described.parameters[argument]!, bodies, r);
}

/** An otherwise valid call with one bad cell: refused where the cell is taken, and nowhere else. */
function refuseBadCell(described: Described, r: Random, size?: Layout): void {
  const valid = validCall(described, r, size);
  const present = [...Object.keys(described.parameters), ...(described.hasBody ? ["body"] : []), "rules"];
  const argument = r.pick(present);
  const whole = rangeOf(valid, argument) ? valid : withRange(valid, argument, [[""]]);
  const bad = damage(whole, argument, r);
  const { call, takes } = put(whole, argument, bad.cell, r);
  checkAround(call, valid, takes, (found, formula) => {
    mustRefuse(found, [bad.code], [nameOf(argument)], formula);
  });
}

/** A part greater than its whole, in a call of single values. */
function refusePartAboveWhole(described: Described, r: Random): void {
  const valid = validCall(described, r, new Layout(1, 1, r));
  const parts = Object.entries(described.parameters).filter(([, kind]) => kind.is === "share" && kind.within);
  const [argument, kind] = r.pick(parts) as [string, Extract<Kind, { is: "share" }>];
  const whole = r.whole(0, 1_000);
  const atWhole = withRange(valid, kind.of, [[whole]]);
  const { cell } = wrongNumber(Math.floor(above(whole + 1, r)) + (whole === 0 ? 1 : 0), r);
  const { call } = put(atWhole, argument, cell, r);
  const names = [nameOf(argument), nameOf(kind.of)];
  const [found] = spilled(described.id, ...argumentsOf(call))[0]!;
  for (const name of names) mustRefuse(found, ["#VALUE!"], [name], () => elementOf(call, 0, 0));
}

/** A range that ends before the others: its missing cells are named, and are not there yet. */
function refuseShortRange(described: Described, r: Random): void {
  const single = validCall(described, r, new Layout(1, 1, r));
  const valid = { ...single, rules: single.rules ?? [[""]] };
  const present = Object.keys(described.parameters).filter((name) => valid.cells[name]);
  const short = r.pick([...present, ...(described.hasBody ? ["body"] : [])]);
  const others = [...present, "body", "rules"].filter((name) => name !== short && rangeOf(valid, name));
  const longer = r.pick(others);
  const repeated = (argument: string, times: number) => r.list(times, () => rangeOf(valid, argument)![0]!);
  const length = r.whole(2, 4);
  const call = withRange(
    withRange(valid, short, repeated(short, length)),
    longer,
    repeated(longer, length + 1),
  );
  const isMissing = (row: number) => row === length;
  checkAround(call, valid, isMissing, (found, formula) =>
    mustRefuse(found, ["#N/A"], [nameOf(short)], formula),
  );
}

const ERRORS = ["#DIV/0!", "#N/A", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#NULL!"];

export const errorValue = (r: Random): unknown => {
  const code = r.pick(ERRORS);
  return r.chance(0.5) ? error(code) : { type: "Error", basicType: "Error", basicValue: code };
};

/** An error that came in goes out unchanged where its cell is taken, and nowhere else. */
function passErrorOn(described: Described, r: Random, size?: Layout): void {
  const valid = validCall(described, r, size);
  const present = [...Object.keys(described.parameters), "body", "rules"].filter((name) =>
    rangeOf(valid, name),
  );
  const came = errorValue(r);
  const { call, takes } = put(valid, r.pick(present), came, r);
  checkAround(call, valid, takes, (found, formula) => {
    if (found !== came)
      throw new Error(`${formula()} is ${JSON.stringify(shown(found))}, not the error that came in`);
  });
}

const hasParts = ({ parameters }: Described): boolean =>
  Object.values(parameters).some((kind) => kind.is === "share" && kind.within);

/** The tests of what functions that go element by element refuse, so many calls with a bad cell for each. */
export function refuseAll(functions: readonly Described[], count: number): void {
  test.each(functions)(
    "$id refuses a bad cell by its argument's name, and in its own results only",
    (described) => {
      calls(count, (r) => refuseBadCell(described, r));
      calls(count / 100, (r) => refuseBadCell(described, r, long(r)));
    },
  );
  test.each(functions)("$id names the range that ends before the others", (described) =>
    calls(count / 20, (r) => refuseShortRange(described, r)),
  );
  test.each(functions)(
    "$id lets an error that came in out unchanged, in its own results only",
    (described) => {
      calls(count / 5, (r) => passErrorOn(described, r));
      calls(count / 100, (r) => passErrorOn(described, r, long(r)));
    },
  );
  const withParts = functions.filter(hasParts);
  if (withParts.length === 0) return;
  test.each(withParts)("$id refuses a part above its whole by both names", (described) =>
    calls(count / 10, (r) => refusePartAboveWhole(described, r)),
  );
}

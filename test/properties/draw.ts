import { neighbour } from "../reference/nearest";
import type { Kind } from "./described";
import type { Random } from "./random";

/** A number as it is taken: at 15 significant digits. */
export const taken = (x: number): number => Number(x.toPrecision(15));

const ROUND = [1, 10, 100, 1_000, 2_000, 10_000, 20_000, 1_000_000];

/** A whole number of things: nothing, few, round, many, more than a double tells apart. */
export function count(r: Random): number {
  const way = r.next();
  if (way < 0.06) return 0;
  if (way < 0.3) return r.whole(1, 30);
  if (way < 0.55) return r.pick(ROUND);
  if (way < 0.85) return r.whole(0, 100_000);
  if (way < 0.97) return r.whole(0, 1e9);
  return taken(r.pick([r.whole(1e14, 9e14), 1e15, 2 ** 53, 1e18 + 4096, 1e22, 1e300]));
}

/** A whole number near a share of a whole at which something turns, or any. */
export function shareOf(whole: number, turns: readonly number[], limit: number, r: Random): number {
  const way = r.next();
  const drawn =
    way < 0.55
      ? Math.round(r.pick(turns) * whole) + r.whole(-1, 1)
      : way < 0.9
        ? Math.floor(r.next() * (Math.min(whole, limit) + 1))
        : count(r);
  return Math.max(0, Math.min(limit, taken(drawn)));
}

/** A number as near to another as doubles or 15 digits tell apart, or a little off. */
function around(x: number, r: Random): number {
  const off = r.pick([0, 0, 1e-14, -1e-14, 1e-13, -1e-13, 0.001, -0.001, 0.005, -0.005, 0.01, -0.01]);
  const step = r.pick([0, 0, 1, -1] as const);
  return step === 0 ? x + off : neighbour(x, step);
}

/** A number from 0 to a bound. */
export function upTo(bound: number, turns: readonly number[], r: Random): number {
  const way = r.next();
  let x: number;
  if (way < 0.35) x = around(r.pick(turns.length > 0 ? turns : [0, bound]), r);
  else if (way < 0.45) x = around(bound, r);
  else if (way < 0.75) x = Math.round(r.next() * bound * 100) / 100;
  else if (way < 0.9) x = r.next() * bound;
  else x = (r.whole(0, 30) * bound) / 30;
  if (taken(x) > bound) return bound;
  return x < 0 ? 0 : x;
}

const SMALLEST = [Number.MIN_VALUE, 1e-320, 1e-300, 1e-9];

/** A number of a kind that depends on no other argument. */
export function lone(kind: Kind, bound: number, r: Random): number {
  switch (kind.is) {
    case "count":
    case "share":
      return count(r);
    case "hours":
      return r.chance(0.05) ? r.pick(SMALLEST) : upTo(40, [25, 0, 1, 24.9], r);
    case "total":
      return r.chance(0.15) ? -upTo(9, [], r) : upTo(100, [100, 5, 3], r);
    case "number":
      return upTo(bound, kind.turns ?? [], r);
  }
}

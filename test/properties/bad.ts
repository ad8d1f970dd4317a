import type { Body } from "../reference/body";
import type { Kind } from "./described";
import { taken } from "./draw";
import type { Random } from "./random";
import { rich } from "./spelling";

/** A cell that gives no number, and the error that it gives. */
export interface Bad {
  readonly cell: unknown;
  readonly code: "#VALUE!" | "#N/A";
}

/** Texts that are no number, body, edition, language or name of anything. */
const NONSENSE = [
  "нет",
  "–",
  "-",
  ".",
  ",",
  "+",
  "12 34",
  "1 2345",
  "1.2.3",
  "1,2,3",
  "1e5",
  "1E5",
  "0x10",
  "1_000",
  "--1",
  "1-",
  "№5",
  "5 шт.",
  "½",
  "١٢",
  "１２",
  "∞",
  "NaN",
  "Infinity",
  "-Infinity",
  "null",
  "undefined",
  "TRUE",
  "ИСТИНА",
  "#Н/Д",
  "=1+1",
  "+1+1",
  "@SUM(1)",
  "<b>1</b>",
  "'1",
  "1;2",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "valueOf",
  "😀",
  "\u0000",
  "\u200b1",
  "1\n2",
  "x".repeat(5_000),
  "9".repeat(400) + "x",
] as const;

export const nonsense = (r: Random): string => r.pick(NONSENSE);

/** Cells of other kinds than the one that belongs there: truth values, what is no number to a double, rich values. */
export const otherKinds = (r: Random): unknown =>
  r.pick<() => unknown>([
    () => r.chance(0.5),
    () => NaN,
    () => r.pick([Infinity, -Infinity]),
    () => ({}),
    () => ({ type: "Entity", text: "Министерство юстиции", properties: {} }),
    () => ({ type: "String", basicType: "String", basicValue: nonsense(r) }),
    () => ({ type: "Boolean", basicType: "Boolean", basicValue: true }),
    () => rich(NaN),
    () => JSON.parse('{"__proto__": 1, "constructor": 2}') as unknown,
    () => Object.create(null) as unknown,
    () => [5],
    () => new Date(0),
    () => 5n,
    () => Symbol("5"),
    () => () => 5,
  ])();

const BLANKS = ["", null, " ", "\u00a0\u202f", { type: "Empty", basicType: "Empty", basicValue: "" }];

export const blank = (r: Random): Bad => ({ cell: r.pick(BLANKS), code: "#N/A" });

const wrong = (cell: unknown): Bad => ({ cell, code: "#VALUE!" });

/** No number at all. */
export const noNumber = (r: Random): Bad => wrong(r.chance(0.6) ? nonsense(r) : otherKinds(r));

export const negative = (r: Random): number =>
  r.pick([-1, -0.5, -1e-9, -1e300, -Number.MIN_VALUE, -r.whole(1, 1e6), -r.next()]);

const fractional = (r: Random): number => r.pick([0.5, 1.5, 1e-9, r.whole(0, 1000) + 0.001, 1234567.89]);

/** A little or much more than a bound, but more at 15 digits. */
export function above(bound: number, r: Random): number {
  const last = 10 ** (Math.floor(Math.log10(bound)) - 14);
  return r.pick([taken(bound + last), bound + 0.01, bound + 1, bound * 10, 1e15, 1e300, Number.MAX_VALUE]);
}

/** A number as a cell that is spelt otherwise. */
function spelt(x: number, r: Random): unknown {
  const text = String(x);
  if (text.includes("e") || r.chance(0.6)) return r.chance(0.1) ? rich(x) : x;
  return r.pick([text, text.replace(".", ","), text.replace("-", "\u2212"), ` ${text}\u00a0`]);
}

export const wrongNumber = (x: number, r: Random): Bad => wrong(spelt(x, r));

/** A cell that is bad for a parameter, whatever the others hold, and for all of the bodies. */
export function badCell(kind: Kind, bodies: readonly Body[], r: Random): Bad {
  // A blank cell is right for what may be left out, and for K3 of a local body.
  const mayBeBlank =
    (kind.is === "count" && kind.optional) || (kind.is === "number" && kind.upTo[1] === undefined);
  const way = r.next();
  if (way < 0.15 && !mayBeBlank) return blank(r);
  if (way < 0.55) return noNumber(r);
  switch (kind.is) {
    case "count":
    case "share":
      return wrongNumber(r.chance(0.5) ? negative(r) : fractional(r), r);
    case "hours":
      return wrongNumber(negative(r), r);
    case "total":
      return wrongNumber(above(100, r), r);
    case "number": {
      const [central, local = central] = kind.upTo;
      const isLocal = bodies.length > 0 && !bodies.includes("ЦГО");
      const bound = isLocal ? local : bodies.includes("МИО") ? Math.max(central, local) : central;
      return wrongNumber(r.chance(0.5) ? negative(r) : above(bound, r), r);
    }
  }
}

export function badBody(r: Random): Bad {
  if (r.chance(0.2)) return blank(r);
  if (r.chance(0.3)) return wrong(r.pick(["АО", "ЦГО МИО", "ЦГ", "CGOO", "LЕВ", "Министерство", "ЦГО,"]));
  return r.chance(0.3) ? wrong(r.pick([0, 1, -1, 1e300])) : noNumber(r);
}

export function badLanguage(r: Random): Bad {
  if (r.chance(0.5)) return wrong(r.pick(["de", "rus", "russian", "қазақша", "ru-RU", "r u"]));
  return r.chance(0.3) ? wrong(r.pick([0, 1, 45131])) : noNumber(r);
}

const UNKNOWN_RULES = [
  "2022-01",
  "2023-02",
  "2023-13",
  "2023-7",
  "2023",
  "2023-02-30",
  "2023-13-01",
  "31.02.2023",
  "2023/06/01",
  "June 2023",
  "deduction",
  "deduction=",
  "deduction=y",
  "deduction=constructor",
  "deduction=scaled=scaled",
  "deduction=scaled;deduction=scaled",
  "deduction=scaled;deduction=default",
  "deduction=scaled;2023-06",
  "2023-06;2023-07",
  "2023-06;nonsense",
  "2023-06;x=y",
  "=",
  "constructor=scaled",
  "__proto__=scaled",
  "toString=toString",
  "no-activity=max",
  "2023-07;band-gaps=higher",
];

/** Days before the first edition, as text and as serial numbers of 2023-01-30, 2000-01-01 and 1900-03-01. */
const TOO_EARLY = ["2023-01-30", "30.01.2023", "2021-04-19", "1999-12-31", "31.12.1899", 44_956, 36_526, 61];

const NO_DAYS = [-1, -45_131, NaN, Infinity, -Infinity, 1e300, 1e9, 2_958_466];

export function badRules(r: Random): Bad {
  const way = r.next();
  if (way < 0.2) return { cell: r.pick(TOO_EARLY), code: "#N/A" };
  if (way < 0.55) return wrong(r.pick(UNKNOWN_RULES));
  return way < 0.65 ? wrong(r.pick(NO_DAYS)) : noNumber(r);
}

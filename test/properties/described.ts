import type { Body } from "../reference/body";
import * as complaints from "../reference/complaints";
import { opennessTotal } from "../reference/openness/media";
import type { Rational } from "../reference/rational";
import type { Rules } from "../reference/rules";
import * as services from "../reference/services";
import * as together from "../reference/together";
import type { Value } from "../reference/value";

/** What a parameter of a function that goes element by element takes. */
export type Kind =
  /** A whole number of things. */
  | { readonly is: "count"; readonly optional?: true }
  /** So many of those of another parameter; `within`: together with the parameters named no more than all of them. */
  | {
      readonly is: "share";
      readonly of: string;
      readonly within?: readonly string[];
      /** Shares of the whole at which the result turns. */
      readonly turns: readonly number[];
    }
  /** A number up to a bound, for a central and for a local body; `undefined`: left empty for it. */
  | {
      readonly is: "number";
      readonly upTo: readonly [number, number | undefined];
      readonly turns?: readonly number[];
    }
  /** Hours: from 0 without a bound. */
  | { readonly is: "hours" }
  /** The total of a direction: up to 100, also below 0. */
  | { readonly is: "total" };

export interface Described {
  readonly id: string;
  /** In the order of the call; a whole stands before its parts in `draw`. */
  readonly parameters: Readonly<Record<string, Kind>>;
  readonly hasBody: boolean;
  /** Readings that act in it. */
  readonly readings: readonly string[];
  readonly value: (numbers: readonly Rational[], body: Body, rules: Rules) => Value;
}

const count = { is: "count" } as const;
const upTo = (central: number, local: number | undefined = central, turns?: readonly number[]): Kind => ({
  is: "number",
  upTo: [central, local],
  ...(turns ? { turns } : {}),
});

/** A share of a whole at which k points are gone, a point is gone, or nothing. */
const turnsAt = (N: number, ...ks: number[]) => [0, 1 / N, ...ks.map((k) => k / N), 0.5 / N];

function deduction(
  id: string,
  [part, whole]: readonly [string, string],
  turns: readonly number[],
  value: (x: Rational, y: Rational, body: Body, rules: Rules) => Value,
  options: { readonly hasBody?: boolean; readonly isPart?: boolean } = {},
): Described {
  const { hasBody = true, isPart = true } = options;
  return {
    id,
    parameters: {
      [part]: { is: "share", of: whole, turns, ...(isPart ? { within: [] } : {}) },
      [whole]: count,
    },
    hasBody,
    readings: ["deduction", "no-activity"],
    value: ([x, y], body, rules) => value(x!, y!, body, rules),
  };
}

const plain = (
  id: string,
  parameters: Described["parameters"],
  value: Described["value"],
  readings: readonly string[] = [],
  hasBody = false,
): Described => ({ id, parameters, hasBody, readings, value });

const added = (numbers: readonly Rational[]): Rational =>
  numbers.reduce((a, b) => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d }));

const LEVEL_TURNS = [
  4, 4.19, 4.195, 4.2, 4.39, 4.395, 4.4, 4.59, 4.595, 4.6, 4.79, 4.795, 4.8, 5, 3.99, 3.995,
];

export const SERVICES: readonly Described[] = [
  plain(
    "SERVICES_U",
    { level: upTo(5, 5, LEVEL_TURNS) },
    ([x], body, rules) => services.U(x!, body, rules),
    ["band-gaps"],
    true,
  ),
  deduction("SERVICES_P2", ["complaints", "services"], turnsAt(1e4, 10, 20), services.P2, { isPart: false }),
  deduction("SERVICES_T1", ["late", "services"], turnsAt(1e4, 12, 14), services.T1),
  deduction("SERVICES_T2", ["refusals", "services"], turnsAt(1e4, 14, 18), services.T2, { isPart: false }),
  deduction("SERVICES_T3", ["incomplete", "services"], turnsAt(1e4, 12, 14), services.T3),
  deduction("SERVICES_T4", ["demanded", "services"], turnsAt(1e4, 12, 14), services.T4),
  plain(
    "SERVICES_T",
    {
      partial: { is: "share", of: "kinds", within: ["full"], turns: [0, 0.5, 1] },
      full: { is: "share", of: "kinds", within: ["partial"], turns: [0, 0.5, 1] },
      kinds: count,
    },
    ([c, d, n], _, rules) => services.T(c!, d!, n!, rules),
    ["partial-automation", "no-activity"],
  ),
  plain(
    "SERVICES_V",
    {
      electronic: { is: "share", of: "rendered", within: [], turns: [0, 0.5, 1] },
      rendered: count,
      paper: { is: "share", of: "automated", within: [], turns: [0, 0.5, 1] },
      automated: count,
    },
    ([e, z, b, c], _, rules) => services.V(e!, z!, b!, c!, rules),
    ["electronic-share", "no-activity"],
  ),
  plain(
    "SERVICES_C",
    { mobile: { is: "share", of: "automated", within: [], turns: [0, 0.5, 1] }, automated: count },
    ([w, a], _, rules) => services.C(w!, a!, rules),
    ["no-activity"],
  ),
  plain("SERVICES_P", { hours: { is: "hours" } }, ([t]) => services.P(t!)),
  plain("SERVICES_D", { proactive: count }, ([q]) => services.D(q!)),
  plain("SERVICES_S", { documents: count }, ([l]) => services.S(l!)),
  plain("SERVICES_K1", { p1: upTo(15, 20), p2: upTo(10, 20) }, added, [], true),
  plain(
    "SERVICES_K2",
    { t1: upTo(12, 14), t2: upTo(14, 18), t3: upTo(12, 14), t4: upTo(12, 14) },
    added,
    [],
    true,
  ),
  plain(
    "SERVICES_K3",
    // The stimuli turn where the rest is at, or near, its 25 points.
    {
      t: upTo(10, 10, [10]),
      v: upTo(10, 10, [10]),
      c: upTo(5, 5, [5]),
      p: upTo(5, 5, [0, 5]),
      d: upTo(3),
      s: upTo(2),
    },
    (parts, _, rules) => services.K3(parts, rules),
    ["stimulus-cap"],
  ),
  {
    id: "SERVICES_TOTAL",
    parameters: { k1: upTo(25, 40), k2: upTo(50, 60), k3: { is: "number", upTo: [25, undefined] } },
    hasBody: true,
    readings: [],
    value: added,
  },
];

export const COMPLAINTS: readonly Described[] = [
  deduction(
    "COMPLAINTS_R1",
    ["late", "considered"],
    turnsAt(1e3, 40),
    (x, y, _, rules) => complaints.R1(x, y, rules),
    {
      hasBody: false,
    },
  ),
  deduction(
    "COMPLAINTS_R2",
    ["justified", "considered"],
    turnsAt(1e4, 30),
    (x, y, _, rules) => complaints.R2(x, y, rules),
    { hasBody: false, isPart: false },
  ),
  deduction(
    "COMPLAINTS_R3",
    ["redirected", "received"],
    turnsAt(100, 20),
    (x, y, _, rules) => complaints.R3(x, y, rules),
    { hasBody: false, isPart: false },
  ),
  plain(
    "COMPLAINTS_R4",
    {
      disciplined: {
        is: "share",
        of: "late",
        turns: [
          0.499, 0.4995, 0.5, 0.599, 0.5995, 0.6, 0.699, 0.6995, 0.7, 0.799, 0.7995, 0.8, 0.899, 0.8995, 0.9,
          1,
        ],
      },
      late: count,
      excused: { is: "count", optional: true },
    },
    ([x, whole, excused], _, rules) => complaints.R4(x!, whole!, excused!, rules),
    ["impossible-to-discipline", "band-gaps"],
  ),
  plain("COMPLAINTS_TOTAL", { r1: upTo(40), r2: upTo(30), r3: upTo(20), r4: upTo(10) }, added),
];

export const TOGETHER: readonly Described[] = [
  plain("PENALTY", { unreliable: count, incomplete: count }, ([a, b]) => together.penalty(a!, b!)),
  plain("FINAL", { total: { is: "total" }, penalty: upTo(5) }, ([total, off]) =>
    together.final(total!, off!),
  ),
  plain(
    "OVERALL",
    { services: upTo(100), openness: upTo(100), complaints: upTo(100) },
    ([a, b, c]) => together.overall(a!, b!, c!),
    [],
    true,
  ),
];

export const OPENNESS_TOTAL: Described = plain(
  "OPENNESS_TOTAL",
  { p1: upTo(18), p2: upTo(18), p3: upTo(18), p4: upTo(18), p5: upTo(18), p6: upTo(10), p7: upTo(9) },
  opennessTotal,
);

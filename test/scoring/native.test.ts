import { prepareComputation } from "../../src/calls/computation";
import { prepareDegree } from "../../src/calls/degree";
import { BODY_TYPES, type BodyType } from "../../src/law/bodies";
import type { Bands } from "../../src/law/bands";
import type { Computation, Variable } from "../../src/law/computation";
import { COMPUTATIONS, type ComputationId } from "../../src/law/computations";
import { EDITIONS } from "../../src/law/editions";
import { READINGS, type ReadingId } from "../../src/law/readings";
import { DEFAULT_RULES, formatRules, parseRules, type Rules } from "../../src/law/rules";
import { DEGREES } from "../../src/law/together";
import { bandOf } from "../../src/scoring/bands";
import { decimal } from "../../src/scoring/exact";
import { nativeDegree, nativeFormula } from "../../src/scoring/native";
import { steps } from "../../src/scoring/native-bands";
import { upperBound, versionOf } from "../../src/scoring/score";
import { taken } from "../properties/draw";
import { neighbour } from "../reference/nearest";
import { Random } from "../properties/random";
import { calculated, type Input } from "./spreadsheet";

jest.setTimeout(120_000);

const IDS = Object.keys(COMPUTATIONS) as ComputationId[];
const computation = (id: ComputationId): Computation => COMPUTATIONS[id];
const rulesOf = (text: string): Rules => parseRules(text) as Rules;

/** A computation over the cells A1, B1, C1 … in the order of its variables. */
const overCells = (id: ComputationId, body: BodyType, rules: Rules): string | undefined =>
  nativeFormula(
    id,
    body,
    rules,
    Object.fromEntries(
      Object.keys(computation(id).variables).map((name, index) => [name, `${"ABCDEFG"[index]}1`]),
    ),
  );

describe("formulas as a reader sees them", () => {
  test("p. 41: T1 of a central body over its late services and all services", () => {
    const given = { late: "'Исходные данные ЦГО'!D5", services: "'Исходные данные ЦГО'!C5" };
    expect(
      nativeFormula("SERVICES_T1", "CGO", DEFAULT_RULES, given)?.replaceAll("'Исходные данные ЦГО'!", ""),
    ).toBe(
      "=IF(OR(COUNT(D5,C5)<2,MIN(D5,C5)<0,ROUND(D5,0)<>D5,ROUND(C5,0)<>C5,D5>C5,C5=0),NA(),MAX(0,12-D5/C5*10000))",
    );
  });

  test("p. 47: K3 takes what is above 25 off, and is not below 0", () => {
    expect(overCells("SERVICES_K3", "CGO", DEFAULT_RULES)).toMatch(
      /,NA\(\),MAX\(0,MIN\(25,A1\+B1\+C1-D1\+E1\+F1\)\)\)$/,
    );
  });

  test("p. 47 (stimulus-cap): K3 takes the stimuli whole or not at all", () => {
    expect(overCells("SERVICES_K3", "CGO", rulesOf("stimulus-cap=all-or-nothing"))).toMatch(
      /,NA\(\),MAX\(0,IF\(ROUND\(A1\+B1\+C1-D1\+E1\+F1,10\)<=25,A1\+B1\+C1-D1\+E1\+F1,A1\+B1\+C1-D1\)\)\)$/,
    );
  });

  test("App. 13: R4 goes by the steps of the table, a gap by its middle", () => {
    expect(overCells("COMPLAINTS_R4", "CGO", DEFAULT_RULES)).toMatch(
      /,NA\(\),IF\(B1-C1<=0,10,LOOKUP\(ROUND\(MIN\(100,A1\/\(B1-C1\)\*100\),10\),\{0,49\.95,59\.95,69\.95,79\.95,89\.95\},\{0,1,4,6,8,10\}\)\)\)$/,
    );
  });

  test("p. 100: R2 without a decision of a court is not refused for want of complaints", () => {
    expect(overCells("COMPLAINTS_R2", "LEB", DEFAULT_RULES)).toMatch(
      /,AND\(A1>0,B1=0\)\),NA\(\),IF\(A1<=0,30,MAX\(0,30-A1\/B1\*10000\)\)\)$/,
    );
  });

  test("p. 44 (no-activity): without services the maximum", () => {
    expect(overCells("SERVICES_T4", "LEB", rulesOf("no-activity=maximum"))).toMatch(
      /,NA\(\),IF\(B1=0,14,MAX\(0,14-A1\/B1\*10000\)\)\)$/,
    );
  });

  test("p. 107: the overall score", () => {
    expect(overCells("OVERALL", "CGO", DEFAULT_RULES)).toBe(
      "=IF(OR(COUNT(A1,B1,C1)<3,MIN(A1,B1,C1)<0,ROUND(MAX(A1,B1,C1),10)>100),NA(),0.5*A1+0.2*B1+0.3*C1)",
    );
  });

  test("p. 108: the degree in words", () => {
    expect(nativeDegree("AR7", DEFAULT_RULES, "ru")).toBe(
      "=IF(OR(COUNT(AR7)<1,AR7<0,ROUND(AR7,10)>100),NA(),LOOKUP(ROUND(AR7,10),{0,50,69.995,89.995}," +
        '{"неэффективная деятельность","низкая степень","средняя степень","высокая степень"}))',
    );
  });

  test("a calculation stands in brackets, a plain number is not checked", () => {
    const given = { disciplined: "A1", late: "D1+E1", excused: "0" };
    const formula = nativeFormula("COMPLAINTS_R4", "CGO", DEFAULT_RULES, given);
    expect(formula).toMatch(/^=IF\(OR\(COUNT\(A1,D1\+E1\)<2,MIN\(A1,D1\+E1\)<0,/);
    expect(formula).toMatch(/IF\(\(D1\+E1\)<=0,10,/);
  });

  test("no formula for a body that the computation is not for, or without an input", () => {
    expect(overCells("SERVICES_T", "LEB", DEFAULT_RULES)).toBeUndefined();
    expect(nativeFormula("SERVICES_T1", "CGO", DEFAULT_RULES, { late: "A1" })).toBeUndefined();
  });

  test("every computation has a formula of functions that Excel 2010 knows", () => {
    const known = ["AND", "COUNT", "IF", "ISBLANK", "LOOKUP", "MAX", "MIN", "NA", "OR", "ROUND"];
    const used = IDS.flatMap((id) => {
      const formulas = BODY_TYPES.map((body) => overCells(id, body, DEFAULT_RULES)).filter(
        (formula) => formula !== undefined,
      );
      expect([id, formulas.length]).toEqual([id, computation(id).only ? 1 : 2]);
      return formulas.flatMap((formula) => formula.match(/[A-Z]+(?=\()/g) ?? []);
    });
    expect([...new Set(used)].sort()).toEqual(known);
  });
});

/** All printed bands of the formulas of an edition, and the degrees. */
function bandsOf(rules: Rules): Bands<unknown>[] {
  const within = (node: unknown): Bands<unknown>[] => {
    if (typeof node !== "object" || node === null) return [];
    if ("op" in node && node.op === "band" && "bands" in node) return [node.bands as Bands<unknown>];
    return Object.values(node).flatMap(within);
  };
  return [...IDS.flatMap((id) => within(versionOf(computation(id), rules).value.formula)), DEGREES[0].value];
}

describe("printed bands as steps", () => {
  test.each([undefined, "lower"])("each number has the band of the law (band-gaps: %s)", (gaps) => {
    for (const bands of bandsOf(DEFAULT_RULES)) {
      const ladder = steps(bands, gaps);
      const bounds = bands.bands.flatMap((band) =>
        "below" in band ? [band.below] : "above" in band ? [band.above] : [band.from, band.to],
      );
      const unit = 10 ** -bands.digits;
      const near = bounds.flatMap((bound) =>
        [-1, -0.51, -0.5, -0.49, -1e-9, 0, 1e-9, 0.49, 0.5, 0.51, 1].map((off) =>
          taken(bound + (Math.abs(off) < 1e-8 ? off : off * unit)),
        ),
      );
      for (const value of near.filter((value) => value >= 0 && value <= Math.max(...bounds))) {
        const step = ladder.findLast(({ from }) => value >= from);
        expect([value, step?.gives]).toEqual([value, bandOf(decimal(value), bands, gaps)]);
      }
    }
  });
});

/** Readings that act in a formula, in the gaps of its bands or where there is nothing to count. */
function readingsIn(id: ComputationId): readonly ReadingId[] {
  const text = JSON.stringify(computation(id).versions);
  return (Object.keys(READINGS) as ReadingId[]).filter(
    (reading) =>
      text.includes(`"op":"reading","id":"${reading}"`) ||
      (reading === "band-gaps" && text.includes('"op":"band"')) ||
      (reading === "no-activity" && text.includes('"op":"quotient"')),
  );
}

/** The rules of every edition with the defaults, each alternative alone, and each two of different readings together. */
function rulesFor(id: ComputationId): readonly Rules[] {
  const choices = readingsIn(id).map((reading) =>
    Object.keys(READINGS[reading].alternatives).map((alternative) => `${reading}=${alternative}`),
  );
  const pairs = choices.flatMap((first, index) =>
    choices.slice(index + 1).flatMap((second) => first.flatMap((a) => second.map((b) => `${a};${b}`))),
  );
  return EDITIONS.flatMap((edition) =>
    ["", ...choices.flat(), ...pairs].map((chosen) => rulesOf(`${edition.id};${chosen}`)),
  );
}

const BOUNDS = [
  4, 4.19, 4.195, 4.2, 4.39, 4.395, 4.4, 4.59, 4.595, 4.6, 4.79, 4.795, 4.8, 3.99, 3.995, 4.7949,
];
const SHARES = [
  0.499, 0.4995, 0.5, 0.599, 0.5995, 0.6, 0.699, 0.6995, 0.7, 0.799, 0.7995, 0.8, 0.899, 0.8995, 0.9,
];
const WHOLES = [1, 10, 12, 100, 1000, 2000, 10_000, 20_000, 1e6, 4e8];
const decimals = (x: number, digits: number) => Number(x.toFixed(digits));

/** A fitting value of a variable, or now and then one that is refused. */
function draw({ kind, optional }: Variable, body: BodyType, earlier: readonly Input[], r: Random): Input {
  const way = r.next();
  if (way < 0.02) return undefined;
  if (way < 0.06) return r.pick(["нет данных", true, -1, -0.5, 1.5, 1e6]);
  if (optional && way < 0.3) return undefined;
  if (kind === "count") {
    const whole = earlier.findLast((cell): cell is number => typeof cell === "number") ?? 100;
    if (r.chance(0.1)) return 0;
    if (r.chance(0.2)) return r.whole(0, 20);
    if (r.chance(0.4)) return Math.max(0, Math.round(r.pick(SHARES) * whole) + r.whole(-1, 1));
    return r.chance(0.5) ? r.pick(WHOLES) : r.whole(0, Math.max(1, whole));
  }
  if (kind === "quantity") return decimals(r.next() * 40, r.whole(0, 3));
  if (kind === "percent")
    return r.chance(0.5)
      ? r.whole(30, 100)
      : decimals(r.pick([0, 0.5, 35.5, 46.5, 68.5, 80, 80.1, 99.99, 100]), 2);
  const most = upperBound({ kind } as Variable, body, DEFAULT_RULES)!;
  if (r.chance(0.1)) return r.pick([0, most, decimals(most + 0.01, 2)]);
  if (most === 5 && r.chance(0.6)) return r.pick(BOUNDS);
  if ("signed" in Object(kind) && r.chance(0.2)) return -decimals(r.next() * 9, 3);
  return r.chance(0.5) ? taken(r.next() * most) : decimals(r.next() * most, r.whole(0, 3));
}

/** Inputs of a computation; wholes are drawn before their parts. */
function drawn(id: ComputationId, body: BodyType, r: Random): readonly Input[] {
  const { variables, parts } = computation(id);
  const wholes = new Set([...parts.map(([, whole]) => whole), "services", "considered", "received", "late"]);
  const names = Object.keys(variables);
  const order = [...names].sort((a, b) => Number(wholes.has(b)) - Number(wholes.has(a)));
  const values = new Map<string, Input>();
  for (const name of order) {
    const { only } = variables[name]!;
    const applies = only === undefined || only === body;
    values.set(name, applies ? draw(variables[name]!, body, [...values.values()], r) : undefined);
  }
  return names.map((name) => values.get(name));
}

/** What the function gives; `undefined` where it has an error. */
function live(id: ComputationId, inputs: readonly Input[], body: BodyType, rules: Rules): number | undefined {
  const args = Object.fromEntries(
    Object.keys(computation(id).variables).map((name, index) => [name, [[inputs[index] ?? ""]]]),
  );
  const value = prepareComputation(computation(id), args, body, [[formatRules(rules)]]).value(0, 0);
  return typeof value === "number" ? value : undefined;
}

describe("a plain formula gives what the function gives", () => {
  test.each(IDS)("%s, in all editions and readings", (id) => {
    for (const body of BODY_TYPES) {
      if (computation(id).only && computation(id).only !== body) continue;
      const byText = new Map<string, Rules[]>();
      for (const rules of rulesFor(id)) {
        const formula = overCells(id, body, rules)!;
        byText.set(formula, [...(byText.get(formula) ?? []), rules]);
      }
      const r = new Random(20230131 + IDS.indexOf(id));
      const inputs = r.list(150, () => drawn(id, body, r));
      for (const [formula, all] of byText) {
        const plain = calculated(inputs.map((own) => ({ inputs: own, formula })));
        for (const rules of all) {
          inputs.forEach((own, index) => {
            const expected = live(id, own, body, rules);
            const found = plain[index];
            const same =
              expected === undefined || found === undefined
                ? expected === found
                : Math.abs((found as number) - expected) <= 1e-9;
            if (!same)
              throw new Error(
                `${formula} over ${JSON.stringify(own)} is ${found}, ${id} by ${formatRules(rules)} is ${expected}`,
              );
          });
        }
      }
    }
  });

  test("App. 6: levels at every printed bound and in the middle of every gap", () => {
    const ends = [3.99, 4, 4.19, 4.2, 4.39, 4.4, 4.59, 4.6, 4.79, 4.8, 5];
    const levels = [
      0,
      ...ends,
      ...ends.map((x) => decimals(x - 0.005, 3)),
      ...ends.map((x) => decimals(x - 0.0051, 4)),
    ];
    for (const body of BODY_TYPES) {
      const formula = overCells("SERVICES_U", body, DEFAULT_RULES)!;
      const found = calculated(levels.map((level) => ({ inputs: [level], formula })));
      expect(found).toEqual(levels.map((level) => live("SERVICES_U", [level], body, DEFAULT_RULES)));
    }
  });

  test("App. 13: shares of every whole that reach 89.9, 90, 89.95 per cent and the like exactly, or just not", () => {
    const wholes = [
      ...Array.from({ length: 60 }, (_, index) => index + 1),
      200,
      1000,
      2000,
      30_000,
      7e6,
      8.9e8,
    ];
    const shares = SHARES.flatMap((share) =>
      wholes.flatMap((whole) =>
        [-1, 0, 1].map((off) => [Math.min(whole, Math.max(0, Math.round(share * whole) + off)), whole, 0]),
      ),
    );
    for (const gaps of ["", "band-gaps=lower"]) {
      const formula = overCells("COMPLAINTS_R4", "CGO", rulesOf(gaps))!;
      const found = calculated(shares.map((inputs) => ({ inputs, formula })));
      expect(found).toEqual(shares.map((inputs) => live("COMPLAINTS_R4", inputs, "CGO", rulesOf(gaps))));
    }
  });

  test("p. 108: degrees at every printed bound, in the gaps, and of what is no score", () => {
    // What a sum of doubles may come to instead of 89.995 and 90.
    const nearly = [69.995, 89.995, 90, 50].flatMap((bound) => [neighbour(bound, -1), neighbour(bound, 1)]);
    const scores: Input[] = [
      ...nearly,
      ...[0, 49.99, 49.999, 50, 69.99, 69.994, 69.995, 70, 89.99, 89.994, 89.995, 90, 100],
      ...[100.01, -0.01, "нет", undefined, true],
    ];
    for (const rules of ["", "band-gaps=lower"]) {
      for (const language of ["ru", "kk", "en"] as const) {
        const formula = nativeDegree("A1", rulesOf(rules), language);
        const found = calculated(scores.map((score) => ({ inputs: [score], formula })));
        const expected = scores.map((score) => {
          const word = prepareDegree([[score ?? ""]], [[language]], [[rules]]).value(0, 0);
          return typeof word === "string" ? word : undefined;
        });
        expect(found).toEqual(expected);
      }
    }
  });
});

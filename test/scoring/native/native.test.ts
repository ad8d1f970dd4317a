import { prepareDegree } from "../../../src/calls/degree";
import { BODY_TYPES } from "../../../src/law/bodies";
import type { Bands } from "../../../src/law/bands";
import type { ComputationId } from "../../../src/law/computations";
import { EDITIONS } from "../../../src/law/editions";
import { READINGS, type ReadingId } from "../../../src/law/readings";
import { DEFAULT_RULES, formatRules, type Rules } from "../../../src/law/rules";
import { DEGREES } from "../../../src/law/together";
import { bandOf } from "../../../src/scoring/bands";
import { decimal } from "../../../src/scoring/exact";
import { nativeDegree, nativeFormula } from "../../../src/scoring/native";
import { steps } from "../../../src/scoring/native/bands";
import { versionOf } from "../../../src/scoring/score";
import { taken } from "../../properties/draw";
import { Random } from "../../properties/random";
import {
  computation,
  drawn,
  IDS,
  LEVELS_AT_BOUNDS,
  live,
  overCells,
  rulesOf,
  SCORES_AT_BOUNDS,
  SHARES_AT_BOUNDS,
} from "../plain-calls";
import { calculated } from "../spreadsheet";

jest.setTimeout(120_000);

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
    const levels = LEVELS_AT_BOUNDS;
    for (const body of BODY_TYPES) {
      const formula = overCells("SERVICES_U", body, DEFAULT_RULES)!;
      const found = calculated(levels.map((level) => ({ inputs: [level], formula })));
      expect(found).toEqual(levels.map((level) => live("SERVICES_U", [level], body, DEFAULT_RULES)));
    }
  });

  test("App. 13: shares of every whole that reach 89.9, 90, 89.95 per cent and the like exactly, or just not", () => {
    const shares = SHARES_AT_BOUNDS;
    for (const gaps of ["", "band-gaps=lower"]) {
      const formula = overCells("COMPLAINTS_R4", "CGO", rulesOf(gaps))!;
      const found = calculated(shares.map((inputs) => ({ inputs, formula })));
      expect(found).toEqual(shares.map((inputs) => live("COMPLAINTS_R4", inputs, "CGO", rulesOf(gaps))));
    }
  });

  test("p. 108: degrees at every printed bound, in the gaps, and of what is no score", () => {
    const scores = SCORES_AT_BOUNDS;
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

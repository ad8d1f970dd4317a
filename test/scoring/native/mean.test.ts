import { prepareP1 } from "../../../src/calls/satisfaction";
import { BODY_ABBREVIATION, BODY_TYPES, type BodyType } from "../../../src/law/bodies";
import { DEFAULT_RULES, parseRules, type Rules } from "../../../src/law/rules";
import { nativeMean } from "../../../src/scoring/native/mean";
import { Random } from "../../properties/random";
import { lastColumn, type Input } from "../spreadsheet";

const LEVELS = [
  0, 3.99, 3.995, 4, 4.19, 4.195, 4.2, 4.39, 4.395, 4.4, 4.59, 4.595, 4.6, 4.79, 4.7949, 4.795, 4.8, 5,
];
const NAMES = ["Минюст", "Минфин", "Министерство  труда", "Нет в списке"];

const own = (row: number, count: number) => `(TRIM($A$1:$A$${count})=TRIM(C${row}))`;

/** P1 of each name in column C over names in A and levels in B, in column D. */
function plain(services: readonly (readonly [string, Input])[], body: BodyType, rules: Rules) {
  const count = services.length;
  return lastColumn(
    services.map(([name, level], index) => {
      const formula = nativeMean(`$B$1:$B$${count}`, own(index + 1, count), body, rules)!;
      return [name, level, NAMES[index] ?? "", formula];
    }),
  ).slice(0, NAMES.length);
}

function live(services: readonly (readonly [string, Input])[], body: BodyType, rules: string) {
  const column = (cells: readonly unknown[]) => cells.map((cell) => [cell ?? ""]);
  const prepared = prepareP1(
    column(services.map(([, level]) => level)),
    [[BODY_ABBREVIATION[body].ru]],
    column(services.map(([name]) => name)),
    column(NAMES),
    [[rules]],
  );
  return NAMES.map((_, index) => {
    const value = prepared.value(index, 0);
    return typeof value === "number" ? value : undefined;
  });
}

test("p. 31: P1 as a reader sees it", () => {
  expect(nativeMean("F5:F9", "(B5:B9=B1)", "LEB", DEFAULT_RULES)).toBe(
    '=IF(OR(SUMPRODUCT((B5:B9=B1)*((F5:F9<0)+(F5:F9>5.00000000005)*(F5:F9<>"")))>0,SUMPRODUCT((B5:B9=B1)*ISNUMBER(F5:F9))=0),NA(),' +
      "SUMPRODUCT((B5:B9=B1)*ISNUMBER(F5:F9)*(F5:F9>={3.99999999995,4.19499999995,4.39499999995,4.59499999995,4.79499999995})*{4,4,4,4,4})/SUMPRODUCT((B5:B9=B1)*ISNUMBER(F5:F9)))",
  );
});

test("p. 31 (satisfaction-mean): of all services of the list", () => {
  const rules = parseRules("satisfaction-mean=all-services") as Rules;
  expect(nativeMean("F5:F9", "(B5:B9=B1)", "LEB", rules)).toMatch(/\/SUMPRODUCT\(\(B5:B9=B1\)\*1\)\)$/);
});

test("a plain formula gives P1 of each body as the function does, and an error where it does", () => {
  const r = new Random(31);
  const seen = { numbers: 0, errors: 0 };
  for (let round = 0; round < 60; round++) {
    const services = r.list(r.whole(4, 14), (): [string, Input] => {
      const name = r.pick(["Минюст", "МИНЮСТ", " Минфин ", "Министерство труда", "министерство  труда"]);
      const bad = r.chance(0.03) ? r.pick(["нет", -1, 5.01, true]) : undefined;
      return [name, bad ?? (r.chance(0.15) ? undefined : r.pick(LEVELS))];
    });
    for (const body of BODY_TYPES) {
      for (const chosen of ["", "satisfaction-mean=all-services", "band-gaps=lower"]) {
        const rules = parseRules(chosen) as Rules;
        const expected = live(services, body, chosen);
        const found = plain(services, body, rules);
        expect([services, found]).toEqual([
          services,
          expected.map((value) => (value === undefined ? undefined : expect.closeTo(value, 9))),
        ]);
        for (const value of expected) seen[value === undefined ? "errors" : "numbers"]++;
      }
    }
  }
  expect(seen.numbers).toBeGreaterThan(300);
  expect(seen.errors).toBeGreaterThan(300);
});

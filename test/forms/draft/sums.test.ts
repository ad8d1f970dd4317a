import fc from "fast-check";
import { digitsOf } from "../../../src/forms/draft/digits";
import type { OpennessCriterion } from "../../../src/law/openness/criteria";
import type { Known } from "./body";
import { drafted } from "./drafted";

const read = (number: string): number => Number(number.replace(",", "."));
const POINTS = /([\d,]+) балл(?:а|ов)?(?! из [\d,]+ (?:возм|оказ))/g;
const pointsIn = (text: string): number[] => [...text.matchAll(POINTS)].map(([, number]) => read(number!));
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
/** As a form prints it. */
const printed = (value: number) => (Math.round(value * 100 + 1e-6) / 100).toFixed(2);
const upTo = (most: number) => fc.integer({ min: 0, max: most });

test("parts make their whole with as few decimals as that takes", () => {
  expect(digitsOf([{ whole: 9.71, parts: [0.3, 9.41] }])).toBe(2);
  expect(digitsOf([{ whole: 14.18, parts: [6.275, 7.905] }])).toBe(3);
  expect(digitsOf([{ whole: 0.363, parts: [0.1965, 0.1665] }])).toBe(3);
  expect(digitsOf([{ whole: 1, parts: [1 / 3, 1 / 3, 1 / 3] }])).toBe(3);
});

test("points of indicators make those of their criterion, and what they lost is what it lacks", () => {
  const services = fc.record({
    services: fc.integer({ min: 20_000, max: 90_000 }),
    late: upTo(10),
    refusals: upTo(10),
    incomplete: upTo(10),
    demanded: upTo(10),
  });
  fc.assert(
    fc.property(services, (inputs) => {
      const [points, losses] = drafted(3, { inputs }).SERVICES_K2!;
      fc.pre(losses !== undefined && !/столько же|менее|все \d/i.test(losses));
      const [whole, ...parts] = pointsIn(points!);
      expect(printed(sum(parts))).toBe(printed(whole!));
      expect(printed(sum(pointsIn(losses!)))).toBe(printed(50 - whole!));
    }),
  );
});

const openness = (criterion: OpennessCriterion, rows: readonly number[], most: number) =>
  fc
    .tuple(
      ...rows.flatMap((row) =>
        (["kk", "ru"] as const).map((language) =>
          fc.tuple(fc.constant(row), fc.constant(language), upTo(most)),
        ),
      ),
    )
    .map((each): Known => ({
      lost: each.map(([row, language, lost]) => [criterion, row, language, lost / 800]),
    }));

test("points in both languages make those of a criterion of openness", () => {
  fc.assert(
    fc.property(openness("SITE", [0, 1, 2, 3, 4, 5], 1200), (known) => {
      const [first] = drafted(8, known).OPENNESS_SITE!;
      const [whole, ...parts] = pointsIn(first!);
      fc.pre(parts.length === 2);
      expect(printed(sum(parts))).toBe(printed(whole!));
    }),
  );
});

test("what an indicator lost in each language makes what it lost, or stands alone", () => {
  fc.assert(
    fc.property(openness("SITE", [0, 1], 1200), (known) => {
      for (const line of drafted(8, known).OPENNESS_SITE!.slice(2)) {
        if (line.includes("менее")) continue;
        const [, whole, parts] = / – ([\d,]+) балл\S*, в том числе (.*)$/.exec(line) ?? [];
        if (parts !== undefined) expect(printed(sum(pointsIn(parts)))).toBe(printed(read(whole!)));
        const [, twice, each] = / – ([\d,]+) балл\S*, по ([\d,]+) балл/.exec(line) ?? [];
        if (each !== undefined) expect(printed(2 * read(each))).toBe(printed(read(twice!)));
      }
    }),
  );
  const lost = (kk: number, ru: number): Known => ({
    lost: [
      ["SITE", 0, "kk", kk],
      ["SITE", 0, "ru", ru],
      ["SITE", 1, "ru", 1],
    ],
  });
  const ends = (known: Known, language: "ru" | "kk" = "ru") =>
    drafted(8, known, language)
      .OPENNESS_SITE!.slice(2)
      .map((line) => line.replace(/^.*" – /, ""));
  expect(ends(lost(0.1965, 0.1665))[1]).toBe(
    "0,20 балла на государственном языке и 0,17 балла на русском языке.",
  );
  expect(ends(lost(0.1965, 0.1665), "kk")[1]).toBe("мемлекеттік тілде 0,20 балл, орыс тілінде 0,17 балл.");
  expect(ends(lost(0.125, 0.125))[1]).toBe("по 0,13 балла на каждом языке.");
  expect(ends(lost(0.125, 0.125), "kk")[1]).toBe("әр тілде 0,13 балл.");
});

test("what is counted together makes up what the criterion lacks", () => {
  const third = lostEach([0.165, 0.165, 0.165, 0.165, 0.165, 0.165, 0.165]);
  const lines = drafted(8, third).OPENNESS_BUDGET!;
  const [whole] = pointsIn(lines[0]!);
  expect(printed(sum(lines.slice(2).map((line) => pointsIn(line)[0]!)))).toBe(printed(18 - whole!));
});

const lostEach = (each: readonly number[]): Known => ({
  lost: each.map((lost, row) => ["BUDGET", row, "ru", lost] as const),
});

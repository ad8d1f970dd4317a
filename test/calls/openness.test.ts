import { call, parametersOf, type FunctionId } from "../../src/calls/catalogue";
import type { Cells } from "../../src/calls/cells";
import { Failure } from "../../src/calls/failure";
import { BODY_TYPES } from "../../src/law/bodies";
import { EDITIONS } from "../../src/law/editions";
import { CRITERIA, CRITERION_IDS, type CriterionId } from "../../src/law/openness/criteria";
import { pointsFor } from "../../src/law/openness/indicator";
import { inForce } from "../../src/law/version";
import { ALL_CASES } from "../cases";
import { beside, both, row, type Call } from "../cases/case";
import { tablesOf } from "../cases/openness/printed";

const NAMES = { CGO: "ЦГО", LEB: "МИО" } as const;

describe("the printed tables that the cases go by", () => {
  const all = EDITIONS.flatMap(({ id, from }) =>
    CRITERION_IDS.flatMap((criterion) => BODY_TYPES.map((body) => ({ id, from, criterion, body }))),
  );
  // The note to Table 8 has the organisations of central bodies assessed alone.
  const assessed = all.filter(({ criterion, body }) => criterion !== "SUBORDINATES" || body === "CGO");

  test.each(assessed)("edition $id, $criterion of $body: are all there is, in their order", (one) => {
    const { id, from, criterion, body } = one;
    const inLaw = CRITERIA[criterion].tables[body].flatMap((table) =>
      inForce(table, from)!
        .value.indicators.filter((indicator) => pointsFor(indicator, body) !== undefined)
        .map(({ number }) => number),
    );
    const printed = tablesOf(criterion, NAMES[body], id).flatMap(({ items }) => items.map(([item]) => item));
    expect(printed).toEqual(inLaw);
  });
});

const cells = (args: readonly unknown[]): (Cells | undefined)[] =>
  args.map((arg) => (arg === undefined || Array.isArray(arg) ? (arg as Cells | undefined) : [[arg]]));

const isCriterion = (name: FunctionId): boolean =>
  CRITERION_IDS.some((criterion) => name === `OPENNESS_${criterion}`);

/** The calls of the cases that score a criterion by marks, each with what it gives. */
const scored = ALL_CASES.map((fact) => fact.call)
  .filter(([name]) => isCriterion(name))
  .map((own) => [own, call(own[0], cells(own.slice(1)))[0]!] as const);

/** The same arguments, as OPENNESS_POINTS takes them. */
function asPoints([name, ...args]: Call): (Cells | undefined)[] {
  const by = Object.fromEntries(parametersOf(name).map((parameter, index) => [parameter.name, args[index]]));
  const criterion = name.replace("OPENNESS_", "");
  const condition = by.announced ?? by.dislikes;
  return cells([criterion, by.marks, by.body, condition, by.averages, by.rules]);
}

/** A criterion from the sum of its points: stimuli lift none above the maximum, organisations of local bodies cost nothing. */
function whole(own: Call, sum: number): number {
  if (own[0] === "OPENNESS_DATA") return own.includes("stimulus-cap=all-or-nothing") ? 17 : Math.min(18, sum);
  const isFree = own.includes("МИО") && !own.includes("local-subordinates=deduct");
  return own[0] === "OPENNESS_SUBORDINATES" && isFree ? 0 : sum;
}

describe("OPENNESS_POINTS of the same marks", () => {
  const points = scored.map(
    ([own, results]) => [own, results, call("OPENNESS_POINTS", asPoints(own))] as const,
  );

  test("adds up to the criterion of each body", () => {
    expect(points.length).toBeGreaterThan(400);
    for (const [own, results, all] of points) {
      for (const [body, result] of results.entries()) {
        if (typeof result !== "number") continue;
        const sum = all
          .flatMap((line) => line.slice(2 * body, 2 * body + 2))
          .reduce<number>((total, cell) => total + Number(cell), 0);
        expect(result).toBeCloseTo(whole(own, sum), 9);
      }
    }
  });

  test("has a failure in a cell wherever the criterion has one", () => {
    for (const [own, results, all] of points) {
      for (const [body, result] of results.entries()) {
        const failed = all.some((line) =>
          line.slice(2 * body, 2 * body + 2).some((cell) => cell instanceof Failure),
        );
        if (result instanceof Failure) expect([own, failed]).toEqual([own, true]);
      }
    }
  });
});

test("bodies side by side get what each of them gets alone", () => {
  const alone = scored.flatMap(([[name, marks, body, ...rest], [result]]) =>
    name === "OPENNESS_SITE" &&
    rest.length === 0 &&
    (marks as unknown[][]).length === 6 &&
    (marks as unknown[][])[0]!.length === 2
      ? [{ marks: marks as unknown[][], body, result }]
      : [],
  );
  const together = call("OPENNESS_SITE", [
    beside(...alone.map(({ marks }) => marks)),
    row(...alone.map(({ body }) => body)),
  ]);
  expect(alone.length).toBeGreaterThan(15);
  const plain = (result: unknown) => (result instanceof Failure ? result.problem : result);
  expect(together[0]!.map(plain)).toEqual(alone.map(({ result }) => plain(result)));
});

describe("what prevails", () => {
  const acts = (first: unknown, announced: unknown, readings = "") =>
    call("OPENNESS_POINTS", [
      [["ACTS"]],
      both(first, 1, 1, "max", 1, 1),
      [["ЦГО"]],
      [[announced]],
      both(0.5, "", "", "", "", ""),
      [[readings]],
    ]).map(([kk]) => kk);

  test("p. 71: the word for full points over the missing announcement, which prevails over a mark and an average", () => {
    expect(acts("max", false)).toEqual([1, 0, 1, 3.5, 1.5, 1]);
    expect(acts(1, false)).toEqual([0, 0, 1, 3.5, 1.5, 1]);
    expect(acts("avg", false)).toEqual([0, 0, 1, 3.5, 1.5, 1]);
    expect(acts("avg", true)).toEqual([0.5, 1, 1, 3.5, 1.5, 1]);
  });

  test("p. 71 under nothing-planned=both: the maximum still prevails where both are", () => {
    expect(acts("max", false, "nothing-planned=both")).toEqual([1, 0, 1, 3.5, 1.5, 1]);
    expect(acts(1, true, "nothing-planned=both")[3]).toBeInstanceOf(Failure);
  });

  test("p. 67: the share announced is taken of full points and of an average alike", () => {
    const budget = (first: unknown) =>
      call("OPENNESS_POINTS", [
        [["BUDGET"]],
        both(first, 1, 1, 1, "max", 1, 1),
        [["МИО"]],
        [[0.5]],
        both(1.5, "", "", "", "", "", ""),
      ]).map(([kk]) => kk);
    expect(budget("avg")).toEqual([0.75, 2, 0.5, 0.5, 0.25, 1.5, 2]);
    expect(budget("max")).toEqual([1, 2, 0.5, 0.5, 0.25, 1.5, 2]);
  });

  test("p. 74 of January: dislikes over whatever stands for the answers", () => {
    const dialog = (first: unknown) =>
      call("OPENNESS_POINTS", [
        [["DIALOG"]],
        both(first, 1, 51, 1, 1, 1, 1, 1),
        [["ЦГО"]],
        [[0.11]],
        both(1, "", "", "", "", "", "", ""),
        [["2023-01"]],
      ])[0]![0];
    expect([1, "max", "avg", "n/a"].map(dialog)).toEqual([0, 0, 0, 0]);
  });
});

test.each(["DATA", "SITE", "SUBORDINATES"] satisfies CriterionId[])(
  "OPENNESS_POINTS of %s takes no heed of a condition, which its paragraph does not know",
  (criterion) => {
    const marks = criterion === "DATA" ? both(1, 1, 1, 1, 1, 0) : both(1, 1, 1, 1, 1, 1);
    const points = (condition: unknown) =>
      call("OPENNESS_POINTS", [[[criterion]], marks, [["ЦГО"]], [[condition]]]);
    expect(points(false)).toEqual(points(""));
  },
);

import { readXlsx } from "hucre/xlsx";
import { prepareDegree } from "../../src/calls/degree";
import { attach } from "../../src/excel/attach";
import { makeNative } from "../../src/excel/native";
import { writeScores } from "../../src/excel/scores";
import { BODY_TYPES, type BodyType } from "../../src/law/bodies";
import type { ComputationId } from "../../src/law/computations";
import { DEFAULT_RULES, formatRules } from "../../src/law/rules";
import { nativeDegree } from "../../src/scoring/native";
import { openSample, values } from "../excel/workbook";
import { Random } from "../properties/random";
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
} from "../scoring/plain-calls";
import type { Line } from "../scoring/spreadsheet";
import { recalculated } from "./office";

// LibreOffice starts, calculates some thousand formulas and saves; how long that takes is up to the machine.
jest.setTimeout(600_000);

interface Expected extends Line {
  readonly expected: unknown;
}

const lineOf = (
  id: ComputationId,
  inputs: Line["inputs"],
  body: BodyType,
  rules = DEFAULT_RULES,
): Expected => ({
  inputs,
  formula: overCells(id, body, rules)!,
  expected: live(id, inputs, body, rules),
});

/** Calls of every computation. To LibreOffice a logical value is a number, which Excel and our functions refuse. */
function computations(): readonly Expected[] {
  const r = new Random(7);
  return IDS.flatMap((id) =>
    BODY_TYPES.filter((body) => (computation(id).only ?? body) === body).flatMap((body) =>
      r
        .list(40, () => drawn(id, body, r))
        .filter((inputs) => !inputs.includes(true))
        .map((inputs) => lineOf(id, inputs, body)),
    ),
  );
}

function bounds(): readonly Expected[] {
  return ["", "band-gaps=lower"].map(rulesOf).flatMap((rules) => [
    ...BODY_TYPES.flatMap((body) =>
      LEVELS_AT_BOUNDS.map((level) => lineOf("SERVICES_U", [level], body, rules)),
    ),
    ...SHARES_AT_BOUNDS.map((inputs) => lineOf("COMPLAINTS_R4", inputs, "CGO", rules)),
    ...SCORES_AT_BOUNDS.filter((score) => score !== true).map((score): Expected => {
      const word = prepareDegree([[score ?? ""]], [["ru"]], [[formatRules(rules)]]).value(0, 0);
      const expected = typeof word === "string" ? word : undefined;
      return { inputs: [score], formula: nativeDegree("A1", rules, "ru"), expected };
    }),
  ]);
}

/** Writes calls on a sheet of their own, each in its row: inputs from A on, the formula in H. */
const writeCalls = (sheet: string, calls: readonly Expected[]) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.add(sheet).getRangeByIndexes(0, 0, calls.length, 8);
    range.formulas = calls.map(({ inputs, formula }, row) => [
      ...Array.from({ length: 7 }, (_, column) => inputs[column] ?? ""),
      formula.replace(/\b([A-G])1\b/g, (_, column: string) => `${column}${row + 1}`),
    ]);
    await context.sync();
  });

const isError = (cell: unknown) => typeof cell === "string" && cell.startsWith("#");

/** What differs between live cells and those of LibreOffice: numbers by more than 1e-9, texts at all. */
const differences = (live: readonly (readonly unknown[])[], found: readonly (readonly unknown[])[]) =>
  live.flatMap((line, row) =>
    line.flatMap((value, column) => {
      const cell = found[row]?.[column] ?? "";
      const isSame =
        typeof value === "number"
          ? typeof cell === "number" && Math.abs(cell - value) <= 1e-9
          : isError(value)
            ? isError(cell)
            : cell === value;
      return isSame ? [] : [{ row, column, live: value, found: cell }];
    }),
  );

const CALLS = { Вызовы: computations(), Границы: bounds() };
const POINTS = "Открытость – баллы";

describe("plain formulas that LibreOffice has calculated", () => {
  const before = new Map<string, unknown[][]>();
  const after = new Map<string, unknown[][]>();
  beforeAll(async () => {
    const { host } = await openSample();
    const attachment = await attach();
    await writeScores(attachment, { rules: "" });
    for (const sheet of ["Scores", POINTS]) before.set(sheet, await values(`'${sheet}'`));
    await makeNative(attachment);
    for (const [sheet, calls] of Object.entries(CALLS)) await writeCalls(sheet, calls);
    const { sheets } = await readXlsx(recalculated(await host.save()));
    for (const { name, rows } of sheets) after.set(name, rows as unknown[][]);
  });

  test("the sheet of scores: every figure of all 44 bodies, and the words of the degrees", () => {
    // Below the third row, which says that the formulas are plain.
    const [live, found] = [before.get("Scores")!.slice(3), after.get("Scores")!.slice(3)];
    expect(differences(live, found)).toEqual([]);
    expect(live.flat().filter((cell) => typeof cell === "number").length).toBeGreaterThan(1500);
    expect(found.flat().filter((cell) => String(cell).endsWith("степень")).length).toBeGreaterThan(30);
  });

  test("the sheet of openness: every point, sum and average", () => {
    const [live, found] = [before.get(POINTS)!.slice(4), after.get(POINTS)!.slice(4)];
    expect(differences(live, found)).toEqual([]);
    expect(live.flat().filter((cell) => typeof cell === "number").length).toBeGreaterThan(3000);
  });

  test.each(Object.keys(CALLS) as (keyof typeof CALLS)[])(
    "%s: each call gives what the function gives",
    (sheet) => {
      const wrong = CALLS[sheet].flatMap(({ inputs, formula, expected }, row) => {
        const found = after.get(sheet)![row]?.[7];
        const isSame =
          typeof expected === "number"
            ? typeof found === "number" && Math.abs(found - expected) <= 1e-9
            : expected === undefined
              ? isError(found)
              : found === expected;
        return isSame ? [] : [{ formula, inputs, expected, found }];
      });
      expect(wrong).toEqual([]);
      expect(CALLS[sheet].length).toBeGreaterThan(2000);
    },
  );
});

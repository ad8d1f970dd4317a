import type * as Catalogue from "../../src/calls/catalogue";
import type * as Attach from "../../src/excel/attach";
import type * as ScoreTable from "../../src/excel/scores/table";
import type { Act } from "../../src/law/acts";
import type * as Editions from "../../src/law/editions";
import type { IndicatorTable, TableProvision } from "../../src/law/openness/indicator";
import { inForce, type IsoDate } from "../../src/law/version";
import { ALL_CASES } from "../cases";
import { both, type Call } from "../cases/case";
import type * as Provisions from "./provisions";
import { dayBefore } from "./provisions";

/** A made-up act that changes Table 6 from a day far ahead: other points, and meetings with NGOs for local bodies too. */
const DAY: IsoDate = "2031-05-12";
const ACT: Act = {
  signed: ["2031-04-28", "2031-05-05"],
  registered: { date: "2031-05-06", number: 99001 },
  inForce: DAY,
  provisions: ["app.10.table.6"],
};
const POINTS: Readonly<Record<string, number>> = { "1": 2, "3": 2.5, "4.3": 0.5, "4.4": 0.5 };

/** The table as it stands, with those points. */
const changed = (table: IndicatorTable): IndicatorTable => ({
  ...table,
  indicators: table.indicators.map((indicator) => ({
    ...indicator,
    points: POINTS[indicator.number] ?? indicator.points,
  })),
});

const ACTS = "../../src/law/acts";
const DIALOG = "../../src/law/openness/dialog";

/** The project, loaded anew. */
interface Project {
  readonly answer: (call: Call) => unknown[][];
  readonly fixed: (call: Call) => Call;
  readonly editions: readonly string[];
  readonly withoutVersion: readonly string[];
  readonly scores: unknown;
}

/**
 * Loads the project with an act added to the register and a version to Table 6, and nothing else of it touched.
 * @param act left out: the project as it is
 */
function project(act?: Act, withTable = true): Project {
  let loaded: Project | undefined;
  jest.isolateModules(() => {
    if (act) {
      const { ACTS: acts, ...others } = jest.requireActual<{ ACTS: object }>(ACTS);
      jest.doMock(ACTS, () => ({ ...others, ACTS: { ...acts, "2031-05": act } }));
      const dialog = jest.requireActual<{ TABLE_6: TableProvision }>(DIALOG);
      const { cite, value } = dialog.TABLE_6.at(-1)!;
      const version = { from: DAY, order: "2031-05", cite, value: changed(value) };
      jest.doMock(DIALOG, () => (withTable ? { ...dialog, TABLE_6: [...dialog.TABLE_6, version] } : dialog));
    }
    loaded = load();
  });
  jest.dontMock(ACTS);
  jest.dontMock(DIALOG);
  return loaded!;
}

/* eslint-disable @typescript-eslint/no-require-imports -- the modules of one loading, mocked ones included */
function load(): Project {
  const { answer } = require("../functions/answer") as { answer: Project["answer"] };
  const { parametersOf } = require("../../src/calls/catalogue") as typeof Catalogue;
  const { EDITIONS } = require("../../src/law/editions") as typeof Editions;
  const law = require("./provisions") as typeof Provisions;
  const { ACTS: acts } = require(ACTS) as { ACTS: Readonly<Record<string, Act>> };
  const { understand } = require("../../src/excel/attach") as typeof Attach;
  const { scoreTables } = require("../../src/excel/scores/table") as typeof ScoreTable;

  /** The same call by the edition of July 2023, where it names none. */
  function fixed([name, ...args]: Call): Call {
    if (name === "EXPLAIN") {
      const [, ...inner] = fixed([args[0] as Catalogue.FunctionId, ...args.slice(1)]);
      return [name, args[0], ...inner];
    }
    const at = parametersOf(name).findIndex((parameter) => parameter.name === "rules");
    const by = (cell: unknown) =>
      typeof cell === "string" && !/^\s*\d/.test(cell) ? `2023-07;${cell}` : (cell ?? "2023-07");
    const rules = args[at];
    const all = Array.from({ length: Math.max(args.length, at + 1) }, (_, index) => args[index]);
    all[at] = Array.isArray(rules) ? (rules as unknown[][]).map((line) => line.map(by)) : by(rules);
    return [name, ...all];
  }

  return {
    answer,
    fixed,
    editions: EDITIONS.map(({ id }) => id),
    withoutVersion: law.withoutVersion(acts, law.everyProvision()),
    scores: scoreTables(understand([OPENNESS]), [], () => undefined),
  };
}
/* eslint-enable @typescript-eslint/no-require-imports */

/** A sheet of marks of two central bodies by the Table 6 of June 2023. */
const OPENNESS = {
  name: "Открытость ЦГО",
  row: 0,
  column: 0,
  values: [
    ["", "", "Министерство юстиции", "", "Министерство обороны", ""],
    ["№", "Индикатор", "каз", "рус", "каз", "рус"],
    ["", "Открытый диалог", "", "", "", ""],
    ...[1, 51, 1, 1, 1, 1, 1].map((mark, row) => [row + 1, `Индикатор ${row + 1}`, mark, mark, mark, mark]),
  ],
};

/** What the functions gave before there was the act; RULES alone says which edition is the latest. */
const older = ALL_CASES.filter(({ call: [name] }) => name !== "RULES");
const asItIs = project();
const results = older.map(({ call }) => asItIs.answer(call));
const rehearsed = project(ACT);
const { answer } = rehearsed;

describe("a made-up act changes Table 6 from 12 May 2031: one act in the register, one version of the table", () => {
  const last = dayBefore(DAY);
  /** Everything but open sittings. */
  const marks = both(1, 51, 0, 1, 1, 1, 1);

  test("its edition is there, the last of the list from which the pane offers", () => {
    expect(rehearsed.editions).toEqual([...asItIs.editions, "2031-05"]);
    expect(answer(["RULES"])).toEqual([["2031-05"]]);
    expect(answer(["RULES", "2031-05", "deduction=scaled"])).toEqual([["2031-05;deduction=scaled"]]);
    expect(answer(["RULES", "12.05.2031"])).toEqual([["2031-05"]]);
    expect(answer(["RULES", "11.05.2031"])).toEqual([["2023-07"]]);
  });

  test("OPENNESS_DIALOG gives the new points on its first day, and the old ones the day before", () => {
    const dialog = (day?: string) => answer(["OPENNESS_DIALOG", marks, "ЦГО", undefined, undefined, day]);
    expect(dialog(last)).toEqual([[14]]);
    expect(dialog(DAY)).toEqual([[13]]);
    expect(dialog()).toEqual([[13]]);
  });

  test("OPENNESS_POINTS has the new rows of a local body", () => {
    const points = (given: unknown[][], day: string) =>
      answer(["OPENNESS_POINTS", "DIALOG", given, "МИО", undefined, undefined, day]);
    expect(points(both(1, 51, 1, 1, 1, 1), last)).toEqual(both(2.5, 1.5, 2, 1, 1, 1));
    expect(points(both(1, 51, 1, 1, 1, 1, 1), DAY)).toEqual(both(2, 1.5, 2.5, 1, 1, 0.5, 0.5));
    expect(points(both(1, 51, 1, 1, 1, 1), DAY)[0]![0]).toMatchObject({
      code: "#VALUE!",
      message: expect.stringMatching(/строк 6.*2031-05 — 7/),
    });
  });

  test("PARAMETER follows", () => {
    expect(answer(["PARAMETER", "DIALOG.3", "МИО", last])).toEqual([[2]]);
    expect(answer(["PARAMETER", "DIALOG.3", "МИО", DAY])).toEqual([[2.5]]);
    expect(answer(["PARAMETER", "DIALOG.4.4", "МИО", DAY])).toEqual([[0.5]]);
  });

  test.each([
    ["OPENNESS_DIALOG", marks, "ЦГО", undefined, undefined],
    ["PARAMETER", "DIALOG.3", "ЦГО"],
  ])("EXPLAIN of %s cites the act from its first day on", (name, ...args) => {
    const places = (day: string) =>
      answer(["EXPLAIN", name, ...args, day]).flatMap(([label, text]) =>
        label === "Основание" ? [text] : [],
      );
    const own =
      "прил. 10, табл. 6 Методики, в редакции приказа, зарегистрированного 06.05.2031 под № 99001; действует с 12.05.2031";
    expect(places(DAY)).toContain(own);
    expect(places(last)).not.toContain(own);
  });

  test("the formulas of the sheet of scores are the same", () => {
    expect(JSON.stringify(rehearsed.scores)).toContain("OLSHEM.OPENNESS_DIALOG(");
    expect(rehearsed.scores).toEqual(asItIs.scores);
  });

  test("every older result is unchanged", () => {
    expect(older.map(({ call }) => answer(rehearsed.fixed(call)))).toEqual(results);
  });

  test("every provision that it names has a version", () => {
    expect(rehearsed.withoutVersion).toEqual([]);
  });
});

describe("what an act names and nobody has coded is found", () => {
  test("a paragraph without a version", () => {
    const provisions = [...ACT.provisions, "p.77"] as Act["provisions"];
    expect(project({ ...ACT, provisions }).withoutVersion).toEqual([`2031-05 p.77 ${DAY}`]);
  });

  test("the table itself", () => {
    expect(project(ACT, false).withoutVersion).toEqual([`2031-05 app.10.table.6 ${DAY}`]);
  });

  test("a table whose version starts on another day", () => {
    const late: Act = {
      ...ACT,
      deferred: { from: "2031-06-01", provisions: ["app.10.table.6"] },
      provisions: [],
    };
    expect(project(late).withoutVersion).toEqual(["2031-05 app.10.table.6 2031-06-01"]);
  });
});

test("the rehearsal has left the law as it is", () => {
  const { TABLE_6 } = jest.requireActual<{ TABLE_6: TableProvision }>(DIALOG);
  expect(inForce(TABLE_6, DAY)!.order).toBe("2023-03");
});

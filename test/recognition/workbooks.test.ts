import { propose } from "../../src/recognition";
import { compareNames } from "./names";
import { compareTable, matching, type Comparison } from "./compare";
import { expectedOf, sheetsOf, WORKBOOKS } from "./workbooks";

// Each workbook is opened by the host; how long that takes is up to the machine.
jest.setTimeout(120_000);

/** What differs in one workbook, each line with the table that it is about. */
interface Result {
  readonly name: string;
  readonly tables: readonly { readonly title: string; readonly comparison: Comparison }[];
  readonly unlike: readonly string[];
  /** Variables proposed with high confidence in tables that are none. */
  readonly surplus: readonly string[];
}

const results = new Map<string, Result>();

beforeAll(async () => {
  for (const name of WORKBOOKS) {
    const expected = expectedOf(name);
    const proposal = propose(await sheetsOf(name));
    const left = new Set(proposal.tables);
    const unlike: string[] = [];
    const tables = expected.tables.map((table) => {
      const title = `${name}, «${table.sheet}», ${table.kind}`;
      const found = matching(table, [...left]);
      if (found) left.delete(found);
      else unlike.push(`${title}: no table was proposed`);
      return { title, comparison: compareTable(table, found) };
    });
    for (const { kind, sheet, run } of left) unlike.push(`${name}, «${sheet}»: ${kind} (${run}) is no table`);
    const { unrecognised = [] } = expected;
    if ([...proposal.unrecognised].sort().join() !== [...unrecognised].sort().join())
      unlike.push(`${name}: without a table are ${proposal.unrecognised}, not ${unrecognised}`);
    unlike.push(...compareNames(expected, proposal).map((text) => `${name}: ${text}`));
    const surplus = [...left].flatMap(({ sheet, fields }) =>
      fields
        .filter(({ confidence }) => confidence === "sure")
        .map(({ variable, head }) => `${name}, «${sheet}»: ${variable} «${head}»`),
    );
    results.set(name, { name, tables, unlike, surplus });
  }
});

const comparisons = () => [...results.values()].flatMap(({ tables }) => tables);
const told = (lines: (comparison: Comparison) => readonly string[]): string[] =>
  comparisons().flatMap(({ title, comparison }) => lines(comparison).map((line) => `${title}: ${line}`));

test("there are twelve workbooks", () => {
  expect(WORKBOOKS).toHaveLength(12);
});

test.each(WORKBOOKS)("%s: its tables, records, lines left out and names are recognised", (name) => {
  const { tables, unlike } = results.get(name)!;
  const lines = tables.flatMap(({ title, comparison }) =>
    comparison.lines.map((line) => `${title}: ${line}`),
  );
  expect([...unlike, ...lines]).toEqual([]);
});

test("at least 95 % of the variables of all workbooks are proposed right", () => {
  const all = comparisons().map(({ comparison }) => comparison);
  const variables = all.reduce((sum, one) => sum + one.variables, 0);
  const right = all.reduce((sum, one) => sum + one.right, 0);
  const isEnough = right / variables >= 0.95;
  expect(isEnough ? [] : [`${right} of ${variables}`, ...told(({ fields }) => fields)]).toEqual([]);
});

test("no variable is proposed wrong with high confidence", () => {
  const wrong = told((one) =>
    one.wrong.filter(({ confidence }) => confidence === "sure").map(({ text }) => text),
  );
  expect([...wrong, ...[...results.values()].flatMap(({ surplus }) => surplus)]).toEqual([]);
});

test("what the heads leave in doubt is proposed as doubtful", () => {
  expect(told(({ tooSure }) => tooSure)).toEqual([]);
});

test("heads and units are told as they stand in the workbook", () => {
  expect(told(({ heads }) => heads)).toEqual([]);
});

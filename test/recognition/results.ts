import type { Proposal } from "../../src/recognition/types";
import { compareTable, matching, type Comparison } from "./compare";
import { compareNames } from "./names";
import type { ExpectedWorkbook } from "./workbooks";

/** What differs in one workbook, each line with the table that it is about. */
export interface Result {
  readonly tables: readonly { readonly title: string; readonly comparison: Comparison }[];
  readonly unlike: readonly string[];
  /** Variables proposed with high confidence in tables that are none. */
  readonly surplus: readonly string[];
}

export function resultOf(name: string, expected: ExpectedWorkbook, proposal: Proposal): Result {
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
  return { tables, unlike, surplus };
}

const told = (results: readonly Result[], lines: (comparison: Comparison) => readonly string[]): string[] =>
  results.flatMap(({ tables }) =>
    tables.flatMap(({ title, comparison }) => lines(comparison).map((line) => `${title}: ${line}`)),
  );

/** Whatever of a workbook but its variables was not recognised. */
export const unlikeOf = (result: Result): string[] => [
  ...result.unlike,
  ...told([result], ({ lines }) => lines),
];

/** What keeps the share of the variables that are proposed right below 95 %. */
export function tooFewRight(results: readonly Result[]): string[] {
  const all = results.flatMap(({ tables }) => tables.map(({ comparison }) => comparison));
  const variables = all.reduce((sum, one) => sum + one.variables, 0);
  const right = all.reduce((sum, one) => sum + one.right, 0);
  return right / variables >= 0.95 ? [] : [`${right} of ${variables}`, ...told(results, (one) => one.fields)];
}

export const surelyWrong = (results: readonly Result[]): string[] => [
  ...told(results, ({ wrong }) =>
    wrong.filter(({ confidence }) => confidence === "sure").map(({ text }) => text),
  ),
  ...results.flatMap(({ surplus }) => surplus),
];

export const tooSure = (results: readonly Result[]): string[] => told(results, (one) => one.tooSure);
export const wrongHeads = (results: readonly Result[]): string[] => told(results, ({ heads }) => heads);

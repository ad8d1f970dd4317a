import { propose } from "../../src/recognition";
import { resultOf, surelyWrong, tooFewRight, tooSure, unlikeOf, wrongHeads, type Result } from "./results";
import { expectedOf, sheetsOf, WORKBOOKS } from "./workbooks";

// Each workbook is opened by the host; how long that takes is up to the machine.
jest.setTimeout(120_000);

const results = new Map<string, Result>();

beforeAll(async () => {
  for (const name of WORKBOOKS)
    results.set(name, resultOf(name, expectedOf(name), propose(await sheetsOf(name))));
});

test("there are twelve workbooks", () => {
  expect(WORKBOOKS).toHaveLength(12);
});

test.each(WORKBOOKS)("%s: its tables, records, lines left out and names are recognised", (name) => {
  expect(unlikeOf(results.get(name)!)).toEqual([]);
});

test("at least 95 % of the variables of all workbooks are proposed right", () => {
  expect(tooFewRight([...results.values()])).toEqual([]);
});

test("no variable is proposed wrong with high confidence", () => {
  expect(surelyWrong([...results.values()])).toEqual([]);
});

test("what the heads leave in doubt is proposed as doubtful", () => {
  expect(tooSure([...results.values()])).toEqual([]);
});

test("heads and units are told as they stand in the workbook", () => {
  expect(wrongHeads([...results.values()])).toEqual([]);
});

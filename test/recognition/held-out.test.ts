import { propose } from "../../src/recognition";
import { expectedOf, HELD_OUT, sheetsOf } from "./held-out";
import { resultOf, surelyWrong, tooFewRight, unlikeOf } from "./results";

const results = new Map(
  Object.entries(HELD_OUT).map(([name, workbook]) => [
    name,
    resultOf(name, expectedOf(workbook), propose(sheetsOf(workbook))),
  ]),
);

test.each([...results])("%s: its tables, records, lines left out and names are recognised", (_, result) => {
  expect(unlikeOf(result)).toEqual([]);
});

test("at least 95 % of the variables are proposed right", () => {
  expect(tooFewRight([...results.values()])).toEqual([]);
});

test("no variable is proposed wrong with high confidence", () => {
  expect(surelyWrong([...results.values()])).toEqual([]);
});

import { ALL_CASES, CASES } from "../cases";
import { PLACE } from "../cases/case";
import { check } from "./answer";

describe.each(Object.entries(CASES))("%s", (_, cases) => {
  test.each(cases.map((fact) => [fact.says, fact] as const))("%s", (_, fact) => {
    check(fact);
  });
});

test("every case names its place, and no two say the same", () => {
  const said = ALL_CASES.map(({ says }) => says);
  expect(said.filter((says) => !PLACE.test(says))).toEqual([]);
  expect(said.filter((says, index) => said.indexOf(says) !== index)).toEqual([]);
});

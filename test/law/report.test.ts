import { ACTS } from "../../src/law/acts";
import type { BodyType } from "../../src/law/bodies";
import { REPORTS_ON_OPENNESS } from "../../src/law/openness/report";
import { inForce, type IsoDate } from "../../src/law/version";
import { nameOf } from "./provisions";

/** The tables of Appendix 9 with how many indicators each reports on, to the day before the order of March changes them. */
const TABLES = [
  ["app.9.table.1", 4, undefined],
  ["app.9.table.2", 8, "CGO"],
  ["app.9.table.3", 6, "LEB"],
  ["app.9.table.4", 5, undefined],
  ["app.9.table.5", 5, undefined],
  ["app.9.table.5-1", 2, undefined],
  ["app.9.table.6", 3, undefined],
] as const satisfies readonly (readonly [string, number, BodyType | undefined])[];

const rowsOn = (name: string, day: IsoDate) => {
  const { versions } = REPORTS_ON_OPENNESS.find(({ versions: [first] }) => nameOf(first.cite) === name)!;
  return inForce(versions, day)!.value.rows;
};

test("there is every table, in its order, for the bodies that it is for", () => {
  expect(REPORTS_ON_OPENNESS.map(({ table, only }) => [`app.9.table.${table}`, only])).toEqual(
    TABLES.map(([name, , only]) => [name, only]),
  );
  for (const { table, versions } of REPORTS_ON_OPENNESS) {
    expect(versions.map(({ cite }) => nameOf(cite))).toEqual(versions.map(() => `app.9.table.${table}`));
  }
});

test.each(TABLES)("%s has %d indicators, numbered from 1", (name, count) => {
  expect(rowsOn(name, "2023-05-31").map(({ number }) => number)).toEqual(
    Array.from({ length: count }, (_, index) => String(index + 1)),
  );
});

test("from 1 June 2023 app.9.table.5 no longer asks for the questions on the blog platform", () => {
  const titles = (day: IsoDate) => rowsOn("app.9.table.5", day).map(({ title }) => title.ru);
  expect(titles("2023-05-31")[0]).toMatch(/^Доля вопросов, получивших ответы, на блог-платформе/);
  expect(titles("2023-06-01")).toHaveLength(4);
  expect(titles("2023-06-01").join()).not.toContain("блог-платформ");
});

test.each(["app.9.table.1", "app.9.table.5", "app.9.table.6"])(
  "the Kazakh of %s is that of the order of March, row by row",
  (name) => {
    for (const { title } of rowsOn(name, ACTS["2023-03"].deferred.from)) expect(title.officialKk).toBe(true);
  },
);

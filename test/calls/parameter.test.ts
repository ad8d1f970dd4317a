import { call, explain } from "../../src/calls/catalogue";
import { describe as describeFailure, errorCode, Failure } from "../../src/calls/failure";
import type { Explanation } from "../../src/calls/explanation";
import { lines } from "../../src/calls/lines";
import { EDITIONS } from "../../src/law/editions";
import { DEFAULT_RULES, type Rules } from "../../src/law/rules";
import { parameters } from "../../src/scoring/parameter";
import { column, row } from "../cases/case";
import { PRINTED_TABLES } from "../cases/openness/printed";
import { PARAMETERS } from "../cases/parameters";

const BODIES = ["ЦГО", "МИО"] as const;

/** `PARAMETER` on single cells; a failure as its code and Russian text. */
function parameter(name: unknown, body: unknown = "", rules: unknown = ""): unknown {
  const [[result] = []] = call("PARAMETER", [[[name]], [[body]], [[rules]]]);
  return result instanceof Failure ? `${errorCode(result)} ${describeFailure(result, "ru")}` : result;
}

/** What the explanation of a parameter rests on. */
function placeOf(name: string, body: string, rules = ""): string {
  const explanation = explain("PARAMETER", [[[name]], [[body]], [[rules]]], 0, 0) as Explanation;
  return lines(explanation, "ru").find(({ kind }) => kind === "place")!.text;
}

test.each(PARAMETERS)("$place: $name of a central and of a local body", ({ place, name, values }) => {
  for (const body of BODIES) {
    if (values[body] === undefined) expect(parameter(name, body)).toMatch(/^#N\/A .*не оцениваются/);
    else {
      expect(parameter(name, body)).toBe(values[body]);
      expect(placeOf(name, body)).toMatch(new RegExp(`^${place.replace(".", "\\.")} Методики`));
    }
  }
  const alike = values.ЦГО === values.МИО;
  expect(parameter(name)).toEqual(alike ? values.ЦГО : expect.stringMatching(/^#N\/A .*тип_органа.*«ЦГО»/));
});

const items = PRINTED_TABLES.flatMap(({ table, criterion, bodies, editions, items }) =>
  bodies.flatMap((body) =>
    editions.map((edition) => [
      `Table ${table}, ${body}, ${edition}`,
      { criterion, body, edition, items, table },
    ]),
  ),
) as [
  string,
  Omit<(typeof PRINTED_TABLES)[number], "bodies" | "editions"> & { body: string; edition: string },
][];

test.each(items)(
  "%s: the points of each item, from that table",
  (_, { criterion, body, edition, items, table }) => {
    for (const [item, points] of items) {
      const name = `${criterion}.${item}`;
      expect([name, parameter(name, body, edition)]).toEqual([name, points]);
      expect(placeOf(name, body, edition)).toContain(`прил. 10, табл. ${table} Методики`);
    }
  },
);

test.each(EDITIONS)("no number of edition $id has a name that is not told of", (edition) => {
  const rules: Rules = { edition, readings: {} };
  const told = new Set([
    ...PARAMETERS.map(({ name }) => name),
    ...PRINTED_TABLES.filter(({ editions }) => editions.includes(edition.id)).flatMap(
      ({ criterion, items }) => items.map(([item]) => `${criterion}.${item}`),
    ),
  ]);
  expect([...parameters(rules).keys()].sort()).toEqual([...told].sort());
});

test("a name is read in any case, with spaces around it", () => {
  expect(parameter(" services_t1.n ")).toBe(10_000);
  expect(parameter("dialog.4.3", "мио")).toBe(1);
});

test("names and bodies may be ranges, and a bad cell spoils itself only", () => {
  const names = column("SERVICES_T1", "SERVICES_T9", "");
  const result = call("PARAMETER", [names, row("ЦГО", "МИО")]);
  expect(result[0]).toEqual([12, 14]);
  expect(result.slice(1).flat()).toEqual(Array(4).fill(expect.any(Failure)));
  expect((result[1]![1] as Failure).place).toEqual({ row: 2, column: 2 });
});

test.each([
  ["SERVICES_T9", "ЦГО", "", /^#VALUE! .*имя_величины.*«SERVICES_T9»/],
  ["constructor", "ЦГО", "", /^#VALUE! .*«constructor»/],
  ["", "ЦГО", "", /^#N\/A .*имя_величины.*пуста/],
  ["SERVICES_T1", "АО", "", /^#VALUE! .*тип_органа.*«АО»/],
  ["DIALOG.4.4", "МИО", "", /^#N\/A .*DIALOG\.4\.4/],
  ["DIALOG.5.3", "МИО", "2023-06", /^#VALUE! .*«DIALOG\.5\.3»/],
  ["SERVICES_T1", "ЦГО", "2023-01-30", /^#N\/A .*2023-01-30/],
])("%j of %j by %j is refused", (name, body, rules, text) => {
  expect(parameter(name, body, rules)).toMatch(text);
});

test("an indicator that the types have in tables of their own has the title of the one asked for", () => {
  const title = (body: string) =>
    (explain("PARAMETER", [[["BUDGET.2"]], [[body]]], 0, 0) as Explanation).title.ru;
  expect(title("ЦГО")).toMatch(/^Размещение Отчета о реализации стратегического плана/);
  expect(title("МИО")).toMatch(/^Размещение информации о результатах государственного аудита/);
});

test("what is asked for without rules is that of the latest edition", () => {
  expect(parameter("DIALOG.3", "ЦГО")).toBe(parameter("DIALOG.3", "ЦГО", DEFAULT_RULES.edition.id));
});

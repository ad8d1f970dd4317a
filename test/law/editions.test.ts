import { ACTS, type Act, type ActId } from "../../src/law/acts";
import { COMPUTATIONS } from "../../src/law/computations";
import { EDITIONS, editionOn, LATEST } from "../../src/law/editions";
import { isoDate } from "../../src/law/dates";
import { formatRules, parseRules } from "../../src/law/rules";
import { DEGREES } from "../../src/law/together";
import { inForce, type IsoDate, type Provision } from "../../src/law/version";

/** The day before an act enters into force, and the day itself. */
test.each([
  ["2023-01-30", undefined],
  ["2023-01-31", "2023-01"],
  ["2023-03-29", "2023-01"],
  ["2023-03-30", "2023-03"],
  ["2023-05-31", "2023-03"],
  ["2023-06-01", "2023-06"],
  ["2023-07-23", "2023-06"],
  ["2023-07-24", "2023-07"],
  ["2030-01-01", "2023-07"],
] as const)("on %s the edition in force is %s", (day, id) => {
  expect(editionOn(day)?.id).toBe(id);
});

const provisions: readonly (readonly [string, Provision<unknown>])[] = [
  ...Object.entries(COMPUTATIONS).map(([id, { versions }]) => [id, versions] as const),
  ["DEGREE", DEGREES],
];

test.each(provisions)("%s has one version on every day from the first edition on", (_, versions) => {
  const last = Date.parse("2023-12-31");
  for (let day = Date.parse(EDITIONS[0].from); day <= last; day += 86_400_000) {
    expect(inForce(versions, new Date(day).toISOString().slice(0, 10) as IsoDate)).toBeDefined();
  }
});

test.each(provisions)(
  "the versions of %s go forward in time, each from a day on which its act enters into force",
  (_, versions) => {
    const days = versions.map(({ from }) => from);
    expect(days).toEqual([...new Set(days)].sort());
    for (const { from, order } of versions) {
      const act = (ACTS as Readonly<Record<string, Act>>)[order]!;
      expect([act.inForce, act.deferred?.from]).toContain(from);
    }
  },
);

test.each(["p.49", "p.52"] as const)(
  "%s, which the July order changes, has a version that cites it",
  (name) => {
    expect(ACTS["2023-07"].provisions).toContain(name);
    const changed = provisions.filter(([, versions]) =>
      versions.some(
        ({ order, cite }) =>
          order === ("2023-07" satisfies ActId) && "paragraph" in cite && `p.${cite.paragraph}` === name,
      ),
    );
    expect(changed.map(([id]) => id)).toEqual([name === "p.49" ? "SERVICES_T" : "SERVICES_C"]);
  },
);

describe("rules as text", () => {
  test.each(["2023-01", "2023-07;band-gaps=lower;deduction=scaled"])(
    "%s is read and written back",
    (text) => {
      expect(formatRules(parseRules(text) as never)).toBe(text);
    },
  );

  test("nothing given is the latest edition", () => {
    expect(parseRules()).toEqual({ edition: LATEST, readings: {} });
  });

  test.each([
    ["2023-02-29", undefined],
    ["31.02.2023", undefined],
    ["1.6.2023", "2023-06-01"],
    [45078, "2023-06-01"],
    [60, undefined],
    ["45078x", undefined],
  ])("%j is the date %s", (input, date) => {
    expect(isoDate(input)).toBe(date);
  });
});

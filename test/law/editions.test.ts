import { ACTS, OTHER_ACTS, type Act } from "../../src/law/acts";
import { EDITIONS, editionOn, LATEST } from "../../src/law/editions";
import { isoDate } from "../../src/law/dates";
import { formatRules, parseRules } from "../../src/law/rules";
import { STATEMENTS } from "../../src/law/statements";
import { inForce, type IsoDate } from "../../src/law/version";
import { CHANGES } from "../cases/dates";
import { addDays, dayBefore, everyProvision, namedBy, nameOf, withoutVersion } from "./provisions";

const acts: Readonly<Record<string, Act>> = ACTS;
const provisions = everyProvision().map(({ name, versions }) => [name, versions] as const);
const named = namedBy(acts);

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

test("the computations, tables, rules, degrees, deadlines and statements are among what has versions", () => {
  const names = provisions.map(([name]) => name).join("\n");
  for (const part of [
    "COMPLAINTS_R1",
    "OPENNESS_MEDIA_A",
    "SERVICES_T",
    "TABLE_1",
    "TABLE_11",
    "BLOG_POINTS",
    "DISLIKES",
    "ANNOUNCED_PROGRAMMES",
    "PLANNED_ACTS",
    "WITHOUT_REQUESTS",
    "WITHOUT_AUDIT",
    "ANSWERED_AT_LEAST",
    "DEGREES",
    "DEADLINES.decision",
    "p.118",
    "app.9.table.1",
  ]) {
    expect(names).toContain(part);
  }
});

describe.each(provisions)("%s", (_, versions) => {
  test("has a date, an act and a place in each version", () => {
    for (const { from, order, cite } of versions) {
      expect(from).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect([...Object.keys(ACTS), ...Object.keys(OTHER_ACTS)]).toContain(order);
      expect(JSON.stringify(cite)).toMatch(/^\{"(paragraph|appendix|act)":/);
    }
  });

  test("has exactly one version on every day from the first edition to a year after the last", () => {
    const until = (index: number) => versions[index + 1]?.from ?? "9999-12-31";
    const wrong: IsoDate[] = [];
    for (let day = EDITIONS[0].from; day <= addDays(LATEST.from, 366); day = addDays(day, 1)) {
      const own = versions.filter(({ from }, index) => from <= day && day < until(index));
      if (own.length !== 1 || inForce(versions, day) !== own[0]) wrong.push(day);
    }
    expect(wrong).toEqual([]);
  });

  test("goes forward in time, each version from a day on which its act enters into force", () => {
    const days = versions.map(({ from }) => from);
    expect(days).toEqual([...new Set(days)].sort());
    for (const { from, order } of versions) {
      const act = acts[order];
      if (act) expect([act.inForce, act.deferred?.from]).toContain(from);
    }
  });
});

test("every provision that an act names has a version by that act, from the right day, that cites it", () => {
  expect(withoutVersion(acts, everyProvision())).toEqual([]);
});

test.each(named)(
  "$name reads by $act from $day on, and by an earlier act the day before",
  ({ act, name, day }) => {
    const own = provisions.filter(([, versions]) =>
      versions.some((version) => version.order === act && nameOf(version.cite) === name),
    );
    for (const [, versions] of own) {
      expect(inForce(versions, day)!.order).toBe(act);
      expect(inForce(versions, dayBefore(day))!.from < day).toBe(true);
      expect(inForce(versions, dayBefore(day))!.order).not.toBe(act);
    }
  },
);

test("no act changes what it does not name", () => {
  const allowed = named.map(({ act, name, day }) => `${act} ${name} ${day}`);
  const changed = provisions.flatMap(([, versions]) =>
    versions.slice(1).map(({ order, cite, from }) => `${order} ${nameOf(cite)} ${from}`),
  );
  expect(changed.filter((change) => !allowed.includes(change))).toEqual([]);
});

describe("every change is shown on the day before and on the day itself", () => {
  test("through a function, or as a statement where none reads it", () => {
    const shown = CHANGES.map(({ provision }): string => provision);
    const stated = named.map(({ name }) => name).filter((name) => name in STATEMENTS);
    expect([...shown, ...stated].sort()).toEqual(named.map(({ name }): string => name).sort());
  });

  test.each(CHANGES)("$provision", ({ provision, before, from }) => {
    const { day } = named.find(({ name }) => name === provision)!;
    const on = (date: IsoDate) => new RegExp(`"(${date}|${date.split("-").reverse().join("\\.")})"`);
    expect(before.map(({ call }) => JSON.stringify(call))).toEqual(
      before.map(() => expect.stringMatching(on(dayBefore(day)))),
    );
    expect(from.map(({ call }) => JSON.stringify(call))).toContainEqual(expect.stringMatching(on(day)));
  });
});

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

import type { Entry, Member } from "../../src/procedure";
import { review } from "../../src/procedure";
import { BODY, conclusion, entry, member, procedure } from "./lines";

const NAMES = ["А. Ахметов", "Б. Болатова", "В. Валиханов", "Г. Габитова", "Д. Досов", "Е. Есимов"];

/** Five members, one from each place that p. 113 names and two more of the assessor's staff. */
const FIVE: readonly Partial<Member>[] = [
  { origin: "assessedBody", organisation: BODY },
  { origin: "assessor" },
  { origin: "assessor" },
  { origin: "assessor" },
  { origin: "workingBody", organisation: "рабочий орган" },
];

function found(members: readonly Partial<Member>[], entries: readonly Partial<Entry>[] = [{}]) {
  const lines = members.map((said, index) => member({ name: NAMES[index]!, ...said }));
  const { problems } = review(
    procedure(entries.map(entry), [conclusion()], lines),
    { bodies: [BODY], wholeOf: () => undefined },
    "2024-02-13",
  );
  return problems
    .filter(({ at }) => at === undefined || at.table === "members")
    .map(({ level: _level, ...problem }) => problem);
}

const at = (line: number, field: keyof Member) => ({ table: "members", line, field });

describe("the special commission (p. 113)", () => {
  test("five members from where they must come are enough", () => {
    expect(found(FIVE)).toEqual([]);
  });

  test("four are too few, and so are five lines with one person twice", () => {
    const few = { code: "fewMembers", direction: "services", found: 4, least: 5 };
    expect(found(FIVE.filter((_, index) => index !== 1))).toEqual([few]);
    const twice = FIVE.map((said, index) => (index === 2 ? { ...said, name: " б.  Болатова" } : said));
    expect(found(twice)).toEqual([few, { code: "memberTwice", name: " б.  Болатова", at: at(2, "name") }]);
  });

  test("where objections came in time and there is no commission, one is missing", () => {
    expect(found([])).toEqual([
      { code: "fewMembers", direction: "services", found: 0, least: 5 },
      { code: "withoutOrigin", direction: "services", origin: "assessedBody" },
      { code: "withoutOrigin", direction: "services", origin: "assessor" },
      { code: "withoutOrigin", direction: "services", origin: "workingBody" },
    ]);
    expect(found([], [])).toEqual([]);
    expect(found([], [{ filed: "2024-02-13" }])).toEqual([]);
  });

  test("one who took part in the assessment of the body that objects", () => {
    const took = (assessed: readonly string[]) =>
      found(FIVE.map((said, index) => (index === 3 ? { ...said, assessed } : said)));
    expect(took(["Министерство финансов", "Министерство юстиции РК"])).toEqual([
      { code: "tookPart", name: "Г. Габитова", body: BODY, at: at(3, "assessed") },
    ]);
    expect(took(["Министерство финансов"])).toEqual([]);
  });

  test("staff of a body that did not object", () => {
    const of = FIVE.map((said, index) =>
      index === 0 ? { ...said, organisation: "Министерство финансов" } : said,
    );
    expect(found(of)).toEqual([
      {
        code: "notObjecting",
        name: "А. Ахметов",
        organisation: "Министерство финансов",
        at: at(0, "organisation"),
      },
    ]);
  });

  test("where a member comes from must be said, and be one of the three", () => {
    const of = (origin: Member["origin"]) =>
      found([...FIVE, { origin }]).map((problem) => [problem.code, problem.at?.field]);
    expect(of(undefined)).toEqual([["noOrigin", "origin"]]);
    expect(of({ unread: "эксперт" })).toEqual([["unknownOrigin", "origin"]]);
  });

  test("each direction has a commission of its own", () => {
    const openness = FIVE.map((said) => ({ ...said, direction: "openness" as const }));
    expect(found(openness).map((problem) => problem.code)).toContain("fewMembers");
    expect(found([...FIVE, { direction: { unread: "все" } }])).toEqual([
      { code: "unknownDirection", found: "все", at: at(5, "direction") },
    ]);
  });
});

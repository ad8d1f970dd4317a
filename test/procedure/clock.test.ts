import type { IsoDate } from "../../src/law/version";
import { clock, filingsOf, type ClockItem, type ClockStep, type Procedure } from "../../src/procedure";
import type { Corrections } from "../../src/scoring/working-days";
import { DECISIONS, EDITIONS_BY_DAY, TERMS } from "./clock.cases";
import { BODY, conclusion, entry, procedure } from "./lines";

const next = (day: IsoDate) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10) as IsoDate;

function item(step: ClockStep, of: Procedure, today: IsoDate, corrections: Corrections = []) {
  return clock(of, corrections, today).find((each) => each.step === step);
}
const objections = (received: IsoDate, today: IsoDate, corrections: Corrections = []) =>
  item("objections", procedure([], [conclusion({ received })]), today, corrections)!;

test("at least forty terms are counted by hand", () => {
  expect(new Set(TERMS.map(([received]) => received)).size).toBeGreaterThanOrEqual(40);
});

describe.each(TERMS)("received on %s, due by %s: %s (p. 109)", (received, last) => {
  test("the last day; open on it, overdue on the next", () => {
    expect(objections(received, last)).toMatchObject({ last, status: "open", cite: { paragraph: 109 } });
    expect(objections(received, next(last))).toMatchObject({ last, status: "overdue" });
  });

  test("an objection of the last day is in time, one of the next is not considered (p. 111)", () => {
    const sent = procedure(
      [entry({ filed: last }), entry({ filed: next(last) })],
      [conclusion({ received })],
    );
    expect(filingsOf(sent, [])).toEqual(["inTime", "late"]);
  });

  test("a notice of the last day is in time, one of the next is late (p. 112)", () => {
    const noticed = (notice: IsoDate) =>
      item("objections", procedure([], [conclusion({ received, notice })]), next(last));
    expect(noticed(last)).toMatchObject({ last, status: "done", cite: { paragraph: 112 } });
    expect(noticed(next(last))).toMatchObject({ last, status: "late", done: next(last) });
  });
});

describe("editions by the day that a term runs from", () => {
  test.each(EDITIONS_BY_DAY)("received on %s: by the edition %s, due by %s", (received, id, last) => {
    expect(objections(received, received)).toMatchObject({ edition: { id }, last });
  });

  test("a day before the first edition that is coded is said to be one", () => {
    expect(objections("2023-01-30", "2023-01-30")).toHaveProperty("beforeEditions", true);
    expect(objections("2023-01-31", "2023-01-31")).not.toHaveProperty("beforeEditions");
  });
});

describe("the decision of the commission (p. 114)", () => {
  test.each(DECISIONS)("received on %s, objections due by %s, decision: %s", (received, end, decision) => {
    const objected = (schedule?: IsoDate) =>
      procedure([entry({ filed: end })], [conclusion({ received, schedule })]);
    if (decision === "schedule") {
      expect(item("decision", objected(), end)).toMatchObject({ status: "missing", missing: "schedule" });
      const known = item("decision", objected("2030-01-15"), end);
      expect(known).toMatchObject({ last: "2030-01-15", status: "open", edition: { id: "2023-07" } });
    } else {
      expect(item("decision", objected(), decision)).toMatchObject({ last: decision, status: "open" });
      expect(item("decision", objected(), next(decision))).toMatchObject({ status: "overdue" });
    }
  });

  test("nothing is to be decided where no objection came in time", () => {
    expect(item("decision", procedure([entry({ filed: "2024-02-13" })]), "2024-02-13")).toBeUndefined();
    expect(item("decision", procedure(), "2024-02-13")).toBeUndefined();
  });

  test("it is made when the last of them is decided; the sitting stands for a day that is not named", () => {
    const decided = { decision: "rejected", reason: "…" } as const;
    const of = (...entries: Parameters<typeof entry>[0][]) =>
      item(
        "decision",
        procedure(entries.map(entry), [conclusion({ schedule: "2024-03-01", meeting: "2024-03-04" })]),
        "2024-03-05",
      );
    expect(of({ ...decided, decided: "2024-02-29" }, {})).toMatchObject({ status: "overdue" });
    expect(of({ ...decided, decided: "2024-02-29" })).toMatchObject({ status: "done", done: "2024-02-29" });
    expect(of({ ...decided, decided: "2024-02-29" }, decided)).toMatchObject({
      status: "late",
      done: "2024-03-04",
    });
  });
});

describe("the conclusion in the Agency (p. 116–121)", () => {
  const at = (body: string, direction: ClockItem["direction"], said: object = {}, today?: IsoDate) =>
    item(
      "submission",
      procedure([], [conclusion({ body, direction, ...said })]),
      today ?? ("2024-05-10" as IsoDate),
    );

  test.each([
    ["openness", "informationMinistry", 119, "2024-05-03", "2024-05-14"],
    ["complaints", "committee", 120, "2023-07-03", "2023-07-12"],
    ["openness", "informationMinistry", 119, "2022-05-04", "2022-05-13"],
    ["complaints", "committee", 120, "2026-03-19", "2026-03-31"],
  ] as const)("%s: the %s by p. %d, sat on %s, by %s", (direction, by, paragraph, meeting, last) => {
    const received = "2022-04-01";
    expect(at(BODY, direction, { received, meeting }, last)).toMatchObject({
      by,
      cite: { paragraph },
      last,
      status: "open",
    });
    expect(at(BODY, direction, { received, meeting }, next(last))).toMatchObject({ status: "overdue" });
    expect(at(BODY, direction, { received, meeting, submitted: next(last) })).toMatchObject({
      status: "late",
    });
    expect(at(BODY, direction, { received, meeting, submitted: last })).toMatchObject({ status: "done" });
  });

  test.each([
    ["Министерство юстиции", "services", "agency", 121],
    [
      "Агентство Республики Казахстан по делам государственной службы",
      "services",
      "presidentAdministration",
      116,
    ],
    ["Генеральная прокуратура", "openness", "presidentAdministration", 117],
    ["Бас прокуратура", "openness", "presidentAdministration", 117],
    ["Министерство информации и общественного развития", "openness", "governmentApparatus", 118],
  ] as const)("%s, %s: the %s by p. %d, without a term", (body, direction, by, paragraph) => {
    const found = at(body, direction, { meeting: "2024-03-01" });
    expect(found).toMatchObject({ by, cite: { paragraph }, status: "withoutTerm" });
    expect(found).not.toHaveProperty("last");
  });

  test.each([
    ["2023-03-29", "chancellery"],
    ["2023-03-30", "governmentApparatus"],
  ] as const)("for the Ministry of Information, sat on %s: the %s (p. 118)", (meeting, by) => {
    const said = { received: "2023-03-01", meeting } as const;
    expect(at("Министерство информации", "openness", said)).toMatchObject({ by });
  });

  test("the sitting is asked for while objections may come, and where there are some", () => {
    expect(at(BODY, "openness", {}, "2024-02-12")).toMatchObject({ status: "missing", missing: "meeting" });
    expect(at(BODY, "openness", {}, "2024-02-13")).toMatchObject({ status: "withoutTerm" });
    const objected = procedure([entry({ direction: "openness" })], [conclusion({ direction: "openness" })]);
    expect(item("submission", objected, "2024-02-13")).toMatchObject({ missing: "meeting" });
  });
});

describe("a complaint to the working body of the Commission (p. 110)", () => {
  const decided = entry({ filed: "2022-05-04", decision: "rejected", decided: "2022-05-04" });
  const of = procedure([decided], [conclusion({ received: "2022-05-03" })]);

  test("five working days from the decision; after them the right is over, and nothing is overdue", () => {
    expect(item("complaint", of, "2022-05-13")).toMatchObject({ last: "2022-05-13", status: "open" });
    expect(item("complaint", of, "2022-05-14")).toMatchObject({ status: "over", to: "workingBody" });
  });

  test("none before all objections are decided", () => {
    const open = procedure([decided, entry({ filed: "2022-05-04" })], of.conclusions);
    expect(item("complaint", open, "2022-05-13")).toBeUndefined();
  });
});

describe("whom a body answers", () => {
  test.each([
    ["services", BODY, "agency"],
    ["openness", BODY, "informationMinistry"],
    ["complaints", BODY, "committee"],
    ["services", "Агентство по делам государственной службы", "presidentAdministration"],
    ["openness", "Генеральная прокуратура", "presidentAdministration"],
    ["openness", "Министерство информации", "governmentApparatus"],
  ] as const)("%s of %s: the %s (p. 109)", (direction, body, to) => {
    expect(item("objections", procedure([], [conclusion({ body, direction })]), "2024-02-06")).toMatchObject({
      by: "body",
      to,
    });
  });
});

test.each([
  ["2023-03-29", "chancellery"],
  ["2023-03-30", "governmentApparatus"],
] as const)("the Ministry of Information, which received it on %s, answers the %s", (received, to) => {
  const of = conclusion({ body: "Министерство информации", direction: "openness", received });
  expect(item("objections", procedure([], [of]), "2024-02-06")).toMatchObject({ to });
});

describe("the order of things", () => {
  test("overdue first, then by the last day, then what lacks a day or a term, then what is done", () => {
    const of = procedure(
      [],
      [
        conclusion({ body: "Министерство финансов", received: "2024-02-05", notice: "2024-02-06" }),
        conclusion({ body: "Министерство обороны", received: undefined }),
        conclusion({ body: "Министерство энергетики", received: "2024-03-13" }),
        conclusion({ body: "Министерство торговли", received: "2024-03-12" }),
        conclusion({ body: "Министерство экологии", received: "2024-02-20" }),
        conclusion({ body: "Министерство спорта", received: "2024-02-19" }),
      ],
    );
    const found = clock(of, [], "2024-03-14").filter(({ step }) => step === "objections");
    expect(found.map(({ body, status }) => [body.replace("Министерство ", ""), status])).toEqual([
      ["спорта", "overdue"],
      ["экологии", "overdue"],
      ["торговли", "open"],
      ["энергетики", "open"],
      ["обороны", "missing"],
      ["финансов", "done"],
    ]);
  });

  test("a body that only the register names lacks its day of receipt, once for all its objections", () => {
    expect(clock(procedure([entry(), entry()], []), [], "2024-02-13")).toEqual([
      expect.objectContaining({ body: BODY, status: "missing", missing: "received", done: "2024-02-12" }),
    ]);
  });

  test("two spellings of a body are one", () => {
    const of = procedure([entry({ body: "Министерство юстиции Республики Казахстан" })]);
    expect(filingsOf(of, [])).toEqual(["inTime"]);
    expect(clock(of, [], "2024-02-13").filter(({ step }) => step === "objections")).toHaveLength(1);
  });
});

describe("the calendar", () => {
  test("a year that is not known whole is said to be so", () => {
    expect(objections("2026-12-30", "2026-12-30")).toMatchObject({
      last: "2027-01-11",
      unknownYears: [2027],
    });
    expect(objections("2026-12-01", "2026-12-01")).toMatchObject({ unknownYears: [] });
  });

  test("the workbook's own days come before", () => {
    const off = [{ date: "2024-02-12", off: true }] as const;
    const worked = [{ date: "2024-02-10", off: false }] as const;
    expect(objections("2024-02-05", "2024-02-05", off).last).toBe("2024-02-13");
    expect(objections("2024-02-05", "2024-02-05", worked).last).toBe("2024-02-10");
    expect(filingsOf(procedure([entry({ filed: "2024-02-13" })]), off)).toEqual(["inTime"]);
  });

  test("a year taken for a date gives no last day, and nothing breaks", () => {
    expect(objections("1905-07-14", "2024-02-05")).toMatchObject({ status: "missing", missing: "received" });
  });
});

import type { Attachment, OpennessTable, RecognisedTable } from "../../src/excel";
import { FORMS } from "../../src/forms";
import { FORM_CODES } from "../../src/forms/form";
import { DIRECTIONS } from "../../src/law/directions";
import {
  FORM_CHOICES,
  obstacle,
  sheetCount,
  usualForms,
  type FormId,
} from "../../src/taskpane/conclusions/choices";

const choice = (id: FormId) => FORM_CHOICES.find((choice) => choice.id === id)!;

const list = (kind: RecognisedTable["kind"], type?: "CGO" | "LEB"): RecognisedTable => ({
  kind,
  sheet: kind,
  run: "down",
  address: `${kind}!A1`,
  type,
  columns: [],
  rows: [],
  skipped: [],
  missing: [],
  unused: [],
  evidence: [],
});
const marks = (type: "CGO" | "LEB"): OpennessTable => ({
  kind: "openness",
  sheet: "openness",
  address: "openness!A1",
  type,
  bodies: [],
  sections: [],
  skipped: [],
  unused: [],
});

/** Two central bodies and a local one; all directions but the openness of local bodies. */
const workbook: Attachment = {
  proposal: { tables: [], bodies: [], doubtfulNames: [], unrecognised: [] },
  corrections: [],
  scored: [],
  tables: [list("services", "CGO"), list("services", "LEB"), list("complaints")],
  openness: [marks("CGO")],
  rules: "",
  bodies: [
    { name: "МЗ", type: "CGO" },
    { name: "МЮ", type: "CGO" },
    { name: "Акимат", type: "LEB" },
  ],
  unrecognisedSheets: [],
  notices: [],
};
const everyone = new Set(["МЗ", "МЮ", "Акимат"]);
const count = (forms: readonly FormId[], bodies: ReadonlySet<string> = everyone, attachment = workbook) =>
  sheetCount(attachment, new Set(forms), bodies);

describe("the forms that the pane offers", () => {
  test("are all those of the Methodology, each once", () => {
    const offered = FORM_CHOICES.flatMap(({ codes }) => codes);
    expect(offered).toHaveLength(FORM_CODES.length);
    expect(new Set(offered)).toEqual(new Set(FORM_CODES));
  });

  test.each(FORMS)("form $code is offered for the bodies and directions that have it", (form) => {
    const offered = FORM_CHOICES.find(({ codes }) => codes.includes(form.code))!;
    expect(offered.each).toBe(form.each);
    if (form.each === "edition") return;
    // Of two appendices each has its type of body, and together they have both.
    expect(offered.only).toBe(offered.codes.length === 1 ? form.only : undefined);
    expect(offered.needs).toEqual(
      form.of === undefined ? [] : form.of === "overall" ? DIRECTIONS : [form.of],
    );
    expect(offered.perhaps ?? false).toBe(form.applies !== undefined && form.each === "direction");
  });

  test("without data on a direction its forms are not to be had, nor the overall one", () => {
    const noOpenness = { ...workbook, openness: [] };
    expect(obstacle(choice("openness"), noOpenness)).toEqual({ directions: ["openness"] });
    expect(obstacle(choice("overall"), noOpenness)).toEqual({ directions: ["openness"] });
    expect(obstacle(choice("complaints"), noOpenness)).toBeUndefined();
    expect(obstacle(choice("satisfaction"), noOpenness)).toBeUndefined();
    expect([...usualForms(noOpenness)]).toEqual(["services", "complaints"]);
  });

  test("what one type of body has data for can be chosen", () => {
    expect(obstacle(choice("openness"), workbook)).toBeUndefined();
    expect([...usualForms(workbook)]).toEqual(["services", "openness", "complaints", "overall"]);
  });

  test("the conclusion on automation (Appendix 5) is one of central bodies", () => {
    expect(obstacle(choice("automation"), workbook)).toBeUndefined();
    const local = { ...workbook, bodies: workbook.bodies.filter(({ type }) => type === "LEB") };
    expect(obstacle(choice("automation"), local)).toBe("noCentral");
  });
});

describe("the number of sheets", () => {
  test("a sheet for each body that has the form", () => {
    expect(count(["services"])).toEqual({ count: 3, atMost: false });
    expect(count(["automation"])).toEqual({ count: 2, atMost: false });
    expect(count(["openness", "overall"])).toEqual({ count: 4, atMost: false });
    expect(count(["services", "complaints"], new Set(["Акимат"]))).toEqual({ count: 2, atMost: false });
  });

  test("a form for each direction is counted by those scored, and is not always there", () => {
    expect(count(["act"])).toEqual({ count: 8, atMost: true });
    expect(count(["act"], new Set())).toEqual({ count: 0, atMost: false });
  });

  test("the tables of the Methodology are the same for all, and need no body", () => {
    expect(count(["serviceCriteria", "internalControl"], new Set())).toEqual({ count: 2, atMost: false });
  });
});

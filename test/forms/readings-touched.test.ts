import { DEFAULT_RULES, type Rules } from "../../src/law/rules";
import type { ReadingId } from "../../src/law/readings";
import type { Appendix } from "../../src/forms/form";
import { readingsTouched } from "../../src/forms/readings-touched";
import { body, type Known } from "./draft/body";
import { bodyForm } from "./draft/drafted";

function touched(appendix: Appendix, known: Known, readings?: readonly ReadingId[]): readonly ReadingId[] {
  const { subject, figures } = body(known);
  return readingsTouched(bodyForm(appendix), subject, readings ? { ...figures, readings } : figures);
}

const choosing = (readings: Rules["readings"]): Rules => ({ ...DEFAULT_RULES, readings });

const CLEAN: Known["inputs"] = {
  services: 2500,
  justifiedComplaints: 0,
  late: 0,
  refusals: 0,
  incomplete: 0,
  demanded: 0,
};

describe("a reading is named where another one would give another number", () => {
  test("deduction (p. 33, 41–44): only where there are violations", () => {
    expect(touched(4, { type: "LEB", inputs: CLEAN })).toEqual([]);
    expect(touched(4, { type: "LEB", inputs: { ...CLEAN, late: 1 } })).toEqual(["deduction"]);
  });

  test("deduction is not named where both readings give 0", () => {
    expect(touched(4, { type: "LEB", inputs: { ...CLEAN, late: 100 } })).toEqual([]);
  });

  test("band-gaps (App. 6): a level between two printed bands, and not one inside a band", () => {
    expect(touched(3, { levels: [{ service: "A", level: 4.795 }] })).toEqual(["band-gaps"]);
    expect(touched(3, { levels: [{ service: "A", level: 4.79 }] })).toEqual([]);
    // Rounded or not, it takes the band below.
    expect(touched(3, { levels: [{ service: "A", level: 4.791 }] })).toEqual([]);
  });

  test("band-gaps (App. 13): the share of disciplined", () => {
    const inputs = { consideredLate: 1500, redirectedLate: 500, disciplined: 1799 };
    expect(touched(12, { inputs })).toEqual(["band-gaps"]);
  });

  test("band-gaps (p. 108): the degree that every conclusion names, but not that on automation", () => {
    expect(touched(12, { overall: 89.995 })).toEqual(["band-gaps"]);
    expect(touched(15, { overall: 89.995 })).toEqual(["band-gaps"]);
    expect(touched(5, { overall: 89.995 })).toEqual([]);
    expect(touched(12, { overall: 89.99 })).toEqual([]);
  });

  test("impossible-to-discipline (p. 104): only with such cases that move the points", () => {
    const late = { consideredLate: 10, redirectedLate: 0, disciplined: 5 };
    expect(touched(12, { inputs: { ...late, excused: 0 } })).toEqual([]);
    expect(touched(12, { inputs: { ...late, excused: 4 } })).toEqual(["impossible-to-discipline"]);
  });

  test("partial-automation, electronic-share and stimulus-cap (p. 46–51)", () => {
    const inputs = { partial: 2, full: 5, kinds: 10 };
    expect(touched(5, { inputs })).toEqual(["partial-automation"]);
    expect(touched(5, { inputs: { ...inputs, partial: 0 } })).toEqual([]);
    const electronic = { electronic: 8, rendered: 10, paper: 1, automatedRendered: 5 };
    expect(touched(5, { inputs: electronic })).toEqual(["electronic-share"]);
    const scores = {
      SERVICES_T: 10,
      SERVICES_V: 10,
      SERVICES_C: 5,
      SERVICES_P: 1,
      SERVICES_D: 3,
      SERVICES_S: 0,
    };
    expect(touched(5, { scores })).toEqual(["stimulus-cap"]);
    expect(touched(5, { scores: { ...scores, SERVICES_P: 5 } })).toEqual([]);
  });

  test("local-subordinates: a local body whose organisations have violations", () => {
    expect(touched(8, { type: "LEB", lost: [["SUBORDINATES", 0, "kk", 1]] })).toEqual(["local-subordinates"]);
    expect(touched(8, { type: "LEB", lost: [] })).toEqual([]);
    expect(touched(8, { type: "CGO", lost: [["SUBORDINATES", 0, "kk", 1]] })).toEqual([]);
  });

  test("a form of one direction does not name what touched another; that of the block names all", () => {
    const inputs = { ...CLEAN, late: 1, consideredLate: 10, redirectedLate: 0, disciplined: 5, excused: 4 };
    expect(touched(3, { inputs })).toEqual(["deduction"]);
    expect(touched(12, { inputs })).toEqual(["impossible-to-discipline"]);
    expect(touched(15, { inputs })).toEqual(["deduction", "impossible-to-discipline"]);
    expect(touched(5, { inputs })).toEqual([]);
  });

  test("where there is no value, no reading touched it", () => {
    expect(touched(3, { inputs: { services: 0, late: 0 } })).toEqual([]);
    expect(touched(3, {})).toEqual([]);
  });
});

describe("what the marks of openness met", () => {
  test("is named on the forms of openness and of the block, where it leaves a choice", () => {
    const met: ReadingId[] = ["no-blog-entries", "blog-rhythm", "excluded-indicator", "average-of"];
    const named = ["excluded-indicator", "average-of", "no-blog-entries"];
    expect(touched(8, {}, met)).toEqual(named);
    expect(touched(15, {}, met)).toEqual(named);
    expect(touched(12, {}, met)).toEqual([]);
  });

  test("subordinates: for none or for all of the organisations every reading gives the same", () => {
    const penalty = (lost: number): Known => ({ lost: [["SUBORDINATES", 0, "kk", lost]] });
    expect(touched(8, penalty(0.75), ["subordinates"])).toEqual(["subordinates"]);
    expect(touched(8, penalty(1.5), ["subordinates"])).toEqual([]);
    expect(touched(8, penalty(0), ["subordinates"])).toEqual([]);
    expect(touched(8, { type: "LEB", ...penalty(0.75) }, ["subordinates"])).toEqual(["local-subordinates"]);
  });

  test("the media's readings, and services without a level, which no figure tells of", () => {
    expect(touched(8, {}, ["media-publicity", "band-gaps"])).toEqual(["media-publicity", "band-gaps"]);
    expect(touched(3, {}, ["satisfaction-mean"])).toEqual(["satisfaction-mean"]);
    expect(touched(8, {}, ["satisfaction-mean"])).toEqual([]);
    expect(touched(5, {}, ["satisfaction-mean"])).toEqual([]);
  });
});

describe("a reading chosen otherwise than by default", () => {
  test.each([
    ["deduction", "scaled", [3, 4, 12, 15]],
    ["partial-automation", "full", [3, 5, 15]],
    ["stimulus-cap", "all-or-nothing", [3, 5, 8, 15]],
    ["band-gaps", "lower", [3, 4, 8, 12, 15]],
    ["no-activity", "zero", [3, 4, 5, 8, 12, 15]],
    ["impossible-to-discipline", "as-disciplined", [12, 15]],
    ["system-failure", "both", [3, 4, 15]],
    ["programme-degrees", "best", [8, 15]],
    ["subordinates", "any", [8, 15]],
    ["printed-digits", "sum-of-printed", [3, 4, 5, 8, 12, 15]],
  ] as const)("%s=%s is named on the forms that it can act on", (id, alternative, appendices) => {
    const rules = choosing({ [id]: alternative });
    const named = ([3, 4, 5, 8, 12, 15] as const).filter((appendix) => {
      const type = appendix === 4 ? "LEB" : "CGO";
      return touched(appendix, { type, rules }).includes(id);
    });
    expect(named).toEqual(appendices);
  });

  test("printed-digits is not named on a form whose appendix it is not about", () => {
    expect(touched(10, { rules: choosing({ "printed-digits": "sum-of-printed" }) })).toEqual([]);
  });

  test("a local body is not assessed by the tables of central ones", () => {
    const rules = choosing({ "programme-degrees": "best", subordinates: "any" });
    expect(touched(8, { type: "LEB", rules })).toEqual([]);
  });
});

import { correct, nameFinder, propose, type Correction } from "../../src/recognition";
import type { SheetGrid } from "../../src/recognition/types";
import { MINISTRIES, sheet } from "./grids";

const corrected = (sheets: readonly SheetGrid[], ...corrections: readonly Correction[]) =>
  correct(propose(sheets), sheets, corrections);
const join = (spelling: string, name: string): Correction => ({ code: "join", spelling, name });
const apart = (spelling: string, name: string): Correction => ({ code: "apart", spelling, name });
const type = (body: string, type: "CGO" | "LEB"): Correction => ({ code: "type", body, type });

const services = (...bodies: readonly string[]) =>
  sheet("Услуги", ["Орган", "Оказано услуг", "Нарушен срок"], ...bodies.map((body) => [body, 10, 1]));
const complaints = (...bodies: readonly string[]) =>
  sheet("Жалобы", ["Орган", "Рассмотрено", "Поступило"], ...bodies.map((body) => [body, 5, 6]));

describe("two spellings of one body", () => {
  const SHEETS = [services(MINISTRIES[0], MINISTRIES[1]), complaints("МЮ", "М-во финансов")];

  test("are joined, and no longer asked about", () => {
    expect(propose(SHEETS).doubtfulNames).toMatchObject([{ spelling: "МЮ", like: MINISTRIES[0] }]);
    const { proposal, unapplied } = corrected(SHEETS, join("МЮ", MINISTRIES[0]));
    expect(unapplied).toEqual([]);
    expect(proposal.bodies).toEqual([
      { name: MINISTRIES[0], type: "CGO", isAssumed: false, spellings: ["МЮ"] },
      { name: MINISTRIES[1], type: "CGO", isAssumed: false, spellings: ["М-во финансов"] },
    ]);
    expect(proposal.doubtfulNames).toEqual([]);
  });

  test("have one name, however they are written", () => {
    const { proposal } = corrected(SHEETS, join("МЮ", MINISTRIES[0]));
    const nameOf = nameFinder(proposal);
    expect(["МЮ", "мю ", "Министерство юстиции РК", "министерству финансов", "Аппарат"].map(nameOf)).toEqual([
      MINISTRIES[0],
      MINISTRIES[0],
      MINISTRIES[0],
      MINISTRIES[1],
      "Аппарат",
    ]);
  });

  test("may be parted again: the later word holds", () => {
    const first = join("МЮ", MINISTRIES[0]);
    const { proposal, unapplied } = corrected(SHEETS, first, apart(MINISTRIES[0], "МЮ"));
    expect(proposal.bodies.map(({ name }) => name)).toEqual([MINISTRIES[0], MINISTRIES[1], "МЮ"]);
    expect(proposal.doubtfulNames).toEqual([]);
    expect(unapplied).toEqual([{ correction: first, reason: "replaced" }]);
  });

  test("may be joined over a third, and the name that a person chose is the name to go by", () => {
    const { proposal } = corrected(SHEETS, join("МЮ", "М-во финансов"), join("М-во финансов", MINISTRIES[1]));
    expect(nameFinder(proposal)("МЮ")).toBe(MINISTRIES[1]);
    const renamed = corrected(SHEETS, join(MINISTRIES[1], "М-во финансов")).proposal;
    expect(nameFinder(renamed)(MINISTRIES[1])).toBe("М-во финансов");
    const unknown = corrected(SHEETS, join("МЮ", "Ведомство")).proposal;
    expect(nameFinder(unknown)("МЮ")).toBe("Ведомство");
  });

  test("of which none is there are told", () => {
    const correction = join("Ведомство", "Аппарат");
    expect(corrected(SHEETS, correction).unapplied).toEqual([{ correction, reason: "nothingThere" }]);
  });

  test("give each other the type that one of them has", () => {
    const sheets = [services("Ведомство"), complaints(MINISTRIES[0])];
    const { proposal } = corrected(sheets, join(MINISTRIES[0], "Ведомство"));
    expect(proposal.bodies).toEqual([
      { name: "Ведомство", type: "CGO", isAssumed: false, spellings: [MINISTRIES[0]] },
    ]);
    expect(proposal.tables[0]!.records[0]!.type).toBe("CGO");
  });
});

describe("two bodies with like names", () => {
  test("are asked about no more, but about the next likeness", () => {
    const sheets = [
      services("Министерство труда и социальной защиты", "Министерство социальной защиты населения"),
      complaints("Министерство социальной защиты"),
    ];
    const [asked] = propose(sheets).doubtfulNames;
    const { doubtfulNames } = corrected(sheets, apart(asked!.spelling, asked!.like)).proposal;
    expect(doubtfulNames).toHaveLength(1);
    expect(doubtfulNames[0]!.spelling).toBe(asked!.spelling);
    expect(doubtfulNames[0]!.like).not.toBe(asked!.like);
  });

  test("that were taken for one without asking are parted, and stay parted", () => {
    const sheets = [services("Акимат города Алматы"), complaints("Алматы", "г. Алматы")];
    expect(propose(sheets).bodies).toHaveLength(1);
    const { proposal } = corrected(sheets, apart("Алматы", "Акимат города Алматы"));
    expect(corrected(sheets, apart("Акимат города Алматы", "Алматы")).proposal).toEqual(proposal);
    expect(proposal.bodies).toEqual([
      { name: "Акимат города Алматы", type: "LEB", isAssumed: false, spellings: ["г. Алматы"] },
      { name: "Алматы", type: "LEB", isAssumed: false, spellings: [] },
    ]);
    expect(["Алматы", "АЛМАТЫ", "г. Алматы"].map(nameFinder(proposal))).toEqual([
      "Алматы",
      "Алматы",
      "Акимат города Алматы",
    ]);
  });

  test("of which one was taken for the other may be one with a third", () => {
    const sheets = [services("Акимат города Алматы", "Ведомство"), complaints("Алматы")];
    const { proposal } = corrected(sheets, join("Алматы", "Ведомство"));
    expect(proposal.bodies.map(({ name, spellings }) => [name, spellings])).toEqual([
      ["Акимат города Алматы", []],
      ["Ведомство", ["Алматы"]],
    ]);
  });
});

describe("the type of a body", () => {
  const SHEETS = [services("Управление", MINISTRIES[0]), complaints("«Управление»")];

  test("holds in all its spellings, and is no longer assumed", () => {
    expect(propose(SHEETS).bodies[0]).toMatchObject({ name: "Управление", isAssumed: true });
    const { proposal } = corrected(SHEETS, type("«Управление»", "LEB"));
    expect(proposal.bodies[0]).toMatchObject({ type: "LEB", isAssumed: false });
    expect(proposal.tables.map(({ records }) => records[0]!.type)).toEqual(["LEB", "LEB"]);
  });

  test("is the one that was said last, and what local bodies do not have is not missing", () => {
    const sheets = [services("Управление")];
    expect(propose(sheets).tables[0]!.missing).toContain("electronic");
    const first = type("Управление", "CGO");
    const { proposal, unapplied } = corrected(sheets, first, type("Управление", "LEB"));
    expect(proposal.tables[0]!.missing).not.toContain("electronic");
    expect(unapplied).toEqual([{ correction: first, reason: "replaced" }]);
  });

  test("is that which a person says, whatever the name does", () => {
    const { proposal } = corrected(SHEETS, type(MINISTRIES[0], "LEB"));
    expect(proposal.bodies[1]).toMatchObject({ name: MINISTRIES[0], type: "LEB" });
    expect(proposal.tables[0]!.records[1]).toMatchObject({ body: MINISTRIES[0], type: "LEB" });
  });

  test("is told where there is no such body", () => {
    const correction = type("Аппарат", "LEB");
    expect(corrected(SHEETS, correction).unapplied).toEqual([{ correction, reason: "nothingThere" }]);
  });
});

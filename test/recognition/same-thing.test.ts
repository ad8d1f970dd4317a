import { isSameThing, type Correction } from "../../src/recognition";

const place = (row: number, rows: number, sheet = "ЦГО") => ({ sheet, row, column: 0, rows, columns: 1 });
const body = (kind: "services" | "complaints", row: number, rows: number): Correction => ({
  code: "field",
  kind,
  variable: "body",
  place: place(row, rows),
});
const late: Correction = { code: "field", kind: "services", variable: "late", place: place(0, 9) };
const unused: Correction = { code: "unused", place: place(0, 9) };
const join = (spelling: string, name: string): Correction => ({ code: "join", spelling, name });
const apart = (spelling: string, name: string): Correction => ({ code: "apart", spelling, name });

test.each<[string, Correction, Correction, boolean]>([
  ["the bodies of one kind in more cells", body("services", 2, 3), body("services", 1, 9), true],
  ["the bodies of one kind in fewer cells", body("services", 1, 9), body("services", 2, 3), false],
  ["the bodies of two kinds", body("services", 1, 9), body("complaints", 1, 9), false],
  ["a variable where bodies were said to be", body("complaints", 1, 8), late, true],
  ["no variable where one was said to be", late, unused, true],
  ["a variable where none was said to be", unused, late, true],
  ["cells of another sheet", late, { ...late, place: place(0, 9, "МИО") }, false],
  ["lines that are left out of where a variable is", late, { code: "exclude", place: place(0, 9) }, false],
  ["another name for a spelling", join("МЮ", "Минюст"), join("МЮ", "Министерство юстиции"), true],
  ["another spelling of a name", join("МЮ", "Минюст"), join("М-во юстиции", "Минюст"), false],
  ["two bodies where one was said to be", join("МЮ", "Минюст"), apart("Минюст", "МЮ"), true],
  ["two others", apart("МЮ", "Минюст"), apart("МЮ", "Минфин"), false],
])("%s", (_, older, newer, expected) => {
  expect(isSameThing(older, newer)).toBe(expected);
});

import { asContent, hasValue, isSame } from "../../../src/excel/freeze/content";

// The stand-in takes a text that reads as an error for the error itself; Excel does not.
test.each([
  ["#N/A", "#N/A"],
  ["#DIV/0!", "#DIV/0!"],
  ["#высокая", "'#высокая"],
  ["май 2024", "'май 2024"],
  ["", ""],
  [12.5, 12.5],
  [true, true],
])("%p without a formula", (shown, content) => {
  expect(asContent(shown)).toBe(content);
});

test("an error that no cell can hold without a formula is no value", () => {
  expect(["#NAME?", "#BUSY!", "#CONNECT!", "#SPILL!", "#CALC!"].filter(hasValue)).toEqual([]);
  expect(["#N/A", "#VALUE!", "#NAME? здесь", "", 0, false].filter((shown) => !hasValue(shown))).toEqual([]);
});

test("numbers are the same at the digits that Excel counts with", () => {
  expect(isSame(0.1 + 0.2, 0.3)).toBe(true);
  expect(isSame(12, 12.00000000001)).toBe(false);
  expect(isSame(12, "12")).toBe(false);
});

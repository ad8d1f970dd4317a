import { freeName } from "../../src/excel/sheet-names";

test("a long name is cut to 31 characters, and numbered within them where it is taken", () => {
  const taken = new Set<string>();
  const wanted = "Услуги Министерство цифрового развития, инноваций и аэрокосмической промышленности";
  expect(freeName(wanted, taken)).toBe("Услуги Министерство цифрового р");
  expect(freeName(wanted, taken)).toBe("Услуги Министерство цифрово (2)");
});

test("names are taken whatever their case", () => {
  expect(freeName("Scores", new Set(["scores"]))).toBe("Scores (2)");
});

test("characters that Excel refuses are left out", () => {
  expect(freeName("Жалобы [А/Б]: 'В'?", new Set())).toBe("Жалобы А Б В");
});

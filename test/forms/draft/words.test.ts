import { amount as kazakh, outOf as kazakhOutOf } from "../../../src/forms/draft/kk-amount";
import { count, points, quantity } from "../../../src/forms/draft/numbers";
import { agreed, amount, counted } from "../../../src/forms/draft/ru-plural";
import { citedTables } from "../../../src/forms/draft/tables";
import { quoted } from "../../../src/forms/draft/titles";
import { TABLE_1, TABLE_7 } from "../../../src/law/openness/data-site";
import { drafted } from "./drafted";

const plain = (text: string) => text.replaceAll("\u00a0", " ");

test("Russian points agree with their number; a fraction takes the genitive singular", () => {
  const values = [0, 0.2, 1, 1.01, 2, 4, 5, 11, 12, 14, 20, 21, 22, 25, 100, 101, 111, 11.93];
  expect(values.map((value) => plain(amount(value)))).toEqual([
    "0 баллов",
    "0,20 балла",
    "1 балл",
    "1,01 балла",
    "2 балла",
    "4 балла",
    "5 баллов",
    "11 баллов",
    "12 баллов",
    "14 баллов",
    "20 баллов",
    "21 балл",
    "22 балла",
    "25 баллов",
    "100 баллов",
    "101 балл",
    "111 баллов",
    "11,93 балла",
  ]);
  expect([1, 21, 2, 5, 1.5].map((value) => agreed(value, "получен", "получено"))).toEqual([
    "получен",
    "получен",
    "получено",
    "получено",
    "получено",
  ]);
});

test("Russian nouns agree with counts and quantities", () => {
  const hours = ["час", "часа", "часов"] as const;
  expect([0, 1, 2, 5, 11, 21, 1.5, 112, 1022].map((value) => plain(counted(value, hours)))).toEqual([
    "0 часов",
    "1 час",
    "2 часа",
    "5 часов",
    "11 часов",
    "21 час",
    "1,5 часа",
    "112 часов",
    "1 022 часа",
  ]);
});

test.each([
  [1, "не в срок оказана 1 услуга из 10 000"],
  [2, "не в срок оказаны 2 услуги из 10 000"],
  [5, "не в срок оказано 5 услуг из 10 000"],
  [11, "не в срок оказано 11 услуг из 10 000"],
  [21, "не в срок оказана 21 услуга из 10 000"],
])("%i late services", (late, text) => {
  const { SERVICES_K2 } = drafted(3, { inputs: { late, services: 10_000 } });
  expect(SERVICES_K2![1]).toMatch(new RegExp(`: ${text}\\.$`));
});

test.each([
  [1, "1 отказ"],
  [2, "2 отказа"],
  [5, "5 отказов"],
  [11, "11 отказов"],
  [21, "21 отказ"],
])("%i refusals on a total that ends in one", (refusals, text) => {
  const { SERVICES_K2 } = drafted(3, { inputs: { refusals, services: 10_001 } });
  expect(SERVICES_K2![1]).toMatch(new RegExp(`: ${text} на 10 001 оказанную услугу\\.$`));
});

test.each([
  [1, "1 жалоба"],
  [2, "2 жалобы"],
  [5, "5 жалоб"],
  [21, "21 жалоба"],
])("%i complaints about quality", (justifiedComplaints, text) => {
  const { SERVICES_K1 } = drafted(3, { inputs: { justifiedComplaints, services: 10_002 } });
  expect(SERVICES_K1![1]).toMatch(new RegExp(`: ${text} на 10 002 оказанные услуги\\.$`));
});

test("a Kazakh noun stays in the singular after a number", () => {
  expect([0, 1, 2, 21, 11.93].map((value) => plain(kazakh(value)))).toEqual([
    "0 балл",
    "1 балл",
    "2 балл",
    "21 балл",
    "11,93 балл",
  ]);
  expect(plain(kazakhOutOf({ got: 11.93, most: 12 }))).toBe("12 балдан 11,93 балл");
});

test("points too few for two decimals", () => {
  expect([0.004, 0.005].map((value) => plain(amount(value)))).toEqual(["менее 0,01 балла", "0,01 балла"]);
  expect(plain(kazakh(0.004))).toBe("0,01 балдан кем");
});

test("numbers are rounded half up as Excel prints them; no line is broken within one or before its unit", () => {
  expect([1.005, 2.675, 24.999, 1234567.891, -0.125, -3].map((value) => points(value))).toEqual([
    "1,01",
    "2,68",
    "25,00",
    "1\u00a0234\u00a0567,89",
    "−0,13",
    "−3",
  ]);
  expect([15.5, 4.87, 3.999, 12, 66.6667].map(quantity)).toEqual(["15,5", "4,87", "4", "12", "66,67"]);
  expect([999, 2500, 21000000].map(count)).toEqual(["999", "2\u00a0500", "21\u00a0000\u00a0000"]);
  expect(amount(11.93)).toBe("11,93\u00a0балла");
  expect(kazakh(11.93)).toBe("11,93\u00a0балл");
});

test("tables are joined to runs", () => {
  expect([["2"], ["9", "11"], ["9", "10", "11"], ["7-1"]].map((names) => citedTables(names, "и"))).toEqual([
    "2",
    "9 и 11",
    "9–11",
    "7-1",
  ]);
});

describe("titles", () => {
  const title = (text: string) => ({ ru: text, kk: text, en: "" });

  test("a quote of its own at an end is not doubled", () => {
    expect(quoted(title('Закона "О доступе к информации"'), "ru")).toBe('"Закона "О доступе к информации"');
    expect(quoted(title("Открытый бюджет"), "ru")).toBe('"Открытый бюджет"');
  });

  test("one of up to 200 signs stays whole", () => {
    const words = "Слово ".repeat(33).trim();
    expect(quoted(title(words), "ru")).toBe(`"${words}"`);
    expect(quoted(title(words), "kk")).toBe(`"${words}"`);
  });

  test("a long one is cut at a bracket or comma in Russian, in the middle in Kazakh", () => {
    const [contacts] = TABLE_7[0].value.indicators;
    expect(quoted(contacts!.title, "ru")).toBe('"Наличие актуальных контактных данных…"');
    expect(quoted(contacts!.title, "kk")).toBe(
      '"Өзекті байланыс деректерінің … орган басшылығының азаматтар мен ұйымдарды қабылдау кестесінің болуы"',
    );
    const [sets] = TABLE_1[0].value.indicators;
    expect(quoted(sets!.title, "ru")).toBe(
      '"Количество публикаций наборов открытых данных согласно Единому перечню открытых данных государственных органов…"',
    );
  });
});

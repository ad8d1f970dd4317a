import { bodiesListed, bodiesToStartFrom } from "../../../src/excel/new-tables/bodies";
import { BODY_TYPES } from "../../../src/law/bodies";

test("Kazakh names go with Kazakh tables, one for each Russian name", () => {
  const both = (ru: string) =>
    BODY_TYPES.flatMap((type) => {
      const at = bodiesToStartFrom(type, "ru").indexOf(ru);
      return at < 0 ? [] : [bodiesToStartFrom(type, "kk")[at]];
    });
  expect(both("Министерство юстиции")).toEqual(["Әділет министрлігі"]);
  expect(both("Акимат города Астаны")).toEqual(["Астана қаласының әкімдігі"]);
  expect(both("Генеральная прокуратура")).toEqual(["Бас прокуратура"]);
  expect(BODY_TYPES.map((type) => new Set(bodiesToStartFrom(type, "kk")).size)).toEqual([24, 20]);
  expect(bodiesToStartFrom("LEB", "en")).toEqual(bodiesToStartFrom("LEB", "ru"));
});

test("a list has a body on each line, without blank ones and repetitions", () => {
  expect(
    bodiesListed({
      CGO: "Министерство  юстиции\r\n\n  Министерство ЮСТИЦИИ \nНациональный Банк",
      LEB: "Акимат города Астаны\nНациональный Банк",
    }),
  ).toEqual([
    { name: "Министерство юстиции", type: "CGO" },
    { name: "Национальный Банк", type: "CGO" },
    { name: "Акимат города Астаны", type: "LEB" },
  ]);
  expect(bodiesListed({})).toEqual([]);
});

import type { Notice } from "../../src/excel";
import { en } from "../../src/locales/pane.en";
import { kk } from "../../src/locales/pane.kk";
import { ru } from "../../src/locales/pane.ru";
import { noticeText } from "../../src/taskpane/noticeText";

const PANE = { ru, kk, en };
const text = (code: Notice["code"], args: Notice["args"], language: "ru" | "kk" | "en" = "ru") =>
  noticeText({ level: "info", code, args }, { texts: PANE[language], language }).replace(/\s/g, " ");

test("numbers are written as the language writes them, variables by their names", () => {
  const args = { body: "А", variable: "services", figure: "10000.5" };
  expect(text("fractionOfCount", args)).toBe("А. Оказано услуг (b, b1): 10 000,5");
  expect(text("fractionOfCount", args, "kk")).toMatch(/^А\. .+: 10 000,5$/);
  expect(text("fractionOfCount", args, "en")).toMatch(/^А\. .+: 10,000\.5$/);
});

test("small numbers keep their digits", () => {
  expect(text("fractionOfCount", { body: "А", variable: "late", figure: "0.000452761" })).toMatch(
    /0,000452761$/,
  );
});

test("sums and differences of variables name each of them", () => {
  const args = {
    body: "А",
    variable: "disciplined",
    figure: "5",
    other: "consideredLate+redirectedLate-excused",
    otherFigure: "4",
  };
  expect(text("aboveCompared", args)).toBe(
    "А. Привлечено к ответственности: 5; Рассмотрено с нарушением срока (f) + " +
      "Перенаправлено с нарушением срока (n) − Привлечь невозможно (увольнение): 4",
  );
});

test("rates are per cent of three digits, types and criteria go by their names", () => {
  const args = {
    body: "А",
    variable: "late",
    other: "services",
    type: "LEB",
    rate: "0.00429867",
    median: "0.11",
  };
  expect(text("outlier", args)).toBe(
    "А. «С нарушением срока (a)» к «Оказано услуг (b, b1)»: 0,43 %; медиана (МИО): 11 %",
  );
  expect(text("excludedMark", { body: "А", criterion: "DIALOG", number: "4.1", text: "1" })).toBe(
    "А. Открытый диалог, индикатор 4.1: 1",
  );
});

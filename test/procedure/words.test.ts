import { LANGUAGES } from "../../src/law/text";
import type { ProblemCode } from "../../src/procedure";
import { clock, clockWords, filingText, problemText } from "../../src/procedure";
import { problem, type ProblemSaid } from "../../src/procedure/problem";
import { BODY, conclusion, entry, procedure } from "./lines";

/** One problem of each code, with what its text must name. */
const SAMPLES: { readonly [C in ProblemCode]: readonly [ProblemSaid & { code: C }, ...string[]] } = {
  noBody: [{ code: "noBody" }],
  noDirection: [{ code: "noDirection" }],
  notOff: [{ code: "notOff" }],
  unknownBody: [{ code: "unknownBody", body: BODY }, BODY],
  unknownDirection: [{ code: "unknownDirection", found: "все" }, "все"],
  notADate: [{ code: "notADate", found: "скоро" }, "скоро", "12.02.2024"],
  beforeCalendar: [{ code: "beforeCalendar", date: "1905-07-14", first: "2012-01-01" }, "1905", "2012"],
  conclusionTwice: [{ code: "conclusionTwice", body: BODY, direction: "services" }, BODY],
  noticeAndObjection: [{ code: "noticeAndObjection", body: BODY }, BODY],
  unknownIndicator: [{ code: "unknownIndicator", found: "T9" }, "T9"],
  unknownFigure: [{ code: "unknownFigure", found: "число" }, "число"],
  otherDirection: [{ code: "otherDirection", direction: "services" }],
  noReceipt: [{ code: "noReceipt", body: BODY, direction: "services" }, BODY],
  filedBeforeReceived: [
    { code: "filedBeforeReceived", date: "2024-02-02", received: "2023-12-05" },
    "2024",
    "2023",
  ],
  unknownDecision: [{ code: "unknownDecision", found: "да" }, "да"],
  decisionWithoutReason: [{ code: "decisionWithoutReason" }],
  decisionWithoutDate: [{ code: "decisionWithoutDate" }],
  decisionBeforeFiling: [
    { code: "decisionBeforeFiling", date: "2023-12-05", filed: "2024-02-02" },
    "2023",
    "2024",
  ],
  decisionOnLate: [{ code: "decisionOnLate" }, "111"],
  noFigure: [{ code: "noFigure" }],
  noCorrected: [{ code: "noCorrected" }],
  notANumber: [{ code: "notANumber", found: "две" }, "две"],
  negative: [{ code: "negative" }],
  aboveWhole: [{ code: "aboveWhole", corrected: 17, whole: 13 }, "17", "13"],
  correctedTwice: [{ code: "correctedTwice", corrected: 17, other: "max" }, "17", "max"],
  unknownOrigin: [{ code: "unknownOrigin", found: "эксперт" }, "эксперт"],
  noOrigin: [{ code: "noOrigin", name: "А. Ахметов" }, "А. Ахметов"],
  memberTwice: [{ code: "memberTwice", name: "А. Ахметов" }, "А. Ахметов"],
  tookPart: [{ code: "tookPart", name: "А. Ахметов", body: BODY }, "А. Ахметов", BODY, "113"],
  notObjecting: [{ code: "notObjecting", name: "А. Ахметов", organisation: BODY }, "А. Ахметов", BODY, "113"],
  fewMembers: [{ code: "fewMembers", direction: "services", found: 3, least: 5 }, "3", "5", "113"],
  withoutOrigin: [{ code: "withoutOrigin", direction: "services", origin: "workingBody" }, "113"],
};

const text = (said: ProblemSaid, language: (typeof LANGUAGES)[number]) =>
  problemText(problem(said), language);

const samples = Object.values(SAMPLES).map(([said, ...names]) => ({
  code: (said as ProblemSaid).code,
  said: said as ProblemSaid,
  names: names as string[],
}));

test.each(samples)("$code names what it is about, in each language", ({ said, names }) => {
  const texts = LANGUAGES.map((language) => text(said, language));
  expect(new Set(texts).size).toBe(LANGUAGES.length);
  for (const each of texts) {
    for (const name of names) expect(each).toContain(name);
    expect(each).toMatch(/^\S.*\.$/);
    expect(each).not.toMatch(/undefined|NaN|\[object/);
  }
});

test.each([
  [0, "0 членов"],
  [1, "1 член"],
  [2, "2 члена"],
  [4, "4 члена"],
])("%d members in Russian: %s", (found, words) => {
  expect(text({ code: "fewMembers", direction: "complaints", found, least: 5 }, "ru")).toBe(
    `В специальной комиссии по направлению «Качество рассмотрения жалоб и заявлений» ${words}, а нужно не менее 5 (п. 113). Дополните состав.`,
  );
});

test("numbers have a decimal comma in Russian and Kazakh", () => {
  const said = { code: "aboveWhole", corrected: 5.25, whole: 5 } as const;
  expect(text(said, "ru")).toContain("(5,25)");
  expect(text(said, "kk")).toContain("(5,25)");
  expect(text(said, "en")).toContain("(5.25)");
});

test("a day that is not given, a body that is not named", () => {
  expect(text({ code: "notADate", found: "" }, "ru")).toBe(
    "Не указан день. Впишите его, например 12.02.2024.",
  );
  expect(text({ code: "notObjecting", name: "А. Ахметов", organisation: " " }, "ru")).toBe(
    "Не указан орган, из которого член комиссии (А. Ахметов). Впишите наименование органа.",
  );
});

describe("what is due, in words", () => {
  const words = (language: (typeof LANGUAGES)[number], received: "2024-02-05" | "2026-12-30" | undefined) =>
    clock(procedure([], [conclusion({ received })]), [], "2024-02-13").map((item) =>
      clockWords(item, language),
    );

  test("a term that has passed, with paragraph and edition", () => {
    expect(words("ru", "2024-02-05")[0]).toEqual({
      direction: "Качество оказания государственных услуг",
      step: "Возражения либо уведомление об отсутствии возражений",
      status: "просрочено",
      by: "Оцениваемый государственный орган",
      to: "Агентство Республики Казахстан по делам государственной службы",
      place: "п. 109 (2023-07)",
      last: "последний день – 12 февраля 2024 г.",
      hints: [],
    });
    expect(words("kk", "2024-02-05")[0]).toMatchObject({
      status: "мерзімі өтіп кетті",
      place: "109-т. (2023-07)",
      last: "соңғы күні – 12.02.2024",
    });
  });

  test("what the Agency uses itself is not brought to it (p. 121)", () => {
    expect(words("ru", "2024-02-05")[1]).toMatchObject({
      step: "Использование заключения Агентством",
      status: "срок не установлен",
    });
  });

  test("a day that is missing, and a calendar that is not known whole", () => {
    expect(words("ru", undefined)[0]!.hints).toEqual(["Впишите день, когда орган получил заключение."]);
    expect(words("en", "2026-12-30")[0]!.hints[0]).toContain("2027");
  });

  test("a notice that is given, and an objection that came late", () => {
    const noticed = procedure([], [conclusion({ notice: "2024-02-06" })]);
    const item = clock(noticed, [], "2024-02-13").find(({ step }) => step === "objections")!;
    expect(clockWords(item, "ru").done).toBe("выполнено – 6 февраля 2024 г.");
    expect(filingText("late", "kk")).toBe("мерзімінен кейін, қаралмайды");
  });

  test("a decision by the Schedule asks for its day", () => {
    const item = clock(procedure([entry()]), [], "2024-02-13").find(({ step }) => step === "decision")!;
    expect(clockWords(item, "kk").hints).toEqual(["Кестеде комиссия үшін белгіленген күнді жазыңыз."]);
  });
});

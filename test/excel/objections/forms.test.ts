import { attach, readStock, writeForms, writeScores } from "../../../src/excel";
import { writeObjections } from "../../../src/excel/objections";
import type { FormCode } from "../../../src/forms/form";
import type { OfficialLanguage } from "../../../src/law/text";
import { formulas, openFew, setCell, values } from "../workbook";
import { enter, fill, JUSTICE, received, REGISTER, scoredWorkbook } from "./entered";

const SERVICES = "Качество оказания государственных услуг";

const order = (language: OfficialLanguage, ...forms: readonly FormCode[]) =>
  ({ bodies: [JUSTICE], forms, language, today: "2024-04-01" }) as const;

/** The lines of a form as they read, figures with two decimals. */
async function lines(sheet: string): Promise<readonly string[]> {
  const rows = await values(`'${sheet}'!A1:E80`);
  return rows.flatMap((row) => {
    const texts = row
      .filter((cell) => cell !== "")
      .map((cell) => (typeof cell === "number" ? cell.toFixed(2) : String(cell)));
    return texts.length > 0 ? [texts.join(" | ")] : [];
  });
}

const between = (all: readonly string[], from: string, to: string) => {
  const start = all.indexOf(from);
  return all.slice(
    start + 1,
    all.findIndex((line, index) => index > start && line.startsWith(to)),
  );
};

const DECIDED = {
  "Оспариваемые данные": "в т.ч. с нарушением срока",
  "Возражение оцениваемого государственного органа": "Сбой системы",
  "Подтверждение (текст или ссылка)": "акт № 7",
  "Дата подачи": "2024-03-19",
  "Решение комиссии": "принято частично",
  "Обоснование решения": "часть случаев",
  "Дата решения": "2024-03-29",
  "Исправленное значение": 10,
};
const LATE_SERVICES = { body: JUSTICE, direction: "services", indicator: "SERVICES_T1" } as const;
const T1_TITLE = "Соблюдение сроков оказания государственных услуг";

test("a conclusion, an objection, a decision: the first version stays, the corrected one says what changed and why", async () => {
  await openFew();
  // All late services of the body turn out to be a failure of the system.
  const found = await attach();
  await writeScores(found, { rules: "" });
  await writeObjections(found);
  const first = await writeForms(found, order("ru", 3, 15));
  const before = await Promise.all(first.sheets.map((sheet) => values(`'${sheet}'!A1:D60`)));
  await received(JUSTICE, SERVICES, "2024-03-15");
  await enter(found, LATE_SERVICES, { ...DECIDED, "Исправленное значение": 0 });

  await writeScores(await attach(), { rules: "" });
  const { sheets, notices } = await writeForms(await attach(), order("ru", 3, 15));
  expect(notices.map(({ code, sheet }) => [code, sheet])).toEqual(
    first.sheets.map((sheet) => ["besideFirst", sheet]),
  );
  expect(sheets).toEqual(first.sheets.map((sheet) => `${sheet} (2)`));
  const kept = await Promise.all(first.sheets.map((sheet) => values(`'${sheet}'!A1:D60`)));
  expect(kept).toEqual(before);
  const kinds = (await readStock(await attach())).forms.map(({ sheet, state }) => [sheet, state]);
  expect(kinds).toEqual([
    ...first.sheets.map((sheet) => [sheet, "objected"]),
    ...sheets.map((sheet) => [sheet, "open"]),
  ]);

  const corrected = await lines(sheets[0]!);
  const changes = between(corrected, "Изменения по итогам рассмотрения возражений", "Анализ");
  expect(changes[0]).toBe("№ | Показатель | Версия | Балл");
  const titles = changes.filter((line) => line.endsWith("до возражений", line.lastIndexOf(" | ")));
  expect(titles.map((line) => line.split(" | ")[1])).toEqual([
    T1_TITLE,
    "Обеспечение качества оказания государственных услуг",
    SERVICES,
    `${SERVICES}: итоговая оценка с учетом вычета штрафных баллов`,
  ]);
  // Before, after and the difference of T1; the decision beside them.
  const [was, is, difference] = changes.slice(1, 4).map((line) => Number(line.split(" | ").at(-1)));
  expect(is! - was!).toBeCloseTo(difference!, 1);
  expect(difference).toBeGreaterThan(0);
  expect(changes[2]).toMatch(/^возражение № 1, решение от 29\.03\.2024 \| после возражений \| /);
  const {
    sheets: [disagreements],
  } = await writeForms(await attach(), order("ru", 14));
  const finals = corrected.filter((line) =>
    line.startsWith("Итоговая оценка с учетом вычета штрафных баллов | "),
  );
  expect(await lines(disagreements!)).toContain(
    `Общий балл с учетом итогов обжалования составил | ${finals[0]!.split(" | ")[1]} | .`,
  );
  const overall = between(await lines(sheets[1]!), "Изменения по итогам рассмотрения возражений", "Анализ");
  expect(
    overall.filter((line) => line.includes("до возражений")).map((line) => line.split(" | ")[1]),
  ).toEqual([`${SERVICES}: итоговая оценка с учетом вычета штрафных баллов`, "Итоговая оценка"]);
});

/** Two bodies' services, with an objection of one that is decided. */
async function objected(others: Readonly<Record<string, string | number>> = {}) {
  const { attachment } = await scoredWorkbook();
  await received(JUSTICE, SERVICES, "2024-03-15");
  return enter(attachment, LATE_SERVICES, { ...DECIDED, ...others });
}

test("the table of disagreements tells what the conclusion said, the objection, and the decision", async () => {
  await objected();
  await writeScores(await attach(), { rules: "2023-07" });
  const {
    sheets: [ru],
  } = await writeForms(await attach(), order("ru", 14));
  expect(await lines(ru!)).toContain(
    `1 | ${T1_TITLE}: 10 | Сбой системы\nакт № 7 | Принято частично (29.03.2024): часть случаев`,
  );
  const {
    sheets: [kk],
  } = await writeForms(await attach(), order("kk", 14));
  const line = (await lines(kk!)).findLast((text) => text.startsWith("1 | "))!;
  expect(line).toMatch(
    /: 10 \| Сбой системы\nакт № 7 \| Ішінара қабылданды \(29\.03\.2024\): часть случаев$/,
  );
});

test("a late objection is printed as not considered, and no conclusion is corrected", async () => {
  await objected({ "Дата подачи": "2024-03-28" });
  const first = await writeForms(await attach(), order("ru", 3, 14));
  expect((await lines(first.sheets[1]!)).findLast((line) => line.startsWith("1 | "))).toMatch(
    /Не рассматривается: представлено после срока \(п\. 111\)$/,
  );
  await writeScores(await attach(), { rules: "2023-07" });
  const { sheets } = await writeForms(await attach(), order("ru", 3));
  expect(sheets).toEqual([first.sheets[0]]);
  expect(await lines(sheets[0]!)).not.toContain("Изменения по итогам рассмотрения возражений");
});

test("the corrected conclusion in Kazakh says what changed; it is written anew on its own sheet, its figures live", async () => {
  const row = await objected();
  await writeForms(await attach(), order("kk", 3));
  await writeScores(await attach(), { rules: "2023-07" });
  const { sheets } = await writeForms(await attach(), order("kk", 3));
  const text = await lines(sheets[0]!);
  expect(text).toContain("Қарсылықтарды қарау қорытындылары бойынша өзгерістер");
  expect(text.filter((line) => line.includes("№ 1 қарсылық, 29.03.2024 күнгі шешім")).length).toBeGreaterThan(
    0,
  );
  expect(text.filter((line) => line.includes("айырма | 1.00")).length).toBeGreaterThan(0);

  await writeScores(await attach(), { rules: "2023-07" });
  expect((await writeForms(await attach(), order("kk", 3))).sheets).toEqual(sheets);
  await fill(REGISTER, row, { "Исправленное значение": 5 });
  expect((await lines(sheets[0]!)).filter((line) => line.includes("айырма | 1.50")).length).toBeGreaterThan(
    0,
  );
  const cells = (await formulas(`'${sheets[0]!}'!A1:D60`)).flat().map(String);
  expect(cells.filter((cell) => /^=D\d+-10$/.test(cell))).toHaveLength(1);
});

test("facts are counted as the commission corrected them", async () => {
  const { attachment } = await scoredWorkbook();
  await received(JUSTICE, SERVICES, "2024-03-15");
  await enter(
    attachment,
    { body: JUSTICE, direction: "services", indicator: "PENALTY" },
    { ...DECIDED, "Оспариваемые данные": "Недостоверных фактов", "Исправленное значение": 1 },
  );
  const facts = async () => {
    const { sheets } = await writeForms(await attach(), order("ru", 1));
    return (await lines(sheets[0]!)).filter((line) => /^\d+ \| 0\.20$/.test(line)).length;
  };
  const corrected = await facts();
  await fill(REGISTER, 7, { "Решение комиссии": "не принято" });
  expect([corrected, await facts()]).toEqual([1, 3]);
});

test("by the reading that prints sums of what is printed, the difference is that of the printed points", async () => {
  const rules = "2023-07;printed-digits=sum-of-printed";
  await objected({ "Исправленное значение": 13 });
  // 12 − 20 / 90 000 × 10 000 is printed 9,78, and with 13 late services 10,56.
  await setCell("Услуги", "B2", 90000);
  await writeScores(await attach(), { rules });
  const { sheets } = await writeForms(await attach(), order("ru", 3));
  const cells = (await values(`'${sheets[0]!}'!C1:D60`)).filter(([word]) => word === "разница");
  expect(cells[0]![1]).toBeCloseTo(0.78, 12);
});

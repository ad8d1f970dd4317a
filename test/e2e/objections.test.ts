import { loadPaneTexts } from "../../src/locales/pane";
import { OBJECTING } from "../../src/locales/objecting";
import { OBJECTIONS_PANE } from "../../src/locales/objections-pane";
import { PROCEDURE } from "../../src/locales/procedure";
import { frameOf, tooWide, violations } from "./inspect";
import { openWorkbench, picture, sheetNames, useBrowser, type Workbench } from "./workbench";

useBrowser();

const JUSTICE = "Министерство юстиции";
const LABOUR = "Министерство труда и социальной защиты населения";
const SERVICES = "Качество оказания государственных услуг";
const [REGISTER, DATES, BEFORE] = ["Возражения", "Сроки и комиссия", "Баллы до возражений"];
/** The fourth working day after Friday, 15 March 2024, and past the fifth after 1 March. */
const TODAY = "2024-03-20T09:00:00";

/** What a sheet shows, from A1 on. */
const valuesOn = (workbench: Workbench, sheet: string): Promise<unknown[][]> =>
  frameOf(workbench).evaluate(
    (sheet) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange("A1:AT200");
        range.load("values");
        await context.sync();
        return range.values as unknown[][];
      }),
    sheet,
  );

/** Types into cells of a row, by their columns. */
const type = (workbench: Workbench, sheet: string, row: number, cells: Readonly<Record<string, unknown>>) =>
  frameOf(workbench).evaluate(
    ({ sheet, row, cells }) =>
      Excel.run(async (context) => {
        for (const [column, value] of Object.entries(cells))
          context.workbook.worksheets.getItem(sheet).getRange(`${column}${row}`).values = [[value]];
        await context.sync();
      }),
    { sheet, row, cells },
  );

/** The row, from 1, that begins so. */
async function rowOf(workbench: Workbench, sheet: string, ...start: readonly string[]): Promise<number> {
  const rows = await valuesOn(workbench, sheet);
  return rows.findIndex((row) => start.every((text, column) => row[column] === text)) + 1;
}

/** Sheets, with all that can be read on each. */
async function texts(workbench: Workbench, sheets: readonly string[]): Promise<Record<string, string>> {
  const read = [];
  for (const sheet of sheets) read.push([sheet, (await valuesOn(workbench, sheet)).flat().join(" ")]);
  return Object.fromEntries(read);
}

/** Where a body's T1 stands on a sheet of scores, and what it is. */
async function placeOfT1(workbench: Workbench, body: string, sheet: string) {
  const rows = await valuesOn(workbench, sheet);
  const column = rows.find((row) => row.includes("T1"))!.indexOf("T1");
  const row = rows.findIndex((cells) => cells.includes(body) && typeof cells[column] === "number");
  return { row, column, value: rows[row]![column] };
}

const t1 = async (...of: Parameters<typeof placeOfT1>): Promise<unknown> => (await placeOfT1(...of)).value;

/** Selects a body's T1, as a person does who clicks it. */
const selectT1 = async (workbench: Workbench, body: string) =>
  frameOf(workbench).evaluate(
    ({ row, column }) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Scores");
        sheet.activate();
        sheet.getCell(row, column).select();
        await context.sync();
      }),
    await placeOfT1(workbench, body, "Scores"),
  );

test.each([
  [
    "ru",
    "Услуги",
    "Изменения по итогам рассмотрения возражений",
    "Общий балл с учетом итогов обжалования составил",
    "Не рассматривается",
  ],
  [
    "kk",
    "Қызметтер",
    "Қарсылықтарды қарау қорытындылары бойынша өзгерістер",
    "Шағымдану қорытындылары ескерілген жалпы балл",
    "Қаралмайды",
  ],
] as const)(
  "the life of an objection, and one filed on the sixth working day: %s",
  async (language, services, changed, total, late) => {
    const workbench = await openWorkbench({ language, width: "320" }, { width: 900, height: 1700 });
    const { page, pane } = workbench;
    await page.clock.setFixedTime(TODAY);
    const words = await loadPaneTexts(language);
    const own = OBJECTIONS_PANE[language];
    const objecting = OBJECTING[language];
    const { filings } = PROCEDURE[language];
    const button = (name: string) => pane.getByRole("button", { name, exact: true });
    const pick = (label: string, option: string) =>
      pane.getByRole("combobox", { name: label }).selectOption(option);
    const fold = (title: string) =>
      pane.locator("[data-fold]", { has: pane.getByRole("button", { name: title }) });
    const seen = async (name: string) => {
      expect([...(await violations(workbench, "all")), ...(await tooWide(workbench))]).toEqual([]);
      await picture(workbench, `objections-${language}-${name}`);
    };

    await button(words.start.attach).waitFor();
    await pane.getByRole("tab", { name: words.steps.scores }).click();
    await button(words.scores.write).click();
    await pane.getByRole("table").first().waitFor();
    const { write } = words.conclusions;
    const counts = [8, 14].flatMap((count) => [write(count, false), write(count, true)]);
    /** Writes the forms that are chosen; the sheets that are new. */
    const written = async (): Promise<readonly string[]> => {
      const before = await sheetNames(workbench);
      await pane.getByRole("button", { name: new RegExp(`^(${counts.join("|")})$`) }).click();
      await button(words.conclusions.signing).waitFor();
      return (await sheetNames(workbench)).filter((name) => !before.includes(name));
    };
    await button(words.scores.next).click();
    for (const body of [JUSTICE, LABOUR]) {
      await pane.getByRole("searchbox").fill(body);
      await pane.getByRole("checkbox", { name: body }).check();
    }
    const first = await texts(workbench, await written());
    expect(Object.keys(first)).toHaveLength(8);
    await pane.getByRole("tab", { name: words.steps.start }).click();
    await button(words.steps.objections).click();
    await pane.getByRole("heading", { level: 1, name: words.steps.objections }).waitFor();
    await button(own.create).waitFor();
    await seen("none");
    await button(own.create).click();
    await pane.getByText(own.created([REGISTER, DATES])).waitFor();

    await type(workbench, DATES, await rowOf(workbench, DATES, JUSTICE, SERVICES), { C: "2024-03-15" });
    await type(workbench, DATES, await rowOf(workbench, DATES, LABOUR, SERVICES), { C: "2024-03-01" });
    await button(own.again).click();
    await fold(own.groups.overdue(1)).getByRole("button", { name: LABOUR }).waitFor();
    await fold(own.groups.open(1)).getByRole("button", { name: JUSTICE }).waitFor();
    await seen("clock");

    const begun = async (body: string) => {
      await pane.getByText(objecting.fill).waitFor();
      return rowOf(workbench, REGISTER, body, SERVICES);
    };
    /** Begins an entry on the page of objections; its row. */
    const begin = async (body: string) => {
      await pick(own.body, body);
      await pick(own.indicator, "SERVICES_T1");
      await button(own.startEntry).click();
      return begun(body);
    };
    /** The same where the score is explained. */
    const beginAtScore = async (body: string) => {
      await pane.getByRole("tab", { name: words.steps.explain }).click();
      await selectT1(workbench, body);
      await pane.getByText(`${body}: `).waitFor();
      await seen("score");
      await button(objecting.begin).click();
      const row = await begun(body);
      await seen("begun");
      await pane.getByRole("tab", { name: words.steps.start }).click();
      await button(words.steps.objections).click();
      return row;
    };
    const decided = { D: "в т.ч. с нарушением срока", L: "принято частично", M: "Сбой подтвержден", O: 0 };
    const scores = {
      justice: await t1(workbench, JUSTICE, "Scores"),
      labour: await t1(workbench, LABOUR, "Scores"),
    };
    await type(workbench, REGISTER, await begin(JUSTICE), { ...decided, K: "2024-03-19", N: "2024-03-20" });
    // Monday, 11 March is the fifth working day: the 8th is a holiday.
    await type(workbench, REGISTER, await beginAtScore(LABOUR), {
      ...decided,
      K: "2024-03-12",
      N: "2024-03-20",
    });
    await button(own.again).click();
    const register = fold(own.register(2));
    await register.getByText(own.filed(filings.inTime)).waitFor();
    await register.getByText(own.filed(filings.late)).waitFor();
    await pane.getByText(own.corrected("0")).waitFor();
    await seen("decided");

    await button(own.rescore).click();
    await pane.getByText(own.rescored).waitFor();
    await button(BEFORE).waitFor();
    await seen("scored");
    expect(await t1(workbench, JUSTICE, "Scores")).toBe(12);
    expect(scores.justice).toBeLessThan(12);
    expect(await t1(workbench, LABOUR, "Scores")).toBe(scores.labour);
    expect(await t1(workbench, JUSTICE, BEFORE)).toBe(scores.justice);

    await button(own.toConclusions).click();
    await pane.getByRole("checkbox", { name: words.conclusions.form.disagreements }).check();
    const now = await texts(workbench, await written());
    // Of the one body the conclusion on services and that on the whole; first versions are as they were.
    const corrected = Object.keys(now).filter((sheet) => now[sheet]!.includes(changed));
    const kept = corrected.map((sheet) =>
      Object.keys(first).find((name) => name.startsWith(sheet.replace(/ \(2\)$/, ""))),
    );
    expect(kept).toEqual([
      expect.stringMatching(`^${services} ${JUSTICE}$`),
      expect.stringMatching(` ${JUSTICE}$`),
    ]);
    for (const sheet of kept) expect(await texts(workbench, [sheet!])).toEqual({ [sheet!]: first[sheet!] });
    const disagreements = Object.values(now).filter((text) => text.includes(total));
    expect(disagreements.filter((text) => text.includes(late))).toHaveLength(1);
    await picture(workbench, `objections-${language}-conclusions`);

    // Of what has just been written a conclusion can be objected to.
    await button(objecting.onForms).click();
    await pick(objecting.form, corrected[0]!);
    await button(objecting.begin).click();
    await begun(JUSTICE);
    await seen("form");
    const entries = (await valuesOn(workbench, REGISTER)).filter(([, direction]) => direction === SERVICES);
    expect(entries.map(([body]) => body)).toEqual([JUSTICE, LABOUR, JUSTICE]);
  },
);

test("from the last step one comes to objections and back, by keyboard", async () => {
  const workbench = await openWorkbench({ language: "ru", width: "320" });
  const { page, pane } = workbench;
  const button = (name: string) => pane.getByRole("button", { name, exact: true });
  await button("Подключить эту книгу").waitFor();
  await pane.getByRole("tab", { name: "Готово" }).click();
  await pane.getByRole("heading", { level: 1, name: "Что есть в книге" }).waitFor();
  await button("Возражения").focus();
  await page.keyboard.press("Enter");
  await pane.locator(":focus", { hasText: "Возражения" }).waitFor();
  await button("Назад: Готово").focus();
  await page.keyboard.press("Enter");
  await pane.getByRole("heading", { level: 1, name: "Что есть в книге" }).waitFor();
});

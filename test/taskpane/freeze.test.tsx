import { openPane } from "./pane";
import { freezeFormulas, OlshemError, thawFormulas } from "../../src/excel";
import type { Language } from "../../src/law/text";
import { loadPaneTexts } from "../../src/locales/pane";
import { explain } from "../../src/taskpane/errors";
import { Freeze } from "../../src/taskpane/Freeze";
import { formulas, setCell, workbookOf } from "../excel/workbook";
import { LEDGER, protect, select } from "../excel/freeze/made";

const POINTS = '=OLSHEM.SERVICES_T1(0,9,"CGO")';

const pane = (language: Language) =>
  openPane(
    { freezeFormulas, thawFormulas },
    (view, actions) => <Freeze view={view} actions={actions} />,
    language,
  );

test.each([
  {
    language: "ru",
    freeze: "Закрепить значения",
    thaw: "Вернуть формулы",
    frozen: `Закреплено: 2 формулы. Сами формулы хранятся на листе ${LEDGER}`,
    isProtected:
      "Не закреплено: лист защищёнСнимите защиту листа («Рецензирование», «Снять защиту листа») и закрепите ещё раз.Закрытый!A1",
    thawed: `Возвращено: 1 формула. Остальные хранятся на листе ${LEDGER}`,
    changed: /^Не возвращено: в ячейке уже другоеНичего не перезаписано\..+Лист 1!A1: 11,5$/,
    back: "Возвращено: 1 формула.",
    none: "Закреплённых формул здесь нет.",
  },
  {
    language: "kk",
    freeze: "Мәндерді бекіту",
    thaw: "Формулаларды қайтару",
    frozen: `Бекітілді: 2 формула. Формулалардың өзі мына парақта сақталады: ${LEDGER}`,
    isProtected: "Бекітілмеді: парақ қорғалғанПарақтың қорғанысын алып, қайта бекітіңіз.Закрытый!A1",
    thawed: `Қайтарылды: 1 формула. Қалғандары мына парақта сақталады: ${LEDGER}`,
    changed: /^Қайтарылмады: ұяшықта басқа мән тұрЕштеңенің үстінен жазылған жоқ\..+Лист 1!A1: 11,5$/,
    back: "Қайтарылды: 1 формула.",
    none: "Мұнда бекітілген формула жоқ.",
  },
  {
    language: "en",
    freeze: "Freeze values",
    thaw: "Put formulas back",
    frozen: `Frozen: 2 formulas. The formulas are kept on the sheet ${LEDGER}`,
    isProtected:
      "Not frozen: the sheet is protectedUnprotect the sheet (Review, Unprotect Sheet) and freeze once more.Закрытый!A1",
    thawed: `Put back: 1 formula. The others are kept on the sheet ${LEDGER}`,
    changed: /^Not put back: something else is in the cell nowNothing was overwritten\..+Лист 1!A1: 11\.5$/,
    back: "Put back: 1 formula.",
    none: "There are no frozen formulas here.",
  },
] as const)(
  "formulas are frozen and put back from the pane, with what came of it: $language",
  async (texts) => {
    await workbookOf({ "Лист 1": [[POINTS, POINTS]], Закрытый: [[POINTS]] });
    await protect("Закрытый");
    const page = await pane(texts.language);
    expect(page.messages()).toEqual([]);

    await page.press(texts.freeze);
    expect(page.messages()).toEqual([texts.frozen, texts.isProtected]);
    expect(page.focused()).toBe(texts.frozen);
    expect(await formulas("Лист 1!A1:B1")).toEqual([[12, 12]]);
    await page.press(LEDGER);
    await page.press("Закрытый!A1");
    expect(page.shown()).toEqual([LEDGER, "'Закрытый'!A1"]);

    await setCell("Лист 1", "A1", 11.5);
    await page.press(texts.thaw);
    expect(page.messages()).toEqual([texts.thawed, expect.stringMatching(texts.changed)]);
    expect(page.focused()).toBe(texts.thawed);
    expect(await formulas("Лист 1!A1:B1")).toEqual([[11.5, POINTS]]);

    await setCell("Лист 1", "A1", 12);
    await page.press(texts.thaw);
    expect(page.messages()).toEqual([texts.back]);
    await page.press(texts.thaw);
    expect(page.messages()).toEqual([texts.none]);
  },
);

test("only where the user says", async () => {
  await workbookOf({ "Лист 1": [[POINTS, POINTS]], "Лист 2": [[POINTS]] });
  const page = await pane("ru");
  await select("Лист 1", "B1");
  await page.choose("Выделенные ячейки");
  await page.press("Закрепить значения");
  expect(await formulas("Лист 1!A1:B1")).toEqual([[POINTS, 12]]);
  await page.choose("Открытый лист");
  await page.press("Закрепить значения");
  expect(await formulas("Лист 1!A1:B1")).toEqual([[12, 12]]);
  expect(await formulas("Лист 2!A1")).toEqual([[POINTS]]);
  await page.press("Закрепить значения");
  expect(page.messages()).toEqual(["Формул с функциями Olshem здесь нет."]);
});

test.each([
  [true, "ИСТИНА"],
  ["", "пусто"],
  ["нет", "нет"],
  ["=1+1", "=1+1"],
])("what stands in a cell instead: %p", async (now, text) => {
  await workbookOf({ "Лист 1": [[POINTS]] });
  const page = await pane("ru");
  await page.press("Закрепить значения");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Лист 1").getRange("A1").values = [[now]];
    await context.sync();
  });
  await page.press("Вернуть формулы");
  const [outcome, left] = page.messages();
  expect(outcome).toMatch(/^Ничего не возвращено\./);
  expect(left).toMatch(new RegExp(`Лист 1!A1: ${text.replace(/[+]/g, "\\+")}$`));
});

describe("a failure says what happened and what to do", () => {
  const said = async (language: Language, error: OlshemError) =>
    explain({ doing: "freeze", error }, await loadPaneTexts(language)).text;

  test.each([
    [
      "ru",
      /^Ничего не подписано: .+ Ячейки: 'Scores'!F7, 'Scores'!J7; ещё ячеек: 3\. На шаге «Данные» .+«Пересчитать»/,
    ],
    [
      "kk",
      /^Ештеңеге қол қойылмады: .+ Ұяшықтар: 'Scores'!F7, 'Scores'!J7; тағы 3 ұяшық\. «Деректер» .+«Қайта есептеу»/,
    ],
    [
      "en",
      /^Nothing was signed: .+ Cells: 'Scores'!F7, 'Scores'!J7; 3 more\. In the step “Data” .+“Recalculate”/,
    ],
  ] as const)("functions without a value behind forms to sign: %s", async (language, text) => {
    const cells = "'Scores'!F7, 'Scores'!J7";
    expect(await said(language, new OlshemError("brokenCells", { cells, more: "3" }))).toMatch(text);
    expect(await said(language, new OlshemError("brokenCells", { cells, more: "0" }))).toContain(`${cells}.`);
  });

  test.each([
    ["ru", /^Выделено несколько областей/, /^Лист «Формулы» защищён/],
    ["kk", /^Бірнеше аумақ таңдалған/, /^Формулалар сақталатын «Формулы» парағы қорғалған/],
    ["en", /^Several ranges are selected/, /^The sheet “Формулы”, which keeps the formulas, is protected/],
  ] as const)("where nothing can be frozen: %s", async (language, several, isProtected) => {
    expect(await said(language, new OlshemError("severalSelected"))).toMatch(several);
    expect(await said(language, new OlshemError("frozenProtected", { sheet: "Формулы" }))).toMatch(
      isProtected,
    );
  });
});

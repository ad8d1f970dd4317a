import { attach, OlshemError, type AssessedBody } from "../../../src/excel";
import { writeTables } from "../../../src/excel/new-tables";
import { bodiesToStartFrom } from "../../../src/excel/new-tables/bodies";
import { BODY_TYPES } from "../../../src/law/bodies";
import { all, fill } from "./filled";
import { openSample, sheetNames, values, workbookOf } from "../workbook";

const MINISTRY: AssessedBody = { name: "Министерство юстиции", type: "CGO" };
const AKIMAT: AssessedBody = { name: "Акимат города Астаны", type: "LEB" };

/** What a cell lets in, and what it says. */
const validation = (address: string) =>
  Excel.run(async (context) => {
    const [sheet = "", cell = ""] = address.split("!");
    const { dataValidation } = context.workbook.worksheets.getItem(sheet).getRange(cell);
    dataValidation.load("rule,errorAlert,prompt");
    await context.sync();
    return dataValidation.toJSON();
  });

describe("what may be typed into new tables", () => {
  beforeAll(async () => {
    await workbookOf({ Книга: [["моё"]] });
    await writeTables({ bodies: [MINISTRY, AKIMAT], language: "ru" });
  });

  test("counts are whole and not below 0; the law says what is counted", async () => {
    expect(await validation("Исходные данные ЦГО!D5")).toMatchObject({
      rule: { wholeNumber: { formula1: "=0", operator: "GreaterThanOrEqualTo" } },
      errorAlert: { style: "Stop", message: "Нужно целое число, 0 или больше." },
      prompt: {
        title: "п. 41",
        message: "количество государственных услуг, оказанных с нарушением установленных сроков",
      },
    });
  });

  test("hours need not be whole, levels lie between 0 and 5", async () => {
    expect((await validation("Исходные данные ЦГО!R5")).rule).toEqual({
      decimal: { formula1: "=0", operator: "GreaterThanOrEqualTo" },
    });
    expect(await validation("Удовлетворенность!D9")).toMatchObject({
      rule: { decimal: { formula1: "=0", formula2: "=5", operator: "Between" } },
      errorAlert: { message: "Нужно число от 0 до 5." },
    });
  });

  test("directions are chosen from the list", async () => {
    const titles = [
      "Качество оказания государственных услуг",
      "Открытость государственного органа",
      "Качество рассмотрения жалоб и заявлений",
    ];
    expect((await validation("Штрафы!C5")).rule).toEqual({
      list: { inCellDropDown: true, source: titles.join(",") },
    });
    expect((await values("Штрафы!B5:C7")).map(([body, direction]) => [body, direction])).toEqual(
      titles.map((title) => [MINISTRY.name, title]),
    );
  });

  test("a mark is a share or a word, the blog a number of entries, the media a per cent", async () => {
    const ruleOf = async (cell: string) => (await validation(`Открытость ЦГО!${cell}`)).rule;
    const words = 'C6="max",C6="макс",C6="барынша",C6="avg",C6="ср",C6="орт",C6="n/a",C6="н/о",C6="б/ж"';
    expect(await ruleOf("C6")).toEqual({
      custom: { formula: `=OR(IF(ISNUMBER(C6),AND(C6>=0,C6<=1),FALSE),ISLOGICAL(C6),${words})` },
    });
    expect(await ruleOf("C42")).toEqual({
      custom: {
        formula: `=OR(IF(ISNUMBER(C42),AND(C42>=0,C42=INT(C42)),FALSE),${words.replaceAll("C6", "C42")})`,
      },
    });
    expect(await ruleOf("D65")).toEqual({
      decimal: { formula1: "=0", formula2: "=100", operator: "Between" },
    });
    // A violation has neither full points nor an average.
    expect(JSON.stringify(await ruleOf("C69"))).not.toContain("макс");
  });

  test("nothing may be asked of local bodies that they are not assessed on", async () => {
    expect((await validation("Открытость МИО!C35")).rule).toEqual({});
  });
});

describe("the sheets of new tables", () => {
  test("a sheet of the user's that has the name is left alone", async () => {
    await workbookOf({ "Исходные данные ЦГО": [["моё"]], ШТРАФЫ: [["тоже моё"]] });
    const { sheets } = await writeTables({ bodies: [MINISTRY], language: "ru" });
    expect(sheets).toEqual([
      "Исходные данные ЦГО (2)",
      "Удовлетворенность",
      "Жалобы и заявления",
      "Штрафы (2)",
      "Открытость ЦГО",
    ]);
    expect(await values("Исходные данные ЦГО!A1")).toEqual([["моё"]]);
    expect(await values("ШТРАФЫ!A1")).toEqual([["тоже моё"]]);
    expect(await sheetNames()).toEqual(["Исходные данные ЦГО", "ШТРАФЫ", ...sheets]);
  });

  test("are for the types of bodies that are asked for, each body once", async () => {
    await workbookOf({ Книга: [["моё"]] });
    const { sheets } = await writeTables({
      bodies: [AKIMAT, { ...AKIMAT, name: "  акимат города  астаны" }],
      language: "ru",
    });
    expect(sheets.filter((name) => /ЦГО|МИО/.test(name))).toEqual(["Исходные данные МИО", "Открытость МИО"]);
    expect(await values("Жалобы и заявления!B5:B6")).toEqual([[AKIMAT.name], [""]]);
    expect(await writeTables({ bodies: [], language: "ru" })).toEqual({ sheets: [] });
  });

  test("hold the indicators of the edition that is asked for", async () => {
    await workbookOf({ Книга: [["моё"]] });
    await writeTables({ bodies: [MINISTRY], language: "ru", rules: "2023-01" });
    const labels = (await values("Открытость ЦГО!A40:B43")).map(([number, label]) => `${number} ${label}`);
    expect(labels[0]).toBe(" Открытый диалог");
    expect(labels[1]).toContain("1 Доля вопросов, получивших ответы, на блог-платформе");
    expect(labels[3]).toBe("3 Наполнение блога первого руководителя (наличие записей)");
    await expect(writeTables({ bodies: [MINISTRY], language: "ru", rules: "2001" })).rejects.toThrow(
      new OlshemError("unknownRules", { found: "2001" }),
    );
  });

  test("lie across A4, as wide as a page, their heads frozen and printed on each", async () => {
    await workbookOf({ Книга: [["моё"]] });
    const { sheets } = await writeTables({ bodies: [MINISTRY], language: "kk" });
    const pages = await Excel.run(async (context) => {
      const loaded = sheets.map((name) => {
        const sheet = context.workbook.worksheets.getItem(name);
        sheet.load("pageLayout/orientation,pageLayout/paperSize,pageLayout/zoom");
        const frozen = sheet.freezePanes.getLocationOrNullObject();
        const printed = sheet.pageLayout.getPrintTitleRowsOrNullObject();
        frozen.load("address");
        printed.load("address");
        return { sheet, frozen, printed };
      });
      await context.sync();
      return loaded.map(({ sheet: { pageLayout }, frozen, printed }) => [
        pageLayout.orientation,
        pageLayout.paperSize,
        pageLayout.zoom.horizontalFitToPages,
        ...[frozen, printed].map(({ address }) => address.split("!")[1]),
      ]);
    });
    const list = ["Landscape", "A4", 1, "A1:B4", "4:4"];
    expect(pages).toEqual([list, list, list, list, ["Landscape", "A4", 1, "A1:B4", "3:4"]]);
  });

  test("are not added to a workbook whose structure is protected", async () => {
    await workbookOf({ Книга: [["моё"]] });
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    await expect(writeTables({ bodies: [MINISTRY], language: "ru" })).rejects.toThrow(
      new OlshemError("workbookProtected"),
    );
    expect(await sheetNames()).toEqual(["Книга"]);
  });
});

test("the bodies to start from are those of the sample workbook, and their table is recognised", async () => {
  await openSample();
  const sample = (await attach()).bodies;
  const bodies = BODY_TYPES.flatMap((type) =>
    bodiesToStartFrom(type, "ru").map((name): AssessedBody => ({ name, type })),
  );
  expect(bodies).toEqual(sample);
  await workbookOf({ Книга: [["моё"]] });
  await writeTables({ bodies, language: "ru" });
  await fill({
    "Исходные данные ЦГО!C5": all(24, 1, 100),
    "Исходные данные МИО!C5": all(20, 1, 100),
  });
  expect((await attach()).bodies).toEqual(sample);
});

import { attach } from "../../../src/excel/attach";
import { NO_REQUISITES } from "../../../src/forms/requisites";
import { reopen, setCell } from "../workbook";
import {
  ALMATY,
  fill,
  formerObjections,
  JUSTICE,
  read,
  REPORT,
  rowOf,
  SHEET,
  withRequisites,
  workbookWith,
} from "./entered";

const SERVICES = "Качество оказания государственных услуг";
const COMPLAINTS = "Качество рассмотрения жалоб и заявлений";

/** The tables as a user fills them in. */
async function fillAll(): Promise<void> {
  await fill("Общие сведения", [
    {
      "Отчетный период (на русском языке)": "за 2024 год",
      "Отчетный период (на казахском языке)": "2024 жыл үшін",
    },
  ]);
  const deputy = await rowOf("Приложение 3");
  await setCell(SHEET, `C${deputy}`, "И.о. Заместителя Председателя");
  await setCell(SHEET, `D${deputy}`, "Төраға орынбасарының м.а.");
  await setCell(SHEET, `E${deputy}`, "Б. Болатов");
  await setCell(SHEET, `F${deputy}`, 45366);
  await setCell(SHEET, `E${await rowOf("Приложение 12")}`, "В. Власов");
  await setCell(SHEET, `F${await rowOf("Приложение 14")}`, "15.03.2024");
  await fill("Органы", [
    {
      "Наименование на казахском языке": "Әділет министрлігі",
      "Должность представителя (на русском языке)": "Директор департамента",
      "Должность представителя (на казахском языке)": "Департамент директоры",
      "ФИО представителя": "А. Асанов",
    },
  ]);
  await formerObjections();
  await fill("Возражения", [
    {
      "Государственный орган": ALMATY.name,
      Направление: COMPLAINTS,
      Заключение: "нарушен срок",
      Возражение: "срок соблюдён",
      Примечание: "принято",
    },
  ]);
  await fill(
    "Отчетные данные",
    [
      {
        "Государственный орган": JUSTICE.name,
        Таблица: "1",
        "№ индикатора": "2",
        "Отчетные данные (ссылка или текст)": "https://data.egov.kz/1",
      },
      {
        "Государственный орган": JUSTICE.name,
        Таблица: "5-1",
        "№ индикатора": "1",
        "Отчетные данные (ссылка или текст)": "нет",
      },
    ],
    { sheet: REPORT },
  );
}

/** What {@link fillAll} entered, as the forms of the two bodies take it. */
const ENTERED = {
  justice: {
    ru: {
      name: JUSTICE.name,
      requisites: {
        period: "за 2024 год",
        signatories: {
          3: [{ post: "И.о. Заместителя Председателя", name: "Б. Болатов" }],
          12: [{ name: "В. Власов" }],
          14: [{}],
        },
        dates: { 3: "2024-03-15", 14: "2024-03-15" },
        representative: { post: "Директор департамента", name: "А. Асанов" },
        facts: [],
        report: [
          { table: "1", number: "2", text: "https://data.egov.kz/1" },
          { table: "5-1", number: "1", text: "нет" },
        ],
        objections: [],
      },
    },
    kk: {
      name: "Әділет министрлігі",
      period: "2024 жыл үшін",
      deputy: { post: "Төраға орынбасарының м.а.", name: "Б. Болатов" },
      representative: { post: "Департамент директоры", name: "А. Асанов" },
    },
  },
  almaty: {
    report: [],
    objections: [
      {
        direction: "complaints",
        conclusion: "нарушен срок",
        objection: "срок соблюдён",
        note: "принято",
      },
    ],
  },
};

async function expectEntered(): Promise<void> {
  const requisites = await read(await attach());
  expect(requisites.notices).toEqual([]);
  const { justice, almaty } = ENTERED;
  expect(requisites.of(JUSTICE, "ru")).toEqual(justice.ru);
  const kazakh = requisites.of(JUSTICE, "kk");
  expect(kazakh).toEqual({
    name: justice.kk.name,
    requisites: {
      ...justice.ru.requisites,
      period: justice.kk.period,
      signatories: { ...justice.ru.requisites.signatories, 3: [justice.kk.deputy] },
      representative: justice.kk.representative,
    },
  });
  const local = requisites.of(ALMATY, "kk");
  expect(local.name).toBe(ALMATY.name);
  expect(local.requisites).toMatchObject({ period: justice.kk.period, ...almaty });
  expect(local.requisites.representative).toBeUndefined();
}

test("what is filled in comes to the forms of each body in both languages", async () => {
  await withRequisites();
  await fillAll();
  await expectEntered();
});

test("saved and opened again it is read alike", async () => {
  const { workbook } = await withRequisites();
  await fillAll();
  await reopen(workbook);
  await expectEntered();
});

test("inserted rows and columns, a renamed sheet and a moved one change nothing", async () => {
  await withRequisites();
  await fillAll();
  const justice = await rowOf(JUSTICE.name);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.getRange(`${justice}:${justice}`).insert("Down");
    sheet.getRange("6:7").insert("Down");
    sheet.getRange("1:2").insert("Down");
    sheet.getRange("C:C").insert("Right");
    sheet.getRange("A:A").insert("Right");
    sheet.name = "Подписанты";
    sheet.position = 0;
    const report = context.workbook.worksheets.getItem(REPORT);
    report.getRange("B:B").insert("Right");
    report.getRange("7:7").insert("Down");
    await context.sync();
  });
  await expectEntered();
});

test("a title that was rewritten does not hide its table, whose heads are all there", async () => {
  await withRequisites();
  await fillAll();
  await setCell(SHEET, `A${await rowOf("Возражения")}`, "Возражения органов");
  await expectEntered();
});

test("names of bodies are the same whatever their case and the spaces in them", async () => {
  await withRequisites();
  await formerObjections();
  await fill("Возражения", [
    {
      "Государственный орган": " министерство  ЮСТИЦИИ",
      Направление: "открытость",
      Возражение: "ссылка открывалась",
    },
  ]);
  const requisites = await read(await attach());
  expect(requisites.notices).toEqual([]);
  expect(requisites.of(JUSTICE, "ru").requisites.objections).toEqual([
    { direction: "openness", conclusion: "", objection: "ссылка открывалась", note: "" },
  ]);
});

test("texts that look like formulas arrive as they are", async () => {
  await withRequisites([[JUSTICE.name, SERVICES, 3, 0]]);
  const texts = ["=1+1", "-10 услуг не показаны", "@ссылка"];
  await fill(
    "Факты недостоверной и неполной информации",
    texts.map((text) => ({
      "Государственный орган": JUSTICE.name,
      Направление: SERVICES,
      Вид: "недостоверная",
      "Факт (на русском языке)": `'${text}`,
    })),
  );
  const { facts } = (await read(await attach())).of(JUSTICE, "ru").requisites;
  expect(facts.map(({ text }) => text)).toEqual(texts);
});

test("without a sheet nothing is entered", async () => {
  await workbookWith([]);
  const requisites = await read(await attach());
  expect(requisites.of(JUSTICE, "ru")).toEqual({ name: JUSTICE.name, requisites: NO_REQUISITES });
  expect(requisites.notices).toEqual([]);
});

test("for all bodies together it takes two round trips", async () => {
  const { workbook, attachment } = await withRequisites([[JUSTICE.name, SERVICES, 1, 0]]);
  const from = workbook.client.syncs();
  const requisites = await read(attachment);
  for (const body of attachment.bodies) requisites.of(body, "kk");
  // A third is `Excel.run`'s own.
  expect(workbook.client.syncs() - from).toBe(3);
});

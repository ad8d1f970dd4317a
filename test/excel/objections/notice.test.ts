import { attach, readStock, writeForms } from "../../../src/excel";
import type { FormCode } from "../../../src/forms/form";
import type { OfficialLanguage } from "../../../src/law/text";
import { sheetNames, values } from "../workbook";
import { DATES, enter, fill, JUSTICE, LABOUR, received, scoredWorkbook, table } from "./entered";

const SERVICES = "Качество оказания государственных услуг";

const write = async (language: OfficialLanguage, ...forms: readonly FormCode[]) =>
  writeForms(await attach(), { bodies: [JUSTICE, LABOUR], forms, language, today: "2024-03-18" });

/** The texts of a sheet. */
const texts = async (sheet: string): Promise<readonly string[]> =>
  (await values(`'${sheet}'!A1:E40`)).flat().flatMap((cell) => (cell === "" ? [] : [String(cell)]));

/** Says when a body gave notice that it has no objections. */
async function noticed(body: string, date: string): Promise<void> {
  const rows = await table(DATES, "Сроки");
  const { row } = rows.find(({ cells }) => Object.values(cells).includes(body))!;
  await fill(DATES, row, { "Уведомление об отсутствии возражений": date });
}

test("bodies that have no objections get the notice with the days of the register, and no table of disagreements", async () => {
  await scoredWorkbook();
  await received(JUSTICE, SERVICES, "2024-03-15");
  await noticed(JUSTICE, "2024-03-20");
  const { sheets, notices } = await write("ru", 14, "noObjections");
  expect(sheets).toEqual(["Уведомление усл. Министерство ю", "Уведомление усл. Министерство т"]);
  expect(notices).toEqual([JUSTICE, LABOUR].map((sheet) => ({ code: "withoutObjections", sheet })));

  const [justice, labour] = [await texts(sheets[0]!), await texts(sheets[1]!)];
  expect(justice).toEqual(
    expect.arrayContaining([
      JUSTICE,
      `Заключение о результатах операционной оценки по направлению "${SERVICES}" получено 15 марта 2024 года.`,
      '"20" марта 2024 г.',
      // Nauryz is from the 21st to the 23rd, and the 25th is off for the Saturday.
      "Последний день представления уведомления (п. 112): 27.03.2024.",
    ]),
  );
  expect(labour).toContain(
    `Заключение о результатах операционной оценки по направлению "${SERVICES}" получено "____" __________ 20__ года.`,
  );
  expect([...justice, ...labour].filter((text) => /приложени/i.test(text))).toEqual([]);

  const { forms } = await readStock(await attach());
  expect(forms).toEqual(
    [JUSTICE, LABOUR].map((body, index) => ({
      sheet: sheets[index],
      code: "noObjections",
      body,
      direction: "services",
      language: "ru",
      state: "open",
      outdated: false,
    })),
  );
});

test("in Kazakh the notice stands on a sheet of its own, and is written anew there", async () => {
  await scoredWorkbook();
  await write("ru", "noObjections");
  const { sheets } = await write("kk", "noObjections");
  expect(sheets).toEqual(["Хабарлама қызм. Министерство юс", "Хабарлама қызм. Министерство тр"]);
  const again = await write("kk", "noObjections");
  expect([again.sheets, again.notices]).toEqual([sheets, []]);
});

test("a body with an objection, be it late, gets the table of disagreements and no notice, and it is said why", async () => {
  const { attachment } = await scoredWorkbook();
  await received(JUSTICE, SERVICES, "2024-03-15");
  await enter(
    attachment,
    { body: JUSTICE, direction: "services" },
    { "Возражение оцениваемого государственного органа": "Сбой системы", "Дата подачи": "2024-03-28" },
  );
  const { sheets, notices } = await write("ru", 14, "noObjections");
  expect(sheets).toEqual(["Разногласия усл. Министерство ю", "Уведомление усл. Министерство т"]);
  expect(notices).toEqual([
    { code: "hasObjections", sheet: JUSTICE, direction: "services" },
    { code: "withoutObjections", sheet: LABOUR },
  ]);
});

test("without a register both are written, to be filled in by hand", async () => {
  await scoredWorkbook();
  await Excel.run(async (context) => {
    for (const name of ["Возражения", DATES]) context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
  const { sheets, notices } = await write("ru", 14, "noObjections");
  expect(notices).toEqual([]);
  expect(sheets).toHaveLength(4);
});

test("a form that was marked by its appendix is known again", async () => {
  await scoredWorkbook();
  const { sheets } = await write("ru", 3);
  await Excel.run(async (context) => {
    for (const name of sheets) {
      const { customProperties } = context.workbook.worksheets.getItem(name);
      const property = customProperties.getItem("olshem");
      property.load("value");
      await context.sync();
      const { code, ...mark } = JSON.parse(property.value) as { code: FormCode };
      expect(code).toBe(3);
      customProperties.add("olshem", JSON.stringify({ ...mark, appendix: code }));
    }
    await context.sync();
  });
  const before = await sheetNames();
  expect((await write("ru", 3)).sheets).toEqual(sheets);
  expect(await sheetNames()).toEqual(before);
});

import { attach } from "../../../src/excel";
import { readObjections, startEntry, writeObjections } from "../../../src/excel/objections";
import { formulas, reopen, setCell, sheetNames, values, workbookOf } from "../workbook";
import { DATES, enter, fill, JUSTICE, LABOUR, received, REGISTER, scoredWorkbook, table } from "./entered";

const SERVICES = "Качество оказания государственных услуг";

test("each body has a row of dates in each direction, and the register offers what it takes", async () => {
  await scoredWorkbook();
  const rows = await table(DATES, "Сроки");
  expect(rows.map(({ cells }) => [cells["Государственный орган"], cells["Направление"]])).toEqual(
    [JUSTICE, LABOUR].flatMap((body) =>
      [SERVICES, "Открытость государственного органа", "Качество рассмотрения жалоб и заявлений"].map(
        (direction) => [body, direction],
      ),
    ),
  );
  const offered = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(REGISTER);
    const validations = ["A7", "C7", "L7", "K7"].map((cell) => sheet.getRange(cell).dataValidation);
    for (const validation of validations) validation.load("rule,type");
    await context.sync();
    return validations.map(({ rule, type }) => ({ type, source: rule.list?.source }));
  });
  expect(offered.map(({ type }) => type)).toEqual(["List", "List", "List", "WholeNumber"]);
  expect(offered[2]!.source).toBe("принято,принято частично,не принято");
  const [bodies] = offered;
  expect(await values(String(bodies!.source).slice(1).replaceAll("$", ""))).toEqual([[JUSTICE], [LABOUR]]);
});

test("an entry begins with what the conclusion says, and what a person entered stays when sheets are written again", async () => {
  const { workbook, attachment } = await scoredWorkbook();
  const row = await enter(
    attachment,
    { body: JUSTICE, direction: "services", indicator: "SERVICES_T1" },
    { "Возражение оцениваемого государственного органа": "Сбой системы" },
  );
  const [entry] = await table(REGISTER, "Реестр возражений");
  const shown = (await values("Scores!A1:AT12"))[5]!;
  const t1 = (await values("Scores!A1:AT12"))[6]![shown.indexOf("T1")];
  expect(entry!.row).toBe(row);
  expect(entry!.cells).toMatchObject({
    "Государственный орган": JUSTICE,
    Направление: SERVICES,
    "Критерий или показатель": expect.stringMatching(/^T1\. /),
    "Балл по заключению": t1,
    "Возражение оцениваемого государственного органа": "Сбой системы",
  });
  expect(t1).toBeGreaterThan(0);

  await reopen(workbook);
  const before = await formulas(REGISTER);
  const dates = await formulas(DATES);
  await writeObjections(await attach());
  expect(await formulas(REGISTER)).toEqual(before);
  expect(await formulas(DATES)).toEqual(dates);
  expect((await sheetNames()).filter((name) => name.startsWith("Возражения"))).toEqual([REGISTER]);
  await startEntry(await attach(), { body: LABOUR, direction: "services" });
  expect(
    (await table(REGISTER, "Реестр возражений"))
      .map(({ cells }) => cells["Государственный орган"])
      .slice(0, 2),
  ).toEqual([JUSTICE, LABOUR]);
});

test("the disputed figure is filled in where a score is made of one alone", async () => {
  const { attachment } = await scoredWorkbook();
  const disputed = async (indicator: "SERVICES_P" | "SERVICES_P1" | "SERVICES_T1" | "OPENNESS_DATA") => {
    const address = await startEntry(attachment, { body: JUSTICE, direction: "services", indicator });
    return (await values(address))[0]![3];
  };
  expect(await disputed("SERVICES_P")).toBe("Простой, ч");
  expect(await disputed("SERVICES_P1")).toBe("Уровень удовлетворенности");
  expect(await disputed("SERVICES_T1")).toBe("");
  expect(await disputed("OPENNESS_DATA")).toBe("");
});

test("a body that is added later gets its dates and is offered, and the others keep theirs", async () => {
  await scoredWorkbook();
  await received(LABOUR, SERVICES, "15.03.2024");
  await setCell("Услуги", "A4", "Министерство финансов");
  for (const [column, value] of [
    ["B", 10],
    ["C", 1],
    ["D", 0],
  ] as const)
    await setCell("Услуги", `${column}4`, value);
  await writeObjections(await attach());
  const rows = await table(DATES, "Сроки");
  expect(rows.slice(-3).map(({ cells }) => cells["Государственный орган"])).toEqual(
    Array.from({ length: 3 }, () => "Министерство финансов"),
  );
  expect(rows[3]!.cells["Заключение получено"]).not.toBe("");
  const lists = await table(DATES, "Списки для выбора");
  expect(lists.slice(0, 4).map(({ cells }) => cells["Оцениваемые органы"])).toEqual([
    JUSTICE,
    LABOUR,
    "Министерство финансов",
    "",
  ]);
  const { procedure } = await readObjections();
  expect(procedure.conclusions).toHaveLength(9);
});

test("the tables are read as they stand, whatever rows and columns were put in", async () => {
  const { attachment } = await scoredWorkbook();
  await received(JUSTICE, SERVICES, "2024-03-15");
  const row = await enter(
    attachment,
    { body: JUSTICE, direction: "services", indicator: "SERVICES_T1" },
    {
      "Оспариваемые данные": "в т.ч. с нарушением срока",
      "Дата подачи": 45378,
      "Решение комиссии": "Принято частично",
      "Обоснование решения": "Сбой подтверждён",
      "Дата решения": "вчера",
      "Исправленное значение": "12,5",
    },
  );
  await fill(DATES, (await table(DATES, "Специальная комиссия"))[0]!.row, {
    ФИО: "А. Б.",
    "Орган или организация": JUSTICE,
    "В каком качестве": "Представитель рабочего органа Комиссии",
    "В оценке каких органов участвовал": `${JUSTICE}; ${LABOUR}`,
  });
  await fill(DATES, (await table(DATES, "Календарь"))[0]!.row, {
    Дата: "2024-03-16",
    "Рабочий или нерабочий": "рабочий",
  });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(REGISTER);
    sheet.getRange("B:B").insert("Right");
    sheet.getRange("2:2").insert("Down");
    await context.sync();
  });
  const { procedure, filings, cellOf } = await readObjections();
  expect(procedure.entries).toEqual([
    {
      body: JUSTICE,
      direction: "services",
      indicator: "SERVICES_T1",
      figure: { kind: "input", variable: "late" },
      conclusion: "",
      objection: "",
      evidence: "",
      filed: "2024-03-27",
      decision: "partly",
      reason: "Сбой подтверждён",
      decided: { unread: "вчера" },
      corrected: 12.5,
    },
  ]);
  expect(filings).toEqual(["late"]);
  expect(cellOf({ table: "entries", line: 0, field: "decided" })).toBe(`'${REGISTER}'!O${row + 1}`);
  expect(cellOf({ table: "entries", line: 0, field: "figure" })).toBe(`'${REGISTER}'!E${row + 1}`);
  expect(procedure.members).toEqual([
    {
      direction: undefined,
      name: "А. Б.",
      organisation: JUSTICE,
      origin: "workingBody",
      assessed: [JUSTICE, LABOUR],
    },
  ]);
  expect(procedure.calendar).toEqual([{ date: "2024-03-16", off: false }]);
});

test("a workbook without the sheets has nothing entered", async () => {
  await workbookOf({ Лист: [["Органы"]] });
  const { procedure } = await readObjections();
  expect(procedure).toEqual({ entries: [], conclusions: [], members: [], calendar: [] });
});

test("an entry below the rows that were prepared is offered the same, and is read", async () => {
  const { attachment } = await scoredWorkbook();
  await setCell(REGISTER, "I40", "Последнее из внесенных");
  const row = await enter(
    attachment,
    { body: JUSTICE, direction: "services", indicator: "SERVICES_T1" },
    { "Дата подачи": "2024-03-19" },
  );
  expect(row).toBe(41);
  const types = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(REGISTER);
    const validations = ["A7", "B7", "C7", "D7", "F7", "K7", "L7", "N7"].flatMap((cell) =>
      [cell, cell.replace("7", "41")].map((own) => sheet.getRange(own).dataValidation),
    );
    for (const validation of validations) validation.load("rule,type");
    await context.sync();
    return validations.map(({ rule, type }) => JSON.stringify([type, rule]));
  });
  const prepared = types.filter((_, index) => index % 2 === 0);
  expect(types.filter((_, index) => index % 2 === 1)).toEqual(prepared);
  const { procedure, cellOf } = await readObjections();
  expect(procedure.entries.at(-1)).toMatchObject({ body: JUSTICE, filed: "2024-03-19" });
  expect(cellOf({ table: "entries", line: 1, field: "filed" })).toBe(`'${REGISTER}'!K41`);
});

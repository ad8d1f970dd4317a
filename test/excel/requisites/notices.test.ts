import { attach } from "../../../src/excel/attach";
import { ALMATY, fill, headRow, JUSTICE, read, REPORT, rowOf, SHEET, withRequisites } from "./entered";
import { setCell } from "../workbook";

const SERVICES = "Качество оказания государственных услуг";
const warning = (code: string, address: string, args: Readonly<Record<string, string>>) => ({
  level: "warning",
  code,
  address,
  args,
});

beforeEach(() => withRequisites([[JUSTICE.name, SERVICES, 5, 5]]));

test("a body, a direction and a kind that are not known are told with their cells", async () => {
  const title = "Факты недостоверной и неполной информации";
  await fill(title, [
    {
      "Государственный орган": "Министерство снов",
      Направление: SERVICES,
      Вид: "неполная",
      "Факт (на русском языке)": "а",
    },
    {
      "Государственный орган": JUSTICE.name,
      Направление: "погода",
      Вид: "неполная",
      "Факт (на русском языке)": "б",
    },
    {
      "Государственный орган": JUSTICE.name,
      Направление: SERVICES,
      Вид: "иная",
      "Факт (на казахском языке)": "в",
    },
    // Rows without a text say nothing yet.
    { "Государственный орган": "Министерство грёз", Направление: "погода" },
  ]);
  const { notices, of } = await read(await attach());
  const row = (await headRow(title)) + 1;
  expect(notices).toEqual([
    warning("unknownEntry", `'${SHEET}'!A${row}`, {
      head: "Государственный орган",
      text: "Министерство снов",
    }),
    warning("unknownEntry", `'${SHEET}'!B${row + 1}`, { head: "Направление", text: "погода" }),
    warning("unknownEntry", `'${SHEET}'!C${row + 2}`, { head: "Вид", text: "иная" }),
  ]);
  expect(of(JUSTICE, "ru").requisites.facts.filter(({ text }) => text !== undefined)).toEqual([]);
});

test("an appendix that nobody signs, a line that a form lacks and a date that is none are told", async () => {
  const row = await rowOf("Приложение 1.");
  await setCell(SHEET, `A${row}`, "Приложение 2");
  await setCell(SHEET, `E${row}`, "Г. Галиев");
  await setCell(SHEET, `B${row + 1}`, "3");
  await setCell(SHEET, `E${row + 1}`, "Г. Галиев");
  await setCell(SHEET, `F${row + 2}`, "31.02.2024");
  const { notices, of } = await read(await attach());
  const head = "Приложение, строка";
  expect(notices).toEqual([
    warning("unknownEntry", `'${SHEET}'!A${row}`, {
      head,
      text: "Приложение 2, 1. Представитель уполномоченного органа",
    }),
    warning("unknownEntry", `'${SHEET}'!A${row + 1}`, {
      head,
      text: "Приложение 3. Услуги, центральные органы, 3",
    }),
    warning("unreadableDate", `'${SHEET}'!F${row + 2}`, { text: "31.02.2024" }),
  ]);
  expect(of(JUSTICE, "ru").requisites).toMatchObject({ dates: {} });
});

test("the second line of a form is signed by whom its row names, though the first is empty", async () => {
  const row = await rowOf("Приложение 15");
  await setCell(SHEET, `E${row + 1}`, "Д. Дюсенов");
  const { signatories } = (await read(await attach())).of(ALMATY, "ru").requisites;
  expect(signatories).toEqual({ 15: [{}, { name: "Д. Дюсенов" }] });
});

test("a representative of a body that is not assessed is told, an empty row of one is not", async () => {
  const row = await rowOf(JUSTICE.name);
  await setCell(SHEET, `A${row}`, "Министерство снов");
  expect((await read(await attach())).notices).toEqual([]);
  await setCell(SHEET, `E${row}`, "Е. Есенов");
  expect((await read(await attach())).notices).toEqual([
    warning("unknownEntry", `'${SHEET}'!A${row}`, {
      head: "Государственный орган",
      text: "Министерство снов",
    }),
  ]);
});

test("an entry of the report without a table of Appendix 9 or without a number is told", async () => {
  const text = { "Отчетные данные (ссылка или текст)": "ссылка" };
  const body = { "Государственный орган": ALMATY.name };
  await fill(
    "Отчетные данные",
    [
      { ...body, Таблица: "7", "№ индикатора": "1", ...text },
      { ...body, Таблица: "Таблица 5-1", ...text },
      // Local bodies do not report by Table 2 (Appendix 9).
      { ...body, Таблица: "2", "№ индикатора": "1", ...text },
      { ...body, Таблица: "Таблица 3.", "№ индикатора": "№ 4.", ...text },
    ],
    { sheet: REPORT },
  );
  const { notices, of } = await read(await attach());
  const row = (await headRow("Отчетные данные", REPORT)) + 1;
  expect(notices).toEqual([
    warning("unknownEntry", `'${REPORT}'!B${row}`, { head: "Таблица", text: "7" }),
    warning("unknownEntry", `'${REPORT}'!C${row + 1}`, { head: "№ индикатора", text: "" }),
    warning("unknownEntry", `'${REPORT}'!B${row + 2}`, { head: "Таблица", text: "2" }),
  ]);
  expect(of(ALMATY, "ru").requisites.report).toEqual([{ table: "3", number: "4", text: "ссылка" }]);
});

test("a table and a head that were rewritten are named", async () => {
  const general = await headRow("Общие сведения");
  await setCell(SHEET, `A${general}`, "Период");
  const signatures = await headRow("Подписи");
  await setCell(SHEET, `F${signatures}`, "Когда");
  const { notices } = await read(await attach());
  expect(notices.map(({ code, args }) => [code, args])).toEqual([
    ["missingHead", { sheet: SHEET, table: "Общие сведения", head: "" }],
    ["missingHead", { sheet: SHEET, table: "Подписи", head: "Дата" }],
  ]);
});

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fillInputs } from "../../../scripts/annual-sample/fill";
import type { ReportInputs } from "../../../src/report/types";
import { setCell, workbookOf } from "../../excel/workbook";
import { inputs, service } from "../../report/made";
import { assess, ROOT, written } from "./run";

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "olshem-"))));
afterEach(() => rmSync(folder, { recursive: true }));

const NAME = "report.xlsx";
const SERVICES = "Услуги для отчета";
const out = () => join(folder, "out");

/** Two services in two years, and none in the first of the three that are compared. */
const few: ReportInputs = inputs({
  provider: [{ item: "name", value: "Министерство юстиции" }],
  services: [
    service({ year: 2023, name: "Первая", total: 40, direct: 30, portal: 10, paper: 30, electronic: 10 }),
    service({ year: 2024, name: "Первая", total: 50, direct: 20, portal: 30, paper: 20, electronic: 30 }),
    service({
      year: 2024,
      name: "Вторая",
      code: "00101002",
      total: 70,
      mobile: 70,
      proactive: 70,
      automation: "full",
      automatedSince: 2024,
    }),
  ],
});

/** A file with the data of a report, cells of the services changed. */
async function fileWith(data: ReportInputs, cells: Readonly<Record<string, string | number>> = {}) {
  const workbook = await workbookOf({
    Лист1: [
      ["Государственный орган", "Оказано услуг (b)", "с нарушением срока (a)", "Необоснованные отказы"],
      ["Министерство юстиции", 100, 2, 1],
    ],
  });
  await fillInputs(data);
  for (const [cell, value] of Object.entries(cells)) await setCell(SERVICES, cell, value);
  const file = join(folder, NAME);
  writeFileSync(file, await workbook.host.save());
  return file;
}

const sheetsIn = () => written(out(), NAME).get("xl/workbook.xml")!;

test("the annual report is written with its diagrams, and its figures are printed", async () => {
  const { status, stdout, errors } = assess(await fileWith(few), "--out", out(), "--report", "annual");
  expect(status).toBe(0);
  const none = { free: null, paid: null };
  expect(JSON.parse(stdout)).toEqual({
    sheet: "Отчет 2024",
    publishBy: "2025-04-30",
    years: {
      2022: {
        kinds: 0,
        rendered: null,
        channels: { direct: null, stateCorporation: null, portal: null, mobile: null },
        forms: { paper: null, electronic: null, proactive: null },
        bases: none,
        automatedKinds: 0,
        complaints: { received: null, justified: null },
      },
      2023: {
        kinds: 1,
        rendered: 40,
        channels: { direct: 30, stateCorporation: null, portal: 10, mobile: null },
        forms: { paper: 30, electronic: 10, proactive: null },
        bases: none,
        automatedKinds: 0,
        complaints: { received: null, justified: null },
      },
      2024: {
        kinds: 2,
        rendered: 120,
        channels: { direct: 20, stateCorporation: null, portal: 30, mobile: 70 },
        forms: { paper: 20, electronic: 30, proactive: 70 },
        bases: none,
        automatedKinds: 1,
        complaints: { received: null, justified: null },
      },
    },
    mostDemanded: [
      { name: "Вторая", code: "00101002", rendered: 70 },
      { name: "Первая", code: "", rendered: 50 },
    ],
  });
  expect(errors).toContain(
    "missing: Пункт 3, подпункт 2) типовой формы «Мероприятия, направленные на повышение квалификации сотрудников в сфере оказания государственных услуг»: нет сведений за отчетный год. Заполните таблицу «Повышение квалификации».",
  );
  expect(errors).toContain(
    "missing: Пункт 7 Правил, сопоставимость: нет данных за 2022 год. Добавьте строки в таблицу «Государственные услуги».",
  );
  expect(errors.filter((line) => /^(error|differs)/.test(line))).toEqual([
    expect.stringMatching(
      /^differs: 'Лист1'!B2: .+: по таблице услуг отчета 120, по таблицам оценки 100\. Проверьте оба числа\.$/,
    ),
  ]);
  expect(sheetsIn()).toContain('name="Отчет 2024"');
  expect([...written(out(), NAME).keys()]).toContain("xl/charts/chart1.xml");
}, 60_000);

test("errors are named with their cells, and nothing is written until the caller says so", async () => {
  // Row 7 becomes a second line of 2024, row 8 has sums unlike its total, and in row 9 a count is below zero.
  const file = await fileWith(few, { A7: 2024, E8: 9, I9: -70 });
  const before = readFileSync(file);
  const refused = assess(file, "--out", out(), "--report", "annual", "--language", "kk");
  expect([refused.status, refused.stdout]).toEqual([2, ""]);
  const at = "error: 'Услуги для отчета'!";
  const named = [
    `${at}E8: барлығы 9, ал арналар бойынша қосындысы 50. Қосылғыштар мен жиынтықты тексеріңіз.`,
    `${at}E8: барлығы 9, ал нысандар бойынша қосындысы 50. Қосылғыштар мен жиынтықты тексеріңіз.`,
    `${at}I9: -70, сан нөлден кем бола алмайды. Оны түзетіңіз.`,
    `${at}A8: «Первая, 2024» жолы бұрыннан бар ('Услуги для отчета'!A7). Біреуін қалдырыңыз.`,
  ];
  expect(refused.errors.slice(0, named.length)).toEqual(named);
  expect(refused.errors.at(-1)).toMatch(/not written, errors in the data: 4; --despite-errors/);
  expect(existsSync(out())).toBe(false);
  expect(readFileSync(file).equals(before)).toBe(true);

  const told = assess(file, "--out", out(), "--report", "annual", "--language", "kk", "--despite-errors");
  expect([told.status, told.errors.slice(0, named.length)]).toEqual([0, named]);
  expect(JSON.parse(told.stdout)).toMatchObject({ sheet: "Есеп 2024", years: { 2024: { rendered: 119 } } });
  expect(sheetsIn()).toContain('name="Есеп 2024"');
}, 60_000);

test("without the year of the report nothing is written, whatever the caller says", async () => {
  const file = await fileWith({ ...few, year: undefined });
  const { status, errors } = assess(file, "--out", out(), "--report", "annual", "--despite-errors");
  expect([status, errors]).toEqual([
    2,
    ["error: Не указан отчетный год: впишите его, например 2024.", expect.stringMatching(/no year/)],
  ]);
  expect(existsSync(out())).toBe(false);
}, 60_000);

test("lists of the user that leave no doubt are taken, the others are named, and --year says the year", async () => {
  const workbook = await workbookOf({
    Услуги: [
      ["Услуги, оказанные за 2024 год"],
      ["Наименование услуги", "Оказано всего", "Онлайн"],
      ["Выдача справки", 100, 60],
      ["Регистрация", 70, 70],
    ],
    Проверки: [
      ["Предмет проверки", "Проверено услуг", "Нарушений"],
      ["Сроки", 40, 1],
    ],
  });
  const file = join(folder, NAME);
  writeFileSync(file, await workbook.host.save());
  const args = [file, "--out", out(), "--report", "annual"];
  const { status, errors, stdout } = assess(...args, "--year", "2024");
  expect(errors.filter((line) => /^(taken|left|error)/.test(line))).toEqual([
    "taken: «Государственные услуги», 2 строки",
    "left: 'Услуги'!A2:C4: Столбец C «Онлайн» (не брать)",
    "left: 'Проверки'!A1:C2: «Внутренний контроль» – по названиям столбцов (проверьте)",
  ]);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ years: { 2024: { kinds: 2, rendered: 170 } } });
  expect([...written(out(), NAME).values()].join()).toContain("'Услуги'!B3");
  const again = assess(join(out(), NAME), "--out", out(), "--report", "annual", "--year", "2023");
  expect([again.status, again.errors.at(-1)]).toEqual([
    2,
    expect.stringMatching(/--year 2023, but the year of the report in the workbook is 2024$/),
  ]);
  expect(again.errors.filter((line) => line.startsWith("taken"))).toEqual([]);
}, 60_000);

test.each([
  [["--report", "annual"], /sample\.xlsx: no sheets with the data of the annual report/],
  [["--report", "monthly"], /--report monthly: annual is needed/],
  [["--report", "annual", "--forms", "3"], /--forms is not for --report; usage/],
  [["--report", "annual", "--numbers", "native"], /--numbers is not for --report; usage/],
  [["--report", "annual", "--year", "last"], /--year last: a year is needed/],
  [["--year", "2024"], /--year is for --report; usage/],
  [["--despite-errors"], /--despite-errors is for --report; usage/],
])("%j is refused in one line", (args, message) => {
  const sample = join(ROOT, "workbooks/sample.xlsx");
  const { status, errors } = assess(sample, "--out", out(), ...args);
  expect([status, errors]).toEqual([2, [expect.stringMatching(message)]]);
  expect(existsSync(out())).toBe(false);
});

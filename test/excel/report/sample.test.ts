import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { SAMPLE_INPUTS } from "../../../scripts/annual-sample/inputs";
import { readReportInputs, writeReport } from "../../../src/excel/report";
import type { OfficialLanguage } from "../../../src/law/text";
import { missing } from "../../../src/report/missing";
import { problems } from "../../../src/report/problems";
import { createClient, WorkbookHost } from "../../../src/workbench/host";
import { formulas, values } from "../workbook";
import { recount, type Cell, type Counted } from "./recount";

const FILE = join(__dirname, "../../../workbooks/annual-sample.xlsx");
const SERVICES = "Услуги для отчета";
const OTHER = "Данные для отчета";
const REPORTS: Readonly<Record<OfficialLanguage, string>> = { ru: "Отчет 2025", kk: "Есеп 2025" };

/** Columns that a report is printed in; the data of its diagrams stand beside them. */
const PRINTED = 22;

interface Printed {
  readonly value: unknown;
  readonly formula: unknown;
}

interface Sheet {
  readonly cells: readonly (readonly Printed[])[];
  /** Rows of each table, without its heads; filled cells only. */
  readonly tables: readonly (readonly (readonly Printed[])[])[];
  /** Texts of the items, one after another. */
  readonly items: readonly string[];
  /** Numbers that stand in no table. */
  readonly loose: readonly unknown[];
}

let saved: Readonly<Record<string, Uint8Array>>;
let counted: ReturnType<typeof recount>;
const sheets = {} as Record<OfficialLanguage, Sheet>;

beforeAll(async () => {
  const host = await WorkbookHost.open(readFileSync(FILE), "annual-sample.xlsx");
  Object.assign(globalThis, { Excel: createClient(host).Excel });
  const [services, other] = [await values(`'${SERVICES}'!A1:P200`), await values(`'${OTHER}'!A1:F220`)];
  counted = recount({ sheet: SERVICES, values: services }, { sheet: OTHER, values: other });
  for (const language of ["ru", "kk"] as const) {
    expect(await writeReport({ language })).toMatchObject({ sheet: REPORTS[language], problems: [] });
    sheets[language] = await read(REPORTS[language]);
  }
  saved = unzipSync(await host.save());
});

async function read(sheet: string): Promise<Sheet> {
  const [shown, written] = [await values(`'${sheet}'`), await formulas(`'${sheet}'`)];
  const cells = shown.map((line, row) =>
    line.map((value, column): Printed => ({ value, formula: written[row]![column] })),
  );
  const tables: Printed[][][] = [];
  const items: string[] = [];
  const loose: unknown[] = [];
  let head: string | undefined;
  let inTable = false;
  for (const line of cells) {
    const own = line.slice(0, PRINTED).filter(({ value }) => value !== "");
    const first = String(line[0]?.value ?? "");
    const texts = JSON.stringify(own.map(({ value }) => value));
    if (/^Таблица \d+\. |^\d+-кесте\. /.test(first)) {
      tables.push([]);
      head = undefined;
      inTable = true;
    } else if (own.length === 0) inTable = false;
    else if (inTable) {
      // Heads are set again on each page.
      if (head === undefined) head = texts;
      else if (texts !== head) tables.at(-1)!.push(own);
    } else if (/^\d\) |^5\. /.test(first)) items.push("");
    else if (items.length > 0 && tables.length === 0 && !/^\d\. /.test(first))
      items[items.length - 1] += ` ${first}`;
    if (!inTable) loose.push(...own.map(({ value }) => value).filter((value) => typeof value === "number"));
  }
  return { cells, tables, items, loose };
}

/** Cells that a formula refers to, one by one: `Лист!B7`. */
function referredTo(formula: unknown): readonly string[] {
  const found = String(formula).matchAll(/'([^']+)'!\$?([A-Z]+)\$?(\d+)(?::\$?[A-Z]+\$?(\d+))?/g);
  return [...found].flatMap(([, sheet, column, first, last = first]) =>
    Array.from(
      { length: Number(last) - Number(first) + 1 },
      (_, index) => `${sheet}!${column}${Number(first) + index}`,
    ),
  );
}

/** The numbers in a text: `1 234,5`. */
const numbersIn = (text: string): readonly number[] =>
  (text.match(/\d{1,3}(?:\u00a0\d{3})+(?:,\d+)?|\d+(?:,\d+)?/g) ?? []).map((found) =>
    Number(found.replaceAll("\u00a0", "").replace(",", ".")),
  );

const isCounted = (cell: Cell): cell is Counted => typeof cell === "object" && "cells" in cell;
const isShare = (cell: Cell): cell is Exclude<Cell, string | Counted> =>
  typeof cell === "object" && "part" in cell;

test("the sample workbook holds what its script enters: sixty services in three years, nothing wrong, nothing missing", async () => {
  const { inputs } = (await Excel.run(readReportInputs))!;
  expect(inputs).toEqual(SAMPLE_INPUTS);
  expect(inputs.services).toHaveLength(3 * 60);
  expect(problems(inputs)).toEqual([]);
  expect(missing(inputs)).toEqual([]);
  expect(statSync(FILE).size).toBeLessThan(300 * 1024);
});

test("all tables of the Russian report hold what the data make, and no number stands beside them", () => {
  const { tables, loose } = sheets.ru;
  const plain = (cell: Cell) => {
    if (isShare(cell)) return expect.closeTo(Number(cell.part.value) / Number(cell.whole.value), 12);
    const value = isCounted(cell) ? cell.value : cell;
    return /^\d+$/.test(String(value)) ? String(value) : value;
  };
  const shown = ({ value }: Printed) => (Number.isInteger(value) ? String(value) : value);
  expect(tables.map((rows) => rows.map((row) => row.map(shown)))).toEqual(
    counted.tables.map((rows) => rows.map((row) => row.filter((cell) => cell !== "").map(plain))),
  );
  expect(loose).toEqual([]);
});

test("all tables of the Kazakh report hold the same numbers", () => {
  const { tables, loose } = sheets.kk;
  const numbers = (of: Sheet["tables"]) =>
    of.map((rows) =>
      rows.map((row) => row.map(({ value }) => value).filter((value) => typeof value === "number")),
    );
  expect(numbers(tables)).toEqual(numbers(sheets.ru.tables));
  expect(loose).toEqual([]);
});

test.each(["ru", "kk"] as const)(
  "in %s each number and text of a table is a formula on the cells of the data that make it",
  (language) => {
    const { tables, cells } = sheets[language];
    let checked = 0;
    counted.tables.forEach((rows, table) =>
      rows.forEach((row, at) => {
        const own = tables[table]![at]!;
        row
          .filter((cell) => cell !== "")
          .forEach((cell, column) => {
            const { formula, value } = own[column]!;
            if (isCounted(cell)) {
              expect([table + 1, at, column, [...referredTo(formula)].sort()]).toEqual([
                table + 1,
                at,
                column,
                [...cell.cells].sort(),
              ]);
              checked += 1;
            } else if (isShare(cell)) {
              const [, whole, part] = /^=IF\(SUM\(([A-Z]+\d+)\)=0,"",([A-Z]+\d+)\/\1\)$/.exec(
                String(formula),
              )!;
              expect([valueAt(cells, part!), valueAt(cells, whole!)]).toEqual([
                cell.part.value,
                cell.whole.value,
              ]);
              checked += 1;
            } else if (typeof value === "number") expect([column, String(value)]).toEqual([0, cell]);
          });
      }),
    );
    expect(checked).toBeGreaterThan(450);
  },
);

test.each(["ru", "kk"] as const)("in %s each number in a text is one that the data make", (language) => {
  const sorted = (numbers: readonly number[]) => [...numbers].sort((one, other) => one - other);
  expect(sheets[language].items.map((text) => sorted(numbersIn(text)))).toEqual(counted.texts.map(sorted));
});

/** The value of a cell of the report: `Y3`. */
function valueAt(cells: Sheet["cells"], address: string): unknown {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address.replaceAll("$", ""))!;
  const column = [...letters].reduce((all, letter) => all * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return cells[Number(row) - 1]![column]!.value;
}

test.each(["ru", "kk"] as const)(
  "in %s the diagrams are real ones: their series refer to cells that refer to cells of the tables",
  (language) => {
    const sheet = REPORTS[language];
    const { cells } = sheets[language];
    const own = Object.entries(saved)
      .filter(([path]) => /^xl\/charts\/chart\d+\.xml$/.test(path))
      .map(([, part]) => strFromU8(part))
      .filter((xml) => xml.includes(`'${sheet}'!`));
    expect(own).toHaveLength(5);
    const drawn = own.map((xml) =>
      [
        ...xml.matchAll(
          /<c:f>'[^']+'!\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?<\/c:f>(.*?)<\/c:(?:str|num)Cache>/g,
        ),
      ].map(([, column = "", first, last = first, cache = ""]) => {
        const shown = [...cache.matchAll(/<c:v>(.*?)<\/c:v>/g)].map(([, value]) => value);
        const sources = Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => {
          const address = `${column}${Number(first) + index}`;
          const [, source] = /^=([A-Z]+\d+)$/.exec(String(formulaAt(cells, address)))!;
          return String(valueAt(cells, source!));
        });
        expect(shown).toEqual(sources);
        return sources;
      }),
    );
    const [, services, channels, , , demanded] = counted.tables;
    const years = (table: typeof services, row: number) =>
      table![row]!.slice(1).map((cell) => String((cell as Counted).value));
    // Name, categories and values of each series.
    const valuesOf = (chart: readonly (readonly string[])[]) => chart.filter((_, index) => index % 3 === 2);
    const across = (rows: readonly (readonly string[])[]) =>
      rows[0]!.map((_, year) => rows.map((row) => row[year]));
    expect(valuesOf(drawn[0]!)).toEqual([years(services, 0)]);
    expect(valuesOf(drawn[1]!)).toEqual(across([7, 8, 9].map((row) => years(services, row))));
    expect(valuesOf(drawn[2]!)).toEqual(across([0, 1, 2, 3].map((row) => years(channels, row))));
    expect(valuesOf(drawn[3]!)).toEqual([demanded!.map((row) => String((row[2] as Counted).value))]);
    expect(valuesOf(drawn[4]!)).toEqual([0, 1].map((row) => years(counted.tables[13], row)));
  },
);

function formulaAt(cells: Sheet["cells"], address: string): unknown {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address)!;
  const column = [...letters].reduce((all, letter) => all * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return cells[Number(row) - 1]![column]!.formula;
}

import { writeReportInputs } from "../../src/excel/report";
import { serialDate } from "../../src/law/dates";
import type { Language } from "../../src/law/text";
import type { IsoDate } from "../../src/law/version";
import { TABLE_IDS, TABLES, type ColumnKind, type ReportInputs, type TableId } from "../../src/report/types";
import { choiceWord } from "../../src/report/words";
import { isBegun, WORDINGS_IN, yearLabel } from "../../src/excel/report/tables";

/** Above it stand titles and heads, which are as high as they should be. */
const FIRST_ENTRY = 7;

/** Enters data of an annual report in new sheets of the open workbook, as a person would. */
export async function fillInputs(inputs: ReportInputs, language: Language = "ru"): Promise<void> {
  const { sheets } = await writeReportInputs({ language });
  await Excel.run(async (context) => {
    const parts = sheets.map((name) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const range = sheet.getUsedRange(true);
      range.load("values");
      return { sheet, range };
    });
    await context.sync();
    for (const { sheet, range } of parts) {
      const first = range.values.map(([cell]) => String(cell));
      let last = first.length;
      if (typeof inputs.year === "number" && first.some((text) => text.startsWith(yearLabel(language)[0])))
        sheet.getRange("B4").values = [[inputs.year]];
      for (const id of TABLE_IDS) {
        const title = first.indexOf(WORDINGS_IN[language][id].title);
        if (title < 0) continue;
        const begun = first.slice(title + 3);
        linesOf(inputs, id, language).forEach((line, index) => {
          const row = isBegun(id) ? begun.indexOf(String(line[0])) : index;
          last = Math.max(last, title + 4 + row);
          sheet.getRangeByIndexes(title + 3 + row, 0, 1, line.length).values = [line];
        });
      }
      sheet.getRange(`${FIRST_ENTRY}:${last}`).format.autofitRows();
    }
    await context.sync();
  });
}

const linesOf = (inputs: ReportInputs, id: TableId, language: Language): (string | number)[][] =>
  inputs[id].map((row) =>
    Object.entries<ColumnKind>(TABLES[id]).map(([column, kind]) =>
      cell(id, kind, (row as unknown as Readonly<Record<string, unknown>>)[column], language),
    ),
  );

function cell(id: TableId, kind: ColumnKind, value: unknown, language: Language): string | number {
  if (value === undefined) return "";
  if (kind === "date") return serialDate(value as IsoDate);
  if (typeof kind !== "string") return choiceWord(id, String(value), language);
  return typeof value === "number" ? value : String(value);
}

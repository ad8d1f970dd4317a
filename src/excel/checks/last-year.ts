import { compare } from "../../scoring/exact";
import { parseNumber } from "../../scoring/parse";
import { WORDS } from "../../law/inputs";
import { textOf, type SheetValues } from "../sheet-values";
import type { Notice } from "../types";
import { figure } from "./figure";
import type { TableCells } from "./table-cells";
import { yearOf } from "./years";

/** Columns alike in fewer numbers, or in fewer different ones, are so by chance. */
const LEAST_NUMBERS = 4;
const LEAST_DIFFERENT = 3;
const ANOTHER_YEAR = /прошл|предыдущ|предшеств|алдыңғы|өткен|previous|last year|prior/i;

/** Columns that repeat a column of another year, and columns that name an earlier year than the others. */
export function lastYear(cells: TableCells): readonly Notice[] {
  return [...repeated(cells), ...earlierHeads(cells)];
}

function repeated({ table, value }: TableCells): readonly Notice[] {
  const others = table.unused.filter(({ head }) => yearOf(head) !== undefined || ANOTHER_YEAR.test(head));
  const numbers = (column: number) => table.rows.map(({ row }) => parseNumber(value(row, column)));
  return table.columns
    .filter(({ variable }) => !WORDS.has(variable))
    .flatMap(({ variable, head, column, address }): Notice[] => {
      const own = numbers(column);
      const found = own.filter((number) => number !== undefined);
      const different = new Set(found.map(figure)).size;
      if (found.length < LEAST_NUMBERS || different < LEAST_DIFFERENT) return [];
      const same = others.find((other) => {
        const [year, ownYear] = [yearOf(other.head), yearOf(head)];
        if (year !== undefined && year === ownYear) return false;
        return numbers(other.column).every((number, index) => {
          const here = own[index];
          return here && number ? compare(here, number) === 0 : here === number;
        });
      });
      return same
        ? [{ level: "info", code: "repeatsYear", address, args: { variable, head: same.head } }]
        : [];
    });
}

/** Columns in use whose heads name an earlier year than other heads of the table. */
function earlierHeads({ table }: TableCells): readonly Notice[] {
  const years = table.columns.flatMap(({ head }) => yearOf(head) ?? []);
  const latest = Math.max(...years);
  return table.columns
    .filter(({ head }) => (yearOf(head) ?? latest) < latest)
    .map(({ head, address }) => ({
      level: "info",
      code: "earlierYear",
      address,
      args: { text: head, year: String(yearOf(head)), latest: String(latest) },
    }));
}

/** Titles say of what year a table is: "за 2023 год", "2023 жылғы", "for 2023". */
const PERIOD = /за\s(\S+\s){0,4}?20\d\d|20\d\d\s*(жыл|год|г\.)|\b(for|in|year)\s20\d\d/i;

/** Tables whose sheet or title names an earlier year than those of other tables. */
export function earlierTables(all: readonly TableCells[], sheets: readonly SheetValues[]): readonly Notice[] {
  const dated = all.flatMap(({ table }) => {
    const sheet = sheets.find(({ name }) => name === table.sheet)!;
    const first =
      Math.min(
        ...(table.run === "down"
          ? table.rows.map(({ row }) => row)
          : table.columns.map(({ column }) => column)),
      ) - sheet.row;
    const above = sheet.values.slice(0, first).flat().map(textOf);
    const texts = [
      table.sheet,
      ...above.filter((text) => PERIOD.test(text) && !isHead([...table.columns, ...table.unused], text)),
    ];
    const years = texts.flatMap((text) => {
      const year = yearOf(text);
      return year === undefined ? [] : [{ text, year }];
    });
    const last = years.reduce<(typeof years)[number] | undefined>(
      (best, next) => (best && best.year >= next.year ? best : next),
      undefined,
    );
    return last ? [{ ...last, address: table.address }] : [];
  });
  const latest = Math.max(...dated.map(({ year }) => year));
  return dated
    .filter(({ year }) => year < latest)
    .map(({ text, year, address }) => ({
      level: "info",
      code: "earlierYear",
      address,
      args: { text, year: String(year), latest: String(latest) },
    }));
}

const isHead = (columns: readonly { readonly head: string }[], text: string): boolean =>
  columns.some(({ head }) => head === text);

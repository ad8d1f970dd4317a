import type { readMarks } from "../marks";
import { nameKey, textOf } from "../sheet-values";

export const SHEET_NAME = "Уточнения";
export const HELP = [
  "Что указано надстройке Olshem о таблицах этой книги. Чтобы отменить указание, удалите его строку.",
  "Осы кітаптың кестелері туралы Olshem қондырмасына көрсетілгендер. Көрсетілгенді болдырмау үшін оның жолын жойыңыз.",
] as const;

/** Heads of the columns in their order: in Russian, by which a column is found, and in Kazakh. */
export const HEADS = {
  what: ["Что указано", "Не көрсетілді"],
  kind: ["Таблица", "Кесте"],
  subject: ["Показатель или орган", "Көрсеткіш немесе орган"],
  value: ["Значение", "Мәні"],
  cells: ["Ячейки при указании", "Көрсетілген кездегі ұяшықтар"],
  now: ["Заполнено ячеек сейчас", "Қазір толтырылған ұяшықтар"],
  before: ["Заполнено при указании", "Көрсетілген кезде толтырылғаны"],
} as const satisfies Readonly<Record<string, readonly [ru: string, kk: string]>>;

export type Column = keyof typeof HEADS;
export const COLUMNS = Object.keys(HEADS) as readonly Column[];

/** Without them a row tells nothing. */
const NEEDED: readonly Column[] = ["what", "kind", "subject", "value", "now"];

/** Where the heads stand, 0-based on the sheet, wherever rows and columns were inserted. */
export interface Layout {
  readonly row: number;
  readonly columns: ReadonlyMap<Column, number>;
}

/** The used part of the sheet, and where it begins, 0-based. */
export interface Used {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
}

export function layoutOf({ row, column, values }: Used): Layout | undefined {
  for (const [index, cells] of values.entries()) {
    const texts = cells.map((cell) => nameKey(textOf(cell)));
    const columns = new Map<Column, number>();
    for (const name of COLUMNS) {
      const at = texts.findIndex((text) => text.startsWith(nameKey(HEADS[name][0])));
      if (at >= 0) columns.set(name, column + at);
    }
    if (NEEDED.every((name) => columns.has(name))) return { row: row + index, columns };
  }
  return undefined;
}

/** The name of our sheet of corrections, if the workbook has one. */
export const sheetOf = ({ names, marks }: Awaited<ReturnType<typeof readMarks>>): string | undefined =>
  names.find((name) => marks.get(name)?.sheet === "corrections");

/** Loads the sheet; after a `sync` what is returned tells what stands on it. */
export function loadUsed(context: Excel.RequestContext, name: string): () => Used {
  const range = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true);
  range.load("values,formulas,rowIndex,columnIndex");
  return () => usedIn(range);
}

const usedIn = ({ isNullObject, rowIndex, columnIndex, values, formulas }: Excel.Range): Used =>
  isNullObject
    ? { row: 0, column: 0, values: [], formulas: [] }
    : { row: rowIndex, column: columnIndex, values, formulas };

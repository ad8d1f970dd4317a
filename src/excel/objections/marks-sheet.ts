import { address } from "../address";
import { landscape, titled } from "../sheet-style";
import type { Attachment, OpennessTable } from "../types";

/** Name of the sheet where it is free. */
export const OBJECTED_MARKS_NAME = "Отметки после возражений";

const TEXTS = {
  title: "Отметки с учетом принятых возражений",
  note: "Каждая ячейка – ссылка на отметки книги, выделенные – на реестр возражений. Лист составляется заново вместе с баллами.",
  none: "Сейчас ни одна отметка по возражениям не изменена: баллы берут отметки прямо из таблиц книги.",
} as const;

/** Rows above the first table: title, note, a blank one. */
const FIRST_ROW = 3;
const CHANGED = "#FFF3C4";

type WithMarks = Pick<Attachment, "openness" | "objected">;

/** A table of which a mark is changed, and how far below its own rows it stands on our sheet. */
interface Shifted {
  readonly table: OpennessTable;
  readonly by: number;
}

const rowsOf = ({ sections }: OpennessTable): readonly number[] => sections.flatMap(({ rows }) => rows);
const heightOf = (table: OpennessTable): number => Math.max(...rowsOf(table)) + 1;
const widthOf = ({ bodies }: OpennessTable): number =>
  Math.max(...bodies.flatMap(({ kk, ru }) => [kk, ru])) + 1;
const cellAt = (sheet: string, row: number, column: number): string =>
  address({ sheet, row, column, rows: 1, columns: 1 });

/** The tables of which accepted objections change a mark, one under another. */
function shifted({ openness, objected }: WithMarks): readonly Shifted[] {
  const cells = objected?.cells;
  if (!cells || cells.size === 0) return [];
  let by = FIRST_ROW;
  return openness.flatMap((table): Shifted[] => {
    const isChanged = rowsOf(table).some((row) =>
      table.bodies.some(({ kk, ru }) =>
        [kk, ru].some((column) => cells.has(cellAt(table.sheet, row, column))),
      ),
    );
    if (!isChanged) return [];
    const own = { table, by };
    by += heightOf(table) + 1;
    return [own];
  });
}

/** Whether accepted objections change any mark of openness. */
export const changesMarks = (attachment: WithMarks): boolean => shifted(attachment).length > 0;

/** The attachment with the tables of changed marks as they lie on our sheet. */
export function withObjectedMarks<T extends WithMarks>(attachment: T, sheet: string): T {
  const moved = new Map(shifted(attachment).map(({ table, by }) => [table, by]));
  return {
    ...attachment,
    openness: attachment.openness.map((table) => {
      const by = moved.get(table);
      if (by === undefined) return table;
      return {
        ...table,
        sheet,
        sections: table.sections.map((section) => ({
          ...section,
          rows: section.rows.map((row) => row + by),
        })),
      };
    }),
  };
}

/** Writes the sheet, which is empty: the user's cells as references, those that objections change from the register. */
export function writeObjectedMarks(sheet: Excel.Worksheet, attachment: WithMarks): void {
  titled(sheet.getRange("A1"), TEXTS.title, 14);
  sheet.getRange("A2").values = [[changesMarks(attachment) ? TEXTS.note : TEXTS.none]];
  for (const { table, by } of shifted(attachment)) {
    const changed: [row: number, column: number][] = [];
    const formulas = Array.from({ length: heightOf(table) }, (_, row) =>
      Array.from({ length: widthOf(table) }, (_, column) => {
        const at = cellAt(table.sheet, row, column);
        const instead = attachment.objected?.cells.get(at)?.by;
        if (instead !== undefined) changed.push([row + by, column]);
        const from = instead ?? at;
        return `=IF(${from}="","",${from})`;
      }),
    );
    sheet.getRangeByIndexes(by, 0, formulas.length, formulas[0]!.length).formulas = formulas;
    for (const [row, column] of changed)
      sheet.getRangeByIndexes(row, column, 1, 1).format.fill.color = CHANGED;
  }
  landscape(sheet);
}

import { textOf } from "../recognise";
import type { Notice } from "../types";
import { address } from "../address";
import { columnOf } from "./column-of";
import type { TableCells } from "./table-cells";

/** Heads of columns that hold links to evidence. */
const LINKS = /ссылк|подтвержда|гиперссыл|сілтеме|растайтын|дәлел|\blinks?\b|\burl\b|evidence/i;

/** Rows without a link to evidence in a table that has a column of links; one notice where none has. */
export function missingLinks({ table, value }: TableCells): readonly Notice[] {
  const columns = table.unused.filter(({ head }) => LINKS.test(head));
  const [first] = columns;
  if (!first) return [];
  const without = table.rows.filter(({ row }) =>
    columns.every((column) => textOf(value(row, columnOf(column.address))) === ""),
  );
  const { sheet } = table;
  if (without.length === table.rows.length) return [notice(first.address, { text: sheet, head: first.head })];
  const column = columnOf(first.address);
  return without.map(({ row, body }) =>
    notice(address({ sheet, row, column, rows: 1, columns: 1 }), { text: body, head: first.head }),
  );
}

const notice = (address: string, args: Notice["args"]): Notice => ({
  level: "info",
  code: "missingLink",
  address,
  args,
});

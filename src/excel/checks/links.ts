import { textOf } from "../sheet-values";
import { isLink } from "../../recognition";
import type { Notice } from "../types";
import type { TableCells } from "./table-cells";

/** Rows without a link to evidence in a table that has a column of links; one notice where none has. */
export function missingLinks({ table, value, cell }: TableCells): readonly Notice[] {
  const columns = table.evidence.filter(({ head }) => isLink(head));
  const [first] = columns;
  if (!first) return [];
  const without = table.rows.filter(({ row }) =>
    columns.every((column) => textOf(value(row, column.column)) === ""),
  );
  if (without.length === table.rows.length)
    return [notice(first.address, { text: table.sheet, head: first.head })];
  return without.map(({ row, body }) => notice(cell(row, first.column), { text: body, head: first.head }));
}

const notice = (address: string, args: Notice["args"]): Notice => ({
  level: "info",
  code: "missingLink",
  address,
  args,
});

import { COMPUTATIONS } from "../../law/computations";
import { DIRECTIONS, TOTAL_OF } from "../../law/directions";
import { REPORTS_ON_OPENNESS } from "../../law/openness/report";
import { address, cells, type Area } from "../address";
import type { HeadId, TableId } from "./tables";

/** Choices by the head of their column, parted by commas. */
const CHOICES: Readonly<Record<string, string>> = {
  direction: DIRECTIONS.map((direction) => COMPUTATIONS[TOTAL_OF[direction]].title.ru).join(","),
  kind: "недостоверная,неполная",
  table: REPORTS_ON_OPENNESS.map(({ table }) => table).join(","),
} satisfies Partial<Record<HeadId<"facts"> | HeadId<"report">, string>>;

/** Rows of a table, and the columns of its heads, 0-based. */
export interface Rows {
  readonly row: number;
  readonly rows: number;
  readonly columns: ReadonlyMap<string, number>;
}

/** Offers directions, kinds and tables to choose from. */
export function offerChoices(sheet: Excel.Worksheet, { columns, ...rows }: Rows): void {
  for (const [head, column] of columns) {
    const choices = CHOICES[head];
    if (choices !== undefined) offer(sheet.getRange(cells({ ...rows, column, columns: 1 })), choices);
  }
}

/** Offers the names that stand in the table of bodies. */
export function offerBodies(sheet: Excel.Worksheet, { columns, ...rows }: Rows, bodies: Area): void {
  const column = columns.get("body");
  if (column === undefined) return;
  offer(sheet.getRange(cells({ ...rows, column, columns: 1 })), `=${address(bodies, true)}`);
}

/** Whether rows of a table name bodies to choose from. */
export const namesBodies = (id: TableId): id is "facts" | "report" => id === "facts" || id === "report";

/** What is typed otherwise is questioned, not refused: it may be another spelling. */
function offer({ dataValidation }: Excel.Range, source: string): void {
  dataValidation.rule = { list: { inCellDropDown: true, source } };
  dataValidation.errorAlert = {
    showAlert: true,
    style: "Warning",
    title: "Нет в списке",
    message: "Такого значения в списке нет. Оно попадёт в формы, только если будет распознано.",
  };
}

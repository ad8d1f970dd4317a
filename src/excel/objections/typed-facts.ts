import type { Direction } from "../../law/directions";
import type { Figure } from "../../procedure";
import { bodyKey, KIND_OF } from "../../recognition";
import { cells } from "../address";
import { columnKey, readScores } from "../scores/read";
import type { SheetValues } from "../sheet-values";
import type { AssessedBody } from "../types";
import type { Holding } from "./figure-cells";

/** Facts that no table counts are typed on the sheet of scores, and no cell can stand for them there. */
export const isTyped = ({ tables }: Pick<Holding, "tables">, figure: Figure): boolean =>
  figure.kind === "input" &&
  KIND_OF.get(figure.variable) === "penalties" &&
  tables.every(({ kind }) => kind !== "penalties");

/**
 * The cell of the sheet of scores that facts of a body are typed in, as people write it; `undefined` where the sheet does not have it.
 * @param scores what the sheet shows
 */
export function typedCell(
  scores: SheetValues,
  { name, type }: AssessedBody,
  direction: Direction,
  figure: Figure,
): string | undefined {
  const table = readScores(scores).table(type);
  const id = figure.kind === "input" && figure.variable === "unreliable" ? "unreliable" : "incomplete";
  const column = table?.columns.get(columnKey(direction, id));
  const index = table?.bodies.findIndex((body) => bodyKey(body) === bodyKey(name)) ?? -1;
  if (!table || column === undefined || index < 0) return undefined;
  return `${scores.name}!${cells({ row: table.firstRow + index, column, rows: 1, columns: 1 })}`;
}

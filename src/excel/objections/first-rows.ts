import { BODY_TYPES } from "../../law/bodies";
import { bodyKey } from "../../recognition";
import { cells, quoted } from "../address";
import { asContent, hasValue } from "../freeze/content";
import type { Mark } from "../marks";
import { findTables } from "../input-sheets/find-tables";
import { readScores } from "../scores/read";
import { textOf, type SheetValues } from "../sheet-values";
import type { Objected } from "./objected";
import { TABLES } from "./tables";

/** The mark of the sheet of the first scores. */
export type FirstMark = Extract<Mark, { readonly sheet: "scoresBefore" }>;

/** The bodies whose scores accepted objections may change, by their keys; `undefined`: all, whose averages a mark is in. */
export const changedBodies = ({ adjustments }: Objected): readonly string[] | undefined =>
  adjustments.some(({ figure }) => figure.kind === "mark")
    ? undefined
    : [...new Set(adjustments.map(({ body }) => bodyKey(body)))];

/** Whether the first scores of a body are kept; until objections change them, they are those of the sheet of scores. */
export const isKept = ({ bodies }: FirstMark, body: string): boolean =>
  bodies === undefined || bodies.includes(bodyKey(body));

/** Both sheets of scores as they are. */
interface Sheets {
  readonly now: SheetValues;
  readonly first: SheetValues;
}

/** Writes the scores of bodies as they stand now into their rows of the first version. No `sync` of its own. */
export function writeFirstRows(
  sheet: Excel.Worksheet,
  { now, first }: Sheets,
  isMeant: (body: string) => boolean,
): void {
  const [scores, kept] = [readScores(now), readScores(first)];
  for (const type of BODY_TYPES) {
    const [from, to] = [scores.table(type), kept.table(type)];
    if (!from || !to) continue;
    to.bodies.forEach((body, index) => {
      const own = from.bodies.findIndex((name) => bodyKey(name) === bodyKey(body));
      if (own < 0 || !isMeant(body)) return;
      const shown = new Map(
        [...to.columns].flatMap(([key, column]) => {
          const there = from.columns.get(key);
          const value =
            there === undefined ? undefined : now.values[from.firstRow + own - now.row]?.[there - now.column];
          return value !== undefined && hasValue(value) ? [[column, asContent(value)]] : [];
        }),
      );
      if (shown.size === 0) return;
      const columns = Math.max(...shown.keys()) + 1;
      // `null` leaves a cell as it is.
      sheet.getRange(cells({ row: to.firstRow + index, column: 0, rows: 1, columns })).values = [
        Array.from({ length: columns }, (_, column) => shown.get(column) ?? null),
      ];
    });
  }
}

/** A range of the register that was loaded: values, formulas, and where it is. */
type Register = Pick<Excel.Range, "values" | "formulas" | "rowIndex" | "columnIndex">;

/** Lets the entries of bodies refer to another sheet than that of the scores. No `sync` of its own. */
export function refer(
  sheet: Excel.Worksheet,
  register: Register,
  [scores, first]: readonly [scores: string, first: string],
  isMeant: (body: string) => boolean,
): void {
  const { values, formulas, rowIndex: row, columnIndex: column } = register;
  const table = findTables({ name: "", row, column, values }, ["entries"], TABLES).get("entries");
  const own = table?.columns.get("body");
  formulas.forEach((line, down) =>
    line.forEach((formula: unknown, across) => {
      const body = own === undefined ? "" : textOf(values[down]?.[own - column]);
      const moved =
        typeof formula === "string" && isMeant(body) ? referringTo(formula, scores, first) : formula;
      if (moved === formula) return;
      const at = { row: row + down, column: column + across, rows: 1, columns: 1 };
      sheet.getRange(cells(at)).formulas = [[moved]];
    }),
  );
}

/** A formula whose references to a sheet, quoted or not, are to another. */
function referringTo(formula: string, sheet: string, other: string): string {
  if (!formula.startsWith("=")) return formula;
  const plain = sheet.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return formula
    .replaceAll(`${quoted(sheet)}!`, `${quoted(other)}!`)
    .replace(new RegExp(`(?<![\\p{L}\\p{N}_.'])${plain}!`, "gu"), `${quoted(other)}!`);
}

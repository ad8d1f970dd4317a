import { isoDate } from "../../../law/dates";
import type { Language } from "../../../law/text";
import { isNone } from "../../../recognition/text";
import { choiceMeant } from "../../../report/recognise/choices";
import { onlyYear } from "../../../report/recognise/years";
import type { ColumnKind, TableId } from "../../../report/types";
import { choiceWord } from "../../../report/words";
import { isBlank } from "../../../scoring/parse";
import { address, literal } from "../../address";
import { textOf } from "../../sheet-values";
import { yearOf } from "../read-cell";

/** A cell of a user's list with what it holds now. */
export interface ListCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: unknown;
}

const at = ({ sheet, row, column }: ListCell): string => address({ sheet, row, column, rows: 1, columns: 1 });

/** A plain reference would turn an empty cell into 0. */
const link = (cell: string): string => `=IF(${cell}="","",${cell})`;

/**
 * What a cell of our tables holds of a cell of a user's list: a reference, which takes a sign of nothing for nothing and
 * another word of the user's for that of the choice. Whatever else comes to stand in the user's cell is shown as it is.
 * @param language of the words of choices
 */
export function linkTo(
  table: TableId,
  kind: ColumnKind,
  cell: ListCell,
  language: Language,
): string | number {
  const own = at(cell);
  const text = textOf(cell.value);
  if (kind === "text" || isBlank(cell.value)) return link(own);
  if (kind === "year" && yearOf(cell.value) === undefined) return onlyYear(text) ?? link(own);
  if (typeof kind === "string") return isNone(text) ? withNone(own, text) : link(own);
  const meant = choiceMeant(table, kind, text);
  if (meant === "none") return withNone(own, text);
  const word = meant && choiceWord(table, meant.word, language);
  return word === undefined || word === text
    ? link(own)
    : `=IF(${own}="","",IF(${own}=${literal(text)},${literal(word)},${own}))`;
}

const withNone = (cell: string, text: string): string =>
  `=IF(OR(${cell}="",${cell}=${literal(text)}),"",${cell})`;

/** The year of a date. */
export function yearOfDate(cell: ListCell): string | number {
  const own = at(cell);
  if (typeof cell.value === "number") return `=IF(${own}="","",YEAR(${own}))`;
  const date = isoDate(textOf(cell.value));
  return date === undefined ? "" : Number(date.slice(0, 4));
}

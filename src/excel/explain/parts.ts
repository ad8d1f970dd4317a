import type { FunctionId } from "../../calls/catalogue";
import { mediaRows } from "../../calls/media-indicators";
import { nameKey } from "../sheet-values";
import { along, cellAt, isError, type Valued } from "./value";

/** Row and column within an argument. */
export type Place = readonly [row: number, column: number];

/** The arguments of a call by the names of its parameters. */
export type Arguments = ReadonlyMap<string, Valued>;

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
const crossed = (rows: readonly number[], columns: readonly number[]): Place[] =>
  rows.flatMap((row) => columns.map((column): Place => [row, column]));

const sizeOf = ({ cells }: Valued): readonly [rows: number, columns: number] => [
  cells.length,
  cells[0]?.length ?? 0,
];

const all = (value: Valued): Place[] => {
  const [rows, columns] = sizeOf(value);
  return crossed(range(rows), range(columns));
};

/**
 * The places in an argument that went into one cell of a result. Most functions go element by element; P1 takes the
 * services of a body, and openness the columns of a body.
 */
export function placesIn(
  id: FunctionId,
  name: string,
  args: Arguments,
  row: number,
  column: number,
): readonly Place[] {
  const value = args.get(name);
  if (!value) return [];
  const [rows, columns] = sizeOf(value);
  if (id === "RULES" || name === "holidays") return all(value);
  if (id === "SERVICES_P1" && (name === "levels" || name === "of")) return ofBody(args, value, row, column);
  if (id === "OPENNESS_POINTS") return inPoints(name, args, row, column);
  if (id.startsWith("OPENNESS_") && id !== "OPENNESS_TOTAL") return inCriterion(name, value, column);
  const place: Place = [along(rows, row), along(columns, column)];
  return place[0] < rows && place[1] < columns ? [place] : [];
}

/** The services of the body that a cell of P1 is about. */
function ofBody(args: Arguments, value: Valued, row: number, column: number): readonly Place[] {
  const [of, names] = [args.get("of"), args.get("names")];
  if (!of || !names) return all(value);
  const own = cellAt(names, row, column);
  const wanted = isError(own) ? undefined : nameKey(String(own ?? ""));
  return all(of).filter(([r, c]) => nameKey(String(cellAt(of, r, c) ?? "")) === wanted);
}

/** What has one column, one for each of the two languages, or two for each body. */
const languagesOf = (columns: number, body: number): readonly number[] =>
  columns <= 2 ? range(columns) : [2 * body, 2 * body + 1];

function inCriterion(name: string, value: Valued, body: number): readonly Place[] {
  const [rows, columns] = sizeOf(value);
  const perBody = name === "body" || name === "rules" || name === "dislikes";
  return crossed(range(rows), perBody ? [along(columns, body)] : languagesOf(columns, body));
}

function inPoints(name: string, args: Arguments, row: number, column: number): readonly Place[] {
  const value = args.get(name)!;
  const [rows, columns] = sizeOf(value);
  if (name === "body" || name === "rules") return [[0, along(columns, Math.floor(column / 2))]];
  const own = columns === 2 ? column % 2 : along(columns, column);
  // Each indicator of the media is made of rows of its own.
  if (name === "marks" && isMedia(args.get("criterion"))) return crossed(mediaRows(row), [own]);
  return name === "condition" ? crossed(range(rows), [own]) : [[along(rows, row), own]];
}

const isMedia = (criterion: Valued | undefined): boolean =>
  String(criterion?.cells[0]?.[0] ?? "")
    .trim()
    .toUpperCase() === "MEDIA";

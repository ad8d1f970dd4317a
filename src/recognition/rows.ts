import type { BodyType } from "../law/bodies";
import { indices, isNumbering, type Grid, type Span } from "./grid";
import { isNone, numberIn } from "./text";
import { isTotal } from "./totals";
import { looksLikeBody, typeOfGroup, typeOfName } from "./types-of-bodies";
import type { BodyRecord, SkippedLine } from "./types";

const NOTE =
  /^\s*(\*|\d+\)\s|примеч|ескерт|note|источник|дереккөз|source|исполнител|орындаушы|составил|дата|тел\.)/iu;

/** Where the records of a table stand. */
export interface Layout {
  readonly rows: Span;
  readonly columns: Span;
  readonly body: number;
  /** Columns of which one is filled in a record. */
  readonly filled: readonly number[];
  /** The column of services or directions: a blank name beside one is that of the body above. */
  readonly word: number | undefined;
  readonly types: number | undefined;
  /** The type that the title gives. */
  readonly title: BodyType | undefined;
  /** The heads, to know them again where they are repeated. */
  readonly heads: ReadonlyMap<number, string>;
}

export interface Lines {
  /** By the grid's own rows. */
  readonly records: readonly BodyRecord[];
  readonly skipped: readonly SkippedLine[];
}

/** Parts the lines below some heads into records and those that are none. */
export function readLines(grid: Grid, layout: Layout): Lines {
  const { rows, columns, body, filled, word, types, title } = layout;
  const records: BodyRecord[] = [];
  const skipped: SkippedLine[] = [];
  let group: BodyType | undefined;
  let typed: BodyType | undefined;
  let current: string | undefined;
  const isFilled = (row: number) => filled.some((column) => grid.text(row, column) !== "");
  const isText = (row: number, column: number) =>
    grid.text(row, column) !== "" && numberIn(grid.cell(row, column)) === undefined;

  for (const row of indices(rows)) {
    const written = indices(columns).filter((column) => grid.text(row, column) !== "");
    if (written.length === 0) continue;
    const name = grid.text(row, body);
    const first = written.find((column) => isText(row, column)) ?? written[0]!;
    const text = name || grid.text(row, first);
    const skip = (reason: SkippedLine["reason"]) => void skipped.push({ at: row, text, reason });
    if (types !== undefined) typed = typeOfGroup(grid.text(row, types)) ?? typed;
    const named = name !== "" || first === types ? typeOfGroup(name) : typeOfGroup(text);

    if (isNumbering(grid, row, columns) || isRepeated(grid, row, layout)) skip("heading");
    else if (isTotal(text) || (first <= body && isTotal(grid.text(row, first)))) skip("total");
    else if (named !== undefined) {
      group = named;
      skip(isFilled(row) ? "total" : "heading");
    } else if (NOTE.test(text) && !isFilled(row)) skip("note");
    else if (isOfUnits(row) && !looksLikeBody(name)) skip("heading");
    else if (
      name !== "" &&
      numberIn(grid.cell(row, body)) === undefined &&
      (isFilled(row) || isUnfilled(name, word))
    ) {
      current = name;
      records.push({
        at: row,
        body: name,
        type: (types === undefined ? undefined : typed) ?? typeOfName(name) ?? group ?? title,
      });
    } else if (
      name === "" &&
      word !== undefined &&
      grid.text(row, word) !== "" &&
      current !== undefined &&
      isFilled(row)
    ) {
      records.push({
        at: row,
        body: current,
        type: (types === undefined ? undefined : typed) ?? typeOfName(current) ?? group ?? title,
      });
    } else if (isFilled(row)) skip(isText(row, first) && !filled.includes(first) ? "note" : "total");
    else skip(goesOn(row) ? "heading" : "note");
  }
  return { records, skipped };

  /** Words where figures belong: units, or the letters of the Methodology. */
  function isOfUnits(row: number): boolean {
    const texts = filled.filter((column) => column !== word && grid.text(row, column) !== "");
    return (
      texts.length > 0 && texts.every((column) => isText(row, column) && !isNone(grid.text(row, column)))
    );
  }

  /** A short line right above a filled one heads it. */
  function goesOn(row: number): boolean {
    const text = indices(columns)
      .map((column) => grid.text(row, column))
      .join(" ");
    const next = indices({ from: row + 1, to: rows.to }).find((below) =>
      indices(columns).some((column) => grid.text(below, column) !== ""),
    );
    return text.trim().length < 100 && !/\.$/.test(text.trim()) && next === row + 1 && isFilled(next);
  }
}

/** A body without a figure is a record all the same, but not where a line may only head its services. */
const isUnfilled = (name: string, word: number | undefined): boolean =>
  word === undefined && looksLikeBody(name);

function isRepeated(grid: Grid, row: number, { heads, body }: Layout): boolean {
  const head = heads.get(body);
  const same = [...heads].filter(([column, text]) => text !== "" && grid.text(row, column) === text).length;
  return same >= 2 || (head !== undefined && head !== "" && grid.text(row, body) === head);
}

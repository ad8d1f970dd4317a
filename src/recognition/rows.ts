import type { BodyType } from "../law/bodies";
import { isBesideNames } from "./beside-names";
import { indices, isNumbering, type Grid, type Span } from "./grid";
import { isNone } from "./text";
import { isTotal } from "./totals";
import { looksLikeBody, typeOfGroup, typeOfName } from "./types-of-bodies";
import type { BodyRecord, SkippedLine } from "./types";

const NOTE =
  /^\s*(\*|\d+\)\s|примеч|ескерт|note|источник|дереккөз|source|исполнител|орындаушы|составил|дата|тел\.)/iu;

export const isNote = (text: string): boolean => NOTE.test(text);

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
  /** The bodies stand over their lines, each in a line of its own. */
  readonly isGrouped: boolean;
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

type Verdict = { readonly body: string } | SkippedLine["reason"];

/** Parts the lines below some heads into records and those that are none. */
export function readLines(grid: Grid, layout: Layout): Lines {
  const { rows, columns, body, filled, word, types, title, isGrouped } = layout;
  const records: BodyRecord[] = [];
  const skipped: SkippedLine[] = [];
  let group: BodyType | undefined;
  let typed: BodyType | undefined;
  let current: string | undefined;
  const isFilled = (row: number) => filled.some((column) => grid.text(row, column) !== "");
  const isText = (row: number, column: number) =>
    grid.text(row, column) !== "" && grid.number(row, column) === undefined;
  const writtenIn = (row: number) => indices(columns).filter((column) => grid.text(row, column) !== "");

  for (const row of indices(rows)) {
    const written = writtenIn(row);
    if (written.length === 0) continue;
    const first = written.find((column) => isText(row, column)) ?? written[0]!;
    const text = grid.text(row, body) || grid.text(row, first);
    if (types !== undefined) typed = typeOfGroup(grid.text(row, types)) ?? typed;
    const verdict = judge(row, first, text);
    if (typeof verdict === "string") skipped.push({ at: row, text, reason: verdict });
    else
      records.push({
        at: row,
        body: verdict.body,
        type: typed ?? typeOfName(verdict.body) ?? group ?? title,
      });
  }
  return { records, skipped };

  function judge(row: number, first: number, text: string): Verdict {
    const name = isText(row, body) ? grid.text(row, body) : "";
    if (isNumbering(grid, row, columns) || isRepeated(grid, row, layout)) return "heading";
    const isSum = (column: number) => isTotal(grid.text(row, column));
    if (isTotal(text) || (first <= body && isSum(first)) || (word !== undefined && isSum(word)))
      return "total";
    const ofGroup = name !== "" || first === types ? typeOfGroup(name) : typeOfGroup(text);
    if (ofGroup !== undefined) {
      group = ofGroup;
      return isFilled(row) ? "total" : "heading";
    }
    if (!isFilled(row)) return unfilled(row, name, text);
    if (records.length === 0 && isOfUnits(row) && !looksLikeBody(name)) return "heading";
    if (name !== "" && isBesideNames(name)) return "note";
    if (isGrouped && current !== undefined) return { body: current };
    if (name !== "") return { body: (current = name) };
    // A blank name beside a service or a direction is that of the body above.
    if (word !== undefined && grid.text(row, word) !== "" && current !== undefined) return { body: current };
    return isText(row, first) && !filled.includes(first) ? "note" : "total";
  }

  function unfilled(row: number, name: string, text: string): Verdict {
    if (isNote(text)) return "note";
    if (isGrouped && looksLikeBody(text)) {
      current = text;
      return "heading";
    }
    // A body without a figure is a record all the same, but not where its line may head its services.
    if (word === undefined && looksLikeBody(name)) return { body: (current = name) };
    return goesOn(row) ? "heading" : "note";
  }

  /** Words where figures belong: units, or the letters of the Methodology. */
  function isOfUnits(row: number): boolean {
    const texts = filled.filter((column) => column !== word && grid.text(row, column) !== "");
    return (
      texts.length > 0 && texts.every((column) => isText(row, column) && !isNone(grid.text(row, column)))
    );
  }

  /** A short line right above a filled one heads it. */
  function goesOn(row: number): boolean {
    const text = writtenIn(row)
      .map((column) => grid.text(row, column))
      .join(" ");
    const next = indices({ from: row + 1, to: rows.to }).find((below) => writtenIn(below).length > 0);
    return text.length < 100 && !text.endsWith(".") && next === row + 1 && isFilled(next);
  }
}

function isRepeated(grid: Grid, row: number, { heads, body }: Layout): boolean {
  const head = heads.get(body);
  const same = [...heads].filter(([column, text]) => text !== "" && grid.text(row, column) === text).length;
  return same >= 2 || (head !== undefined && head !== "" && grid.text(row, body) === head);
}

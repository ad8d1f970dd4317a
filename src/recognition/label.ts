import { hasStem, plain, wordsOf } from "./text";

/** A head, or several one over another, of one column. */
export interface Label {
  /** 0-based column of the grid. */
  readonly at: number;
  /** The heads from the top, as they stand. */
  readonly path: readonly string[];
  /** What the head is told to be a part of: the one to its left, where it begins with «в том числе» or «из них». */
  readonly whole?: string;
}

export const headOf = ({ path }: Label): string => path.join(" / ");

/** What a label says, taken apart. */
export interface Meaning {
  /** Words of the lowest head that says more than «всего» or «количество», and of those below it. */
  readonly own: readonly string[];
  /** Those of them that stand in brackets. */
  readonly aside: readonly string[];
  /** Words of the heads over it, and of its whole. */
  readonly above: readonly string[];
  /** The head right above, or the whole, as it stands. */
  readonly over: string | undefined;
  /** The head that says it, where the lowest one does not. */
  readonly parent: string | undefined;
  /** Letters in brackets, in lower case. */
  readonly symbols: readonly string[];
}

const GENERIC = new Set(
  (
    "всего итого общее общий общая количество число ед изм измерения единиц единица шт факт фактов случаев в том числе из них нее по " +
    "год года году г жыл жылы жылғы year за на отчетный отчетном прошлый прошлом период периода периоде предыдущий текущий " +
    "кезең кезеңде есепті өткен алдыңғы ағымдағы last previous current this period report " +
    "саны барлығы жалпы оның ішінде бірлік дана total number all count of which including in the и сумма"
  ).split(" "),
);
const PART =
  /^([-–—] |с наруш|с просроч|просроч|несвоевр|мерзімі бұз|late|overdue|past the deadline|в т\.? ?ч\.?|в том числе|из них|из нее|из общего|оның ішінде|соның ішінде|of which|including|incl\.)/;

export const isPart = (text: string): boolean => PART.test(plain(text));
export const isGeneric = (words: readonly string[]): boolean =>
  words.every((word) => GENERIC.has(word.replace(/\.$/, "")) || /^\d+$/.test(word));

/** Cyrillic letters that look like Latin ones. */
const ALIKE: Readonly<Record<string, string>> = { а: "a", с: "c", е: "e", о: "o", р: "p", х: "x", у: "y" };
const SYMBOL = /\(\s*([a-zа-я]\d?)\s*\)|^\(?([a-z]\d?)\)?$|[,;:–—-]\s*([a-z]\d?)$/giu;

function takeSymbols(text: string): { readonly rest: string; readonly symbols: readonly string[] } {
  const symbols: string[] = [];
  const rest = text.replace(SYMBOL, (_, bracketed?: string, alone?: string, last?: string) => {
    const symbol = (bracketed ?? alone ?? last ?? "").toLowerCase();
    symbols.push(symbol.replace(/^[а-я]/u, (letter) => ALIKE[letter] ?? letter));
    return " ";
  });
  return { rest, symbols };
}

/** What is counted, below the head that says of what kind. */
const UNITS = new Set(
  "услуг жалоб обращений час часов чел человек док документов балл баллов % қызмет шағым сағ сағат services hours".split(
    " ",
  ),
);
export const isUnit = ([word, ...others]: readonly string[]): boolean =>
  others.length === 0 && UNITS.has(word ?? "");

/** The place in a path of the lowest head that says more than «всего», a letter or a unit. */
function lowestOf(levels: readonly { readonly words: readonly string[] }[]): number {
  let lowest = levels.length - 1;
  while (lowest > 0 && (isGeneric(levels[lowest]!.words) || isUnit(levels[lowest]!.words))) lowest--;
  return lowest;
}

/** The heads over the one that says what a column is, and that one. */
export function saying(path: readonly string[]): { readonly over: readonly string[]; readonly head: string } {
  const lowest = lowestOf(path.map((text) => ({ words: wordsOf(takeSymbols(text).rest) })));
  return { over: path.slice(0, lowest), head: path[lowest]! };
}

export function meaningOf({ path, whole }: Pick<Label, "path" | "whole">): Meaning {
  const levels = path.map((text) => {
    const { rest, symbols } = takeSymbols(text);
    return { text, words: wordsOf(rest), symbols };
  });
  const symbols = levels.flatMap((level) => level.symbols);
  const lowest = lowestOf(levels);
  const generic = lowest >= 0 && isGeneric(levels[lowest]!.words);
  const above = levels.slice(0, lowest).flatMap(({ words }) => words);
  return {
    own: levels.slice(lowest).flatMap(({ words }) => words),
    aside: levels
      .slice(lowest)
      .flatMap(({ text }) => (takeSymbols(text).rest.match(/\([^)]*\)/g) ?? []).flatMap(wordsOf)),
    over: whole ?? levels[lowest - 1]?.text,
    above: whole === undefined ? above : [...above, ...wordsOf(takeSymbols(whole).rest)],
    parent:
      !generic && levels.slice(lowest + 1).some(({ words }) => words.length > 0)
        ? levels[lowest]!.text
        : undefined,
    symbols,
  };
}

export const anyWord = (words: readonly string[], stems: readonly string[]): boolean =>
  words.some((word) => stems.some((stem) => hasStem(word, stem)));

import { MARK_WORDS } from "../../calls/marks";
import type { BodyType } from "../../law/bodies";
import { PLANNED_ACTS } from "../../law/openness/acts";
import { CRITERIA, type CriterionId } from "../../law/openness/criteria";
import { BLOG_POINTS } from "../../law/openness/dialog";
import { ANSWERED_AT_LEAST } from "../../law/openness/subordinates";
import type { Rules } from "../../law/rules";
import { inForce } from "../../law/version";
import type { MarkRow } from "../../scoring/marks";
import { constants, reached, steps, type Step } from "../../scoring/native/bands";
import { any, numeral } from "../../scoring/native/text";
import { literal } from "../address";

/** What the marks of one language of a body are turned into points by. */
export interface MarkFormulaScope {
  readonly criterion: CriterionId;
  readonly type: BodyType;
  readonly rules: Rules;
  /** The cells of the marks of this language, by the numbers of the indicators. */
  readonly cells: ReadonlyMap<string, string>;
}

const NONE = "NA()";
const NOTHING = '""';

/** The spellings of a word in a cell, once it is trimmed and in small letters. */
export const spellings = (word: "max" | "avg" | "n/a"): readonly string[] =>
  [...MARK_WORDS].flatMap(([text, meaning]) => (meaning === word ? [text, `${text}.`] : []));

/** A cell, or the cells of a range, as words: no-break spaces are spaces. */
export const asWord = (cells: string): string => `LOWER(TRIM(SUBSTITUTE(${cells},"\u00a0"," ")))`;

/** Whether a plain formula understands a text as {@link asWord} makes it. */
export const isPlainWord = (text: string): boolean => {
  const word = text
    .replace(/\u00a0/g, " ")
    .replace(/^ +| +$/g, "")
    .toLowerCase();
  return word === "" || MARK_WORDS.has(word.replace(/\.$/, ""));
};

/** The points of the entries of a blog, lowest first; they are whole numbers. */
export function entrySteps(rules: Rules): readonly Step<number>[] {
  const ladder = steps(inForce(BLOG_POINTS, rules.edition.from)!.value, undefined);
  if (rules.readings["no-blog-entries"] !== "zero") return ladder;
  return [{ from: 0, gives: 0 }, ...ladder.map((step) => (step.from === 0 ? { ...step, from: 1 } : step))];
}

/**
 * The points of a mark as a plain formula: of a number, a percentage, TRUE, FALSE or a word. Numbers that are kept as text
 * and lists of degrees have none.
 * @param cell reference to the mark
 * @param average reference to the average of the others
 */
export function nativeMark(
  row: MarkRow,
  cell: string,
  average: string | undefined,
  scope: MarkFormulaScope,
): string {
  const { criterion, type, rules } = scope;
  const isPenalty = CRITERIA[criterion].penalty === true;
  const isSpared = isPenalty && type === "LEB" && rules.readings["local-subordinates"] !== "deduct";
  const blank = row.indicator.stimulating ? "0" : row.most === undefined || isSpared ? NOTHING : NONE;
  if (row.most === undefined) return `=${worded(cell, { blank, "n/a": NOTHING })}`;
  const words = isPenalty
    ? { blank, "n/a": isSpared ? NOTHING : "0" }
    : { blank, ...wordPoints(row.most, average, scope) };
  const others = worded(cell, words);
  if (row.indicator.mark === "entries") {
    const points = reachedBy(cell, entrySteps(rules));
    const counted = `IF(ISNUMBER(${cell}),IF(AND(${cell}>=0,ROUND(${cell},0)=${cell}),${points},${NONE}),${others})`;
    return `=IF(ISLOGICAL(${cell}),${NONE},${counted})`;
  }
  const points = isSpared ? NOTHING : sharePoints(row, row.most, cell, isPenalty, rules);
  const shares = `IF(AND(${cell}>=0,ROUND(${cell},14)<=1),${points},${NONE})`;
  // LibreOffice takes TRUE for a number too.
  return `=IF(ISNUMBER(${cell}),${shares},IF(ISLOGICAL(${cell}),${points},${others}))`;
}

const reachedBy = (cell: string, ladder: readonly Step<number>[]): string =>
  reached(
    cell,
    ladder,
    ladder.map(({ gives }) => numeral(gives)),
  );

/** Points of a share that is one. */
function sharePoints(
  { indicator }: MarkRow,
  most: number,
  cell: string,
  isPenalty: boolean,
  rules: Rules,
): string {
  const full = numeral(most);
  if (indicator.mark === "answered") {
    const least = inForce(ANSWERED_AT_LEAST, rules.edition.from)!.value;
    return `IF(ROUND(${cell},15)<${numeral(least)},${full},0)`;
  }
  return isPenalty && rules.readings.subordinates === "any" ? `IF(${cell}*1>0,${full},0)` : `${cell}*${full}`;
}

/** Points of the words. */
function wordPoints(
  most: number,
  average: string | undefined,
  scope: MarkFormulaScope,
): Readonly<Record<"max" | "avg" | "n/a", string>> {
  const full = numeral(most);
  const { criterion, rules } = scope;
  const { [`excluded-indicator`]: excluded, "average-of": averageOf } = rules.readings;
  const bounds = averageOf === "all-bodies" ? [] : [`ROUND(${average},9)<=${full}`];
  const averaged =
    average === undefined
      ? NONE
      : `IF(ISNUMBER(${average}),IF(AND(${[...bounds, `${average}>=0`].join(",")}),${average},${NONE}),${NONE})`;
  const both = criterion === "ACTS" && rules.readings["nothing-planned"] === "both";
  return {
    max: both ? `IF(${bothPlanned(scope)},${full},${NONE})` : full,
    avg: averaged,
    "n/a": excluded === "maximum" ? full : excluded === "zero" ? "0" : averaged,
  };
}

/** Whether something of what was to be planned and of the comments is marked by the word for full points (p. 71). */
function bothPlanned({ type, rules, cells }: MarkFormulaScope): string {
  const { planned, comments } = inForce(PLANNED_ACTS, rules.edition.from)!.value[type];
  const words = constants(spellings("max").map(literal));
  const marked = (numbers: readonly string[]) =>
    any(
      numbers.flatMap((number) => {
        const cell = cells.get(number);
        return cell === undefined ? [] : [`SUMPRODUCT((${asWord(cell)}=${words})*1)>0`];
      }),
    );
  return `AND(${marked(planned)},${marked(comments)})`;
}

/** What a cell that is no number stands for; nothing else is understood. */
function worded(
  cell: string,
  points: Readonly<Partial<Record<"blank" | "max" | "avg" | "n/a", string>>>,
): string {
  const results: string[] = [];
  const known = Object.entries(points).flatMap(([word, result]) => {
    if (result === NONE) return [];
    if (!results.includes(result)) results.push(result);
    const texts = word === "blank" ? [""] : spellings(word as "max");
    return texts.map((text) => ({ text, place: results.indexOf(result) + 1 }));
  });
  if (known.length === 0) return NONE;
  const [texts, places] = [
    constants(known.map(({ text }) => literal(text))),
    constants(known.map(({ place }) => String(place))),
  ];
  return `CHOOSE(1+SUMPRODUCT((${asWord(cell)}=${texts})*${places}),${[NONE, ...results].join(",")})`;
}

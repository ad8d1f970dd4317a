import type { Confidence, Field, ProposedTable, Variable } from "../../src/recognition/types";
import type { ExpectedField, ExpectedTable, Place } from "./workbooks";

/** How what was proposed for a table differs from what stands in it. */
export interface Comparison {
  /** Variables that the table has, and how many of them were proposed where they stand. */
  readonly variables: number;
  readonly right: number;
  /** Variables proposed where they do not stand. */
  readonly wrong: readonly { readonly text: string; readonly confidence: Confidence }[];
  readonly fields: readonly string[];
  /** Heads and units of variables proposed where they stand. */
  readonly heads: readonly string[];
  /** Variables proposed with more confidence than their heads allow. */
  readonly tooSure: readonly string[];
  /** Records and skipped lines. */
  readonly lines: readonly string[];
}

/** 0-based, as proposals count. */
export const indexOf = (place: Place): number =>
  typeof place === "number"
    ? place - 1
    : [...place].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

export const plain = (text: string): string => text.replace(/\s+/g, " ").trim();

const CONFIDENCE: readonly Confidence[] = ["doubtful", "likely", "sure"];
const exceeds = (one: Confidence, most: Confidence): boolean =>
  CONFIDENCE.indexOf(one) > CONFIDENCE.indexOf(most);

const fieldsOf = (table: ExpectedTable): [Variable, ExpectedField][] =>
  Object.entries(table.fields) as [Variable, ExpectedField][];

/** The proposed table that is most like the expected one, if any is. */
export function matching(
  expected: ExpectedTable,
  proposed: readonly ProposedTable[],
): ProposedTable | undefined {
  const likeness = (table: ProposedTable): number =>
    fieldsOf(expected).filter(([variable, { at }]) =>
      table.fields.some((field) => field.variable === variable && field.at === indexOf(at)),
    ).length +
    expected.records.filter(([at]) => table.records.some((record) => record.at === indexOf(at))).length;
  return proposed
    .filter(
      ({ kind, sheet, run }) => kind === expected.kind && sheet === expected.sheet && run === expected.run,
    )
    .map((table) => ({ table, score: likeness(table) }))
    .sort((a, b) => b.score - a.score)
    .find(({ score }) => score > 0)?.table;
}

/** Compares a table with what was proposed for it; `undefined` where nothing was. */
export function compareTable(expected: ExpectedTable, proposed: ProposedTable | undefined): Comparison {
  const wanted = fieldsOf(expected);
  const fields: string[] = [];
  const heads: string[] = [];
  const tooSure: string[] = [];
  let right = 0;
  for (const [variable, { at, head, atMost, unit }] of wanted) {
    const field = proposed?.fields.find((one) => one.variable === variable);
    if (!field) fields.push(`${variable}: «${head}» (${at}) was not proposed`);
    else if (field.at !== indexOf(at))
      fields.push(`${variable}: ${described(field)} instead of «${head}» (${at})`);
    else {
      right += 1;
      if (!plain(field.head).includes(plain(head)))
        heads.push(`${variable}: head «${field.head}», not «${head}»`);
      if (unit && field.unit !== unit) heads.push(`${variable}: unit ${field.unit}, not ${unit}`);
      if (atMost && exceeds(field.confidence, atMost))
        tooSure.push(`${variable}: «${head}» is ${field.confidence}`);
    }
  }
  const wrong = (proposed?.fields ?? []).flatMap((field) => {
    const own = expected.fields[field.variable];
    // Where no head speaks of the body, its place is nobody's business.
    if (own ? indexOf(own.at) === field.at : field.variable === "body") return [];
    return [{ text: `${field.variable}: ${described(field)}`, confidence: field.confidence }];
  });
  const superfluous = wrong.filter(({ text }) => !fields.some((one) => one.startsWith(text)));
  return {
    variables: wanted.length,
    right,
    wrong,
    fields: [...fields, ...superfluous.map(({ text }) => `${text} is none`)],
    heads,
    tooSure,
    lines: proposed ? [...differentRecords(expected, proposed), ...differentSkipped(expected, proposed)] : [],
  };
}

const described = ({ head, at, confidence }: Field): string => `«${head}» (at ${at}, ${confidence})`;

function differentRecords(expected: ExpectedTable, proposed: ProposedTable): string[] {
  const missing = expected.records.flatMap(([at, body, type]) => {
    const record = proposed.records.find((one) => one.at === indexOf(at));
    if (!record) return [`record ${at} «${body}» was not found`];
    if (plain(record.body) !== plain(body)) return [`record ${at}: «${record.body}», not «${body}»`];
    return type && record.type !== type ? [`record ${at} «${body}»: ${record.type}, not ${type}`] : [];
  });
  const superfluous = proposed.records
    .filter(({ at }) => !expected.records.some(([own]) => indexOf(own) === at))
    .map(({ at, body }) => `at ${at}: «${body}» is no record`);
  return [...missing, ...superfluous];
}

function differentSkipped(expected: ExpectedTable, proposed: ProposedTable): string[] {
  const wanted = expected.skipped ?? [];
  const missing = wanted.flatMap(([at, text, reason]) => {
    const line = proposed.skipped.find((one) => one.at === indexOf(at));
    if (!line) return [`line ${at} «${text}» was not told of as left out`];
    return line.reason === reason ? [] : [`line ${at} «${text}»: ${line.reason}, not ${reason}`];
  });
  const known = [...wanted.map(([at]) => at), ...(expected.free ?? [])].map(indexOf);
  const superfluous = proposed.skipped
    .filter(({ at }) => !known.includes(at))
    .map(({ at, text, reason }) => `at ${at}: «${text}» left out as ${reason}`);
  return [...missing, ...superfluous];
}

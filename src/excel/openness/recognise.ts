import type { OpennessCriterion } from "../../law/openness/criteria";
import type { BodyType } from "../../law/bodies";
import { typeOfName, typeOfTitle } from "../../recognition";
import { address } from "../address";
import {
  criterionOf,
  languageOf,
  NOTE,
  NUMBERED,
  PART,
  SUMMARY,
  TOTAL_ROW,
  type MarkLanguage,
} from "./heads";
import { nameKey, textOf, type SheetValues } from "../sheet-values";
import type { OpennessBody, OpennessSection, OpennessTable, SkippedRow } from "../types";

/** Recognises a table of openness marks, or `undefined` where the sheet has none. Columns and rows count from 0. */
export function recogniseOpenness(sheet: SheetValues): OpennessTable | undefined {
  const languages = findLanguages(sheet);
  if (!languages) return undefined;
  const names = findNames(sheet, languages);
  if (names === undefined) return undefined;
  const { bodies, unused } = pairs(sheet, languages, names);
  const marks = readRows(sheet, languages, bodies);
  if (bodies.length === 0 || marks.sections.length === 0) return undefined;

  const columns = bodies.flatMap(({ kk, ru }) => [kk, ru]);
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  const areaOf = (rows: readonly number[]) => ({
    sheet: sheet.name,
    row: Math.min(...rows),
    column: left,
    rows: Math.max(...rows) - Math.min(...rows) + 1,
    columns: right - left + 1,
  });
  const above = [sheet.name, ...sheet.values.slice(0, languages.row).flat().map(textOf)];
  return {
    kind: "openness",
    sheet: sheet.name,
    address: address(areaOf(marks.sections.flatMap(({ rows }) => rows))),
    type: typeBy(
      above.filter((text) => !bodies.some(({ name }) => name === text)),
      bodies.map(({ name }) => name),
    ),
    bodies,
    sections: marks.sections.map((section): OpennessSection => ({
      ...section,
      address: address(areaOf(section.rows)),
    })),
    skipped: marks.skipped,
    unused,
  };
}

/** The type that the sheet's name or title gives, otherwise that of its bodies' names. */
function typeBy(titles: readonly string[], names: readonly string[]): BodyType {
  const title = titles.map(typeOfTitle).find((type) => type !== undefined);
  return title ?? (names.every((name) => typeOfName(name) === "LEB") ? "LEB" : "CGO");
}

/** The row of heads with the languages; both indices are those of the sheet's values. */
interface Languages {
  readonly row: number;
  readonly columns: ReadonlyMap<number, MarkLanguage>;
}

/** The first of the rows that name most languages; one column of each is the least. */
function findLanguages({ values }: SheetValues): Languages | undefined {
  let best: Languages | undefined;
  for (const [row, cells] of values.entries()) {
    const columns = new Map<number, MarkLanguage>();
    for (const [column, cell] of cells.entries()) {
      const language = languageOf(textOf(cell));
      if (language) columns.set(column, language);
    }
    if (new Set(columns.values()).size === 2 && columns.size > (best?.columns.size ?? 0))
      best = { row, columns };
  }
  return best;
}

/** The row above the languages in which the bodies are named. */
function findNames({ values }: SheetValues, { row, columns }: Languages): number | undefined {
  for (let above = row - 1; above >= 0; above--) {
    if ([...columns.keys()].some((column) => textOf(values[above]![column]) !== "")) return above;
  }
  return undefined;
}

/** Bodies with a column in each language. A name goes for the columns on its right until the next one. */
function pairs(
  sheet: SheetValues,
  { columns }: Languages,
  names: number,
): Pick<OpennessTable, "bodies" | "unused"> {
  interface Found {
    readonly name: string;
    readonly column: number;
    readonly languages: Map<MarkLanguage, number>;
  }
  const found: Found[] = [];
  const unused: { head: string; address: string }[] = [];
  const at = (row: number, column: number) =>
    address({ sheet: sheet.name, row: sheet.row + row, column: sheet.column + column, rows: 1, columns: 1 });
  for (const [column, language] of columns) {
    const name = textOf(sheet.values[names]![column]);
    const current = found.at(-1);
    const goesOn = current && (name === "" || nameKey(name) === nameKey(current.name));
    if (goesOn && !current.languages.has(language)) current.languages.set(language, sheet.column + column);
    else if (name !== "")
      found.push({ name, column, languages: new Map([[language, sheet.column + column]]) });
    else unused.push({ head: textOf(sheet.values[names + 1]?.[column]), address: at(names, column) });
  }
  const bodies: OpennessBody[] = [];
  for (const { name, column, languages } of found) {
    const [kk, ru] = [languages.get("kk"), languages.get("ru")];
    const twice = bodies.some((body) => nameKey(body.name) === nameKey(name));
    if (kk === undefined || ru === undefined || twice || SUMMARY.test(name))
      unused.push({ head: name, address: at(names, column) });
    else bodies.push({ name, kk, ru, address: at(names, column) });
  }
  return { bodies, unused };
}

interface Rows {
  readonly sections: readonly Omit<OpennessSection, "address">[];
  readonly skipped: readonly SkippedRow[];
}

/** Parts the rows below the heads into sections; titles above the heads, or the sheet's name, begin the first one. */
function readRows(sheet: SheetValues, languages: Languages, bodies: readonly OpennessBody[]): Rows {
  const names = new Set(bodies.map(({ name }) => nameKey(name)));
  const sections: { criterion: OpennessCriterion; title: string; rows: number[] }[] = [];
  const skipped: SkippedRow[] = [];
  let current: (typeof sections)[number] | undefined;
  const begin = (criterion: OpennessCriterion, title: string) => {
    current = { criterion, title, rows: [] };
    sections.push(current);
  };
  const above = [sheet.name, ...sheet.values.slice(0, languages.row).flat().map(textOf)];
  const first = above.findLast((text) => criterionOf(text));
  if (first !== undefined) begin(criterionOf(first)!, first);

  const marksOf = (row: number) =>
    [...languages.columns.keys()]
      .map((column) => textOf(sheet.values[row]?.[column]))
      .filter((text) => text !== "");
  const labelsOf = (row: number) =>
    (sheet.values[row] ?? [])
      .filter((_, column) => !languages.columns.has(column))
      .map(textOf)
      .filter((text) => text !== "");
  const numbered = sheet.values.some(
    (_, row) => row > languages.row && marksOf(row).length > 0 && isNumbered(labelsOf(row)),
  );

  for (let row = languages.row + 1; row < sheet.values.length; row++) {
    const [labels, marks] = [labelsOf(row), marksOf(row)];
    const text = labels.join(" ");
    const skip = (reason: SkippedRow["reason"]) =>
      void skipped.push({ row: sheet.row + row, text: text || marks[0]!, reason });
    const criterion =
      marks.length === 0 ? (criterionOf(labels.at(-1) ?? "") ?? criterionOf(text)) : undefined;
    if (criterion !== undefined) {
      // The tables of subordinate organisations repeat the titles of the criteria.
      const part =
        current?.criterion === "SUBORDINATES" && sections.some((section) => section.criterion === criterion);
      if (part) skip("heading");
      else begin(criterion, text);
    } else if (text === "" && marks.length === 0) continue;
    else if (marks.length > 0 && marks.every((mark) => languageOf(mark) || names.has(nameKey(mark))))
      skip("heading");
    else if (labels.some((label) => TOTAL_ROW.test(label))) skip("total");
    else if (NOTE.test(text) && marks.length === 0) skip("note");
    else if (!current) skip("note");
    else if (marks.length > 0) current.rows.push(sheet.row + row);
    else if (isHeading(text, labelsOf(row + 1).join(" "))) skip("heading");
    else if (isNumbered(labels) || !numbered) current.rows.push(sheet.row + row);
    else skip("note");
  }
  return { sections: sections.filter(({ rows }) => rows.length > 0), skipped };
}

const isNumbered = (labels: readonly string[]): boolean => labels.some((label) => NUMBERED.test(label));

/** A row without marks that heads the parts of an indicator below it. */
const isHeading = (text: string, next: string): boolean =>
  /[:：]$/.test(text) || (PART.test(next) && !PART.test(text));

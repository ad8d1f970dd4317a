import { OPENNESS_CRITERIA } from "../../law/openness/criteria";
import { BODY_ABBREVIATION, BODY_TYPES } from "../../law/bodies";
import { DEFAULT_RULES, formatRules, parseRules, type Rules } from "../../law/rules";
import { call } from "../../calls/catalogue";
import { errorCode, Failure } from "../../calls/failure";
import { markRows } from "../../scoring/marks";
import { isBlank, parseNumber } from "../../scoring/parse";
import { address } from "../address";
import { SUMMARY } from "./heads";
import { MEDIA_ROWS } from "./marks";
import { nameKey, textOf, type SheetValues } from "../sheet-values";
import type { AssessedBody, Notice, OpennessSection, OpennessTable } from "../types";

const warning = (code: Notice["code"], args: Notice["args"], address: string): Notice => ({
  level: "warning",
  code,
  address,
  args,
});

/**
 * The tables of openness with each criterion of a type of body once: of two tables of marks the first is taken, and the
 * user is told of the other.
 */
export function withoutRepeated(tables: readonly OpennessTable[]): {
  readonly openness: readonly OpennessTable[];
  readonly notices: readonly Notice[];
} {
  const notices: Notice[] = [];
  const first = new Map<string, string>();
  const openness = tables.flatMap((table) => {
    const sections = table.sections.filter(({ criterion, address }) => {
      const key = `${table.type} ${criterion}`;
      const taken = first.get(key);
      if (taken === undefined) first.set(key, table.sheet);
      else notices.push(warning("duplicateTable", { sheet: table.sheet, first: taken }, address));
      return taken === undefined;
    });
    return sections.length > 0 ? [{ ...table, sections }] : [];
  });
  return { openness, notices };
}

/** What the user should know of the tables of openness. */
export function opennessNotices(
  sheets: readonly SheetValues[],
  openness: readonly OpennessTable[],
  bodies: readonly AssessedBody[],
  rulesText: string,
): Notice[] {
  const parsed = parseRules(rulesText);
  const rules = "code" in parsed ? DEFAULT_RULES : parsed;
  return [
    ...missingCriteria(openness),
    ...openness.flatMap((table) => {
      const sheet = sheets.find(({ name }) => name === table.sheet)!;
      return table.sections.flatMap((section) => oddRows(sheet, table, section, rules));
    }),
    ...openness.flatMap(oddColumns),
    ...openness.flatMap((table) => strangers(table, bodies)),
  ];
}

/** Criteria of a type of body that has marks, but none on these. */
function missingCriteria(openness: readonly OpennessTable[]): Notice[] {
  return BODY_TYPES.flatMap((type) => {
    const tables = openness.filter((table) => table.type === type);
    const there = new Set(tables.flatMap(({ sections }) => sections.map(({ criterion }) => criterion)));
    // Subordinate organisations are assessed with central bodies alone (note to Table 8).
    const wanted = OPENNESS_CRITERIA.filter((own) => type === "CGO" || own !== "SUBORDINATES");
    const [table] = tables;
    if (!table) return [];
    return wanted
      .filter((criterion) => !there.has(criterion))
      .map((criterion) => warning("missingCriterion", { criterion, sheet: table.sheet }, table.address));
  });
}

/** A number of rows that the table in force does not have, and cells that hold no mark. */
function oddRows(sheet: SheetValues, table: OpennessTable, section: OpennessSection, rules: Rules): Notice[] {
  const { criterion, rows } = section;
  const { least, most } = rowCounts(table, section, rules);
  if (rows.length < least || rows.length > most) {
    const counts = { found: String(rows.length), expected: String(most), edition: rules.edition.id };
    return [warning("indicatorCount", { criterion, ...counts }, section.address)];
  }
  const columns = table.bodies.flatMap(({ kk, ru }) => [kk, ru]);
  const marks = rows.map((row) =>
    columns.map((column) => sheet.values[row - sheet.row]?.[column - sheet.column] ?? ""),
  );
  const refused =
    criterion === "MEDIA"
      ? marks.map((line) => line.map(isText))
      : refusedMarks(table, section, marks, rules);
  return marks.flatMap((line, index) =>
    line.flatMap((cell, position): Notice[] => {
      const area = { sheet: sheet.name, row: rows[index]!, column: columns[position]!, rows: 1, columns: 1 };
      const place = { address: address(area), args: { text: textOf(cell) } };
      if (refused[index]![position])
        return [{ level: "error", code: criterion === "MEDIA" ? "notANumber" : "notAMark", ...place }];
      return typeof cell === "string" && parseNumber(cell) !== undefined
        ? [{ level: "info", code: "textNumber", ...place }]
        : [];
    }),
  );
}

const isText = (cell: unknown): boolean => !isBlank(cell) && parseNumber(cell) === undefined;

/** The marks that the function of their points refuses; where one is only missing, the cell of the score says so. */
function refusedMarks(
  { type }: OpennessTable,
  { criterion }: OpennessSection,
  marks: readonly (readonly unknown[])[],
  rules: Rules,
): readonly (readonly boolean[])[] {
  const body = BODY_ABBREVIATION[type].ru;
  const args = [[[criterion]], marks, [[body]], undefined, undefined, [[formatRules(rules)]]];
  return call("OPENNESS_POINTS", args).map((line) =>
    line.map((cell) => cell instanceof Failure && errorCode(cell) === "#VALUE!"),
  );
}

/** How many rows a section may have: those of the table in force, without the last ones where they may be left out. */
function rowCounts(
  { type }: OpennessTable,
  { criterion }: OpennessSection,
  rules: Rules,
): { readonly least: number; readonly most: number } {
  if (criterion === "MEDIA") return { least: MEDIA_ROWS.length, most: MEDIA_ROWS.length };
  const table = markRows(criterion, type, rules);
  const last = table.findLastIndex(({ most, indicator }) => most !== undefined && !indicator.stimulating);
  return { least: last + 1, most: table.length };
}

/** Columns that are no body's: of a body named before, or with one language only. */
function oddColumns({ sheet, bodies, unused }: OpennessTable): Notice[] {
  const known = new Set(bodies.map(({ name }) => nameKey(name)));
  return unused
    .filter(({ head }) => !SUMMARY.test(head))
    .map(({ head, address }) =>
      warning(known.has(nameKey(head)) ? "duplicateBody" : "incompletePair", { body: head, sheet }, address),
    );
}

/** Bodies that stand in a table of marks and not among those that are scored, and the other way round. */
function strangers(table: OpennessTable, bodies: readonly AssessedBody[]): Notice[] {
  const { sheet } = table;
  const scored = bodies.filter(({ type }) => type === table.type);
  const known = new Set(scored.map(({ name }) => nameKey(name)));
  const there = new Set(table.bodies.map(({ name }) => nameKey(name)));
  return [
    ...table.bodies
      .filter(({ name }) => !known.has(nameKey(name)))
      .map(({ name, address }) => warning("strangeBody", { body: name, sheet }, address)),
    ...scored
      .filter(({ name }) => !there.has(nameKey(name)))
      .map(({ name }) => warning("bodyWithoutTable", { body: name, sheet }, table.address)),
  ];
}

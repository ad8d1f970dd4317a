import { BODY_ABBREVIATION, BODY_TYPES, type BodyType } from "../../law/bodies";
import { DIRECTIONS, type Direction } from "../../law/directions";
import { criterionScore, OPENNESS_CRITERIA, type OpennessCriterion } from "../../law/openness/criteria";
import { address, cells, literal } from "../address";
import { inputsOf, type Inputs } from "../inputs";
import { criterionArguments, found, marksOf, standTogether } from "../openness/marks";
import { nameKey } from "../sheet-values";
import { scoreArguments, type Scope } from "./arguments";
import {
  alignedColumns,
  BODY_COLUMN,
  FIRST_SCORE_COLUMN,
  NO_FACTS,
  RULES_CELL,
  type Group,
  type ScoreColumn,
  type ScoreColumnId,
} from "./columns";
import type { AssessedBody, Attachment, OpennessBody, RecognisedTable } from "../types";

/** The table of scores of the bodies of one type: where it stands, and the formulas of each column. */
export interface ScoreTable {
  readonly type: BodyType;
  readonly bodies: readonly AssessedBody[];
  /** Title, group heads and heads are the three rows above the first body, 0-based. */
  readonly firstRow: number;
  /** One after another from {@link FIRST_SCORE_COLUMN} on; `undefined`: a gap, where another type has a column. */
  readonly columns: readonly (ScoreColumn | undefined)[];
  /** Formulas of the bodies' names, one for each. */
  readonly names: readonly string[];
  /** For each column a formula that spills over all the bodies, or one for each body; empty where an input is not there. */
  readonly formulas: readonly ColumnFormulas[];
}

export type ColumnFormulas = string | readonly string[];

const FIRST_TABLE_ROW = 3;
const HEAD_ROWS = 3;

/** The averages that openness takes for a criterion, as a reference. */
export type AveragesOf = (type: BodyType, criterion: OpennessCriterion) => string | undefined;

/**
 * The tables of scores, one for each type of body, one under another.
 * @param inputs the tables that their formulas take numbers from
 */
export function scoreTables(
  attachment: Attachment,
  inputs: readonly RecognisedTable[],
  averagesOf: AveragesOf,
): readonly ScoreTable[] {
  const tables: ScoreTable[] = [];
  const types = typesOf(attachment);
  let row = FIRST_TABLE_ROW;
  for (const type of types) {
    const bodies = attachment.bodies.filter((body) => body.type === type);
    const firstRow = row + HEAD_ROWS;
    tables.push(
      scoreTable(
        { attachment, tables: inputs, type, bodies, averagesOf },
        alignedColumns(type, types),
        firstRow,
      ),
    );
    row = firstRow + bodies.length + 1;
  }
  return tables;
}

/** What the formulas of a table are made of. */
interface Source {
  readonly attachment: Attachment;
  readonly tables: readonly RecognisedTable[];
  readonly type: BodyType;
  readonly bodies: readonly AssessedBody[];
  readonly averagesOf: AveragesOf;
}

function scoreTable(source: Source, columns: ScoreTable["columns"], firstRow: number): ScoreTable {
  const { attachment, tables, type, bodies } = source;
  const at = (column: number) => cells({ row: firstRow, column, rows: bodies.length, columns: 1 }, true);
  const names = at(BODY_COLUMN);
  const inputs = inputsOf(tables, bodies, names);
  const indexOf = (group: Group, id: ScoreColumnId) =>
    FIRST_SCORE_COLUMN + columns.findIndex((column) => column?.group === group && column.id === id);
  const column = (group: Group, id: ScoreColumnId) => at(indexOf(group, id));
  const cell = (group: Group, id: ScoreColumnId, index: number) =>
    cells({ row: firstRow + index, column: indexOf(group, id), rows: 1, columns: 1 });
  const missing = new Set(directionsWithout(attachment, type));
  return {
    type,
    bodies,
    firstRow,
    columns,
    names: bodies.map(({ name }) => nameFormula(tables, attachment.openness, name)),
    formulas: columns.map((own) => {
      if (!own) return "";
      const scope: Scope = {
        type,
        names,
        inputs,
        column: (id) => column(own.group, id),
        cell: (id, index) => cell(own.group, id, index),
        final: (direction) => column(direction, "FINAL"),
      };
      return isWithout(own, missing) ? "" : formulas(own, scope, source);
    }),
  };
}

const typesOf = ({ bodies }: Attachment): readonly BodyType[] =>
  BODY_TYPES.filter((type) => bodies.some((body) => body.type === type));

/** Directions about which the workbook holds nothing for the bodies of a type. */
export const directionsWithout = (attachment: Attachment, type: BodyType): readonly Direction[] =>
  DIRECTIONS.filter((direction) => !hasInputs(attachment, type, direction));

/** Directions about which the workbook holds nothing for the bodies of some type, and so no overall score comes about. */
export function missingDirections(attachment: Attachment): readonly Direction[] {
  const types = typesOf(attachment);
  return DIRECTIONS.filter((direction) =>
    types.some((type) => directionsWithout(attachment, type).includes(direction)),
  );
}

/** Whether the workbook holds anything that a direction is scored by. */
function hasInputs({ tables, openness }: Attachment, type: BodyType, direction: Direction): boolean {
  if (direction === "openness") return openness.some((table) => table.type === type);
  const kinds = direction === "services" ? ["services", "satisfaction"] : ["complaints"];
  return tables.some((table) => kinds.includes(table.kind) && (table.type ?? type) === type);
}

/** A direction about which the workbook holds nothing has no scores, and without it there is no overall one (p. 107). */
function isWithout({ group, id }: ScoreColumn, missing: ReadonlySet<Direction>): boolean {
  if (group === "overall") return missing.size > 0;
  return missing.has(group) && id !== "unreliable" && id !== "incomplete" && id !== "PENALTY";
}

/** The name of a body, taken from its row of the workbook, so that it follows when it is corrected there. */
function nameFormula(
  tables: readonly RecognisedTable[],
  openness: Attachment["openness"],
  name: string,
): string {
  for (const { sheet, rows, columns } of tables) {
    const found = rows.find(({ body }) => nameKey(body) === nameKey(name));
    const column = columns.find(({ variable }) => variable === "body");
    if (!found || !column) continue;
    return `=${address({ sheet, row: found.row, column: column.column, rows: 1, columns: 1 })}`;
  }
  const marked = openness
    .flatMap(({ bodies }) => bodies)
    .find((body) => nameKey(body.name) === nameKey(name));
  return marked ? `=${marked.address}` : name;
}

function formulas({ group, id }: ScoreColumn, scope: Scope, source: Source): ColumnFormulas {
  if (id === "unreliable" || id === "incomplete")
    return group === "overall" ? "" : facts(scope.inputs, group, id);
  if (id === "degree") return source.bodies.map((_, index) => degreeFormula(scope.cell("OVERALL", index)));
  const criterion = OPENNESS_CRITERIA.find((criterion) => criterionScore(criterion) === id);
  if (criterion) return opennessFormulas(criterion, source);
  const given = scoreArguments(id, group, scope);
  return given.includes(undefined) ? "" : `=OLSHEM.${id}(${[...given, RULES_CELL].join(",")})`;
}

/** One for each body: texts that a formula spilled would be lost when formulas are turned into values. */
const degreeFormula = (score: string): string => `=OLSHEM.DEGREE(${score},${literal("ru")},${RULES_CELL})`;

/** Where the bodies stand side by side in their order, one formula over all their marks; otherwise one for each body. */
function opennessFormulas(criterion: OpennessCriterion, source: Source): ColumnFormulas {
  const { attachment, type, averagesOf } = source;
  const marks = marksOf(attachment, type, criterion);
  const body = BODY_ABBREVIATION[type].ru;
  if (!marks && criterion === "SUBORDINATES" && type === "LEB")
    return withoutSubordinates(source.bodies.length);
  if (!marks) return "";
  const call = (bodies: readonly OpennessBody[]) => {
    const given = criterionArguments(marks, bodies, body, averagesOf(type, criterion));
    return `OLSHEM.${criterionScore(criterion)}(${[...given, RULES_CELL].join(",")})`;
  };
  const places = found(marks, source.bodies);
  const there = places.filter((place) => place !== undefined);
  if (there.length === places.length && standTogether(marks, there))
    return there.length > 1 ? `=TRANSPOSE(${call(there)})` : `=${call(there)}`;
  return places.map((place) => (place ? `=${call([place])}` : ""));
}

/** The penalty of local bodies without marks: none, unless the reading says that they are assessed all the same. */
function withoutSubordinates(bodies: number): string {
  const blank = `IF(SEQUENCE(1,${2 * bodies})>0,"","")`;
  const call = `OLSHEM.OPENNESS_SUBORDINATES(${blank},${literal(BODY_ABBREVIATION.LEB.ru)},${RULES_CELL})`;
  return bodies > 1 ? `=TRANSPOSE(${call})` : `=${call}`;
}

/** Facts of a direction; where the workbook has no table of them 0, to be typed over. */
function facts(inputs: Inputs, direction: Direction, id: "unreliable" | "incomplete"): string {
  const expression = inputs.facts(direction, id === "unreliable" ? "unreliable" : "incompleteReports");
  return expression ? `=${expression}` : NO_FACTS;
}

import type { BodyType } from "../../law/bodies";
import { COMPUTATIONS } from "../../law/computations";
import { criterionScore, OPENNESS_CRITERIA } from "../../law/openness/criteria";
import type { Rules } from "../../law/rules";
import { nativeDegree, nativeFormula } from "../../scoring/native";
import { cells } from "../address";
import { asText } from "../cell-text";
import { nativeInputs, NOWHERE, type BodyInputs, type CellAt } from "./inputs";
import { nativeNumber } from "./number";
import { nativeCriterion, type PointsOf } from "./points";
import { marksOf } from "../openness/marks";
import { columnKey, type ReadTable } from "../scores/read";
import { nameKey } from "../sheet-values";
import { scoreArguments } from "../scores/arguments";
import { BODY_COLUMN, scoreColumns, type ScoreColumn } from "../scores/columns";
import type { Attachment, RecognisedTable, Variable } from "../types";

/** Live formulas add these up as they stand, and a plain formula has to do the same. */
const ADDED: ReadonlySet<Variable> = new Set<Variable>(["consideredLate", "redirectedLate"]);

/** What the plain formulas of one type of body are made of. */
export interface NativeSource {
  readonly attachment: Attachment;
  /** The tables of lists as formulas take them. */
  readonly tables: readonly RecognisedTable[];
  readonly type: BodyType;
  readonly rules: Rules;
  readonly table: ReadTable;
  readonly pointsOf: PointsOf;
  /** What the sheet of scores shows, 0-based. */
  readonly shown: (row: number, column: number) => unknown;
}

/** What goes into the cells of a column of a table, from its first row on. */
export interface NativeColumn {
  readonly column: number;
  readonly contents: readonly (string | number | boolean)[];
  /** 0-based rows of the cells that keep their value. */
  readonly valued: readonly number[];
}

/** The columns of a table as plain formulas, those that stand on the sheet. */
export function nativeColumns(source: NativeSource, cellAt: CellAt): readonly NativeColumn[] {
  const { attachment, tables, type, table, shown } = source;
  const bodies = attachment.bodies.filter((body) => body.type === type);
  const inputsOf = nativeInputs(tables, type, bodies, cellAt);
  const rows = table.bodies.map((name, index) => {
    const row = table.firstRow + index;
    const place = bodies.findIndex((body) => nameKey(body.name) === nameKey(name));
    const nameCell = cells({ row, column: BODY_COLUMN, rows: 1, columns: 1 });
    return { row, name, inputs: place < 0 ? undefined : inputsOf(place, shown(row, BODY_COLUMN), nameCell) };
  });
  return scoreColumns(type).flatMap((own): readonly NativeColumn[] => {
    const column = table.columns.get(columnKey(own.group, own.id));
    // Facts that no table of the workbook holds are typed in, and stay.
    if (column === undefined || (isFacts(own) && !rows.some(({ inputs }) => inputs && factsOf(own, inputs))))
      return [];
    const valued: number[] = [];
    const contents = rows.map(({ row, name, inputs }) => {
      const value = shown(row, column);
      if (value === "" || value === undefined) return "";
      const formula = inputs && formulaOf(own, row, name, inputs, source);
      if (formula !== undefined) return formula;
      valued.push(row);
      return kept(value);
    });
    return [{ column, contents, valued }];
  });
}

/** An error is an error without the add-in, too. */
function kept(value: unknown): string | number | boolean {
  if (typeof value !== "string") return value as number | boolean;
  return value.startsWith("#") ? `=${NOWHERE}` : asText(value);
}

const isFacts = ({ id }: ScoreColumn): boolean => id === "unreliable" || id === "incomplete";

const factsOf = ({ group, id }: ScoreColumn, inputs: BodyInputs): string | undefined =>
  group === "overall"
    ? undefined
    : inputs.facts(group, id === "unreliable" ? "unreliable" : "incompleteReports");

/** The plain formula of a cell; `undefined` where there is none. */
function formulaOf(
  own: ScoreColumn,
  row: number,
  body: string,
  inputs: BodyInputs,
  { attachment, type, rules, table, pointsOf, shown }: NativeSource,
): string | undefined {
  const { group, id } = own;
  const score = (of: ScoreColumn["group"], id: ScoreColumn["id"]) => {
    const column = table.columns.get(columnKey(of, id));
    return column === undefined
      ? NOWHERE
      : nativeNumber(cells({ row, column, rows: 1, columns: 1 }), shown(row, column));
  };
  if (id === "degree") return nativeDegree(score("overall", "OVERALL"), rules, "ru");
  if (id === "unreliable" || id === "incomplete") {
    const facts = factsOf(own, inputs);
    return facts && `=${facts}`;
  }
  if (id === "SERVICES_P1") return inputs.mean(rules);
  const criterion = OPENNESS_CRITERIA.find((criterion) => criterionScore(criterion) === id);
  if (criterion) {
    // Without marks of subordinate organisations a body has no points taken off, unless it is assessed all the same.
    const without =
      !marksOf(attachment, type, criterion) &&
      typeof shown(row, table.columns.get(columnKey(group, id))!) === "number";
    return without
      ? nativeFormula(id, type, rules, { kk: "0", ru: "0" })
      : nativeCriterion(criterion, body, type, rules, pointsOf);
  }
  const given = scoreArguments(id, group, {
    type,
    names: "",
    inputs: {
      reference: (kind, variable) =>
        id === "COMPLAINTS_R4" && ADDED.has(variable)
          ? inputs.cell(kind, variable)
          : inputs.number(kind, variable),
      whole: () => undefined,
      facts: () => undefined,
    },
    column: (id) => score(group, id),
    cell: (id) => score(group, id),
    final: (direction) => score(direction, "FINAL"),
  });
  if (given.includes(NOWHERE)) return `=${NOWHERE}`;
  const variables = Object.keys(COMPUTATIONS[id].variables);
  return nativeFormula(
    id,
    type,
    rules,
    Object.fromEntries(variables.map((name, index) => [name, given[index]])),
  );
}

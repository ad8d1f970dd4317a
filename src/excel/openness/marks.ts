import type { BodyType } from "../../law/bodies";
import { CRITERIA, type OpennessCriterion } from "../../law/openness/criteria";
import { address, literal } from "../address";
import { nameKey } from "../sheet-values";
import type { AssessedBody, Attachment, OpennessBody, OpennessTable } from "../types";

/** Criteria on which a body may get the average of the others. */
export const AVERAGED = ["DATA", "BUDGET", "ACTS", "DIALOG", "SITE"] as const;
export type Averaged = (typeof AVERAGED)[number];

export const isAveraged = (criterion: OpennessCriterion): criterion is Averaged =>
  (AVERAGED as readonly OpennessCriterion[]).includes(criterion);

/** Whether both types of body are marked by one and the same table. */
export const isShared = (criterion: Averaged): boolean => {
  const { CGO, LEB } = CRITERIA[criterion].tables;
  return CGO.length === LEB.length && CGO.every((table, index) => table === LEB[index]);
};

/** What the rows of openness through the media hold, in the order of the arguments of its function (p. 81–84). */
export const MEDIA_ROWS = ["public", "events", "requests", "answers", "late", "media", "population"] as const;

/** The marks of one criterion for the bodies of one type. */
export interface Marks {
  readonly criterion: OpennessCriterion;
  readonly table: OpennessTable;
  /** 0-based rows of the indicators. */
  readonly rows: readonly number[];
}

/** The marks of a criterion in the first table of the type that has them. */
export function marksOf(
  { openness }: Pick<Attachment, "openness">,
  type: BodyType,
  criterion: OpennessCriterion,
): Marks | undefined {
  for (const table of openness) {
    const section = table.sections.find((section) => section.criterion === criterion);
    if (table.type === type && section) return { criterion, table, rows: section.rows };
  }
  return undefined;
}

/** The columns of a body, as the functions take them: the state language, then Russian. */
const columnsOf = ({ kk, ru }: OpennessBody): readonly number[] => [kk, ru];

const isRun = (numbers: readonly number[]): boolean =>
  numbers.every((number, index) => number === numbers[0]! + index);

/**
 * Cells of a sheet by rows and columns, in their order: a plain reference where they lie side by side; otherwise an
 * expression that gathers them and keeps empty cells empty, which `INDEX` alone would turn into zeros.
 */
function gathered(sheet: string, rows: readonly number[], columns: readonly number[]): string {
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const all = address({
    sheet,
    row: top,
    column: left,
    rows: Math.max(...rows) - top + 1,
    columns: Math.max(...columns) - left + 1,
  });
  if (isRun(rows) && isRun(columns)) return all;
  const down = rows.map((row) => row - top + 1).join(";");
  const across = columns.map((column) => column - left + 1).join(",");
  const cells = `INDEX(${all},{${down}},{${across}})`;
  return `IF(${cells}="","",${cells})`;
}

/** The marks of bodies of a table as one expression, two columns for each; some of the rows only, where they are given. */
export const marksExpression = (
  { table, rows }: Marks,
  bodies: readonly OpennessBody[] = table.bodies,
  only: readonly number[] = rows,
): string => gathered(table.sheet, only, bodies.flatMap(columnsOf));

/** Whether the marks of these bodies stand side by side, one body after another, state language first. */
export const standTogether = ({ rows }: Marks, bodies: readonly OpennessBody[]): boolean =>
  isRun(rows) && isRun(bodies.flatMap(columnsOf));

/** The columns of scored bodies in a table of marks; `undefined` for one that is not there. */
export function found(
  { table }: Marks,
  bodies: readonly AssessedBody[],
): readonly (OpennessBody | undefined)[] {
  const byName = new Map(table.bodies.map((body) => [nameKey(body.name), body]));
  return bodies.map(({ name }) => byName.get(nameKey(name)));
}

/** An argument that is left out. Written as an empty text, so that it cannot be taken for a 0. */
export const LEFT_OUT = literal("");

/** Arguments of the function of a criterion between the marks and the rules. */
export function criterionArguments(
  marks: Marks,
  bodies: readonly OpennessBody[],
  type: string,
  averages: string | undefined,
): readonly string[] {
  const body = literal(type);
  switch (marks.criterion) {
    case "MEDIA":
      return MEDIA_ROWS.map((_, index) => {
        const row = marks.rows[index];
        return row === undefined ? LEFT_OUT : marksExpression(marks, bodies, [row]);
      });
    case "SUBORDINATES":
      return [marksExpression(marks, bodies), body];
    case "BUDGET":
    case "ACTS":
    case "DIALOG":
      // What was announced, or disliked, is not in the tables of marks: a person may put it in here.
      return [marksExpression(marks, bodies), body, LEFT_OUT, averages ?? LEFT_OUT];
    default:
      return [marksExpression(marks, bodies), body, averages ?? LEFT_OUT];
  }
}

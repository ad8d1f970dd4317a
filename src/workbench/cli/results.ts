import { BODY_ABBREVIATION } from "../../law/bodies";
import { DIRECTIONS, type Direction } from "../../law/directions";
import { DEGREE_WORDS } from "../../law/together";
import { readMarks } from "../../excel/marks";
import { readScores, type ReadScores } from "../../excel/scores/read";
import { scoreColumns, type Group } from "../../excel/scores/columns";
import type { AssessedBody, Attachment } from "../../excel";

/** What the Methodology gives one body; `null` where something is not there yet. */
export interface BodyResult {
  readonly type: string;
  readonly services: Readonly<Record<string, number | null>>;
  readonly openness: Readonly<Record<string, number | null>>;
  readonly complaints: Readonly<Record<string, number | null>>;
  /** Services, openness, complaints. */
  readonly penalties: readonly (number | null)[];
  readonly final: readonly (number | null)[];
  readonly overall: number | null;
  /** `high`, `medium`, `low` or `ineffective` (p. 108). */
  readonly degree: string | null;
}

/** The figures on the sheet of scores, by body. */
export async function readResults({ bodies }: Attachment): Promise<Readonly<Record<string, BodyResult>>> {
  return Excel.run(async (context) => {
    const { names, marks } = await readMarks(context);
    const name = names.find((name) => marks.get(name)?.sheet === "scores")!;
    const range = context.workbook.worksheets.getItem(name).getUsedRange(true);
    range.load("values,rowIndex,columnIndex");
    await context.sync();
    const scores = readScores({ name, row: range.rowIndex, column: range.columnIndex, values: range.values });
    return Object.fromEntries(bodies.map((body) => [body.name, resultOf(scores, body)]));
  });
}

function resultOf(scores: ReadScores, { name, type }: AssessedBody): BodyResult {
  const number = (group: Group, id: Parameters<ReadScores["value"]>[3]) => {
    const value = scores.value(name, type, group, id);
    return typeof value === "number" ? value : null;
  };
  /** The computations of a direction by the symbols of a central body, as the Methodology's own tables name them. */
  const direction = (group: Direction) =>
    Object.fromEntries(
      scoreColumns(type).flatMap(({ group: own, id, head }) => {
        if (own !== group || !id.startsWith(group.toUpperCase())) return [];
        // Criteria of openness have names as functions, and symbols in the Methodology.
        const symbol = group === "openness" ? head : id.replace(/^[A-Z]+_/, "");
        return [[id.endsWith("_TOTAL") ? "total" : symbol, number(group, id)]];
      }),
    );
  const words = scores.value(name, type, "overall", "degree");
  const degree = Object.entries(DEGREE_WORDS).find(([, { ru }]) => ru === words)?.[0];
  return {
    type: BODY_ABBREVIATION[type].ru,
    services: direction("services"),
    openness: direction("openness"),
    complaints: direction("complaints"),
    penalties: DIRECTIONS.map((group) => number(group, "PENALTY")),
    final: DIRECTIONS.map((group) => number(group, "FINAL")),
    overall: number("overall", "OVERALL"),
    degree: degree ?? null,
  };
}

import { BODY_TYPES, type BodyType } from "../../law/bodies";
import { DIRECTIONS, type Direction } from "../../law/directions";
import { address } from "../address";
import { readMarks } from "../marks";
import { readScores } from "./read";
import { BODY_COLUMN } from "./columns";
import { textOf } from "../sheet-values";

/** What stands in a cell of a score: a number, or a text such as an error; empty where there is none. */
export type ShownScore = number | string;

/** The result of a body as the sheet of scores shows it now. */
export interface ShownBody {
  readonly name: string;
  readonly type: BodyType;
  /** Its place among the bodies of its type by the unrounded score; equal scores share one. */
  readonly place: number | undefined;
  /** After penalty points. */
  readonly finals: Readonly<Record<Direction, ShownScore>>;
  readonly overall: ShownScore;
  readonly degree: string;
  /** Address of its name on the sheet of scores. */
  readonly address: string;
}

export interface ShownScores {
  readonly sheet: string;
  /** By type, the best first; those without an overall score after them. */
  readonly bodies: readonly ShownBody[];
}

/** Reads the results back from the sheet of scores; `undefined` where the workbook has none. Two `sync`s. */
export async function readShownScores(): Promise<ShownScores | undefined> {
  return Excel.run(async (context) => {
    const { names, marks } = await readMarks(context);
    const sheet = names.find((name) => marks.get(name)?.sheet === "scores");
    if (sheet === undefined) return undefined;
    const range = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true);
    range.load("values,rowIndex,columnIndex");
    await context.sync();
    if (range.isNullObject) return { sheet, bodies: [] };
    const { rowIndex: row, columnIndex: column, values } = range;
    const scores = readScores({ name: sheet, row, column, values });
    const bodies = BODY_TYPES.flatMap((type) => {
      const table = scores.table(type);
      const own = (table?.bodies ?? []).map((name, index): Omit<ShownBody, "place"> => {
        const score = (group: Direction | "overall", id: "FINAL" | "OVERALL") =>
          shown(scores.value(name, type, group, id));
        return {
          name,
          type,
          finals: Object.fromEntries(
            DIRECTIONS.map((direction) => [direction, score(direction, "FINAL")]),
          ) as ShownBody["finals"],
          overall: score("overall", "OVERALL"),
          degree: textOf(scores.value(name, type, "overall", "degree")),
          address: address({
            sheet,
            row: table!.firstRow + index,
            column: BODY_COLUMN,
            rows: 1,
            columns: 1,
          }),
        };
      });
      return ranked(own);
    });
    return { sheet, bodies };
  });
}

const shown = (cell: unknown): ShownScore => (typeof cell === "number" ? cell : textOf(cell));

const numberOf = (score: ShownScore): number => (typeof score === "number" ? score : -Infinity);

function ranked(bodies: readonly Omit<ShownBody, "place">[]): readonly ShownBody[] {
  return [...bodies]
    .sort((a, b) => {
      const [first, second] = [numberOf(a.overall), numberOf(b.overall)];
      return first === second ? 0 : second - first;
    })
    .map((body, _, sorted) => ({
      ...body,
      place:
        typeof body.overall === "number"
          ? sorted.findIndex(({ overall }) => overall === body.overall) + 1
          : undefined,
    }));
}

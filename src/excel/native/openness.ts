import { MEDIA_INDICATORS, mediaRows, MEDIA_VARIABLES } from "../../calls/media-indicators";
import { BODY_TYPES } from "../../law/bodies";
import type { ComputationId } from "../../law/computations";
import { OPENNESS_CRITERIA, type CriterionId } from "../../law/openness/criteria";
import { markRows, type MarkRow } from "../../scoring/marks";
import { nativeFormula } from "../../scoring/native";
import { address, cells } from "../address";
import {
  isPlain,
  LANGUAGES,
  live,
  nativeContent,
  NONE,
  type NativeBlock,
  type NativeCell,
  type NativeSource,
} from "./block";
import { ownFigures } from "./figures";
import { nativeMark } from "./mark";
import { nativeNumber } from "./number";
import { marksOf } from "../openness/marks";
import type { OpennessBody } from "../types";

/**
 * The sheet of openness in plain formulas, one for each cell: what our formulas spill, to 1e-9, without the add-in. Where a
 * plain formula cannot give it, the value that the sheet shows, with a note why.
 */
export function nativePoints(source: NativeSource): readonly NativeCell[] {
  const { attachment, points, cellAt } = source;
  const blocks = BODY_TYPES.flatMap((type) =>
    OPENNESS_CRITERIA.flatMap((criterion): NativeBlock[] => {
      const marks = marksOf(attachment, type, criterion);
      if (!marks || points.rows(type, criterion) === 0) return [];
      const { sheet, bodies } = marks.table;
      const columns = bodies.flatMap(({ kk, ru }) => [kk, ru]);
      const values = marks.rows.map((row) => columns.map((column) => cellAt(sheet, row, column) ?? ""));
      return [{ type, marks, values }];
    }),
  );
  return blocks.flatMap((block) => [...ownFigures(block, source), ...pointsOfBlock(block, source)]);
}

function pointsOfBlock(block: NativeBlock, source: NativeSource): readonly NativeCell[] {
  const { type, marks } = block;
  const { points } = source;
  const expected = live(block, source.rules, averagesOn(block, source));
  const formulaOf = formulasOf(block, source);
  const rows = Array.from({ length: points.rows(type, marks.criterion) }, (_, row) => row);
  return marks.table.bodies.flatMap((body, index) =>
    LANGUAGES.flatMap((language, of) =>
      rows.flatMap((row): NativeCell[] => {
        const place = points.place(body.name, type, marks.criterion, row, language);
        if (!place) return [];
        const shown = points.at(place);
        const result = expected[row]?.[2 * index + of];
        const isRead = marks.criterion === "MEDIA" || isPlain(block.values[row]?.[2 * index + of]);
        // What the function refuses the formula refuses too.
        const written =
          isRead || typeof result === "object"
            ? formulaOf(body, row, of as 0 | 1, 2 * index + of)
            : { note: "marks" as const };
        return [{ ...place, ...nativeContent(shown, result, written) }];
      }),
    ),
  );
}

/** The averages that the sheet shows, in the shape of two columns of marks. */
function averagesOn({ type, marks }: NativeBlock, { points }: NativeSource) {
  if (!points.figurePlace("average", type, marks.criterion, 0, "kk")) return undefined;
  return marks.rows.map((_, row) =>
    LANGUAGES.map((language) => {
      const place = points.figurePlace("average", type, marks.criterion, row, language);
      return (place && points.at(place)) ?? "";
    }),
  );
}

type FormulaOf = (body: OpennessBody, row: number, language: 0 | 1, column: number) => string;

function formulasOf(block: NativeBlock, { points, rules }: NativeSource): FormulaOf {
  const { type, marks, values } = block;
  const { criterion } = marks;
  const { sheet } = marks.table;
  const columnOf = (body: OpennessBody, language: 0 | 1) => (language === 0 ? body.kk : body.ru);
  const markCell = (body: OpennessBody, row: number, language: 0 | 1) =>
    address({ sheet, row: marks.rows[row]!, column: columnOf(body, language), rows: 1, columns: 1 });
  if (criterion === "MEDIA")
    return (body, row, language, column) => {
      const inputs = mediaRows(row).map((at) => [
        MEDIA_VARIABLES[at]!,
        nativeNumber(markCell(body, at, language), values[at]?.[column]),
      ]);
      const id = MEDIA_INDICATORS[row]!.id as ComputationId;
      return nativeFormula(id, type, rules, Object.fromEntries(inputs)) ?? NONE;
    };

  const table = markRows(criterion as CriterionId, type, rules);
  return (body, row, language) => {
    const own: MarkRow | undefined = table[row];
    if (!own) return NONE;
    const average = points.figurePlace("average", type, criterion, row, LANGUAGES[language]);
    return nativeMark(
      own,
      markCell(body, row, language),
      average && cells({ ...average, rows: 1, columns: 1 }, true),
      {
        criterion: criterion as CriterionId,
        type,
        rules,
        cells: new Map(
          table.flatMap(({ indicator }, at) =>
            at < marks.rows.length ? [[indicator.number, markCell(body, at, language)]] : [],
          ),
        ),
      },
    );
  };
}

import { BODY_TYPES } from "../../law/bodies";
import { COMPUTATIONS, type ComputationId } from "../../law/computations";
import { DIRECTIONS, TOTAL_OF, type Direction } from "../../law/directions";
import { criterionScore, OPENNESS_CRITERIA } from "../../law/openness/criteria";
import { OFFICIAL_LANGUAGES } from "../../law/text";
import { tokenize } from "../formula/tokens";
import type { FormMark } from "../forms/form-mark";
import { indicatorLabels } from "../openness/indicators";
import type { ReadPoints } from "../openness/read-points";
import { scoreColumns, type ScoreColumnId } from "../scores/columns";
import { columnKey, type ReadScores } from "../scores/read";
import { nameKey, textOf } from "../sheet-values";
import { directionOfForm, FIGURES_OF } from "./form-groups";
import type { EntryAbout } from "./start-entry";
import { INDICATOR_WORDS } from "./words";

/** A cell of a sheet, 0-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A sheet of scores or of points, and its name. */
interface Named<T> {
  readonly name: string;
  readonly read: T;
}

/** The sheets that figures of forms are looked up on, as far as they are there. */
export interface FigureSources {
  readonly scores: Named<ReadScores> | undefined;
  readonly points: Named<ReadPoints> | undefined;
}

const isDisputed = (id: ScoreColumnId): id is ComputationId => INDICATOR_WORDS.some((own) => own.id === id);

/** The score to object to where a column shows it; what is made of others, and facts, lead to what they are about. */
function indicatorOf(id: ScoreColumnId): Pick<EntryAbout, "indicator"> {
  if (id === "unreliable" || id === "incomplete") return { indicator: "PENALTY" };
  return isDisputed(id) ? { indicator: id } : {};
}

const columnAt = (scores: ReadScores, column: number) =>
  BODY_TYPES.flatMap((type) =>
    scoreColumns(type).filter(
      ({ group, id }) => scores.table(type)?.columns.get(columnKey(group, id)) === column,
    ),
  )[0];

/** What an objection to a cell of the sheet of scores is about; `undefined` for a cell that shows no score of a direction. */
export function aboutScore(scores: ReadScores, { row, column }: Place): EntryAbout | undefined {
  const body = BODY_TYPES.flatMap((type) => {
    const table = scores.table(type);
    return table?.bodies[row - table.firstRow] ?? [];
  })[0];
  const own = columnAt(scores, column);
  return body === undefined || !own || own.group === "overall"
    ? undefined
    : { body, direction: own.group, ...indicatorOf(own.id) };
}

/**
 * What an objection to a cell of the sheet of points of openness is about: the criterion, and which mark.
 * @param scores tells the bodies, and by which edition the points are
 */
export function aboutPoints(points: ReadPoints, scores: ReadScores, place: Place): EntryAbout | undefined {
  for (const type of BODY_TYPES)
    for (const criterion of OPENNESS_CRITERIA)
      for (const body of scores.table(type)?.bodies ?? [])
        for (const language of OFFICIAL_LANGUAGES)
          for (let index = 0; index < points.rows(type, criterion); index++) {
            const own = points.place(body, type, criterion, index, language);
            if (own?.row !== place.row || own.column !== place.column) continue;
            const about = { body, direction: "openness", indicator: criterionScore(criterion) } as const;
            const item = indicatorLabels(criterion, type, scores.rules)[index]?.number;
            // The points of media are made of several marks each.
            return criterion === "MEDIA" || item === undefined
              ? about
              : { ...about, mark: { item, language } };
          }
  return undefined;
}

/**
 * What an objection to a cell of a conclusion is about: the body and its direction, and the score where the cell shows one,
 * or its row is named as one.
 * @param texts those of the cell's row
 */
export function aboutForm(
  mark: FormMark,
  formula: unknown,
  texts: readonly unknown[],
  sources: FigureSources,
): EntryAbout | undefined {
  const { body, code } = mark;
  if (body === "" || FIGURES_OF[code] === undefined) return undefined;
  const whole = directionOfForm(mark);
  const shown = shownBy(formula, sources) ?? namedBy(texts, whole);
  const direction = whole ?? shown?.direction;
  if (!direction) return undefined;
  return { ...(shown?.direction === direction ? shown : {}), body, direction };
}

/** The score, or the points, that a formula of a form looks up. */
function shownBy(formula: unknown, { scores, points }: FigureSources): Omit<EntryAbout, "body"> | undefined {
  const tokens = typeof formula === "string" && formula.startsWith("=") ? tokenize(formula, 1) : [];
  if (!scores || "code" in tokens) return undefined;
  for (const token of tokens) {
    if (token.kind !== "cells") continue;
    const sheet = token.prefix?.sheet.toLowerCase();
    if (points && sheet === points.name.toLowerCase())
      return aboutPoints(points.read, scores.read, token.zone);
    const own = sheet === scores.name.toLowerCase() ? columnAt(scores.read, token.zone.column) : undefined;
    if (own && own.group !== "overall") return { direction: own.group, ...indicatorOf(own.id) };
  }
  return undefined;
}

/** The score, or the direction as a whole, by whose title a row is named. */
function namedBy(
  texts: readonly unknown[],
  whole: Direction | undefined,
): Omit<EntryAbout, "body"> | undefined {
  const isTitle = (id: ComputationId) =>
    texts.some((text) =>
      OFFICIAL_LANGUAGES.some(
        (language) => nameKey(COMPUTATIONS[id].title[language]) === nameKey(textOf(text)),
      ),
    );
  const direction = DIRECTIONS.find((own) => isTitle(TOTAL_OF[own]));
  if (direction) return { direction };
  const own = scoreColumns("CGO").find(
    ({ group, id }) => group === whole && isDisputed(id) && isTitle(id) && id !== "PENALTY",
  );
  return own && whole ? { direction: whole, ...indicatorOf(own.id) } : undefined;
}

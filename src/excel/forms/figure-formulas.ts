import type { Figure } from "../../forms/figures";
import { pointsIn } from "../../law/computation";
import { COMPUTATIONS, type ComputationId } from "../../law/computations";
import type { BodyType } from "../../law/bodies";
import { DIRECTIONS, TOTAL_OF } from "../../law/directions";
import type { Rules } from "../../law/rules";
import { nativeExpression } from "../../scoring/native";
import { maximum } from "../../scoring/score";
import { literal } from "../address";
import type { ReadPoints } from "../openness/read-points";
import type { ReadScores } from "../scores/read";
import type { AssessedBody } from "../types";
import type { CellOf, FigureContent } from "./write-form";

/** Where the figures of forms are looked up. */
export interface FigureSheets {
  readonly scores: ReadScores;
  /** Left out where the workbook has no sheet of points of openness. */
  readonly points: ReadPoints | undefined;
}

/**
 * Formulas of a body's figures. A score is looked up by the body's name, so that a sheet of scores written anew cannot
 * give it another body's figures; by functions that any version of Excel has.
 */
export function figureFormulas(
  { scores, points }: FigureSheets,
  { name, type }: AssessedBody,
): FigureContent {
  const lookup: FigureContent = (figure) => {
    if ("sum" in figure) return "";
    if ("points" in figure) {
      const cell = points?.cell(name, type, figure.points, figure.row, figure.language);
      return cell === undefined ? "" : `=${cell}`;
    }
    const column = scores.column(type, figure.of, figure.score);
    const names = scores.names(type);
    return column === undefined || names === undefined
      ? ""
      : `=INDEX(${column},MATCH(${wanted(name)},${names},0))`;
  };
  const printed = scores.rules.readings["printed-digits"] === "sum-of-printed";
  const own = printed ? printedSums(lookup, type, scores.rules) : lookup;
  return (figure, cellOf) => {
    if (!("score" in figure) || figure.less === undefined) return own(figure, cellOf);
    const { less, ...whole } = figure;
    const cell = cellOf(whole);
    return cell === undefined ? "" : `=${cell}-${printed ? `ROUND(${less},${PRINTED_DIGITS})` : less}`;
  };
}

/** A name as MATCH looks for it: what it would take for a wildcard is meant as it stands. */
const wanted = (name: string): string => literal(name.replace(/[~*?]/g, "~$&"));

/** Decimals that a form prints. */
const PRINTED_DIGITS = 2;

/** Reading `printed-digits`, alternative `sum-of-printed`: points rounded as they are printed, and totals made of those. */
function printedSums(lookup: FigureContent, type: BodyType, rules: Rules): FigureContent {
  const rounded = (expression: string) => `ROUND(${expression},${PRINTED_DIGITS})`;
  const most = maximum(COMPUTATIONS.FINAL, type, rules);
  return (figure, cellOf) => {
    const total = totalOf(figure, cellOf) ?? overallOf(figure, cellOf, type, rules);
    if (total !== undefined) return `=${rounded(total)}`;
    if ("score" in figure && figure.score === "FINAL" && figure.of !== "overall") {
      const [all, penalty] = [
        cellOf({ ...figure, score: TOTAL_OF[figure.of] }),
        cellOf({ ...figure, score: "PENALTY" }),
      ];
      // Within the bounds of a direction (reading `totals-bounds`).
      if (all && penalty) return `=${rounded(`MAX(0,MIN(${most},${all}-${penalty}))`)}`;
    }
    const formula = String(lookup(figure, cellOf));
    return formula === "" || ("score" in figure && figure.score === "degree")
      ? formula
      : `=${rounded(formula.slice(1))}`;
  };
}

/** The overall score of the final scores on the same form, where they all stand there (p. 107). */
function overallOf(figure: Figure, cellOf: CellOf, type: BodyType, rules: Rules): string | undefined {
  if (!("score" in figure) || figure.score !== "OVERALL") return undefined;
  const finals = DIRECTIONS.map((of) => [of, cellOf({ score: "FINAL", of })]);
  return nativeExpression("OVERALL", type, rules, Object.fromEntries(finals));
}

/** The total of a direction as a sum of the criteria on the same form, where they all stand there. */
function totalOf(figure: Figure, cellOf: CellOf): string | undefined {
  if (!("score" in figure) || figure.of === "overall" || figure.score !== TOTAL_OF[figure.of])
    return undefined;
  const { of } = figure;
  const cells = (pointsIn(COMPUTATIONS[figure.score]) as ComputationId[]).map((score) => ({
    score,
    cell: cellOf({ score, of }),
  }));
  const there = cells.filter(({ cell }) => cell !== undefined);
  // Local executive bodies have no automation.
  if (there.length < 2) return undefined;
  return there
    .map(({ score, cell }) => `${score === "OPENNESS_SUBORDINATES" ? "-" : "+"}${cell}`)
    .join("")
    .slice(1);
}

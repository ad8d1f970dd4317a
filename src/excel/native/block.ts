import { call } from "../../calls/catalogue";
import { Failure } from "../../calls/failure";
import { BODY_ABBREVIATION, type BodyType } from "../../law/bodies";
import { formatRules, type Rules } from "../../law/rules";
import { isPlainWord } from "./mark";
import type { Marks } from "../openness/marks";
import type { PointsCell, ReadPoints } from "../openness/read-points";
import type { Attachment } from "../types";

/** Why a cell has a value instead of a formula. */
export type NativeNote =
  /** A mark that plain formulas do not read as ours do: a number or per cent kept as text, a list of degrees, an error. */
  | "marks"
  /** The sheet shows something else than our formula gives: a person has changed it. */
  | "changed"
  /** No plain formula gives it under the readings chosen. */
  | "reading";

/** What a cell of the sheet of openness gets. */
export interface NativeCell extends PointsCell {
  /** A formula, or a value. */
  readonly content: string | number;
  readonly note?: NativeNote;
}

/** What the cells are made of: the tables of marks, and the sheet of openness as it stands now. */
export interface NativeSource {
  readonly attachment: Attachment;
  readonly points: ReadPoints;
  /** What a cell of the workbook holds, 0-based. */
  readonly cellAt: (sheet: string, row: number, column: number) => unknown;
  readonly rules: Rules;
}

export const LANGUAGES = ["kk", "ru"] as const;
/** A formula of what has no value. */
export const NONE = "=NA()";

/** A block of the sheet: the marks of a criterion and type, where the sheet has their points. */
export interface NativeBlock {
  readonly type: BodyType;
  readonly marks: Marks;
  /** What the cells of the marks hold: two columns for each body. */
  readonly values: readonly (readonly unknown[])[];
}

/** What a formula would be, or why there is none. */
export type Written = string | { readonly note: NativeNote };

/**
 * A formula where it gives what the sheet shows; otherwise what the sheet shows.
 * @param result what our formula gives now
 */
export function nativeContent(
  shown: unknown,
  result: unknown,
  written: Written,
): { readonly content: string | number; readonly note?: NativeNote } {
  const failed = typeof shown === "string" && shown.startsWith("#");
  const value = failed ? NONE : typeof shown === "number" ? shown : "";
  if (!isSame(shown, failed, result)) return { content: value, note: "changed" };
  if (failed && isOfShape(result)) return { content: NONE };
  return typeof written === "string" ? { content: written } : { content: value, note: written.note };
}

/** Whether the sheet shows what our formula gives now. */
function isSame(shown: unknown, failed: boolean, result: unknown): boolean {
  if (typeof result === "number")
    return typeof shown === "number" && Math.abs(shown - result) <= 1e-9 * Math.max(1, Math.abs(result));
  if (typeof result === "object" || result === undefined) return failed;
  return (shown ?? "") === result;
}

/** Whether a result fails for the number of rows or columns, of which plain formulas know nothing. */
const isOfShape = (result: unknown): boolean =>
  result === undefined ||
  (result instanceof Failure && ["markRows", "markColumns", "perBody"].includes(result.problem.code));

/** What our function gives for the marks of a block. */
export const live = (
  { type, marks, values }: NativeBlock,
  rules: Rules,
  averages: readonly (readonly unknown[])[] | undefined,
): readonly (readonly unknown[])[] =>
  call("OPENNESS_POINTS", [
    [[marks.criterion]],
    values,
    [[BODY_ABBREVIATION[type].ru]],
    undefined,
    averages,
    [[formatRules(rules)]],
  ]);

/** Whether a plain formula reads a mark as the function does. */
export const isPlain = (value: unknown): boolean => typeof value !== "string" || isPlainWord(value);

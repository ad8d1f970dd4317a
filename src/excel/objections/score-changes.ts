import { isMadeOf, type ChangeReason, type ScoreChange } from "../../forms/changes";
import type { ComputationId } from "../../law/computations";
import type { OfficialLanguage } from "../../law/text";
import { DEGREE_WORDS } from "../../law/together";
import { isAbout, known, type Adjustment } from "../../procedure";
import { bodyKey } from "../../recognition";
import { parseNumber } from "../../scoring/parse";
import { reachDegree } from "../../scoring/score";
import { toNumber } from "../../scoring/exact";
import type { ReadScores } from "../scores/read";
import { scoreColumns, type Group } from "../scores/columns";
import type { AssessedBody } from "../types";
import type { ReadObjections } from "./read";

/** The scores of a workbook before and after objections, and what changed them. */
export interface Versions {
  readonly before: ReadScores;
  readonly now: ReadScores;
  readonly adjustments: readonly Adjustment[];
  readonly read: ReadObjections;
}

/** Digits that Excel counts with, less one for the order in which numbers were added. */
const DIGITS = 14;

/** What accepted objections of a body have changed in its scores. */
export function scoreChanges(
  { before, now, adjustments, read }: Versions,
  { name, type }: AssessedBody,
  language: OfficialLanguage,
): readonly ScoreChange[] {
  const own = adjustments.filter(({ body }) => bodyKey(body) === bodyKey(name));
  if (own.length === 0) return [];
  const by = (of: Group, score: ComputationId): readonly ChangeReason[] =>
    own.filter((adjustment) => isBehind(adjustment, of, score, read)).map((one) => reasonOf(one, read));
  return scoreColumns(type).flatMap(({ group: of, id }): readonly ScoreChange[] => {
    if (id === "unreliable" || id === "incomplete") return [];
    if (id === "degree") {
      const [old, is] = [before, now].map((scores) => degreeIn(scores, { name, type }, language));
      return old === undefined || is === undefined || old === is
        ? []
        : [{ score: id, of, before: old, after: is, by: by(of, "OVERALL") }];
    }
    const [old, is] = [before, now].map((scores) => numberIn(scores.value(name, type, of, id)));
    const same = old?.toPrecision(DIGITS) === is?.toPrecision(DIGITS);
    return old === undefined || is === undefined || same
      ? []
      : [{ score: id, of, before: old, by: by(of, id) }];
  });
}

const numberIn = (cell: unknown): number | undefined => {
  const exact = parseNumber(cell);
  return exact && toNumber(exact);
};

function degreeIn(
  scores: ReadScores,
  { name, type }: AssessedBody,
  language: OfficialLanguage,
): string | undefined {
  const exact = parseNumber(scores.value(name, type, "overall", "OVERALL"));
  const reached = exact && reachDegree(exact, scores.rules);
  return reached && !("code" in reached) ? DEGREE_WORDS[reached.band.gives][language] : undefined;
}

/** Whether an objection is behind the change of a score: what it disputes is in it. */
function isBehind(
  { direction, entry }: Adjustment,
  of: Group,
  score: ComputationId,
  { procedure }: ReadObjections,
): boolean {
  if (of === "overall") return true;
  if (of !== direction) return false;
  const disputed = known(procedure.entries[entry]!.indicator);
  return score === "FINAL" || disputed === undefined || isMadeOf(score, disputed);
}

/** The № of an objection in the table of disagreements, and the day of its decision: its own, or that of the sitting. */
function reasonOf({ entry }: Adjustment, { procedure }: ReadObjections): ChangeReason {
  const { entries, conclusions } = procedure;
  const own = entries[entry]!;
  const number = entries.slice(0, entry + 1).filter((other) => isAbout(other, own)).length;
  const sitting = conclusions.find((conclusion) => isAbout(conclusion, own))?.meeting;
  const decided = known(own.decided) ?? known(sitting);
  return { number, ...(decided ? { decided } : {}) };
}

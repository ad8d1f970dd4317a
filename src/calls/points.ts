import { OPENNESS_CRITERIA } from "../law/openness/criteria";
import { isBlank } from "../scoring/parse";
import type { CriterionArguments } from "./body-marks";
import { isErrorValue, plain, show, sizeOf, type Cells } from "./cells";
import { Failure, type Problem } from "./failure";
import { prepareMediaPoints } from "./media-points";
import { preparePoints } from "./openness";
import type { Prepared } from "./prepared";

/** The points of each mark of a criterion that is named in a cell; of the media, those of each indicator. */
export function preparePointsOf(criterion: Cells, args: CriterionArguments): Prepared {
  const cell = criterion[0]?.[0];
  const name = plain(cell);
  const known = OPENNESS_CRITERIA.find((id) => typeof name === "string" && id === name.trim().toUpperCase());
  if (known && sizeOf(criterion).rows * sizeOf(criterion).columns === 1)
    return known === "MEDIA"
      ? prepareMediaPoints(args)
      : preparePoints(known, { ...args, conditionName: "condition" });
  const problem: Problem = isBlank(name)
    ? { code: "empty", argument: "criterion" }
    : { code: "unknownCriterion", argument: "criterion", found: show(name) };
  const failure = isErrorValue(cell) ? cell : new Failure(problem);
  return { size: sizeOf(args.marks), value: () => failure, explain: () => failure };
}

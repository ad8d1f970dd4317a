import { MEDIA_INDICATORS } from "../../calls/media-indicators";
import { BODY_TYPES, type BodyType } from "../../law/bodies";
import { symbolFor } from "../../law/computation";
import { EDITIONS } from "../../law/editions";
import type { OpennessCriterion } from "../../law/openness/criteria";
import type { Rules } from "../../law/rules";
import type { Text } from "../../law/text";
import { markRows } from "../../scoring/marks";

/** What stands for an indicator on the sheet of openness: its number in the table, or its letter (p. 81–84). */
export interface IndicatorLabel {
  readonly number: string;
  readonly title: Text;
}

/** The indicators of a criterion in force, in the order of their points. */
export function indicatorLabels(
  criterion: OpennessCriterion,
  type: BodyType,
  rules: Rules,
): readonly IndicatorLabel[] {
  if (criterion === "MEDIA")
    return MEDIA_INDICATORS.map(({ symbol, title }) => ({ number: symbolFor(symbol, type), title }));
  return markRows(criterion, type, rules).map(({ indicator }) => indicator);
}

/** The numbers that indicators of a criterion have in any edition. */
export const indicatorNumbers = (criterion: OpennessCriterion): ReadonlySet<string> =>
  new Set(
    EDITIONS.flatMap((edition) =>
      BODY_TYPES.flatMap((type) =>
        indicatorLabels(criterion, type, { edition, readings: {} }).map(({ number }) => number),
      ),
    ),
  );

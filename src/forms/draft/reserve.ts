import { COMPUTATIONS } from "../../law/computations";
import { criterionScore, OPENNESS_CRITERIA, type OpennessCriterion } from "../../law/openness/criteria";
import type { Text } from "../../law/text";
import { INDICATORS, lossesOf, type CountedCriterion } from "./criteria";
import { greatestFirst, lostOf, pointsOf, scoreOf, type Source } from "./source";
import type { IndicatorId, Loss } from "./statements";

/** Where points of a direction were lost, and how many can be won back there. */
export type Reserve = { readonly title: Text; readonly lost: number } & (
  { readonly of: IndicatorId; readonly cause: Loss["cause"] } | { readonly of: OpennessCriterion }
);

const CRITERIA_OF: Readonly<Record<"services" | "complaints", readonly CountedCriterion[]>> = {
  services: ["SERVICES_K1", "SERVICES_K2", "SERVICES_K3"],
  complaints: ["COMPLAINTS_R1", "COMPLAINTS_R2", "COMPLAINTS_R3", "COMPLAINTS_R4"],
};

/**
 * Losses of a direction, greatest first: of services by indicator, of openness and complaints by criterion.
 * @param automation those of automation alone (Appendix 5)
 */
export function reserveOf(source: Source, automation: boolean): readonly Reserve[] {
  const { direction, subject } = source;
  if (direction === "openness")
    return greatestFirst(OPENNESS_CRITERIA.flatMap((id) => ofOpenness(id, source)));
  const criteria = automation
    ? (["SERVICES_K3"] as const)
    : CRITERIA_OF[direction].filter((id) => id !== "SERVICES_K3" || subject.type === "CGO");
  return greatestFirst(criteria.flatMap((id) => ofCriterion(id, source)));
}

/** A criterion gives back no more than it lost: stimulating indicators may have made good a part already. */
function ofCriterion(id: CountedCriterion, source: Source): readonly Reserve[] {
  const whole = pointsOf(id, source);
  const most = whole ? lostOf(whole) : Infinity;
  return lossesOf(INDICATORS[id], source).flatMap(({ cause, lost = 0 }): readonly Reserve[] => {
    const back = Math.min(lost, most);
    return back > 0 ? [{ of: cause.of, cause, title: COMPUTATIONS[cause.of].title, lost: back }] : [];
  });
}

function ofOpenness(criterion: OpennessCriterion, source: Source): readonly Reserve[] {
  const id = criterionScore(criterion);
  const points = pointsOf(id, source);
  // P7 is a penalty: its points are themselves what is lost.
  const lost = criterion === "SUBORDINATES" ? (scoreOf(id, source) ?? 0) : points ? lostOf(points) : 0;
  return lost > 0 ? [{ of: criterion, title: COMPUTATIONS[id].title, lost }] : [];
}

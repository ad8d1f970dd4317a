import { COMPUTATIONS, type ComputationId } from "../../law/computations";
import { causeOf } from "./causes";
import { digitsOf } from "./digits";
import { greatestFirst, lostOf, pointsOf, type Source } from "./source";
import type { IndicatorId, Loss, Paragraph, Points, Statement } from "./statements";

/** The indicators of a criterion whose points can be lost. A criterion that has none of its own is lost to its violations. */
export const INDICATORS = {
  SERVICES_K1: ["SERVICES_P1", "SERVICES_P2"],
  SERVICES_K2: ["SERVICES_T1", "SERVICES_T2", "SERVICES_T3", "SERVICES_T4"],
  SERVICES_K3: ["SERVICES_T", "SERVICES_V", "SERVICES_C", "SERVICES_P"],
  COMPLAINTS_R1: ["COMPLAINTS_R1"],
  COMPLAINTS_R2: ["COMPLAINTS_R2"],
  COMPLAINTS_R3: ["COMPLAINTS_R3"],
  COMPLAINTS_R4: ["COMPLAINTS_R4"],
} as const satisfies Readonly<Partial<Record<ComputationId, readonly IndicatorId[]>>>;
export type CountedCriterion = keyof typeof INDICATORS;

/** What a criterion of services or of complaints says of its points and of what they were lost to. */
export function criterion(id: CountedCriterion, source: Source): readonly Paragraph[] {
  const whole = pointsOf(id, source);
  const indicators: readonly IndicatorId[] = INDICATORS[id];
  const losses = lossesOf(indicators, source);
  if (whole && lostOf(whole) === 0 && losses.length === 0) return [[gained(whole)]];
  const parts = indicators.filter((part) => part !== id && part !== "SERVICES_P");
  const titled = parts.flatMap((part) => {
    const points = pointsOf(part, source);
    return points ? [{ title: COMPUTATIONS[part].title, ...points }] : [];
  });

  const digits = whole && { digits: digitsTelling(whole, titled, losses) };
  const points: Statement[] = whole ? [gained(whole)] : [];
  const made: Statement[] = titled.length > 0 ? [{ say: "parts", parts: titled, ...digits }] : [];
  const lost: Statement[] =
    losses.length > 0 ? [{ say: "losses", losses, complete: whole !== undefined, ...digits }] : [];
  const paragraphs = parts.length > 0 ? [[...points, ...made], lost] : [[...points, ...lost]];
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}

/** Decimals with which indicators make their criterion, losses what it lacks, and points and loss of an indicator its maximum. */
function digitsTelling(whole: Points, parts: readonly Points[], losses: readonly Loss[]): number {
  return digitsOf([
    { whole: whole.got, parts: parts.map(({ got }) => got) },
    { whole: lostOf(whole), parts: losses.map(({ lost = 0 }) => lost) },
    ...parts.map((part) => ({ whole: part.most, parts: [part.got, lostOf(part)] })),
  ]);
}

/** The points of a criterion, or that all of them were given. */
export const gained = (points: Points): Statement =>
  lostOf(points) === 0 ? { say: "full", most: points.most } : { say: "points", ...points };

/** What each indicator lost, greatest first; then violations whose points are not known. */
export function lossesOf(indicators: readonly IndicatorId[], source: Source): readonly Loss[] {
  return greatestFirst(
    indicators.flatMap((id): readonly Loss[] => {
      const cause = causeOf(id, source);
      const points = pointsOf(id, source);
      if (!points) return hasViolations(cause) ? [{ cause, all: false }] : [];
      // The hours of unavailability are a penalty: its points are themselves what is lost.
      const lost = id === "SERVICES_P" ? points.got : lostOf(points);
      return lost > 0 ? [{ cause, lost, all: points.got === 0 }] : [];
    }),
  );
}

function hasViolations(cause: Loss["cause"]): boolean {
  switch (cause.of) {
    case "SERVICES_P1":
      return cause.levels !== undefined && cause.levels.lowest.length > 0;
    case "SERVICES_T":
      return cause.kinds !== undefined && cause.full !== undefined && cause.full < cause.kinds;
    case "SERVICES_V":
      return (
        cause.rendered !== undefined && cause.electronic !== undefined && cause.electronic < cause.rendered
      );
    case "SERVICES_C":
      return cause.automated !== undefined && cause.mobile !== undefined && cause.mobile < cause.automated;
    case "SERVICES_P":
      return cause.hours !== undefined && cause.hours > 0;
    case "COMPLAINTS_R4":
      return cause.late !== undefined && cause.late > 0;
    default:
      return cause.count !== undefined && cause.count > 0;
  }
}

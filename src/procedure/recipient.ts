import { assessorOf, type Assessor } from "../law/assessors";
import { pointsIn } from "../law/computation";
import { COMPUTATIONS, type ComputationId } from "../law/computations";
import type { Direction } from "../law/directions";
import type { IsoDate } from "../law/version";
import { editionAt } from "./due";

const AUTOMATION: ReadonlySet<string> = new Set(["SERVICES_K3", ...pointsIn(COMPUTATIONS.SERVICES_K3)]);

/**
 * To whom a body sends its objections or the notice that it has none: whoever assessed it (p. 109, 112).
 * @param body its name in Russian or Kazakh
 * @param indicator the score disputed, where it is known: automation of services is assessed apart
 */
export const recipientOf = (
  direction: Direction,
  body: string,
  day: IsoDate,
  indicator?: ComputationId,
): Assessor => {
  const assessed = indicator !== undefined && AUTOMATION.has(indicator) ? "automation" : direction;
  return assessorOf(assessed, body, editionAt(day).from);
};

import { assessorOf, type Assessor } from "../law/assessors";
import { pointsIn } from "../law/computation";
import { COMPUTATIONS, type ComputationId } from "../law/computations";
import type { BodyType } from "../law/bodies";
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

/**
 * Everybody to whom a body gives notice that it has no objections in a direction (p. 112): on services of a central body also
 * whoever assessed their automation (p. 24), which is no criterion of local ones.
 * @param body its name in Russian or Kazakh
 */
export function recipientsOf(
  direction: Direction,
  { name, type }: { readonly name: string; readonly type: BodyType },
  day: IsoDate,
): readonly Assessor[] {
  const automated = direction === "services" && type === "CGO";
  return [
    ...new Set([
      recipientOf(direction, name, day),
      ...(automated ? [recipientOf(direction, name, day, "SERVICES_K3")] : []),
    ]),
  ];
}

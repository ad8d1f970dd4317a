import type { OpennessCriterion } from "../../law/openness/criteria";
import type { OfficialLanguage } from "../../law/text";
import { indicatorLosses } from "./openness";
import type { Reserve } from "./reserve";
import { added, scoreOf, type Source } from "./source";
import type { Advice } from "./statements";

/** Losses for which something is recommended, and indicators of a criterion of openness that are named there. */
const ADVISED = 3;
const NAMED_INDICATORS = 3;

/** A recommendation for each of the greatest losses, in their order; that on reports stands where its points weigh. */
export function advice(source: Source, places: readonly Reserve[], automation: boolean): readonly Advice[] {
  const greatest = places.slice(0, ADVISED);
  const ofPlaces = greatest.map((place) => adviceOn(place, source));
  const penalty = automation ? 0 : (scoreOf("PENALTY", source) ?? 0);
  if (penalty === 0) return ofPlaces;
  const at = greatest.filter(({ lost }) => lost >= penalty).length;
  return [...ofPlaces.slice(0, at), { to: "reports" }, ...ofPlaces.slice(at)];
}

function adviceOn(place: Reserve, source: Source): Advice {
  if (!("cause" in place)) return onOpenness(place, source);
  const { cause } = place;
  if (cause.of === "SERVICES_P1") return { to: cause.of, lowest: cause.levels?.lowest ?? [] };
  if (cause.of === "SERVICES_T") return { to: cause.of, partly: (cause.partial ?? 0) > 0 };
  return { to: cause.of };
}

function onOpenness(place: Extract<Reserve, { readonly of: OpennessCriterion }>, source: Source): Advice {
  const losses = indicatorLosses(place.of, source);
  const numbers = losses.flatMap(({ number }) => number ?? []).slice(0, NAMED_INDICATORS);
  const lostIn = (language: OfficialLanguage) => added(losses.map((loss) => loss.in[language] ?? 0));
  const whole = losses.every((loss) => loss.in.kk !== undefined && loss.in.ru !== undefined);
  const [kk, ru] = [lostIn("kk"), lostIn("ru")];
  const only = !whole || losses.length === 0 ? undefined : kk === 0 ? "ru" : ru === 0 ? "kk" : undefined;
  return { to: place.of, title: place.title, numbers, ...(only ? { only } : {}) };
}

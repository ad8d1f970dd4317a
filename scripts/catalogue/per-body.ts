import { BODY_ABBREVIATION, BODY_TYPES, type BodyType, type PerBody } from "../../src/law/bodies";
import type { Language } from "../../src/law/text";

/** The types that something is for. */
export const bodiesOf = (only: BodyType | undefined): readonly BodyType[] =>
  only === undefined ? BODY_TYPES : [only];

/** What both types of body have in common once; what differs with the type's abbreviation: `12 (ЦГО), 14 (МИО)`. */
export function perBody(
  text: (body: BodyType) => string,
  language: Language,
  bodies: readonly BodyType[] = BODY_TYPES,
): string {
  const [first, ...others] = bodies.map(text);
  if (first === undefined || others.every((other) => other === first)) return first ?? "";
  return bodies.map((body) => `${text(body)} (${BODY_ABBREVIATION[body][language]})`).join(", ");
}

/** A symbol of the Methodology as it reads for both types: `K1 (ЦГО), M1 (МИО)`. */
export const symbolText = (symbol: string | PerBody<string>, language: Language): string =>
  perBody((body) => (typeof symbol === "string" ? symbol : symbol[body]), language);

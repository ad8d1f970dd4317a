import type { FunctionId } from "../../src/calls/catalogue";
import { printNumber, printSymbols } from "../../src/calls/print";
import { BODY_ABBREVIATION } from "../../src/law/bodies";
import type { Computation } from "../../src/law/computation";
import { COMPUTATIONS } from "../../src/law/computations";
import { OPENNESS_MEDIA_LANGUAGE } from "../../src/law/openness/media";
import { DEFAULT_RULES, type Rules } from "../../src/law/rules";
import type { Language } from "../../src/law/text";
import { DEGREE_WORDS, DEGREES } from "../../src/law/together";
import { inForce } from "../../src/law/version";
import { CATALOGUE_TEXTS } from "../../src/locales/catalogue";
import { citesText } from "../../src/locales/cites";
import { DESCRIPTIONS } from "../../src/locales/descriptions";
import { EXPLAIN_TEXTS } from "../../src/locales/explain";
import { formulaFor, maximum, versionOf } from "../../src/scoring/score";
import { bandText, formulaText } from "./formula";
import { perBody, symbolText } from "./per-body";
import { distinct } from "./places";
import { criterionOf, isLawId, placesOf, type LawId, type OtherId } from "./subject";

/** The languages that the doc comments do not speak. */
type Local = "ru" | "kk";

/**
 * What a function computes, in one or two sentences: made of the law where it has the computation, else from the
 * dictionaries.
 */
export function describe(id: FunctionId, language: Local, rules: Rules = DEFAULT_RULES): string {
  if (!isLawId(id)) return other(id, language, rules);
  return [computed(id, language, rules), noteOf(id, language)].filter(Boolean).join(" ");
}

/** What there is to say of a function besides its formula: for whom alone it is, and what the law does not say. */
export function noteOf(id: FunctionId, language: Language): string {
  const { describe, more } = CATALOGUE_TEXTS[language];
  const only = isLawId(id) ? (COMPUTATIONS[id] as Computation).only : undefined;
  const said: Readonly<Record<string, string>> = more;
  return [only && describe.only(BODY_ABBREVIATION[only][language]), said[id]].filter(Boolean).join(" ");
}

const places = (id: FunctionId, language: Local, rules: Rules): string =>
  citesText(distinct(placesOf(id, rules.edition.from).map(({ cite }) => cite)), language);

function computed(id: LawId, language: Local, rules: Rules): string {
  const { describe, values } = CATALOGUE_TEXTS[language];
  const computation: Computation = COMPUTATIONS[id];
  const head = [symbolText(computation.symbol, language), computation.title[language]]
    .filter(Boolean)
    .join(". ");
  const at = places(id, language, rules);
  const atMost = () =>
    EXPLAIN_TEXTS[language].bounds.atMost(
      perBody((body) => printNumber(maximum(computation, body, rules), language), language),
    );
  if (criterionOf(id)) return describe.marked(head, at, atMost());
  if (id === "OPENNESS_MEDIA") {
    const rule = versionOf(OPENNESS_MEDIA_LANGUAGE, rules).value;
    const source = { computation: OPENNESS_MEDIA_LANGUAGE, body: "CGO", constants: rule.constants } as const;
    return describe.media(head, at, printSymbols(formulaFor(rule, "CGO"), source, language), atMost());
  }
  const { formulas, letters, cases, bands, range } = formulaText(computation, rules, language);
  const said = [...formulas, ...letters, ...cases, ...(bands ? [values.points(range)] : [])];
  return describe.computed(head, at, said.join("; "));
}

/** A function without a computation of its own. One that is missing here, or in a dictionary, does not compile. */
function other(id: OtherId, language: Local, rules: Rules): string {
  const { functions } = DESCRIPTIONS[language];
  switch (id) {
    case "DEGREE": {
      const { bands } = inForce(DEGREES, rules.edition.from)!.value;
      const words = bands.map(
        (band) => `${bandText(band, language)} — ${DEGREE_WORDS[band.gives][language]}`,
      );
      return functions.DEGREE(places(id, language, rules), words.join("; "));
    }
    case "DEADLINE":
      return functions.DEADLINE(places(id, language, rules));
    default:
      return functions[id];
  }
}

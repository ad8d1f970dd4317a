import { printNumber } from "../../src/calls/print";
import { BODY_ABBREVIATION, BODY_TYPES } from "../../src/law/bodies";
import { symbolFor, type Computation } from "../../src/law/computation";
import { COMPUTATIONS, type ComputationId } from "../../src/law/computations";
import type { Rules } from "../../src/law/rules";
import type { Language } from "../../src/law/text";
import { CATALOGUE_TEXTS, type CatalogueTexts } from "../../src/locales/catalogue";
import { rangeOf } from "./formula";

/** What a variable may hold: kind, bounds, what it may not exceed, where it stays empty. */
export function valuesOf(
  computation: Computation,
  name: string,
  rules: Rules,
  language: Language,
): readonly string[] {
  const texts = CATALOGUE_TEXTS[language].values;
  const { kind, only, optional } = computation.variables[name]!;
  const others = BODY_TYPES.filter((body) => only !== undefined && body !== only);
  return [
    kindText(kind, rules, language),
    ...partsOf(computation).flatMap(({ parts, whole, names }) => {
      if (!names.includes(name)) return [];
      return [names.length === 1 ? texts.partOf(whole) : texts.partsOf(parts, whole)];
    }),
    ...others.map((body) => texts.emptyFor(BODY_ABBREVIATION[body][language])),
    ...(optional ? [texts.leftOut("0")] : []),
  ];
}

function kindText(kind: Computation["variables"][string]["kind"], rules: Rules, language: Language): string {
  const texts: CatalogueTexts["values"] = CATALOGUE_TEXTS[language].values;
  if (typeof kind === "string") return texts[kind];
  if ("pointsOf" in kind) {
    return texts.points(rangeOf(COMPUTATIONS[kind.pointsOf as ComputationId], rules, language));
  }
  const most = printNumber(kind.upTo, language);
  return kind.signed ? texts.atMost(most) : texts.number(`0–${most}`);
}

/** Variables that are part of another, in symbols. */
export function partsOf({ parts, variables }: Computation): readonly {
  readonly names: readonly string[];
  readonly parts: string;
  readonly whole: string;
}[] {
  const symbol = (name: string) => symbolFor(variables[name]!.symbol, "CGO");
  return parts.map(([names, whole]) => ({
    names,
    parts: names.map(symbol).join(" + "),
    whole: symbol(whole),
  }));
}

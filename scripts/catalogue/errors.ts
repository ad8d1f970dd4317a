import { parametersOf, type FunctionId } from "../../src/calls/catalogue";
import { BODY_ABBREVIATION, BODY_TYPES } from "../../src/law/bodies";
import { symbolFor } from "../../src/law/computation";
import { DEFAULT_RULES } from "../../src/law/rules";
import type { Language } from "../../src/law/text";
import { CATALOGUE_TEXTS, type CatalogueTexts } from "../../src/locales/catalogue";
import { formulaText } from "./formula";
import { criterionOf, isLawId, subjectOf, type LawId } from "./subject";
import { partsOf } from "./values";

type Errors = { readonly value: string; readonly missing: string };

/** When a function answers `#VALUE!`, and when `#N/A`. */
export function errorsOf(id: FunctionId, language: Language): Errors {
  const { others }: CatalogueTexts["errors"] = CATALOGUE_TEXTS[language].errors;
  if (criterionOf(id)) return others.marked;
  if (id === "SERVICES_P1" || !isLawId(id)) return others[id];
  return ofVariables(id, language);
}

/** Of a function over the variables of its computations: what they refuse, and which of their wholes may be 0. */
function ofVariables(id: LawId, language: Language): Errors {
  const { value, missing } = CATALOGUE_TEXTS[language].errors;
  const names = parametersOf(id).map(({ name }) => name as string);
  const taken = subjectOf(id).computations.map((computation) => ({
    computation,
    variables: Object.entries(computation.variables).filter(([name]) => names.includes(name)),
  }));
  const kinds = taken.flatMap(({ variables }) => variables.map(([, { kind }]) => kind));
  const wholes = taken
    .filter(({ variables }) => variables.length > 0)
    .flatMap(({ computation }) => formulaText(computation, DEFAULT_RULES, language).wholes);
  const notFor = taken.flatMap(({ variables }) =>
    variables.flatMap(([, { symbol, only }]) =>
      BODY_TYPES.filter((body) => only !== undefined && body !== only).map((body) =>
        value.notFor(symbolFor(symbol, body), BODY_ABBREVIATION[body][language]),
      ),
    ),
  );
  return {
    value: [
      value.text,
      kinds.includes("count") ? value.count : value.negative,
      ...(kinds.some((kind) => typeof kind === "object" || kind === "percent") ? [value.above] : []),
      ...(kinds.includes("percent") ? [value.share] : []),
      ...taken.flatMap(({ computation, variables }) =>
        variables.length === 0
          ? []
          : partsOf(computation).map(({ parts, whole }) => value.parts(parts, whole)),
      ),
      ...notFor,
      ...(names.includes("body") ? [value.body] : []),
      value.rules,
    ].join("; "),
    missing: [missing.empty, ...wholes.map(missing.none), missing.edition].join("; "),
  };
}

import { titleIn, type Computation } from "../../src/law/computation";
import type { Rules } from "../../src/law/rules";
import { pointsFor, type Indicator, type IndicatorTable } from "../../src/law/openness/indicator";
import type { Language, Text } from "../../src/law/text";
import { BODY_ABBREVIATION, BODY_TYPES } from "../../src/law/bodies";
import { printNumber } from "../../src/calls/print";
import { CATALOGUE_TEXTS } from "../../src/locales/catalogue";
import { EXPLAIN_TEXTS } from "../../src/locales/explain";
import { parameterName } from "../../src/locales/functions";
import { versionOf } from "../../src/scoring/score";
import { formula, list, table, type Block } from "./blocks";
import { formulaText } from "./formula";
import { symbolText } from "./per-body";

/** Marks Kazakh that no act has. */
export const WORKING = "*";

/** A title of the law; Kazakh that no act has is marked as a working translation. */
export const titleText = (title: Text, language: Language): string =>
  language === "kk" && !title.officialKk ? `${title.kk}${WORKING}` : title[language];

/**
 * A computation's formula with its letters, cases and bands.
 * @param explained variables whose meaning the reader finds elsewhere; the others are explained beside the formula
 */
export function formulaBlocks(
  computation: Computation,
  rules: Rules,
  language: Language,
  explained: readonly string[],
): readonly Block[] {
  const { formulas, letters, cases, bands, variables } = formulaText(computation, rules, language);
  const { page } = CATALOGUE_TEXTS[language];
  const legend = variables
    .filter((name) => !explained.includes(name))
    .map((name) => variableText(computation, name, rules, language));
  return [
    ...formulas.map(formula),
    ...list([...legend, ...letters, ...cases]),
    ...(bands
      ? [
          table(
            [page.value, ...(bands.heads.length > 0 ? bands.heads : [EXPLAIN_TEXTS[language].labels.result])],
            bands.rows.map(({ band, gives }) => [band, ...gives]),
          ),
        ]
      : []),
  ];
}

/** A variable with its meaning: `a: количество …`. */
export function variableText(
  computation: Computation,
  name: string,
  rules: Rules,
  language: Language,
): string {
  const variable = computation.variables[name]!;
  const title = titleText(titleIn(versionOf(computation, rules).value, name, variable), language);
  return [symbolText(variable.symbol, language) || parameterName(name, language), title].join(": ");
}

/** The indicators of a table of Appendix 10 with their points for one language. */
export function indicatorBlocks({ indicators }: IndicatorTable, language: Language): readonly Block[] {
  const { page } = CATALOGUE_TEXTS[language];
  const alike = indicators.every((each) => pointsFor(each, "CGO") === pointsFor(each, "LEB"));
  const bodies = alike ? BODY_TYPES.slice(0, 1) : BODY_TYPES;
  const heads = alike
    ? [page.points]
    : bodies.map((body) => `${page.points}, ${BODY_ABBREVIATION[body][language]}`);
  return [
    table(
      ["№", page.indicator, ...heads],
      indicators.map((indicator) => [
        indicator.number,
        indicatorText(indicator, language),
        ...bodies.map((body) => {
          const points = pointsFor(indicator, body);
          return points === undefined ? "—" : printNumber(points, language);
        }),
      ]),
    ),
  ];
}

/** The title of an indicator, with what is entered for it where that is not the degree of fulfilment. */
function indicatorText({ title, mark, stimulating }: Indicator, language: Language): string {
  const { specials } = CATALOGUE_TEXTS[language];
  const marks = {
    degree: undefined,
    entries: specials.entriesMark,
    answered: specials.answeredMark,
    events: specials.eventsMark,
  };
  const entered = marks[mark ?? "degree"];
  const notes = [entered && specials.mark(entered), stimulating && specials.stimulating].filter(Boolean);
  return [titleText(title, language), ...notes].join("; ");
}

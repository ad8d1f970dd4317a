import { COMPUTATIONS } from "../../law/computations";
import { criterionScore } from "../../law/openness/criteria";
import { numberLocale } from "../../law/text";
import { OBJECTIONS_PANE } from "../../locales/objections-pane";
import type { Figure, MarkWord } from "../../procedure";
import type { View } from "../view";

/** A disputed figure by its name. */
export function figureText(figure: Figure, { texts, language }: View): string {
  const names: Readonly<Record<string, string>> = texts.variables;
  if (figure.kind === "input") {
    const name = names[figure.variable] ?? figure.variable;
    return figure.service === undefined ? name : `${name}: ${figure.service}`;
  }
  const own = OBJECTIONS_PANE[language];
  const { title } = COMPUTATIONS[criterionScore(figure.criterion)];
  const indicator = names[figure.indicator] ?? own.indicatorNumber(figure.indicator);
  return own.mark(title[language], indicator, own.markLanguages[figure.language]);
}

/** What stands in its place. */
export function correctedText(corrected: number | MarkWord, { language }: View): string {
  const own = OBJECTIONS_PANE[language];
  return own.corrected(
    typeof corrected === "number"
      ? corrected.toLocaleString(numberLocale(language), { maximumSignificantDigits: 15 })
      : own.words[corrected],
  );
}

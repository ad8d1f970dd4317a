import type { Notice } from "../excel";
import type { BodyType } from "../law/bodies";
import { COMPUTATIONS } from "../law/computations";
import type { Direction } from "../law/directions";
import type { OpennessCriterion } from "../law/openness/criteria";
import { numberLocale } from "../law/text";
import type { View } from "./view";

const DIGITS: Intl.NumberFormatOptions = { maximumSignificantDigits: 15 };
const PERCENT: Intl.NumberFormatOptions = { style: "percent", maximumSignificantDigits: 3 };

/** What a notice is about: variables, types, directions and criteria by their names, numbers as the language writes them. */
export function noticeText(
  { code, args }: Notice,
  { texts, language }: Pick<View, "texts" | "language">,
): string {
  const shown = (names: readonly string[], show: (text: string) => string) =>
    Object.fromEntries(names.flatMap((name) => (args[name] === undefined ? [] : [[name, show(args[name])]])));
  const number = (format: Intl.NumberFormatOptions) => (text: string) =>
    Number(text).toLocaleString(numberLocale(language), format);
  const type = args.type as BodyType | undefined;
  const direction = args.direction as Direction | undefined;
  const criterion = args.criterion as OpennessCriterion | undefined;
  return texts.notices[code].item({
    ...args,
    ...shown(["variable", "other"], (variables) => namesOf(variables, texts.variables)),
    ...shown(["figure", "otherFigure"], number(DIGITS)),
    ...shown(["rate", "median"], number(PERCENT)),
    ...(type ? { type: texts.types[type] } : {}),
    ...(direction ? { direction: texts.scores.directions[direction] } : {}),
    ...(criterion ? { criterion: COMPUTATIONS[`OPENNESS_${criterion}`].title[language] } : {}),
  });
}

const SIGNS: Readonly<Record<string, string>> = { "+": " + ", "-": " − " };

/** Variables by their names; of several, their sum or difference: `partial+full`. */
const namesOf = (variables: string, names: Readonly<Record<string, string>>): string =>
  variables.replace(/\w+|[+-]/g, (part) => SIGNS[part] ?? names[part] ?? "");

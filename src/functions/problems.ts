import { functionTexts, type FunctionTexts } from "../locales/functions";
import type { InputProblem } from "../scoring/score";
import { EDITIONS } from "../law/editions";
import { READINGS } from "../law/readings";
import type { RulesProblem } from "../law/rules";

/** Where in the ranges a problem is: 1-based, given where the result has more than one row or column. */
export interface Place {
  readonly row?: number;
  readonly column?: number;
}

/** What a function says instead of a number. */
export type Problem =
  | InputProblem
  | RulesProblem
  | { readonly code: "notANumber"; readonly argument: string; readonly found: string }
  | { readonly code: "unknownBody"; readonly found: string }
  | { readonly code: "unknownLanguage"; readonly found: string }
  | { readonly code: "notForBody"; readonly argument: string; readonly found: string }
  | { readonly code: "namesMissing" }
  | { readonly code: "shapes"; readonly first: string; readonly second: string }
  | { readonly code: "empty"; readonly argument: string }
  | { readonly code: "outside"; readonly argument: string }
  | { readonly code: "noLevels"; readonly found: string };

/** Problems of something that is not there yet; all others are bad input. */
const NOT_THERE: ReadonlySet<Problem["code"]> = new Set([
  "empty",
  "outside",
  "noActivity",
  "noLevels",
  "beforeFirstEdition",
]);

/** The symbols and found values of arguments, for the text. */
export interface Found {
  readonly symbol: (argument: string) => string;
  readonly value: (argument: string) => string;
}

/** A problem as Excel's error value: `#N/A` where something is not there yet, else `#VALUE!`, with a text. */
export function toError(problem: Problem, found: Found, place: Place = {}): CustomFunctions.Error {
  const { ErrorCode } = CustomFunctions;
  return new CustomFunctions.Error(
    NOT_THERE.has(problem.code) ? ErrorCode.notAvailable : ErrorCode.invalidValue,
    describe(problem, found, functionTexts(displayLanguage())) +
      where(place, functionTexts(displayLanguage())),
  );
}

const where = ({ row, column }: Place, texts: FunctionTexts): string =>
  (row === undefined ? "" : ` ${texts.row(row)}`) + (column === undefined ? "" : ` ${texts.column(column)}`);

function describe(problem: Problem, found: Found, texts: FunctionTexts): string {
  const argument = (name: string) => texts.argument(name, found.symbol(name));
  const argumentsAnd = (names: readonly string[]) => names.map(argument).join(" + ");
  const sum = (names: readonly string[]) => names.map(found.value).join(" + ");
  switch (problem.code) {
    case "notANumber":
      return texts.notANumber(argument(problem.argument), problem.found);
    case "negative":
      return texts.negative(argument(problem.variable), found.value(problem.variable));
    case "fractional":
      return texts.fractional(argument(problem.variable), found.value(problem.variable));
    case "aboveMaximum":
      return texts.aboveMaximum(argument(problem.variable), found.value(problem.variable), problem.maximum);
    case "partAboveWhole":
      return texts.partAboveWhole(
        argumentsAnd(problem.parts),
        sum(problem.parts),
        argument(problem.whole),
        found.value(problem.whole),
      );
    case "noActivity":
      return texts.noActivity(argumentsAnd(problem.variables));
    case "empty":
      return texts.empty(argument(problem.argument));
    case "outside":
      return texts.outside(argument(problem.argument));
    case "notForBody":
      return texts.notForBody(argument(problem.argument), problem.found);
    case "unknownBody":
      return texts.unknownBody(problem.found);
    case "unknownLanguage":
      return texts.unknownLanguage(problem.found);
    case "namesMissing":
      return texts.namesMissing;
    case "shapes":
      return texts.shapes(problem.first, problem.second);
    case "noLevels":
      return texts.noLevels(problem.found);
    case "unknownEdition":
      return texts.unknownEdition(problem.found, EDITIONS.map(({ id }) => id).join(", "));
    case "beforeFirstEdition":
      return texts.beforeFirstEdition(problem.found, problem.first);
    case "unknownReading":
      return texts.unknownReading(problem.found, Object.keys(READINGS).join(", "));
    case "unknownAlternative":
      return texts.unknownAlternative(
        problem.found,
        problem.reading,
        ["default", ...Object.keys(READINGS[problem.reading].alternatives)].join(", "),
      );
    case "chosenTwice":
      return texts.chosenTwice(problem.found);
  }
}

declare const Office: { readonly context?: { readonly displayLanguage?: string } } | undefined;

let language: string | undefined;

/** The language that Office shows, read once; it changes texts only. */
function displayLanguage(): string {
  language ??=
    (typeof Office === "undefined" ? undefined : Office?.context?.displayLanguage) ??
    (typeof navigator === "undefined" ? undefined : navigator.language) ??
    "ru";
  return language;
}

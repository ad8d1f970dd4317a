import { EDITIONS } from "../law/editions";
import { READINGS } from "../law/readings";
import type { RulesProblem } from "../law/rules";
import type { Language } from "../law/text";
import type { IsoDate } from "../law/version";
import { FUNCTION_TEXTS, parameterName } from "../locales/functions";
import type { MarkProblem } from "../scoring/marks";
import type { InputProblem } from "../scoring/score";
import type { Place } from "./cells";

/** What a function says instead of a number. */
export type Problem =
  | InputProblem
  /** `argument`: the one that the rules stand in, where it is not `rules`. */
  | (RulesProblem & { readonly argument?: string })
  | MarkProblem
  | { readonly code: "notANumber"; readonly argument: string; readonly found: string }
  | { readonly code: "unknownBody"; readonly found: string }
  | { readonly code: "unknownLanguage"; readonly found: string }
  | { readonly code: "notForBody"; readonly argument: string; readonly found: string }
  | { readonly code: "namesMissing" }
  | {
      readonly code: "shapes";
      readonly first: string;
      readonly firstSize: string;
      readonly second: string;
      readonly secondSize: string;
    }
  | { readonly code: "empty"; readonly argument: string }
  | { readonly code: "outside"; readonly argument: string }
  | { readonly code: "noLevels"; readonly found: string }
  // marks and circumstances of openness
  | { readonly code: "markColumns"; readonly argument: string; readonly found: string }
  /** A range that must have one value for all bodies, or one (or a pair) for each. */
  | { readonly code: "perBody"; readonly argument: string; readonly found: string; readonly bodies: number }
  | {
      readonly code: "markRows";
      readonly argument: string;
      readonly found: number;
      readonly expected: number;
      readonly inEdition: string;
    }
  | { readonly code: "notAMark"; readonly argument: string; readonly found: string }
  | { readonly code: "notACount"; readonly argument: string; readonly found: string }
  | { readonly code: "notADegree"; readonly argument: string; readonly found: string }
  | { readonly code: "wordNotHere"; readonly argument: string; readonly found: string }
  | { readonly code: "notAShare"; readonly argument: string; readonly found: string }
  | { readonly code: "notYesNo"; readonly argument: string; readonly found: string }
  | { readonly code: "unknownCriterion"; readonly argument: string; readonly found: string }
  // parameters, deadlines, explanations
  | { readonly code: "unknownParameter"; readonly found: string }
  | { readonly code: "bodyNeeded"; readonly found: string }
  | { readonly code: "notAssessed"; readonly found: string }
  | { readonly code: "unknownEvent"; readonly found: string; readonly known: string }
  | { readonly code: "notADate"; readonly argument: string; readonly found: string }
  | { readonly code: "notOffOrWorked"; readonly argument: string; readonly found: string }
  | { readonly code: "listedTwice"; readonly argument: string; readonly found: string }
  | { readonly code: "holidaysShape"; readonly argument: string; readonly found: string }
  | { readonly code: "bySchedule"; readonly found: string }
  | { readonly code: "notYetInForce"; readonly found: string; readonly first: IsoDate }
  | {
      readonly code: "beforeCalendar";
      readonly found: string;
      readonly day: IsoDate;
      readonly first: IsoDate;
    }
  | { readonly code: "unknownFunction"; readonly found: string }
  | { readonly code: "tooManyArguments"; readonly found: string; readonly most: number }
  | { readonly code: "severalResults"; readonly found: string }
  | { readonly code: "wordsNotLoaded" };

/** Problems of something that is not there yet; all others are bad input. */
const NOT_THERE: ReadonlySet<Problem["code"]> = new Set([
  "empty",
  "outside",
  "noActivity",
  "noLevels",
  "noAverage",
  "notBothPlanned",
  "beforeFirstEdition",
  "bodyNeeded",
  "notAssessed",
  "bySchedule",
  "notYetInForce",
  "beforeCalendar",
  "wordsNotLoaded",
]);

/** The symbols and found values of arguments, for the text. */
export interface Found {
  readonly symbol: (argument: string) => string;
  readonly value: (argument: string) => string;
}

const NOTHING_FOUND: Found = { symbol: () => "", value: () => "" };

/** Why a cell of a result has no value. */
export class Failure {
  constructor(
    readonly problem: Problem,
    readonly found: Found = NOTHING_FOUND,
    readonly place: Place = {},
  ) {}
}

/** `#N/A` where something is not there yet, else `#VALUE!`. */
export const errorCode = ({ problem }: Failure): "#N/A" | "#VALUE!" =>
  NOT_THERE.has(problem.code) ? "#N/A" : "#VALUE!";

/** A failure in words: which argument, which row, what was found, what is expected. */
export function describe(failure: Failure, language: Language): string {
  const texts = FUNCTION_TEXTS[language];
  const { row, column } = failure.place;
  return (
    sentence(failure, language) +
    (row === undefined ? "" : ` ${texts.row(row)}`) +
    (column === undefined ? "" : ` ${texts.column(column)}`)
  );
}

function sentence({ problem, found }: Failure, language: Language): string {
  const texts = FUNCTION_TEXTS[language];
  const argument = (name: string) => texts.argument(parameterName(name, language), found.symbol(name));
  const argumentsAnd = (names: readonly string[]) => names.map(argument).join(" + ");
  const sum = (names: readonly string[]) => names.map(found.value).join(" + ");
  switch (problem.code) {
    case "notANumber":
    case "notAMark":
    case "notACount":
    case "notADegree":
    case "wordNotHere":
    case "notAShare":
    case "notYesNo":
    case "markColumns":
    case "unknownCriterion":
    case "notADate":
    case "notOffOrWorked":
    case "listedTwice":
    case "holidaysShape":
      return texts[problem.code](argument(problem.argument), problem.found);
    case "negative":
    case "fractional":
    case "perCentMeant":
      return texts[problem.code](argument(problem.variable), found.value(problem.variable));
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
    case "outside":
      return texts[problem.code](argument(problem.argument));
    case "notForBody":
      return texts.notForBody(argument(problem.argument), problem.found);
    case "unknownBody":
      return texts.unknownBody(argument("body"), problem.found);
    case "unknownLanguage":
      return texts.unknownLanguage(argument("language"), problem.found);
    case "namesMissing":
      return texts.namesMissing(argument("of"), argument("names"));
    case "shapes":
      return texts.shapes(
        `${parameterName(problem.first, language)} (${problem.firstSize})`,
        `${parameterName(problem.second, language)} (${problem.secondSize})`,
      );
    case "noLevels":
      return texts.noLevels(argument("levels"), problem.found);
    case "perBody":
      return texts.perBody(argument(problem.argument), problem.found, problem.bodies);
    case "markRows":
      return texts.markRows(argument(problem.argument), problem.found, problem.expected, problem.inEdition);
    case "noAverage":
      return texts.noAverage(argument("averages"));
    case "averageAbove":
      return texts.averageAbove(argument("averages"), found.value("averages"), problem.maximum);
    case "notBothPlanned":
      return texts.notBothPlanned(argument("marks"));
    case "unknownParameter":
      return texts.unknownParameter(argument("name"), problem.found);
    case "bodyNeeded":
      return texts.bodyNeeded(argument("body"), problem.found);
    case "notAssessed":
      return texts.notAssessed(argument("name"), problem.found);
    case "unknownEvent":
      return texts.unknownEvent(argument("event"), problem.found, problem.known);
    case "bySchedule":
      return texts.bySchedule(argument("event"), problem.found);
    case "notYetInForce":
      return texts.notYetInForce(argument("date"), problem.found, problem.first);
    case "beforeCalendar":
      return texts.beforeCalendar(argument("date"), problem.found, problem.day, problem.first);
    case "unknownFunction":
      return texts.unknownFunction(argument("function"), problem.found);
    case "tooManyArguments":
      return texts.tooManyArguments(argument("arguments"), problem.found, problem.most);
    case "severalResults":
      return texts.severalResults(argument("arguments"), problem.found);
    case "wordsNotLoaded":
      return texts.wordsNotLoaded();
    case "unknownEdition":
      return texts.unknownEdition(
        argument(problem.argument ?? "rules"),
        problem.found,
        EDITIONS.map(({ id }) => id).join(", "),
      );
    case "beforeFirstEdition":
      return texts.beforeFirstEdition(argument(problem.argument ?? "rules"), problem.found, problem.first);
    case "unknownReading":
      return texts.unknownReading(
        argument(problem.argument ?? "rules"),
        problem.found,
        Object.keys(READINGS).join(", "),
      );
    case "unknownAlternative":
      return texts.unknownAlternative(
        argument(problem.argument ?? "rules"),
        problem.found,
        problem.reading,
        ["default", ...Object.keys(READINGS[problem.reading].alternatives)].join(", "),
      );
    case "chosenTwice":
      return texts.chosenTwice(argument(problem.argument ?? "rules"), problem.found);
  }
}

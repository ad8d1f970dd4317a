import { parseArgs } from "node:util";
import { NUMBERS, type Numbers } from "../../excel/types";
import { FORM_CODES, type FormCode } from "../../forms/form";
import { parseRules } from "../../law/rules";
import { OFFICIAL_LANGUAGES, type OfficialLanguage } from "../../law/text";
import { Refusal } from "./refusal";

const USAGE =
  "usage: npm run --silent assess -- IN.xlsx --out DIR [--language ru|kk], and either " +
  "[--rules EDITION] [--forms 3,14,noObjections|all] [--numbers live|native|values] for scores and conclusions, or " +
  "--report annual [--year YYYY] [--despite-errors] for the annual report alone";

/** The conclusions; the other forms are written when they are asked for. */
const CONCLUSIONS: readonly FormCode[] = [3, 4, 5, 8, 12, 15];

const REPORTS = ["annual"] as const;

/** Options that say how a workbook is scored: the annual report is not scored. */
const OF_SCORES = ["rules", "forms", "numbers"] as const;

interface Files {
  readonly input: string;
  readonly out: string;
  readonly language: OfficialLanguage;
}

/** Scores and conclusions. */
export interface ScoresRequest extends Files {
  readonly of: "scores";
  readonly rules: string;
  readonly forms: readonly FormCode[];
  readonly numbers: Numbers;
}

/** The annual report. */
export interface AnnualRequest extends Files {
  readonly of: "annual";
  /** It is written although there are errors in its data. */
  readonly despiteErrors: boolean;
  /** The year reported on, where the workbook does not say it. */
  readonly year?: number;
}

/**
 * What the caller asks for.
 * @throws Refusal
 */
export function readArguments(args: readonly string[]): ScoresRequest | AnnualRequest {
  const { values, positionals } = parse(args);
  const [input, ...more] = positionals;
  if (!input || more.length > 0 || !values.out) throw new Refusal(USAGE);
  const { out } = values;
  const language = oneOf(OFFICIAL_LANGUAGES, "--language", values.language ?? "ru");
  const despiteErrors = values["despite-errors"] ?? false;
  if (values.report !== undefined) {
    const of = oneOf(REPORTS, "--report", values.report);
    const other = OF_SCORES.find((name) => values[name] !== undefined);
    if (other) throw new Refusal(`--${other} is not for --report; ${USAGE}`);
    const year = readYear(values.year);
    return { of, input, out, language, despiteErrors, ...(year === undefined ? {} : { year }) };
  }
  if (values.year !== undefined) throw new Refusal(`--year is for --report; ${USAGE}`);
  if (despiteErrors) throw new Refusal(`--despite-errors is for --report; ${USAGE}`);
  const numbers = oneOf(NUMBERS, "--numbers", values.numbers ?? "live");
  const rules = parseRules(values.rules ?? "");
  if ("code" in rules) throw new Refusal(`--rules ${values.rules}: ${rules.code}, found "${rules.found}"`);
  const forms = readForms(values.forms);
  return { of: "scores", input, out, rules: values.rules ?? "", forms, language, numbers };
}

function parse(args: readonly string[]) {
  const options = {
    out: { type: "string" },
    rules: { type: "string" },
    forms: { type: "string" },
    language: { type: "string" },
    numbers: { type: "string" },
    report: { type: "string" },
    year: { type: "string" },
    "despite-errors": { type: "boolean" },
  } as const;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new Refusal(`${(error as Error).message.split("\n")[0]}; ${USAGE}`);
  }
}

function oneOf<T extends string>(known: readonly T[], option: string, value: string): T {
  const found = known.find((one) => one === value);
  if (found === undefined) throw new Refusal(`${option} ${value}: ${known.join(", ")} is needed`);
  return found;
}

function readYear(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^20\d\d$/.test(text)) throw new Refusal(`--year ${text}: a year is needed`);
  return Number(text);
}

function readForms(list: string | undefined): readonly FormCode[] {
  if (list === undefined) return CONCLUSIONS;
  if (list === "all") return FORM_CODES;
  return list.split(",").map((number) => {
    const found = FORM_CODES.find((code) => String(code) === number.trim());
    if (found === undefined)
      throw new Refusal(`--forms ${list}: numbers of appendices, noObjections (p. 112), or all, are needed`);
    return found;
  });
}

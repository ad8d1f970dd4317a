import { parametersOf, type FunctionId } from "../../src/calls/catalogue";
import { BODY_ABBREVIATION } from "../../src/law/bodies";
import { titleIn, type Computation } from "../../src/law/computation";
import { COMPUTATIONS } from "../../src/law/computations";
import type { TableProvision } from "../../src/law/openness/indicator";
import type { ReadingId } from "../../src/law/readings";
import { DEFAULT_RULES } from "../../src/law/rules";
import type { Language } from "../../src/law/text";
import { inForce } from "../../src/law/version";
import { CATALOGUE_TEXTS } from "../../src/locales/catalogue";
import { citesText } from "../../src/locales/cites";
import { DESCRIPTIONS } from "../../src/locales/descriptions";
import { parameterName } from "../../src/locales/functions";
import { versionOf } from "../../src/scoring/score";
import { title as heading, type Block } from "./blocks";
import { describe, noteOf } from "./describe";
import type { Documented } from "./doc-comments";
import { errorsOf } from "./errors";
import { exampleText, type ExampleText } from "./example";
import { formulaText } from "./formula";
import { formulaBlocks, indicatorBlocks, titleText } from "./law";
import { symbolText } from "./per-body";
import { readingsOf, sources } from "./places";
import { bodiesOfTable, isLawId, placesOf, subjectOf } from "./subject";
import { valuesOf } from "./values";

/** An argument of a function in the words of a language. */
export interface Argument {
  /** Its name in the catalogue. */
  readonly key: string;
  /** Its name as the function wizard shows it. */
  readonly name: string;
  /** The letter of the paragraph, where it has one. */
  readonly symbol: string;
  readonly what: string;
  /** Kazakh that no act has. */
  readonly working: boolean;
  /** Kind, unit and bounds. */
  readonly values: readonly string[];
  readonly optional: boolean;
  readonly repeating: boolean;
}

/** A custom function in the words of a language: what the help pages and documents say of it. */
export interface Entry {
  readonly id: FunctionId;
  /** Symbol and official title; both empty where the law has no such computation. */
  readonly symbol: string;
  readonly title: string;
  readonly description: string;
  /** What there is to say besides the formula. */
  readonly note: string;
  /** `OLSHEM.SERVICES_T1(late; services; body; [rules])`. */
  readonly syntax: string;
  /** Formulas and bands, as the latest edition has them. */
  readonly formulas: readonly Block[];
  /** Tables of indicators and the special rules on their marks. */
  readonly indicators: readonly Block[];
  /** Least and greatest value, where the law sets them. */
  readonly range: string;
  readonly arguments: readonly Argument[];
  readonly errors: { readonly value: string; readonly missing: string };
  readonly example: ExampleText;
  readonly sources: readonly string[];
  readonly readings: readonly ReadingId[];
}

const RULES = DEFAULT_RULES;
const DAY = RULES.edition.from;

/** A function as the latest edition has it. */
export function entryOf(id: FunctionId, language: Language, documented: Documented): Entry {
  const { computations, tables, rules } = subjectOf(id);
  const own: Computation | undefined = isLawId(id) ? COMPUTATIONS[id] : undefined;
  const texts = computations.map((computation) => formulaText(computation, RULES, language));
  const places = placesOf(id, DAY);
  const args = argumentsOf(id, language, documented);
  const special = rules.flatMap(({ provision, blocks }) => blocks(inForce(provision, DAY)!, language));
  return {
    id,
    symbol: own ? symbolText(own.symbol, language) : "",
    title: own ? titleText(own.title, language) : "",
    description: language === "en" ? documented.generated.description : describe(id, language),
    note: noteOf(id, language),
    syntax: syntax(id, args, language),
    formulas: [
      ...computations.flatMap((computation) => [
        ...(computations.length > 1 ? [heading(headOf(computation, language))] : []),
        ...formulaBlocks(computation, RULES, language, explainedOf(computation, computations, args)),
      ]),
      ...(tables.length === 0 ? special : []),
    ],
    indicators:
      tables.length === 0 ? [] : [...tables.flatMap((table) => tableBlocks(table, id, language)), ...special],
    range: own ? texts.at(-1)!.range : "",
    arguments: args,
    errors: errorsOf(id, language),
    example: exampleText(documented.example, language),
    sources: sources(places, language),
    readings: readingsOf(
      places.map(({ cite }) => cite),
      texts.flatMap(({ readings, wholes }) => [
        ...readings,
        ...(wholes.length > 0 ? ["no-activity" as const] : []),
      ]),
    ),
  };
}

/** Variables whose meaning stands beside the formula already: arguments, and the results of computations shown with it. */
function explainedOf(
  { variables }: Computation,
  shown: readonly Computation[],
  args: readonly Argument[],
): readonly string[] {
  const isShown = ({ kind, symbol }: Computation["variables"][string]) =>
    typeof kind === "object" &&
    "pointsOf" in kind &&
    shown.some((each) => each.id === kind.pointsOf && each.symbol === symbol);
  const results = Object.entries(variables).flatMap(([name, variable]) => (isShown(variable) ? [name] : []));
  return [...args.map(({ key }) => key), ...results];
}

/** A table of indicators under its place, with the type of body where it is for one alone. */
function tableBlocks(table: TableProvision, id: FunctionId, language: Language): readonly Block[] {
  const { cite, value } = inForce(table, DAY)!;
  const bodies = bodiesOfTable(table, id);
  const only = bodies.length === 1 ? ` (${BODY_ABBREVIATION[bodies[0]!][language]})` : "";
  const place = citesText([cite], language);
  const { inOneLanguage } = CATALOGUE_TEXTS[language].page;
  return [
    heading(`${place[0]!.toUpperCase()}${place.slice(1)}${only}: ${inOneLanguage}`),
    ...indicatorBlocks(value, language),
  ];
}

/** Symbol and title of a computation. */
const headOf = ({ symbol, title }: Computation, language: Language): string =>
  [symbolText(symbol, language), titleText(title, language)].filter(Boolean).join(". ");

function syntax(id: FunctionId, args: readonly Argument[], language: Language): string {
  const names = args.map(({ name, optional, repeating }) => {
    const each = repeating ? `${name}…` : name;
    return optional ? `[${each}]` : each;
  });
  return `OLSHEM.${id}(${names.join(language === "en" ? ", " : "; ")})`;
}

/** The arguments of a function: its variables as the law words them, the others as the dictionaries or doc comments do. */
export function argumentsOf(id: FunctionId, language: Language, documented: Documented): readonly Argument[] {
  return parametersOf(id).map(({ name: key, optional, repeating }, position) => {
    const computation = subjectOf(id).computations.find(({ variables }) => Object.hasOwn(variables, key));
    const base = {
      key,
      name: parameterName(key, language),
      optional,
      repeating: repeating === true,
    };
    if (!computation) {
      const what =
        language === "en"
          ? documented.generated.parameters[position]!.description
          : described(id, key, language);
      return { ...base, symbol: "", what, working: false, values: [] };
    }
    const variable = computation.variables[key]!;
    const title = titleIn(versionOf(computation, RULES).value, key, variable);
    return {
      ...base,
      symbol: symbolText(variable.symbol, language),
      what: title[language],
      working: language === "kk" && !title.officialKk,
      values: valuesOf(computation, key, RULES, language),
    };
  });
}

function described(id: FunctionId, key: string, language: "ru" | "kk"): string {
  const { arguments: own, common } = DESCRIPTIONS[language];
  const of: Readonly<Record<string, Readonly<Record<string, string>>>> = own;
  const shared: Readonly<Record<string, string>> = common;
  const what = of[id]?.[key] ?? shared[key];
  if (what === undefined) throw new Error(`No words for the argument ${key} of ${id} in ${language}`);
  return what;
}

/** The help text of an argument in the function wizard. */
export function argumentHelp({ symbol, what, values }: Argument): string {
  const text = [symbol, what].filter(Boolean).join(": ");
  return [text, ...values].join("; ");
}

import { CONTENTS, REPORT_ACTS, SOURCES, type ContentId } from "../law/annual-report";
import { REPORT_PARTS, type ReportItemId, type ReportPart } from "../law/annual-report-form";
import { COMPUTATIONS } from "../law/computations";
import { numberLocale, type Language } from "../law/text";
import { REPORT_TEXTS } from "../locales/report";
import type { Difference, SharedInput } from "./assessment";
import type { Missing } from "./missing";
import type { ReportProblem } from "./problems";
import { TABLES, type ColumnId, type ColumnKind, type Place, type TableId } from "./types";

/** The head of a column. */
export const headOf = (table: TableId, column: ColumnId, language: Language): string =>
  (REPORT_TEXTS[language].heads[table] as Readonly<Record<string, string>>)[column]!;

/** A word that a cell may choose among, in a language. */
export function choiceWord(table: TableId, word: string, language: Language): string {
  const { choices } = REPORT_TEXTS[language];
  const words: Readonly<Partial<Record<TableId, Readonly<Record<string, string>>>>> = {
    provider: choices.item,
    services: choices.automation,
    acts: choices.acts,
    sources: Object.fromEntries(Object.entries(SOURCES.value).map(([id, text]) => [id, text[language]])),
  };
  return words[table]?.[word] ?? word;
}

/**
 * What is wrong, where, and what to do.
 * @param where the sheet and cell of a place
 */
export function problemText(
  problem: ReportProblem,
  language: Language,
  where: (place: Place) => string,
): string {
  const texts = REPORT_TEXTS[language].problems;
  const number = (value: number) => value.toLocaleString(numberLocale(language));
  switch (problem.code) {
    case "noYear":
      return problem.unread === undefined ? texts.noYear : texts.yearUnread(problem.unread);
    case "olderWording": {
      const { number: act, signed } = REPORT_ACTS[problem.act];
      return texts.olderWording(problem.year, problem.parts, act, signed.split("-").reverse().join("."));
    }
    case "unread":
      return texts.unread(
        where(problem.at),
        problem.text,
        expected(problem.at.table, problem.kind, language),
      );
    case "negative":
    case "notWhole":
      return texts[problem.code](where(problem.at), number(problem.value));
    case "twice":
      return texts.twice(
        where(problem.at),
        choiceWord(problem.at.table, problem.what, language),
        where(problem.first),
      );
    case "unlikeTotal":
      return texts.unlikeTotal(where(problem.at), problem.group, number(problem.sum), number(problem.total));
    case "aboveWhole":
      return texts.aboveWhole(where(problem.at), number(problem.part), number(problem.whole));
    case "automatedLater":
      return texts.automatedLater(where(problem.at), problem.since, problem.year);
    case "otherYear":
      return texts.otherYear(where(problem.at), problem.year);
    case "dateOfOtherYear":
      return texts.dateOfOtherYear(
        where(problem.at),
        problem.date.split("-").reverse().join("."),
        problem.year,
      );
    case "unknownCode":
      return texts.unknownCode(where(problem.at), problem.text);
    default:
      return texts[problem.code](where(problem.at));
  }
}

function expected(table: TableId, kind: ColumnKind, language: Language): string {
  const texts = REPORT_TEXTS[language].expected;
  if (typeof kind === "string") return texts[kind];
  return texts.words(kind.map((word) => choiceWord(table, word, language)));
}

/** The table to fill in for an item of the form; other items have one of their own name. */
const TABLE_OF_ITEM: Readonly<Partial<Record<ReportItemId, TableId>>> = {
  demanded: "services",
  automation: "services",
  rules: "acts",
};

const TABLE_OF_CONTENT: Readonly<Record<ContentId, TableId>> = {
  activity: "provider",
  rendered: "services",
  improvement: "services",
  feedback: "hearings",
  measures: "complaints",
};

/** The table to fill in where a report has nothing on something. */
export function tableToFill(missing: Missing): TableId {
  if (missing.of === "content") return TABLE_OF_CONTENT[missing.id];
  if (missing.of === "criterion") return missing.id === "comparability" ? "services" : "sources";
  return missing.line === "acts" ? "acts" : ((TABLE_OF_ITEM[missing.id] ?? missing.id) as TableId);
}

/** What a report has nothing on, and which table to fill in. */
export function missingText(missing: Missing, language: Language): string {
  const { missing: texts, tables } = REPORT_TEXTS[language];
  const table = tables[tableToFill(missing)];
  if (missing.of === "content") return texts.content(CONTENTS.value[missing.id][language], table);
  if (missing.of === "criterion") {
    return missing.id === "comparability"
      ? texts.comparability(missing.years ?? [], table)
      : texts[missing.id](table);
  }
  const { place, title } = itemOf(missing.id, missing.line, language);
  return texts.item(place, title, table);
}

function itemOf(id: ReportItemId, line: string | undefined, language: Language) {
  const { place } = REPORT_TEXTS[language].missing;
  const parts: readonly ReportPart[] = REPORT_PARTS;
  const part =
    id === "prospects"
      ? parts.length - 1
      : parts.findIndex(({ items }) => items.some((one) => one.id === id));
  const item = parts[part]!.items.findIndex((one) => one.id === id);
  const found = parts[part]!.items[item];
  const title = (line === undefined ? undefined : found?.lines?.[line]) ?? found?.title ?? parts[part]!.value;
  return {
    place: place(part + 1, item < 0 ? undefined : item + 1),
    title: title[language].replace(/[.;:]$/, ""),
  };
}

/** The variable of the Methodology that a number is. */
const VARIABLE_OF = {
  services: COMPUTATIONS.SERVICES_T1.variables.services,
  rendered: COMPUTATIONS.SERVICES_V.variables.rendered,
  electronic: COMPUTATIONS.SERVICES_V.variables.electronic,
  paper: COMPUTATIONS.SERVICES_V.variables.paper,
  automatedRendered: COMPUTATIONS.SERVICES_V.variables.automated,
  kinds: COMPUTATIONS.SERVICES_T.variables.kinds,
  partial: COMPUTATIONS.SERVICES_T.variables.partial,
  full: COMPUTATIONS.SERVICES_T.variables.full,
  automatedKinds: COMPUTATIONS.SERVICES_C.variables.automated,
  mobile: COMPUTATIONS.SERVICES_C.variables.mobile,
} as const satisfies Readonly<Record<SharedInput, unknown>>;

/** What a number of the assessment is called. */
export const titleOfInput = (input: SharedInput, language: Language): string =>
  VARIABLE_OF[input].title[language];

/** A number that the report and the assessment tell differently. */
export function differenceText({ input, report, assessment }: Difference, language: Language): string {
  const number = (value: number) => value.toLocaleString(numberLocale(language));
  return REPORT_TEXTS[language].difference(
    titleOfInput(input, language),
    number(report.value),
    number(assessment),
  );
}

/** The columns of a table, in order. */
export const columnsOf = <T extends TableId>(table: T): readonly ColumnId<T>[] =>
  Object.keys(TABLES[table]) as unknown as readonly ColumnId<T>[];

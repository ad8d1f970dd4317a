import { literal } from "../address";
import type { Entry } from "./lists";
import { NONE_WORDS, WORDS, type MarkEntry } from "./openness";
import type { TableTexts } from "./wording";

type Refused = TableTexts["refused"];

/** Lets nothing else into the cells of a list's column than the law can count with. */
export function validateEntry(
  { dataValidation }: Excel.Range,
  { rule, refused, prompt }: Entry,
  title: string,
): void {
  dataValidation.rule = ruleOf(rule);
  dataValidation.errorAlert = refusal(title, refused);
  if (prompt) dataValidation.prompt = { showPrompt: true, ...prompt };
}

function ruleOf(rule: Entry["rule"]): Excel.DataValidationRule {
  switch (rule.kind) {
    case "count":
      return { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
    case "choice":
      return { list: { inCellDropDown: true, source: rule.of.join(",") } };
    case "number":
      return rule.most === undefined
        ? { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } }
        : { decimal: { formula1: 0, formula2: rule.most, operator: "Between" } };
  }
}

const refusal = (title: string, message: string): Excel.DataValidationErrorAlert => ({
  showAlert: true,
  style: "Stop",
  title,
  message,
});

/**
 * Lets nothing else into cells of marks than what their function takes.
 * @param first the first of the cells, without its sheet: the rule of the others follows from its own
 */
export function validateMark(
  { dataValidation }: Excel.Range,
  entry: MarkEntry,
  first: string,
  refused: Refused,
): void {
  dataValidation.rule = markRule(entry, first);
  dataValidation.errorAlert = refusal(
    refused.title,
    entry === "percent" ? refused.upTo("100") : refused[entry],
  );
}

function markRule(entry: MarkEntry, cell: string): Excel.DataValidationRule {
  if (entry === "count") return ruleOf({ kind: "count" });
  if (entry === "percent") return ruleOf({ kind: "number", most: 100 });
  const isOfViolations = entry === "violation" || entry === "answered";
  const words = isOfViolations ? NONE_WORDS : WORDS;
  const among = entry === "entries" ? `${cell}=INT(${cell})` : `${cell}<=1`;
  const numbers = `IF(ISNUMBER(${cell}),AND(${cell}>=0,${among}),FALSE)`;
  const others = [
    ...(entry === "entries" ? [] : [`ISLOGICAL(${cell})`]),
    ...(entry === "events" ? [`ISNUMBER(SEARCH(";",${cell}))`] : []),
    // Excel takes no list of values in braces here.
    ...words.map((word) => `${cell}=${literal(word)}`),
  ];
  return { custom: { formula: `=OR(${[numbers, ...others].join(",")})` } };
}

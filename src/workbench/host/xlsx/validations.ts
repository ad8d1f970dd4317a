import { parseZone, zoneName } from "../engine/address";
import type { RuleKind, Validation, ValidationRule } from "../excel/validationState";
import { functionNames } from "../functions";
import { shownFormula, storedFormula } from "./formulas";
import { sheetOrder } from "./sheetOrder";
import { child, children, element, flag, place, textOf, type XmlElement } from "./xml";

/** The API's names of kinds and operators, and the file's. */
const kinds: Readonly<Record<RuleKind, string>> = {
  wholeNumber: "whole",
  decimal: "decimal",
  list: "list",
  date: "date",
  time: "time",
  textLength: "textLength",
  custom: "custom",
};
const operators: Readonly<Record<string, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};
const styles = { stop: "Stop", warning: "Warning", information: "Information" } as const;

const keyOf = <K extends string>(table: Readonly<Record<K, string>>, value: string): K | undefined =>
  (Object.keys(table) as K[]).find((key) => table[key] === value);

export function readValidations(root: XmlElement): Validation[] {
  return children(child(root, "dataValidations"), "dataValidation").flatMap((node) => {
    const { attributes } = node;
    const zones = (attributes.sqref ?? "").split(/\s+/).flatMap((address) => parseZone(address) ?? []);
    if (zones.length === 0) return [];
    const rule = readRule(node);
    return [
      {
        zones,
        ...(rule ? { rule } : {}),
        errorAlert: {
          message: attributes.error ?? "",
          showAlert: flag(attributes.showErrorMessage),
          style: styles[(attributes.errorStyle ?? "stop") as keyof typeof styles],
          title: attributes.errorTitle ?? "",
        },
        prompt: {
          message: attributes.prompt ?? "",
          showPrompt: flag(attributes.showInputMessage),
          title: attributes.promptTitle ?? "",
        },
        ignoreBlanks: flag(attributes.allowBlank),
      },
    ];
  });
}

function readRule(node: XmlElement): ValidationRule | undefined {
  const { type = "none", operator = "between", showDropDown } = node.attributes;
  const kind = keyOf(kinds, type);
  const formula = (name: string): string => {
    const text = textOf(child(node, name));
    return text === "" ? "" : `=${shownFormula(text, functionNames())}`;
  };
  if (!kind) return undefined;
  const formula1 = formula("formula1");
  if (kind === "list") {
    const quoted = /^="((?:[^"]|"")*)"$/.exec(formula1)?.[1];
    const source = quoted === undefined ? formula1 : quoted.replace(/""/g, '"');
    return { kind, formula1: source, inCellDropDown: !flag(showDropDown) };
  }
  if (kind === "custom") return { kind, formula1 };
  const formula2 = formula("formula2");
  return {
    kind,
    operator: keyOf(operators, operator) ?? "Between",
    formula1,
    ...(formula2 === "" ? {} : { formula2 }),
  };
}

export function writeValidations(root: XmlElement, validations: readonly Validation[]): void {
  const nodes = validations.map(node);
  const list = element("dataValidations", { count: nodes.length }, nodes);
  place(root, "dataValidations", sheetOrder, nodes.length ? list : undefined);
}

function node({ zones, rule, errorAlert, prompt, ignoreBlanks }: Validation): XmlElement {
  const operator = rule?.operator === undefined ? undefined : operators[rule.operator];
  const attributes = {
    type: rule && kinds[rule.kind],
    errorStyle: errorAlert.style === "Stop" ? undefined : errorAlert.style.toLowerCase(),
    operator: operator === "between" ? undefined : operator,
    allowBlank: ignoreBlanks ? 1 : undefined,
    showDropDown: rule?.inCellDropDown === false ? 1 : undefined,
    showInputMessage: prompt.showPrompt ? 1 : undefined,
    showErrorMessage: errorAlert.showAlert ? 1 : undefined,
    errorTitle: errorAlert.title || undefined,
    error: errorAlert.message || undefined,
    promptTitle: prompt.title || undefined,
    prompt: prompt.message || undefined,
    sqref: zones.map((zone) => zoneName(zone)).join(" "),
  };
  return element("dataValidation", attributes, rule ? formulas(rule) : []);
}

function formulas({ kind, formula1, formula2 }: ValidationRule): XmlElement[] {
  const stored = (formula: string) =>
    kind === "list" && !formula.startsWith("=")
      ? `"${formula.replace(/"/g, '""')}"`
      : storedFormula(formula, functionNames());
  return [
    element("formula1", {}, [stored(formula1)]),
    ...(formula2 === undefined ? [] : [element("formula2", {}, [stored(formula2)])]),
  ];
}

import { HostError } from "../errors";
import { type HostType, isRef, type Property, readonly } from "../wire";
import { Area, expectWritable } from "./area";
import {
  noValidation,
  type RuleKind,
  type ValidationRule,
  type ValidationSettings,
  validationOf,
  withValidation,
} from "./validationState";

const typeNames: Readonly<Record<RuleKind, string>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

const operators: readonly unknown[] = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
];

const location = (name: string): string => `DataValidation.${name}`;

/** The client sends enumerations as they are typed, and names of members in any of two cases. */
const memberOf = (record: object, name: string): unknown => {
  const entry = Object.entries(record).find(([key]) => key.toLowerCase() === name.toLowerCase());
  return entry?.[1] as unknown;
};

const settings = ({ book, sheetId, zone }: Area) => validationOf(book.state(sheetId).validations, zone);

function change(area: Area, patch: Partial<ValidationSettings>, name: string): void {
  expectWritable(area, location(name));
  const state = area.book.state(area.sheetId);
  const now = { ...(settings(area) ?? noValidation), ...patch };
  state.validations = withValidation(state.validations, area.zone, now);
}

function formulaOf(value: unknown): string {
  if (isRef(value) && value.self instanceof Area) return `=${value.self.absoluteAddress}`;
  if (typeof value === "number") return `=${value}`;
  if (typeof value !== "string" || value === "") throw new HostError("InvalidArgument", location("rule"));
  return value.startsWith("=") ? value : `=${value}`;
}

/** A list's source is kept as it is given: values with commas between them, or a formula. */
function sourceOf(value: unknown): string {
  if (isRef(value)) return formulaOf(value);
  if (typeof value !== "string" || value === "") throw new HostError("InvalidArgument", location("rule"));
  return value;
}

function ruleOf(value: unknown): ValidationRule | undefined {
  const refuse = () => new HostError("InvalidArgument", location("rule"));
  if (typeof value !== "object" || value === null) throw refuse();
  const kinds = (Object.keys(typeNames) as RuleKind[]).flatMap((kind) => {
    const given = memberOf(value, kind);
    return typeof given === "object" && given !== null ? [{ kind, given }] : [];
  });
  const [one, ...more] = kinds;
  if (!one) return undefined;
  if (more.length) throw refuse();
  const { kind, given } = one;
  if (kind === "list") {
    const inCellDropDown = memberOf(given, "inCellDropDown") !== false;
    return { kind, formula1: sourceOf(memberOf(given, "source")), inCellDropDown };
  }
  if (kind === "custom") return { kind, formula1: formulaOf(memberOf(given, "formula")) };
  if (kind === "time" || kind === "date") throw new HostError("NotImplemented", location("rule"));
  const operator = memberOf(given, "operator") ?? "Between";
  if (!operators.includes(operator)) throw refuse();
  const formula2 = memberOf(given, "formula2");
  const between = operator === "Between" || operator === "NotBetween";
  if (between && (formula2 === undefined || formula2 === null)) throw refuse();
  return {
    kind,
    operator: operator as string,
    formula1: formulaOf(memberOf(given, "formula1")),
    ...(between ? { formula2: formulaOf(formula2) } : {}),
  };
}

function shownRule({ rule }: ValidationSettings): unknown {
  if (!rule) return {};
  const { kind, formula1, formula2, operator, inCellDropDown } = rule;
  if (kind === "list") return { list: { inCellDropDown, source: formula1 } };
  if (kind === "custom") return { custom: { formula: formula1 } };
  return { [kind]: { formula1, ...(formula2 === undefined ? {} : { formula2 }), operator } };
}

/** A message that is shown when a cell is entered, or when something is refused. */
function message<K extends "errorAlert" | "prompt">(key: K): Property<Area> {
  return {
    get: (area) => settings(area)?.[key] ?? null,
    set: (area, value) => {
      if (typeof value !== "object" || value === null) throw new HostError("InvalidArgument", location(key));
      const known = noValidation[key];
      const given = Object.keys(known).flatMap((name) => {
        const own = memberOf(value, name);
        return own === undefined || own === null ? [] : [[name, own] as const];
      });
      change(area, { [key]: { ...known, ...Object.fromEntries(given) } }, key);
    },
  };
}

/** What may be entered into the cells of a range. */
export const dataValidationType: HostType<Area> = {
  name: "DataValidation",
  scalars: {
    ErrorAlert: message("errorAlert"),
    IgnoreBlanks: {
      get: (area) => settings(area)?.ignoreBlanks ?? null,
      set: (area, value) => change(area, { ignoreBlanks: value === true }, "ignoreBlanks"),
    },
    Prompt: message("prompt"),
    Rule: {
      get: (area) => {
        const known = settings(area);
        return known && shownRule(known);
      },
      set: (area, value) => {
        const rule = ruleOf(value);
        if (!rule) throw new HostError("InvalidArgument", location("rule"));
        change(area, { rule }, "rule");
      },
    },
    Type: readonly((area) => {
      const known = settings(area);
      if (!known) return "Inconsistent";
      return known.rule ? typeNames[known.rule.kind] : "None";
    }),
  },
  methods: {
    Clear: (area) => {
      expectWritable(area, location("clear"));
      const state = area.book.state(area.sheetId);
      state.validations = withValidation(state.validations, area.zone, undefined);
    },
  },
};

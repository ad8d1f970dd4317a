import type { Body } from "./body";
import { table, type Criterion } from "./openness/tables";
import type { Rules } from "./rules";

/** Maxima of the functions for a central and a local body; `undefined`: not for it. */
export const MAXIMA: Readonly<Record<string, readonly [string, string | undefined]>> = {
  SERVICES_U: ["15", "20"],
  SERVICES_P1: ["15", "20"],
  SERVICES_P2: ["10", "20"],
  SERVICES_T1: ["12", "14"],
  SERVICES_T2: ["14", "18"],
  SERVICES_T3: ["12", "14"],
  SERVICES_T4: ["12", "14"],
  SERVICES_T: ["10", undefined],
  SERVICES_V: ["10", undefined],
  SERVICES_C: ["5", undefined],
  SERVICES_P: ["5", undefined],
  SERVICES_D: ["3", undefined],
  SERVICES_S: ["2", undefined],
  SERVICES_K1: ["25", "40"],
  SERVICES_K2: ["50", "60"],
  SERVICES_K3: ["25", undefined],
  SERVICES_TOTAL: ["100", "100"],
  OPENNESS_DATA: ["18", "18"],
  OPENNESS_BUDGET: ["18", "18"],
  OPENNESS_ACTS: ["18", "18"],
  OPENNESS_DIALOG: ["18", "18"],
  OPENNESS_SITE: ["18", "18"],
  OPENNESS_MEDIA: ["10", "10"],
  OPENNESS_TOTAL: ["100", "100"],
  COMPLAINTS_R1: ["40", "40"],
  COMPLAINTS_R2: ["30", "30"],
  COMPLAINTS_R3: ["20", "20"],
  COMPLAINTS_R4: ["10", "10"],
  COMPLAINTS_TOTAL: ["100", "100"],
  PENALTY: ["5", "5"],
  FINAL: ["100", "100"],
  OVERALL: ["100", "100"],
};

/** Table 7-1, whose indicators are computed and not marked. */
const MEDIA: Readonly<Record<string, string>> = { "MEDIA.1": "2.5", "MEDIA.2": "1", "MEDIA.3": "1.5" };

const CRITERIA: readonly Criterion[] = ["DATA", "BUDGET", "ACTS", "DIALOG", "SITE"];

function indicatorPoints(name: string, body: Body, rules: Rules): string | undefined {
  if (MEDIA[name]) return MEDIA[name];
  const [criterion, ...number] = name.split(".");
  const known = CRITERIA.find((each) => each === criterion);
  const indicator =
    known && table(known, body, rules.edition).find((each) => each.number === number.join("."));
  return indicator?.isCentral && body === "МИО" ? undefined : indicator?.points;
}

/** The names of App. 10's indicators in an edition, for either type of body. */
export const indicatorNames = (rules: Rules): string[] => [
  ...Object.keys(MEDIA),
  ...new Set(
    CRITERIA.flatMap((criterion) =>
      (["ЦГО", "МИО"] as const).flatMap((body) =>
        table(criterion, body, rules.edition).map(({ number }) => `${criterion}.${number}`),
      ),
    ),
  ),
];

/**
 * PARAMETER of a name that there is: a function's maximum, or an indicator's points per language. Without a type of body
 * only what is the same for both; `#N/A` where it is not, or is nothing for the type.
 */
export function parameter(name: string, body: Body | undefined, rules: Rules): string {
  const of = (type: Body) => MAXIMA[name]?.[type === "ЦГО" ? 0 : 1] ?? indicatorPoints(name, type, rules);
  if (body !== undefined) return of(body) ?? "#N/A";
  return of("ЦГО") === of("МИО") ? (of("ЦГО") ?? "#N/A") : "#N/A";
}

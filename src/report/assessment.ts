import type { InputName } from "../law/inputs";
import { countOf, known, linesIn, positiveOf, sumOf, type Traced } from "./cells";
import { isAutomated, rendered, type ServiceLine } from "./services";
import type { ReportInputs } from "./types";

/** The numbers of the assessment that the services of a report tell too. */
export type SharedInput = Extract<
  InputName,
  | "services"
  | "rendered"
  | "electronic"
  | "paper"
  | "automatedRendered"
  | "kinds"
  | "partial"
  | "full"
  | "automatedKinds"
  | "mobile"
>;

/** Numbers of the assessment as the services of a year tell them; those that they do not tell are left out. */
export function assessmentFigures(
  inputs: ReportInputs,
  year: number,
): Readonly<Partial<Record<SharedInput, Traced>>> {
  const all = linesIn(inputs, "services", year);
  if (all.length === 0) return {};
  const automated = all.filter(isAutomated);
  const kinds = (lines: readonly ServiceLine[]) => countOf("services", lines, "automation");
  const level = (word: "partial" | "full") => kinds(all.filter(({ row }) => known(row.automation) === word));
  const total = rendered(all);
  const told = {
    services: total,
    rendered: total,
    electronic: sumOf("services", all, "electronic"),
    // Paper counts against automation only where the service is automated (p. 51).
    paper: sumOf("services", automated, "paper"),
    automatedRendered: rendered(automated),
    kinds: countOf("services", all, "name"),
    ...(automated.length === 0
      ? {}
      : { partial: level("partial"), full: level("full"), automatedKinds: kinds(automated) }),
    mobile: positiveOf("services", all, "mobile"),
  } satisfies Readonly<Partial<Record<SharedInput, Traced | undefined>>>;
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined));
}

/** A number that the report and the assessment tell differently. */
export interface Difference {
  readonly input: SharedInput;
  readonly report: Traced;
  readonly assessment: number;
}

/**
 * Where the services of the report's year and the tables of the assessment differ.
 * @param assessed what the assessment's tables hold of the body; what they do not hold is not compared
 */
export function differences(
  inputs: ReportInputs,
  assessed: Readonly<Partial<Record<SharedInput, number>>>,
): readonly Difference[] {
  const year = known(inputs.year);
  if (year === undefined) return [];
  return Object.entries(assessmentFigures(inputs, year)).flatMap(([name, report]) => {
    const input = name as SharedInput;
    const assessment = assessed[input];
    return assessment === undefined || assessment === report.value ? [] : [{ input, report, assessment }];
  });
}

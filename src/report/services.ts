import { linesIn, known, numberOf, sumOf, type Line, type Traced } from "./cells";
import { CHANNELS, type Place, type ReportInputs, type Row } from "./types";

export type ServiceLine = Line<"services">;

/** Services most in demand that a report tells of. */
export const MOST_DEMANDED = 10;

/** How often a service was rendered: its total; where that is left out, the sum of its channels. */
export function renderedOf(line: ServiceLine): Traced | undefined {
  return sumOf("services", [line], "total") ?? sumOf("services", [line], ...CHANNELS);
}

/** How often services were rendered together. */
export function rendered(lines: readonly ServiceLine[]): Traced | undefined {
  const parts = lines.flatMap((line) => renderedOf(line) ?? []);
  if (parts.length === 0) return undefined;
  const places = parts.flatMap(({ trace }): readonly Place[] => ("sum" in trace ? trace.sum : []));
  return { value: parts.reduce((sum, { value }) => sum + value, 0), trace: { sum: places } };
}

/** Services of a year that were rendered, most often first; as often, in the order of their rows. */
export const demanded = (inputs: ReportInputs, year: number): readonly ServiceLine[] =>
  linesIn(inputs, "services", year)
    .filter((line) => (renderedOf(line)?.value ?? 0) > 0)
    .sort((one, other) => renderedOf(other)!.value - renderedOf(one)!.value);

/** Whether a service is automated, wholly or in part, in the year of its row. */
export const isAutomated = ({ row }: ServiceLine): boolean => known(row.automation) !== undefined;

/** By what a service is known in several years: its code, or its name where it has none. */
export const serviceKey = ({ name, code }: Pick<Row<"services">, "name" | "code">): string =>
  code.trim() === ""
    ? `name ${name.trim().toLowerCase().replace(/\s+/g, " ")}`
    : `code ${code.replace(/\s+/g, "")}`;

/** The same service in another year. */
export const sameIn = (inputs: ReportInputs, year: number, service: ServiceLine): ServiceLine | undefined =>
  linesIn(inputs, "services", year).find(({ row }) => serviceKey(row) === serviceKey(service.row));

/** Services automated in a year. */
export const automatedIn = (inputs: ReportInputs, year: number): readonly ServiceLine[] =>
  linesIn(inputs, "services", year).filter(
    (line) => isAutomated(line) && numberOf(line.row, "automatedSince") === year,
  );

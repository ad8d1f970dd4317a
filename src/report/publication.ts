import { DEADLINES } from "../law/deadlines";
import type { IsoDate } from "../law/version";

/** The last day on which the report of a year is to be published (paragraph 9 of the rules). */
export function lastDayOfPublication(year: number): IsoDate {
  const { term } = DEADLINES.report.versions.at(-1)!.value;
  const [month, day] = term.kind === "nextYear" ? [term.month, term.day] : [12, 31];
  return `${year + 1}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}` as IsoDate;
}

import { answer, answerInWords } from "./answer";

/** One cell as a range. */
const cell = (value: unknown): unknown[][] => [[value ?? ""]];

/**
 * An edition and the readings chosen otherwise than by default, checked and joined for the last argument of the others.
 * @customfunction RULES
 * @param {unknown} [edition] Edition ("2023-06") or a date on which it was in force; left out: the latest
 * @param {unknown[]} readings Readings, each as "reading=alternative"
 * @returns {unknown} Text such as "2023-07;deduction=scaled"; #VALUE! for an unknown one, #N/A before the first edition
 * @example RULES("2023-07"; "deduction=scaled") → "2023-07;deduction=scaled"
 */
export function rules(edition?: unknown, readings?: unknown[]): unknown {
  return answer("RULES", cell(edition), ...(readings ?? []).map(cell))[0]![0];
}

/**
 * A weight, maximum or coefficient in force: the maximum of a function under its name, its coefficients (SERVICES_T1.N),
 * the points per language of the indicators of Appendix 10 (DIALOG.4.3). The catalogue lists all names.
 * @customfunction PARAMETER
 * @param {unknown[][]} name Name of the value, in any case
 * @param {unknown[][]} [body] Type of the body: "ЦГО" (CGO) or "МИО" (LEB); needed where the value differs
 * @param {unknown[][]} [rules] Edition, date or RULES(…); left out: the latest edition
 * @returns {unknown[][]} The number; #VALUE! for an unknown name, #N/A where the type of body has none or is needed
 * @example PARAMETER("SERVICES_T1"; "МИО") → 14
 */
export function parameter(name: unknown[][], body?: unknown[][], rules?: unknown[][]): unknown[][] {
  return answer("PARAMETER", name, body, rules);
}

/**
 * The last day for a step of the procedure (p. 39, 62, 109–120, Appendix 10 Tables 2 and 3; order No 193), counted by the
 * working calendar of Kazakhstan. Events: objection, notice, decision, submission, commission-complaint, delays-report,
 * report, dataset, audit-results, budget-report, strategic-plan-report.
 * @customfunction DEADLINE
 * @param {unknown[][]} event What is due, in any case
 * @param {unknown[][]} date The date that the term runs from: of receipt, of the sitting, any day of the year reported on
 * @param {unknown[][]} [holidays] Days off of your own: a column of dates, or dates with "off" or "worked" beside them
 * @param {unknown[][]} [rules] Edition, date or RULES(…); left out: the latest edition
 * @returns {unknown[][]} The date as a serial number; #VALUE! for bad input, #N/A for an empty cell or a day that only the Schedule names (decision from edition 2023-07)
 * @example DEADLINE("objection"; "2022-05-04") → 44694
 */
export function deadline(
  event: unknown[][],
  date: unknown[][],
  holidays?: unknown[][],
  rules?: unknown[][],
): unknown[][] {
  return answer("DEADLINE", event, date, holidays, rules);
}

/**
 * A calculation in words, spilled in two columns: the formula, the formula with its numbers, each step, the bounds and
 * special rules that applied, the paragraph, the edition, the readings.
 * @customfunction EXPLAIN
 * @param {unknown[][]} name Name of the function, such as "SERVICES_T1"
 * @param {unknown[][][]} args Its arguments, in its order, for one result
 * @returns {Promise<unknown[][]>} Labels and texts; what the function itself gives where it has no value
 * @example EXPLAIN("SERVICES_T1"; 3; 20000; "ЦГО") → "Показатель"
 */
export function explain(name: unknown[][], args?: unknown[][][]): Promise<unknown[][]> {
  return answerInWords(name, ...(args ?? []));
}

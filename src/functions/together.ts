import { answer } from "./answer";

/**
 * Penalty points of a direction: 0.2 for each unreliable and 2 for each incomplete fact, at most 5 (p. 20).
 * @customfunction PENALTY
 * @param {unknown[][]} unreliable Facts of unreliable report information, whole number or range
 * @param {unknown[][]} incomplete Facts of incomplete report information
 * @param {unknown[][]} [rules] Edition, date or RULES(…); left out: the latest edition
 * @returns {unknown[][]} Penalty points, 0–5; #VALUE! for bad input, #N/A for an empty cell
 * @example PENALTY(3; 1) → 2.6
 */
export function penalty(unreliable: unknown[][], incomplete: unknown[][], rules?: unknown[][]): unknown[][] {
  return answer("PENALTY", unreliable, incomplete, rules);
}

/**
 * Final score of a direction: its total less its penalty points, within 0–100 (p. 17, 20).
 * @customfunction FINAL
 * @param {unknown[][]} total Total of the direction, at most 100
 * @param {unknown[][]} penalty Its penalty points, 0–5
 * @param {unknown[][]} [rules] Edition, date or RULES(…); left out: the latest edition
 * @returns {unknown[][]} Points, 0–100; #VALUE! for bad input, #N/A for an empty cell
 * @example FINAL(87.4; 2.6) → 84.8
 */
export function final(total: unknown[][], penalty: unknown[][], rules?: unknown[][]): unknown[][] {
  return answer("FINAL", total, penalty, rules);
}

/**
 * Overall score: 0.5 of services, 0.2 of openness, 0.3 of complaints, each less its penalties (p. 107).
 * There is none before all three directions are there.
 * @customfunction OVERALL
 * @param {unknown[][]} services Final score of public services, 0–100
 * @param {unknown[][]} openness Final score of openness, 0–100
 * @param {unknown[][]} complaints Final score of complaints, 0–100
 * @param {unknown[][]} body Type of the body: "ЦГО" (CGO) or "МИО" (LEB)
 * @param {unknown[][]} [rules] Edition, date or RULES(…); left out: the latest edition
 * @returns {unknown[][]} Points, 0–100; #VALUE! for bad input, #N/A for an empty cell
 * @example OVERALL(84.8; 70; 75; "ЦГО") → 78.9
 */
export function overall(
  services: unknown[][],
  openness: unknown[][],
  complaints: unknown[][],
  body: unknown[][],
  rules?: unknown[][],
): unknown[][] {
  return answer("OVERALL", services, openness, complaints, body, rules);
}

/**
 * Degree of effectiveness in words (p. 108): 90–100 high, 70–89.99 medium, 50–69.99 low, below 50 ineffective.
 * @customfunction DEGREE
 * @param {unknown[][]} score Overall score, 0–100, number or range
 * @param {unknown[][]} [language] ru (when left out), kk or en
 * @param {unknown[][]} [rules] Edition, date or RULES(…); left out: the latest edition
 * @returns {unknown[][]} The words; #VALUE! for a score outside 0–100, #N/A for an empty cell
 * @example DEGREE(78.9) → "средняя степень"
 */
export function degree(score: unknown[][], language?: unknown[][], rules?: unknown[][]): unknown[][] {
  return answer("DEGREE", score, language, rules);
}

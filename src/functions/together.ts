import { FINAL, OVERALL, PENALTY } from "../law/together";
import { spill } from "./spill";

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
  return spill(PENALTY, { unreliable, incomplete }, "CGO", rules) as unknown[][];
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
  return spill(FINAL, { total, penalty }, "CGO", rules) as unknown[][];
}

/**
 * Overall score: 0.5 of services, 0.2 of openness, 0.3 of complaints, each less its penalties (p. 107).
 * There is none before all three directions are there.
 * @customfunction OVERALL
 * @param {unknown[][]} services Final score of public services, 0–100
 * @param {unknown[][]} openness Final score of openness, 0–100
 * @param {unknown[][]} complaints Final score of complaints, 0–100
 * @param {string[][]} body Type of the body: "ЦГО" (CGO) or "МИО" (LEB)
 * @param {unknown[][]} [rules] Edition, date or RULES(…); left out: the latest edition
 * @returns {unknown[][]} Points, 0–100; #VALUE! for bad input, #N/A for an empty cell
 * @example OVERALL(84.8; 70; 75; "ЦГО") → 78.9
 */
export function overall(
  services: unknown[][],
  openness: unknown[][],
  complaints: unknown[][],
  body: string[][],
  rules?: unknown[][],
): unknown[][] {
  return spill(OVERALL, { services, openness, complaints }, body, rules) as unknown[][];
}

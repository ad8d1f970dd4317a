import { answer } from "./answer";

/**
 * R1, keeping the time limits of consideration: 40 − f / p × 1 000, not below 0 (p. 97).
 * @customfunction COMPLAINTS_R1
 * @param {unknown[][]} late f: complaints and applications considered late, whole number or range
 * @param {unknown[][]} considered p: all considered
 * @param {unknown[][]} [rules] Edition, date or RULES(…); left out: the latest edition
 * @returns {unknown[][]} Points, 0–40; #VALUE! for bad input or f above p, #N/A for an empty cell or p = 0
 * @example COMPLAINTS_R1(2; 100) → 20
 */
export function complaintsR1(late: unknown[][], considered: unknown[][], rules?: unknown[][]): unknown[][] {
  return answer("COMPLAINTS_R1", late, considered, rules);
}

/**
 * R2, share found justified by a court: 30 − a / p × 10 000, not below 0; 30 where a = 0 (p. 99, 100).
 * @customfunction COMPLAINTS_R2
 * @param {unknown[][]} justified a: found justified by a court, whole number or range
 * @param {unknown[][]} considered p: all considered
 * @param {unknown[][]} [rules] Edition, date or RULES(…); left out: the latest edition
 * @returns {unknown[][]} Points, 0–30; #VALUE! for bad input, #N/A for an empty cell or p = 0 with a above 0
 * @example COMPLAINTS_R2(1; 1000) → 20
 */
export function complaintsR2(
  justified: unknown[][],
  considered: unknown[][],
  rules?: unknown[][],
): unknown[][] {
  return answer("COMPLAINTS_R2", justified, considered, rules);
}

/**
 * R3, keeping the time limits of redirection: 20 − n / m × 100, not below 0 (p. 102).
 * @customfunction COMPLAINTS_R3
 * @param {unknown[][]} redirected n: redirected late, whole number or range
 * @param {unknown[][]} received m: all received
 * @param {unknown[][]} [rules] Edition, date or RULES(…); left out: the latest edition
 * @returns {unknown[][]} Points, 0–20; #VALUE! for bad input, #N/A for an empty cell or m = 0
 * @example COMPLAINTS_R3(5; 100) → 15
 */
export function complaintsR3(
  redirected: unknown[][],
  received: unknown[][],
  rules?: unknown[][],
): unknown[][] {
  return answer("COMPLAINTS_R3", redirected, received, rules);
}

/**
 * R4, internal control: points by the share of late cases with disciplinary liability (p. 104, Appendix 13).
 * 90–100 % gives 10, 80–89.9 8, 70–79.9 6, 60–69.9 4, 50–59.9 1, less 0; none late gives 10.
 * @customfunction COMPLAINTS_R4
 * @param {unknown[][]} disciplined Cases of disciplinary liability, whole number or range
 * @param {unknown[][]} late f + n: considered and redirected late
 * @param {unknown[][]} [excused] Cases in which it was impossible to discipline anybody (dismissal); left out: 0
 * @param {unknown[][]} [rules] Edition, date or RULES(…); left out: the latest edition
 * @returns {unknown[][]} Points, 0–10; #VALUE! for bad input, #N/A for an empty cell
 * @example COMPLAINTS_R4(9; 10) → 10
 */
export function complaintsR4(
  disciplined: unknown[][],
  late: unknown[][],
  excused?: unknown[][],
  rules?: unknown[][],
): unknown[][] {
  return answer("COMPLAINTS_R4", disciplined, late, excused, rules);
}

/**
 * H, quality of considering complaints and applications: R1 + R2 + R3 + R4 (p. 106).
 * @customfunction COMPLAINTS_TOTAL
 * @param {unknown[][]} r1 R1, points
 * @param {unknown[][]} r2 R2, points
 * @param {unknown[][]} r3 R3, points
 * @param {unknown[][]} r4 R4, points
 * @param {unknown[][]} [rules] Edition, date or RULES(…); left out: the latest edition
 * @returns {unknown[][]} Points, 0–100; #VALUE! for points outside their bounds, #N/A for an empty cell
 * @example COMPLAINTS_TOTAL(20; 30; 15; 10) → 75
 */
export function complaintsTotal(
  r1: unknown[][],
  r2: unknown[][],
  r3: unknown[][],
  r4: unknown[][],
  rules?: unknown[][],
): unknown[][] {
  return answer("COMPLAINTS_TOTAL", r1, r2, r3, r4, rules);
}

import { answer } from "../answer";

/**
 * U (CGO) = K1 + K2 + K3 or T (LEB) = M1 + M2, quality of public services (p. 56).
 * @customfunction SERVICES_TOTAL
 * @param {unknown[][]} k1 K1 or M1, points
 * @param {unknown[][]} k2 K2 or M2, points
 * @param {unknown[][]} k3 K3, points; for LEB left empty
 * @param {unknown[][]} body Type of the body: "ЦГО" (CGO) or "МИО" (LEB)
 * @param {unknown[][]} [rules] Edition, date or RULES(…); left out: the latest edition
 * @returns {unknown[][]} Points, 0–100; #VALUE! for points outside their bounds or k3 given for LEB, #N/A for an empty cell
 * @example SERVICES_TOTAL(21.5; 47.5; 18.4; "ЦГО") → 87.4
 */
export function servicesTotal(
  k1: unknown[][],
  k2: unknown[][],
  k3: unknown[][],
  body: unknown[][],
  rules?: unknown[][],
): unknown[][] {
  return answer("SERVICES_TOTAL", k1, k2, k3, body, rules);
}

import { answer } from "../answer";

/**
 * U, points of a service by the level of satisfaction with its quality (Appendix 6).
 * CGO: 4.8–5 gives 15, 4.6–4.79 12, 4.4–4.59 9, 4.2–4.39 6, 4–4.19 3, below 4 0; LEB: 20, 16, 12, 8, 4, 0.
 * @customfunction SERVICES_U
 * @param {unknown[][]} level Level of satisfaction of the service, 0–5, number or range
 * @param {unknown[][]} body Type of the body: "ЦГО" (CGO) or "МИО" (LEB)
 * @param {unknown[][]} [rules] Edition, date or RULES(…); left out: the latest edition
 * @returns {unknown[][]} Points; #VALUE! for a level outside 0–5, #N/A for an empty cell
 * @example SERVICES_U(4.75; "ЦГО") → 12
 */
export function servicesU(level: unknown[][], body: unknown[][], rules?: unknown[][]): unknown[][] {
  return answer("SERVICES_U", level, body, rules);
}

/**
 * P1, level of satisfaction with the quality of services: the mean of U over the services that have a level (p. 31).
 * At most 15 for CGO, 20 for LEB. Empty cells are left out.
 * @customfunction SERVICES_P1
 * @param {unknown[][]} levels Levels of satisfaction of the services, 0–5
 * @param {unknown[][]} body Type of the body: "ЦГО" (CGO) or "МИО" (LEB); one for all names or one for each
 * @param {unknown[][]} [of] Whose each level is, in the shape of levels
 * @param {unknown[][]} [names] Names of the bodies to calculate P1 for, one result for each
 * @param {unknown[][]} [rules] Edition, date or RULES(…); left out: the latest edition
 * @returns {unknown[][]} Points; #VALUE! where a level of the body is no number within 0–5, #N/A where it has none
 * @example SERVICES_P1({4.9; 4.7; 3.5}; "ЦГО") → 9
 */
export function servicesP1(
  levels: unknown[][],
  body: unknown[][],
  of?: unknown[][],
  names?: unknown[][],
  rules?: unknown[][],
): unknown[][] {
  return answer("SERVICES_P1", levels, body, of, names, rules);
}

/**
 * P2, complaints about the quality of services: k − i / b1 × 10 000, not below 0 (p. 33).
 * k is 10 for CGO, 20 for LEB.
 * @customfunction SERVICES_P2
 * @param {unknown[][]} complaints i: justified complaints, whole number or range
 * @param {unknown[][]} services b1: services rendered, whole number or range
 * @param {unknown[][]} body Type of the body: "ЦГО" (CGO) or "МИО" (LEB)
 * @param {unknown[][]} [rules] Edition, date or RULES(…); left out: the latest edition
 * @returns {unknown[][]} Points, 0–k; #VALUE! for bad input, #N/A for an empty cell or no services
 * @example SERVICES_P2(3; 10000; "ЦГО") → 7
 */
export function servicesP2(
  complaints: unknown[][],
  services: unknown[][],
  body: unknown[][],
  rules?: unknown[][],
): unknown[][] {
  return answer("SERVICES_P2", complaints, services, body, rules);
}

/**
 * K1 (CGO) or M1 (LEB), satisfaction of recipients: P1 + P2 (p. 29). At most 25 and 40.
 * @customfunction SERVICES_K1
 * @param {unknown[][]} p1 P1, points
 * @param {unknown[][]} p2 P2, points
 * @param {unknown[][]} body Type of the body: "ЦГО" (CGO) or "МИО" (LEB)
 * @param {unknown[][]} [rules] Edition, date or RULES(…); left out: the latest edition
 * @returns {unknown[][]} Points; #VALUE! for points outside their bounds, #N/A for an empty cell
 * @example SERVICES_K1(12; 9.5; "ЦГО") → 21.5
 */
export function servicesK1(
  p1: unknown[][],
  p2: unknown[][],
  body: unknown[][],
  rules?: unknown[][],
): unknown[][] {
  return answer("SERVICES_K1", p1, p2, body, rules);
}

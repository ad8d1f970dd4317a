import { answer } from "../answer";

/**
 * T1, keeping the time limits of services: k − a / b × 10 000, not below 0 (p. 41).
 * k is 12 for CGO, 14 for LEB.
 * @customfunction SERVICES_T1
 * @param {unknown[][]} late a: services rendered late, whole number or range
 * @param {unknown[][]} services b: all services rendered, whole number or range
 * @param {unknown[][]} body Type of the body: "ЦГО" (CGO) or "МИО" (LEB)
 * @param {unknown[][]} [rules] Edition, date or RULES(…); left out: the latest edition
 * @returns {unknown[][]} Points, 0–k; #VALUE! for bad input or a part above its whole, #N/A for an empty cell or no services
 * @example SERVICES_T1(3; 20000; "ЦГО") → 10.5
 */
export function servicesT1(
  late: unknown[][],
  services: unknown[][],
  body: unknown[][],
  rules?: unknown[][],
): unknown[][] {
  return answer("SERVICES_T1", late, services, body, rules);
}

/**
 * T2, unjustified refusals of services: k − a / b1 × 10 000, not below 0 (p. 42).
 * k is 14 for CGO, 18 for LEB.
 * @customfunction SERVICES_T2
 * @param {unknown[][]} refusals a: unjustified refusals, whole number or range
 * @param {unknown[][]} services b1: all services rendered, whole number or range
 * @param {unknown[][]} body Type of the body: "ЦГО" (CGO) or "МИО" (LEB)
 * @param {unknown[][]} [rules] Edition, date or RULES(…); left out: the latest edition
 * @returns {unknown[][]} Points, 0–k; #VALUE! for bad input, #N/A for an empty cell or no services
 * @example SERVICES_T2(1; 10000; "МИО") → 17
 */
export function servicesT2(
  refusals: unknown[][],
  services: unknown[][],
  body: unknown[][],
  rules?: unknown[][],
): unknown[][] {
  return answer("SERVICES_T2", refusals, services, body, rules);
}

/**
 * T3, services rendered on an incomplete set of documents: k − c / b1 × 10 000, not below 0 (p. 43).
 * k is 12 for CGO, 14 for LEB.
 * @customfunction SERVICES_T3
 * @param {unknown[][]} incomplete c: services rendered on an incomplete set of documents, whole number or range
 * @param {unknown[][]} services b1: all services rendered, whole number or range
 * @param {unknown[][]} body Type of the body: "ЦГО" (CGO) or "МИО" (LEB)
 * @param {unknown[][]} [rules] Edition, date or RULES(…); left out: the latest edition
 * @returns {unknown[][]} Points, 0–k; #VALUE! for bad input or a part above its whole, #N/A for an empty cell or no services
 * @example SERVICES_T3(2; 10000; "ЦГО") → 10
 */
export function servicesT3(
  incomplete: unknown[][],
  services: unknown[][],
  body: unknown[][],
  rules?: unknown[][],
): unknown[][] {
  return answer("SERVICES_T3", incomplete, services, body, rules);
}

/**
 * T4, demanding documents that no act provides for: k − e / b1 × 10 000, not below 0 (p. 44).
 * k is 12 for CGO, 14 for LEB.
 * @customfunction SERVICES_T4
 * @param {unknown[][]} demanded e: services with documents demanded that no act provides for, whole number or range
 * @param {unknown[][]} services b1: all services rendered, whole number or range
 * @param {unknown[][]} body Type of the body: "ЦГО" (CGO) or "МИО" (LEB)
 * @param {unknown[][]} [rules] Edition, date or RULES(…); left out: the latest edition
 * @returns {unknown[][]} Points, 0–k; #VALUE! for bad input or a part above its whole, #N/A for an empty cell or no services
 * @example SERVICES_T4(5; 10000; "МИО") → 9
 */
export function servicesT4(
  demanded: unknown[][],
  services: unknown[][],
  body: unknown[][],
  rules?: unknown[][],
): unknown[][] {
  return answer("SERVICES_T4", demanded, services, body, rules);
}

/**
 * K2 (CGO) or M2 (LEB), ensuring the quality of services: T1 + T2 + T3 + T4 (p. 38). At most 50 and 60.
 * @customfunction SERVICES_K2
 * @param {unknown[][]} t1 T1, points
 * @param {unknown[][]} t2 T2, points
 * @param {unknown[][]} t3 T3, points
 * @param {unknown[][]} t4 T4, points
 * @param {unknown[][]} body Type of the body: "ЦГО" (CGO) or "МИО" (LEB)
 * @param {unknown[][]} [rules] Edition, date or RULES(…); left out: the latest edition
 * @returns {unknown[][]} Points; #VALUE! for points outside their bounds, #N/A for an empty cell
 * @example SERVICES_K2(10.5; 14; 12; 11; "ЦГО") → 47.5
 */
export function servicesK2(
  t1: unknown[][],
  t2: unknown[][],
  t3: unknown[][],
  t4: unknown[][],
  body: unknown[][],
  rules?: unknown[][],
): unknown[][] {
  return answer("SERVICES_K2", t1, t2, t3, t4, body, rules);
}

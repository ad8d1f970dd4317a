import { answer } from "../answer";

/**
 * T, degree of automation: (0.5 c + d) / n × 10 (p. 49). For CGO only.
 * From edition 2023-07 services are counted with their sub-types.
 * @customfunction SERVICES_T
 * @param {unknown[][]} partial c: partly automated services, whole number or range
 * @param {unknown[][]} full d: fully automated services, whole number or range
 * @param {unknown[][]} kinds n: all kinds of service but those that the Interdepartmental Commission excluded
 * @param {unknown[][]} [rules] Edition, date or RULES(…); left out: the latest edition
 * @returns {unknown[][]} Points, 0–10; #VALUE! for bad input or c + d above n, #N/A for an empty cell or n = 0
 * @example SERVICES_T(4; 6; 10) → 8
 */
export function servicesT(
  partial: unknown[][],
  full: unknown[][],
  kinds: unknown[][],
  rules?: unknown[][],
): unknown[][] {
  return answer("SERVICES_T", partial, full, kinds, rules);
}

/**
 * V, effectiveness of automation: (e / z + (1 − b / c)) / 2 × 10 (p. 51). For CGO only.
 * @customfunction SERVICES_V
 * @param {unknown[][]} electronic e: services rendered electronically, whole number or range
 * @param {unknown[][]} rendered z: all services rendered
 * @param {unknown[][]} paper b: services rendered on paper although automated
 * @param {unknown[][]} automated c: all automated services rendered
 * @param {unknown[][]} [rules] Edition, date or RULES(…); left out: the latest edition
 * @returns {unknown[][]} Points, 0–10; #VALUE! for bad input or a part above its whole, #N/A for an empty cell, z = 0 or c = 0
 * @example SERVICES_V(80; 100; 10; 50) → 8
 */
export function servicesV(
  electronic: unknown[][],
  rendered: unknown[][],
  paper: unknown[][],
  automated: unknown[][],
  rules?: unknown[][],
): unknown[][] {
  return answer("SERVICES_V", electronic, rendered, paper, automated, rules);
}

/**
 * C, services on the smartphone: w / a × 5 (p. 52). For CGO only.
 * From edition 2023-07 services are counted with their sub-types.
 * @customfunction SERVICES_C
 * @param {unknown[][]} mobile w: services available in mobile applications, whole number or range
 * @param {unknown[][]} automated a: fully and partly automated services
 * @param {unknown[][]} [rules] Edition, date or RULES(…); left out: the latest edition
 * @returns {unknown[][]} Points, 0–5; #VALUE! for bad input or w above a, #N/A for an empty cell or a = 0
 * @example SERVICES_C(3; 10) → 1.5
 */
export function servicesC(mobile: unknown[][], automated: unknown[][], rules?: unknown[][]): unknown[][] {
  return answer("SERVICES_C", mobile, automated, rules);
}

/**
 * P, unavailability of automated services, a penalty: t × 0.2, at most 5 (p. 53). For CGO only.
 * @customfunction SERVICES_P
 * @param {unknown[][]} hours t: hours for which electronic services were unavailable, number or range
 * @param {unknown[][]} [rules] Edition, date or RULES(…); left out: the latest edition
 * @returns {unknown[][]} Penalty points, 0–5; #VALUE! for bad input, #N/A for an empty cell
 * @example SERVICES_P(15.5) → 3.1
 */
export function servicesP(hours: unknown[][], rules?: unknown[][]): unknown[][] {
  return answer("SERVICES_P", hours, rules);
}

/**
 * D, proactive services, a stimulus: q × 1, at most 3 (p. 54). For CGO only.
 * @customfunction SERVICES_D
 * @param {unknown[][]} proactive q: services made proactive in the report period, whole number or range
 * @param {unknown[][]} [rules] Edition, date or RULES(…); left out: the latest edition
 * @returns {unknown[][]} Points, 0–3; #VALUE! for bad input, #N/A for an empty cell
 * @example SERVICES_D(2) → 2
 */
export function servicesD(proactive: unknown[][], rules?: unknown[][]): unknown[][] {
  return answer("SERVICES_D", proactive, rules);
}

/**
 * S, digital documents, a stimulus: l × 1, at most 2 (p. 55). For CGO only.
 * @customfunction SERVICES_S
 * @param {unknown[][]} documents l: digital documents put into the mobile application, whole number or range
 * @param {unknown[][]} [rules] Edition, date or RULES(…); left out: the latest edition
 * @returns {unknown[][]} Points, 0–2; #VALUE! for bad input, #N/A for an empty cell
 * @example SERVICES_S(5) → 2
 */
export function servicesS(documents: unknown[][], rules?: unknown[][]): unknown[][] {
  return answer("SERVICES_S", documents, rules);
}

/**
 * K3, automation of services: T + V + C − P + D + S, within 0–25 (p. 47). For CGO only.
 * D and S are not applied when T + V + C − P already is 25.
 * @customfunction SERVICES_K3
 * @param {unknown[][]} t T, points
 * @param {unknown[][]} v V, points
 * @param {unknown[][]} c C, points
 * @param {unknown[][]} p P, penalty points
 * @param {unknown[][]} d D, points
 * @param {unknown[][]} s S, points
 * @param {unknown[][]} [rules] Edition, date or RULES(…); left out: the latest edition
 * @returns {unknown[][]} Points, 0–25; #VALUE! for points outside their bounds, #N/A for an empty cell
 * @example SERVICES_K3(8; 8; 1.5; 3.1; 2; 2) → 18.4
 */
export function servicesK3(
  t: unknown[][],
  v: unknown[][],
  c: unknown[][],
  p: unknown[][],
  d: unknown[][],
  s: unknown[][],
  rules?: unknown[][],
): unknown[][] {
  return answer("SERVICES_K3", t, v, c, p, d, s, rules);
}

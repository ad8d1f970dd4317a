import { answer } from "../answer";

/**
 * P6, openness through the media: (A + B) × C + D for each language, summed (p. 80–85, Table 7-1).
 * A = a / b × 2.5 with b not under 12, B = (b − c) / a, C = a % / 100, D by the population satisfied.
 * @customfunction OPENNESS_MEDIA
 * @param {unknown[][]} publicEvents a of p. 81: events of a high degree of publicity; one value, Kazakh and Russian, or a pair for each body
 * @param {unknown[][]} events b: all events held
 * @param {unknown[][]} requests a of p. 82: requests of the media received
 * @param {unknown[][]} answers b: answers to them
 * @param {unknown[][]} late c: answers given late
 * @param {unknown[][]} media Media satisfied, per cent, 0–100 (p. 83)
 * @param {unknown[][]} population Population satisfied, per cent, 0–100 (p. 84)
 * @param {unknown[][]} [rules] Edition, date or RULES(…); left out: the latest edition
 * @returns {unknown[][]} Points, 0–10, one for each body; #VALUE! for bad input, a part above its whole or a share where per cent are meant, #N/A for an empty cell or no requests
 * @example OPENNESS_MEDIA(6; 12; 10; 10; 5; 80; 81) → 5.8
 */
export function opennessMedia(
  publicEvents: unknown[][],
  events: unknown[][],
  requests: unknown[][],
  answers: unknown[][],
  late: unknown[][],
  media: unknown[][],
  population: unknown[][],
  rules?: unknown[][],
): unknown[][] {
  return answer("OPENNESS_MEDIA", publicEvents, events, requests, answers, late, media, population, rules);
}

/**
 * The points of each mark of a criterion, in the shape of the marks: the right side of the official table.
 * For MEDIA its indicators A–D in four rows (p. 81–84).
 * @customfunction OPENNESS_POINTS
 * @param {unknown[][]} criterion DATA, BUDGET, ACTS, DIALOG, SITE, MEDIA or SUBORDINATES
 * @param {unknown[][]} marks Marks as the function of the criterion takes them; for MEDIA its seven numbers, each in a row
 * @param {unknown[][]} body Type of the body: "ЦГО" (CGO) or "МИО" (LEB); one for all or one for each
 * @param {unknown[][]} [condition] announced (BUDGET, ACTS) or dislikes (DIALOG)
 * @param {unknown[][]} [averages] Average points of the others in the shape of marks, or two columns for all; needed for avg and n/a
 * @param {unknown[][]} [rules] Edition, date or RULES(…); left out: the latest edition
 * @returns {unknown[][]} Points for one language, in the shape of marks, for MEDIA in four rows; a bad mark spoils its own cell only, blank where the type of body is not assessed
 * @example OPENNESS_POINTS("SITE"; {0.5,1; 1,1; 1,1; 1,1; 1,1; 1,1}; "ЦГО") → 0.75
 */
export function opennessPoints(
  criterion: unknown[][],
  marks: unknown[][],
  body: unknown[][],
  condition?: unknown[][],
  averages?: unknown[][],
  rules?: unknown[][],
): unknown[][] {
  return answer("OPENNESS_POINTS", criterion, marks, body, condition, averages, rules);
}

/**
 * O, openness of the state body: P1 + P2 + P3 + P4 + P5 + P6 − P7 (p. 91).
 * @customfunction OPENNESS_TOTAL
 * @param {unknown[][]} p1 P1, points
 * @param {unknown[][]} p2 P2, points
 * @param {unknown[][]} p3 P3, points
 * @param {unknown[][]} p4 P4, points
 * @param {unknown[][]} p5 P5, points
 * @param {unknown[][]} p6 P6, points
 * @param {unknown[][]} p7 P7, penalty points
 * @param {unknown[][]} [rules] Edition, date or RULES(…); left out: the latest edition
 * @returns {unknown[][]} Points, at most 100; #VALUE! for points outside their bounds, #N/A for an empty cell
 * @example OPENNESS_TOTAL(18; 14.5; 14; 11.5; 13; 3.5; 2.9) → 71.6
 */
export function opennessTotal(
  p1: unknown[][],
  p2: unknown[][],
  p3: unknown[][],
  p4: unknown[][],
  p5: unknown[][],
  p6: unknown[][],
  p7: unknown[][],
  rules?: unknown[][],
): unknown[][] {
  return answer("OPENNESS_TOTAL", p1, p2, p3, p4, p5, p6, p7, rules);
}

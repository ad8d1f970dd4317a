import { answer } from "../answer";

/**
 * P1, open data: points of Table 1 of Appendix 10 over both languages, at most 18 (p. 62).
 * The stimulating indicator 6 is not counted once the rest is at the maximum.
 * @customfunction OPENNESS_DATA
 * @param {unknown[][]} marks Marks 0–1 of the indicators in order, a column for Kazakh and one for Russian; 2·m columns for m bodies. Also max, avg, n/a
 * @param {unknown[][]} body Type of the body: "ЦГО" (CGO) or "МИО" (LEB); one for all or one for each
 * @param {unknown[][]} [averages] Average points of the others in the shape of marks, or two columns for all; needed for avg and n/a
 * @param {unknown[][]} [rules] Edition, date or RULES(…); left out: the latest edition
 * @returns {unknown[][]} Points, 0–18, one for each body; #VALUE! for a bad mark or shape, #N/A for an empty mark or an average that nobody has
 * @example OPENNESS_DATA({1,1; 1,1; 1,1; 1,1; 1,1; 0,0}; "ЦГО") → 18
 */
export function opennessData(
  marks: unknown[][],
  body: unknown[][],
  averages?: unknown[][],
  rules?: unknown[][],
): unknown[][] {
  return answer("OPENNESS_DATA", marks, body, averages, rules);
}

/**
 * P2, open budget: points of Table 2 (CGO) or 3 (LEB) of Appendix 10 over both languages (p. 66, 67).
 * @customfunction OPENNESS_BUDGET
 * @param {unknown[][]} marks Marks 0–1 of the indicators in order, a column for Kazakh and one for Russian; 2·m columns for m bodies. Also max, avg, n/a
 * @param {unknown[][]} body Type of the body: "ЦГО" (CGO) or "МИО" (LEB); one for all or one for each
 * @param {unknown[][]} [announced] Share of budget programmes whose public discussion was announced (p. 67): one value, Kazakh and Russian, or reports above drafts; left out: all
 * @param {unknown[][]} [averages] Average points of the others in the shape of marks, or two columns for all; needed for avg and n/a
 * @param {unknown[][]} [rules] Edition, date or RULES(…); left out: the latest edition
 * @returns {unknown[][]} Points, 0–18, one for each body; #VALUE! for a bad mark or shape, #N/A for an empty mark or an average that nobody has
 * @example OPENNESS_BUDGET({1,1; 1,1; 1,1; 1,1; 1,1; 1,1; 1,0}; "МИО") → 16
 */
export function opennessBudget(
  marks: unknown[][],
  body: unknown[][],
  announced?: unknown[][],
  averages?: unknown[][],
  rules?: unknown[][],
): unknown[][] {
  return answer("OPENNESS_BUDGET", marks, body, announced, averages, rules);
}

/**
 * P3, open acts: points of Table 4 (CGO) or 5 (LEB) of Appendix 10 over both languages (p. 70, 71).
 * Table 4 indicator 6 is the mean of the events' degrees (1, 0.8, 0.6, 0.4), or the degrees parted by semicolons.
 * @customfunction OPENNESS_ACTS
 * @param {unknown[][]} marks Marks 0–1 of the indicators in order, a column for Kazakh and one for Russian; 2·m columns for m bodies. Also max (nothing planned, no comments), avg, n/a
 * @param {unknown[][]} body Type of the body: "ЦГО" (CGO) or "МИО" (LEB); one for all or one for each
 * @param {unknown[][]} [announced] Whether public discussions were announced (p. 71): TRUE or FALSE, one or for each language; left out: TRUE
 * @param {unknown[][]} [averages] Average points of the others in the shape of marks, or two columns for all; needed for avg and n/a
 * @param {unknown[][]} [rules] Edition, date or RULES(…); left out: the latest edition
 * @returns {unknown[][]} Points, 0–18, one for each body; #VALUE! for a bad mark or shape, #N/A for an empty mark or an average that nobody has
 * @example OPENNESS_ACTS({1,1; 1,1; 0.5,0.5; 1,1}; "МИО") → 14
 */
export function opennessActs(
  marks: unknown[][],
  body: unknown[][],
  announced?: unknown[][],
  averages?: unknown[][],
  rules?: unknown[][],
): unknown[][] {
  return answer("OPENNESS_ACTS", marks, body, announced, averages, rules);
}

/**
 * P4, open dialogue: points of Table 6 of Appendix 10 over both languages (p. 74).
 * For the blog the number of entries is given: over 50, over 25, over 10, other cases.
 * @customfunction OPENNESS_DIALOG
 * @param {unknown[][]} marks Marks 0–1 of the indicators in order, for the blog the number of entries; a column for Kazakh and one for Russian, 2·m columns for m bodies. Also max, avg, n/a
 * @param {unknown[][]} body Type of the body: "ЦГО" (CGO) or "МИО" (LEB); one for all or one for each
 * @param {unknown[][]} [dislikes] Share of answers disliked (p. 74 of edition 2023-01): above 0.10 indicator 1 gives 0; not looked at from 2023-03 on
 * @param {unknown[][]} [averages] Average points of the others in the shape of marks, or two columns for all; needed for avg and n/a
 * @param {unknown[][]} [rules] Edition, date or RULES(…); left out: the latest edition
 * @returns {unknown[][]} Points, 0–18, one for each body; #VALUE! for a bad mark or shape, #N/A for an empty mark or an average that nobody has
 * @example OPENNESS_DIALOG({1,1; 51,26; 1,1; 1,1; 1,1; 1,1}; "МИО") → 17.5
 */
export function opennessDialog(
  marks: unknown[][],
  body: unknown[][],
  dislikes?: unknown[][],
  averages?: unknown[][],
  rules?: unknown[][],
): unknown[][] {
  return answer("OPENNESS_DIALOG", marks, body, dislikes, averages, rules);
}

/**
 * P5, contents of the official site: points of Table 7 of Appendix 10 over both languages (p. 77).
 * @customfunction OPENNESS_SITE
 * @param {unknown[][]} marks Marks 0–1 of the indicators in order, a column for Kazakh and one for Russian; 2·m columns for m bodies. Also max, avg, n/a
 * @param {unknown[][]} body Type of the body: "ЦГО" (CGO) or "МИО" (LEB); one for all or one for each
 * @param {unknown[][]} [averages] Average points of the others in the shape of marks, or two columns for all; needed for avg and n/a
 * @param {unknown[][]} [rules] Edition, date or RULES(…); left out: the latest edition
 * @returns {unknown[][]} Points, 0–18, one for each body; #VALUE! for a bad mark or shape, #N/A for an empty mark or an average that nobody has
 * @example OPENNESS_SITE({1,1; 1,1; 1,1; 1,1; 1,1; 0.5,0.9}; "ЦГО") → 17.1
 */
export function opennessSite(
  marks: unknown[][],
  body: unknown[][],
  averages?: unknown[][],
  rules?: unknown[][],
): unknown[][] {
  return answer("OPENNESS_SITE", marks, body, averages, rules);
}

/**
 * P7, subordinate organisations, a penalty: points of Tables 9, 10 and 11 of Appendix 10 over both languages, at most 9
 * (p. 88–90). For central bodies only; local executive bodies get 0.
 * @customfunction OPENNESS_SUBORDINATES
 * @param {unknown[][]} marks Shares of organisations in violation, 0–1, for 11.2 the share of questions answered; a column for Kazakh and one for Russian, 2·m columns for m bodies. Also n/a
 * @param {unknown[][]} body Type of the body: "ЦГО" (CGO) or "МИО" (LEB); one for all or one for each
 * @param {unknown[][]} [rules] Edition, date or RULES(…); left out: the latest edition
 * @returns {unknown[][]} Penalty points, 0–9, one for each body; #VALUE! for a bad mark or shape, #N/A for an empty mark
 * @example OPENNESS_SUBORDINATES({0,0; 0,0; 0,0.2; 0,0; 0,0; 0.95,0.89}; "ЦГО") → 1.1
 */
export function opennessSubordinates(
  marks: unknown[][],
  body: unknown[][],
  rules?: unknown[][],
): unknown[][] {
  return answer("OPENNESS_SUBORDINATES", marks, body, rules);
}

import type { BodyType } from "../../src/law/bodies";
import { COMPUTATIONS, type ComputationId } from "../../src/law/computations";
import { DEFAULT_RULES } from "../../src/law/rules";
import { maximum } from "../../src/scoring/score";

/** Appendix 2, line by line: criterion and value. */
const appendix2: readonly (readonly [string, ComputationId, BodyType, number])[] = [
  ["1", "SERVICES_K1", "CGO", 25],
  ["1.1", "SERVICES_P1", "CGO", 15],
  ["1.2", "SERVICES_P2", "CGO", 10],
  ["2", "SERVICES_K2", "CGO", 50],
  ["2.1", "SERVICES_T1", "CGO", 12],
  ["2.2", "SERVICES_T2", "CGO", 14],
  ["2.3", "SERVICES_T3", "CGO", 12],
  ["2.4", "SERVICES_T4", "CGO", 12],
  ["3", "SERVICES_K3", "CGO", 25],
  ["3.1", "SERVICES_T", "CGO", 10],
  ["3.2", "SERVICES_V", "CGO", 10],
  ["3.3", "SERVICES_C", "CGO", 5],
  ["3.4", "SERVICES_P", "CGO", 5],
  ["3.5", "SERVICES_D", "CGO", 3],
  ["3.6", "SERVICES_S", "CGO", 2],
  ["1", "SERVICES_K1", "LEB", 40],
  ["1.1", "SERVICES_P1", "LEB", 20],
  ["1.2", "SERVICES_P2", "LEB", 20],
  ["2", "SERVICES_K2", "LEB", 60],
  ["2.1", "SERVICES_T1", "LEB", 14],
  ["2.2", "SERVICES_T2", "LEB", 18],
  ["2.3", "SERVICES_T3", "LEB", 14],
  ["2.4", "SERVICES_T4", "LEB", 14],
];

test.each(appendix2)("Appendix 2, row %s: %s of %s is worth %d", (_, id, body, value) => {
  expect(maximum(COMPUTATIONS[id], body, DEFAULT_RULES)).toBe(value);
});

/** Appendix 11, and what must add up to a hundred. */
test.each([
  ["COMPLAINTS_R1", 40],
  ["COMPLAINTS_R2", 30],
  ["COMPLAINTS_R3", 20],
  ["COMPLAINTS_R4", 10],
  ["COMPLAINTS_TOTAL", 100],
  ["PENALTY", 5],
  ["OVERALL", 100],
] as const)("Appendix 11 and p. 20, 107: %s is worth %d", (id, value) => {
  for (const body of ["CGO", "LEB"] as const)
    expect(maximum(COMPUTATIONS[id], body, DEFAULT_RULES)).toBe(value);
});

/** Appendix 7, which prints the penalty as "- 9"; Appendix 8 gives 100 for the direction. */
test.each([
  ["1", "OPENNESS_DATA", 18],
  ["2", "OPENNESS_BUDGET", 18],
  ["3", "OPENNESS_ACTS", 18],
  ["4", "OPENNESS_DIALOG", 18],
  ["5", "OPENNESS_SITE", 18],
  ["6", "OPENNESS_MEDIA", 10],
  ["7", "OPENNESS_SUBORDINATES", 9],
] as const)("Appendix 7, row %s: %s is worth %d", (_, id, value) => {
  for (const body of ["CGO", "LEB"] as const)
    expect(maximum(COMPUTATIONS[id], body, DEFAULT_RULES)).toBe(value);
});

test("the criteria of openness add up to a hundred, as those of complaints do", () => {
  const { OPENNESS_TOTAL, COMPLAINTS_TOTAL } = COMPUTATIONS;
  const sum = (ids: readonly ComputationId[]) =>
    ids.reduce((total, id) => total + maximum(COMPUTATIONS[id], "CGO", DEFAULT_RULES), 0);
  const criteria = ["DATA", "BUDGET", "ACTS", "DIALOG", "SITE", "MEDIA"] as const;
  expect(sum(criteria.map((name) => `OPENNESS_${name}` as const))).toBe(100);
  expect(maximum(OPENNESS_TOTAL, "CGO", DEFAULT_RULES)).toBe(100);
  expect(maximum(COMPLAINTS_TOTAL, "CGO", DEFAULT_RULES)).toBe(100);
});

test.each(["CGO", "LEB"] as const)("the criteria of services of %s add up to a hundred", (body) => {
  expect(maximum(COMPUTATIONS.SERVICES_TOTAL, body, DEFAULT_RULES)).toBe(100);
});

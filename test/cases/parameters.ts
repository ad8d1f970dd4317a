import type { BodyName } from "./openness/printed";

/** A number of the law under its name: the place that sets it, and what it is for a central and for a local body. */
export interface ParameterFact {
  readonly place: string;
  readonly name: string;
  readonly values: Readonly<Record<BodyName, number | undefined>>;
}

const each = (place: string, name: string, central: number, local?: number): ParameterFact => ({
  place,
  name,
  values: { ЦГО: central, МИО: local },
});
const same = (place: string, name: string, value: number) => each(place, name, value, value);

/** A deduction: its k, which is its maximum, and how many of the whole a violation is counted per. */
const deduction = (place: string, name: string, central: number, local: number, per: number) => [
  each(place, name, central, local),
  each(place, `${name}.k`, central, local),
  same(place, `${name}.N`, per),
];

/** What is at most a number of points: the maximum under the name of the function and as a coefficient. */
const most = (place: string, name: string, central: number, local?: number) => [
  each(place, name, central, local),
  each(place, `${name}.most`, central, local),
];

/** A coefficient that brings a share to its weight, for central bodies. */
const weight = (place: string, name: string, k: number) => [
  each(place, name, k),
  each(place, `${name}.k`, k),
];

/** Every weight, maximum and coefficient of the latest edition but the points of Appendix 10. */
export const PARAMETERS: readonly ParameterFact[] = [
  ...most("прил. 6", "SERVICES_U", 15, 20),
  ...most("п. 31", "SERVICES_P1", 15, 20),
  ...deduction("п. 33", "SERVICES_P2", 10, 20, 10_000),
  each("п. 29", "SERVICES_K1", 25, 40),
  ...deduction("п. 41", "SERVICES_T1", 12, 14, 10_000),
  ...deduction("п. 42", "SERVICES_T2", 14, 18, 10_000),
  ...deduction("п. 43", "SERVICES_T3", 12, 14, 10_000),
  ...deduction("п. 44", "SERVICES_T4", 12, 14, 10_000),
  each("п. 38", "SERVICES_K2", 50, 60),
  ...weight("п. 49", "SERVICES_T", 10),
  each("п. 49", "SERVICES_T.half", 0.5),
  ...weight("п. 51", "SERVICES_V", 10),
  ...weight("п. 52", "SERVICES_C", 5),
  ...most("п. 53", "SERVICES_P", 5),
  each("п. 53", "SERVICES_P.w", 0.2),
  ...most("п. 54", "SERVICES_D", 3),
  each("п. 54", "SERVICES_D.k", 1),
  ...most("п. 55", "SERVICES_S", 2),
  each("п. 55", "SERVICES_S.k", 1),
  ...most("п. 47", "SERVICES_K3", 25),
  same("п. 56", "SERVICES_TOTAL", 100),
  ...most("п. 62", "OPENNESS_DATA", 18, 18),
  ...most("п. 66", "OPENNESS_BUDGET", 18, 18),
  ...most("п. 70", "OPENNESS_ACTS", 18, 18),
  ...most("п. 74", "OPENNESS_DIALOG", 18, 18),
  ...most("п. 77", "OPENNESS_SITE", 18, 18),
  same("п. 85", "OPENNESS_MEDIA", 10),
  ...most("п. 90", "OPENNESS_SUBORDINATES", 9, 9),
  ...most("п. 91", "OPENNESS_TOTAL", 100, 100),
  ...deduction("п. 97", "COMPLAINTS_R1", 40, 40, 1_000),
  ...deduction("п. 99", "COMPLAINTS_R2", 30, 30, 10_000),
  ...deduction("п. 102", "COMPLAINTS_R3", 20, 20, 100),
  ...most("прил. 13", "COMPLAINTS_R4", 10, 10),
  same("п. 106", "COMPLAINTS_TOTAL", 100),
  ...most("п. 20", "PENALTY", 5, 5),
  same("п. 20", "PENALTY.perUnreliable", 0.2),
  same("п. 20", "PENALTY.perIncomplete", 2),
  ...most("п. 17", "FINAL", 100, 100),
  ...most("п. 107", "OVERALL", 100, 100),
  same("п. 107", "OVERALL.ofServices", 0.5),
  same("п. 107", "OVERALL.ofOpenness", 0.2),
  same("п. 107", "OVERALL.ofComplaints", 0.3),
  same("п. 81", "MEDIA.1", 2.5),
  same("п. 82", "MEDIA.2", 1),
  same("прил. 10, табл. 7-1", "MEDIA.3", 1.5),
];

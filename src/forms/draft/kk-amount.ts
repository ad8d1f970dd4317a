import { isTrace, leastShown, NBSP, points } from "./numbers";
import type { Points } from "./statements";

/** `11,93 балл`; too few to show: `0,01 балдан кем`. A Kazakh noun stays in the singular after a number. */
export const amount = (value: number, digits?: number): string =>
  isTrace(value, digits) ? `${leastShown(digits)}${NBSP}балдан кем` : `${points(value, digits)}${NBSP}балл`;

/** `12 балдан 11,93 балл`. */
export const outOf = ({ got, most }: Points, digits?: number): string =>
  `${points(most)}${NBSP}балдан ${amount(got, digits)}`;

/** `барлық 12 балл`. */
export const allOf = (most: number): string => `барлық ${amount(most)}`;

import { isTrace, NBSP, points } from "./numbers";
import type { Points } from "./statements";

/** `11,93 балл`; too few to show: `0,01 балдан кем`. A Kazakh noun stays in the singular after a number. */
export const amount = (value: number): string =>
  isTrace(value) ? `0,01${NBSP}балдан кем` : `${points(value)}${NBSP}балл`;

/** `12 балдан 11,93 балл`. */
export const outOf = ({ got, most }: Points): string => `${points(most)}${NBSP}балдан ${amount(got)}`;

/** `12 балдың бәрі`. */
export const allOf = (most: number): string => `${points(most)}${NBSP}балдың бәрі`;

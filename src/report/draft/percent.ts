import { NBSP, quantity } from "../../forms/draft/numbers";
import { rounded } from "../../forms/draft/printed";

/** The least share that is written with its decimal, in per cent. */
const LEAST = 0.1;
const DIGITS = 1;

/** Whether a share is above zero, and too small for its decimal to show. */
export const isTrace = (share: number): boolean => share > 0 && rounded(share * 100, DIGITS) < LEAST;

/** `56 %`, `12,5 %`; {@link isTrace}: `0,1 %`, to be said with «less than». */
export const percent = (share: number): string =>
  `${quantity(isTrace(share) ? LEAST : rounded(share * 100, DIGITS))}${NBSP}%`;

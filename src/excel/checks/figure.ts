import { toNumber, type Exact } from "../../scoring/exact";

/** A number as notices carry it: digits and a decimal point, written for a language when it is shown. */
export const figure = (value: Exact): string => String(toNumber(value));

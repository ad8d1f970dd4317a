import { isTrace, isWhole, leastShown, NBSP, points, quantity } from "./numbers";
import type { Points } from "./statements";

/** Forms of a Russian noun or verb after 1, 2–4, 5 and more. */
export type Forms = readonly [one: string, few: string, many: string];

/** The form for a whole number: `1 услуга`, `22 услуги`, `11 услуг`. */
export function form(count: number, [one, few, many]: Forms): string {
  const [tens, ones] = [Math.abs(count) % 100, Math.abs(count) % 10];
  if (tens >= 11 && tens <= 14) return many;
  return ones === 1 ? one : ones >= 2 && ones <= 4 ? few : many;
}

/** A number with its noun; a fraction takes the genitive singular, which is the form of 2–4. */
export const counted = (count: number, forms: Forms): string =>
  `${quantity(count)}${NBSP}${Number.isInteger(count) ? form(count, forms) : forms[1]}`;

/** `1 балл`, `21 балл`, `5 баллов`, `11,93 балла`; too few to show: `менее 0,01 балла`. */
export function amount(value: number, digits?: number): string {
  if (isTrace(value, digits)) return `менее ${leastShown(digits)}${NBSP}балла`;
  const noun = isWhole(value) ? form(Math.round(value), ["балл", "балла", "баллов"]) : "балла";
  return `${points(value, digits)}${NBSP}${noun}`;
}

/** A verb that agrees with points: `получен 21 балл`, `получено 11,93 балла`. */
export const agreed = (value: number, one: string, other: string): string =>
  isWhole(value) && form(Math.round(value), ["one", "few", "many"]) === "one" ? one : other;

/** `11,93 балла из 12`. */
export const outOf = ({ got, most }: Points, digits?: number): string =>
  `${amount(got, digits)} из ${points(most)}`;

import { difference, notNegative, number, product, quotient, reading, type Formula } from "./formula";

/**
 * k less the number of violations per N of the whole, never below 0: the shape of p. 33, 41–44, 97, 99, 102, which
 * print it as a picture (reading `deduction`).
 */
export function deduction(k: Formula, violations: Formula, whole: Formula, N: Formula): Formula {
  const rate = product(quotient(violations, whole), N);
  return notNegative(
    reading("deduction", {
      default: difference(k, rate),
      scaled: product(k, difference(number(1), rate)),
    }),
  );
}

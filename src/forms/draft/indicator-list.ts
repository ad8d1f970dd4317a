import { digitsOf, inLanguages, isSum, NOISE_DIGITS } from "./digits";
import { rounded } from "./printed";
import { added, minus } from "./source";
import type { IndicatorLoss, Paragraph, Points } from "./statements";

/** Indicators that a draft names one by one; one more is not left over alone. */
const NAMED_INDICATORS = 5;

/** A loss with the table of its indicator. */
export type ListedLoss = IndicatorLoss & { readonly table: string };

/**
 * The greatest losses one by one, the others by number.
 * @param whole points of the criterion, where it has a score
 */
export function listed(
  losses: readonly ListedLoss[],
  penalty: boolean,
  whole?: Points,
): readonly Paragraph[] {
  const [only] = losses;
  if (!only) return [];
  if (losses.length === 1 && only.number !== undefined) {
    const digits = digitsOf([{ whole: only.lost, parts: inLanguages(only) }]);
    return [[{ say: "oneIndicator", loss: only, table: only.table, penalty, digits }]];
  }
  const count = losses.length === NAMED_INDICATORS + 1 ? losses.length : NAMED_INDICATORS;
  const named = losses.slice(0, count);
  const others = losses.slice(count);
  const tables = [...new Set(named.map(({ table }) => table))].sort((a, b) => parseFloat(a) - parseFloat(b));
  return [
    [{ say: "indicators", tables, few: others.length === 0, penalty }],
    ...named.map((loss, index): Paragraph => [{ say: "indicator", loss, last: index === named.length - 1 }]),
    ...(others.length > 0
      ? [
          [
            {
              say: "otherIndicators",
              count: others.length,
              lost: remainder(named, others, whole && lackOf(whole, penalty)),
              penalty,
            } as const,
          ],
        ]
      : []),
  ];
}

/** What a criterion lost, and what of it a reader counts from its points as they are printed. */
const lackOf = ({ got, most }: Points, penalty: boolean) =>
  penalty
    ? { lost: got, printed: rounded(got) }
    : { lost: minus(most, got), printed: minus(most, rounded(got)) };

/** What was lost besides what is named: as much as is wanting to the whole as they are printed. */
function remainder(
  named: readonly IndicatorLoss[],
  others: readonly IndicatorLoss[],
  whole: ReturnType<typeof lackOf> | undefined,
): number {
  const lost = added(others.map((one) => one.lost));
  const all = added([lost, ...named.map((one) => one.lost)]);
  if (whole === undefined || rounded(minus(whole.lost, all), NOISE_DIGITS) !== 0) return lost;
  const printed = named.flatMap((one) => (isSum(one) ? [one.lost] : inLanguages(one)));
  const wanting = minus(whole.printed, added(printed.map((points) => rounded(points))));
  return wanting > 0 ? wanting : lost;
}

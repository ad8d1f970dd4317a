/** How many of the best and of the worst are shown where not all are. */
export const FEW = 5;

/** The first and the last of a list, and how many stand between them; all of it where that is hardly more. */
export function firstAndLast<T>(items: readonly T[]): {
  readonly first: readonly T[];
  readonly between: number;
  readonly last: readonly T[];
} {
  const between = items.length - 2 * FEW;
  if (between <= 1) return { first: items, between: 0, last: [] };
  return { first: items.slice(0, FEW), between, last: items.slice(-FEW) };
}

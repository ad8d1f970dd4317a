import * as fc from "fast-check";
import { bestTotal } from "../../src/recognition/best-total";

type Scores = readonly (readonly number[])[];

/** The greatest total, by trying everything. */
function greatest(scores: Scores, row = 0, taken: ReadonlySet<number> = new Set()): number {
  if (row === scores.length) return 0;
  let best = greatest(scores, row + 1, taken);
  for (const [column, score] of scores[row]!.entries())
    if (!taken.has(column))
      best = Math.max(best, score + greatest(scores, row + 1, new Set([...taken, column])));
  return best;
}

test("the total is the greatest there is, and no column is used twice", () => {
  const matrix = fc.integer({ min: 1, max: 5 }).chain((columns) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: columns, maxLength: columns }), {
      minLength: 1,
      maxLength: 5,
    }),
  );
  fc.assert(
    fc.property(matrix, (scores) => {
      const columns = bestTotal(scores);
      const used = columns.filter((column) => column !== undefined);
      expect(new Set(used).size).toBe(used.length);
      const total = columns.reduce<number>(
        (sum, column, row) => sum + (column === undefined ? 0 : scores[row]![column]!),
        0,
      );
      expect(total).toBe(greatest(scores));
    }),
  );
});

test("what has no score is no pair", () => {
  expect(
    bestTotal([
      [0, 0],
      [0, 3],
    ]),
  ).toEqual([undefined, 1]);
  expect(bestTotal([])).toEqual([]);
});

/**
 * Pairs each row with at most one column and each column with at most one row so that the sum of the scores is greatest
 * (the Hungarian method). A score of 0 is no pair.
 * @returns the column of each row, `undefined` where it has none
 */
export function bestTotal(scores: readonly (readonly number[])[]): (number | undefined)[] {
  const rows = scores.length;
  const size = Math.max(rows, ...scores.map((row) => row.length));
  const cost = (row: number, column: number) => -(scores[row]?.[column] ?? 0);
  // 1-based, as the method is usually written; column 0 is the row being placed.
  const ofRow = new Array<number>(size + 1).fill(0);
  const ofColumn = new Array<number>(size + 1).fill(0);
  const placed = new Array<number>(size + 1).fill(0);
  for (let row = 1; row <= size; row++) {
    const least = new Array<number>(size + 1).fill(Infinity);
    const from = new Array<number>(size + 1).fill(0);
    const seen = new Array<boolean>(size + 1).fill(false);
    placed[0] = row;
    let column = 0;
    do {
      seen[column] = true;
      const current = placed[column]!;
      let delta = Infinity;
      let next = 0;
      for (let other = 1; other <= size; other++) {
        if (seen[other]) continue;
        const reduced = cost(current - 1, other - 1) - ofRow[current]! - ofColumn[other]!;
        if (reduced < least[other]!) [least[other], from[other]] = [reduced, column];
        if (least[other]! < delta) [delta, next] = [least[other]!, other];
      }
      for (let other = 0; other <= size; other++) {
        if (seen[other]) {
          ofRow[placed[other]!]! += delta;
          ofColumn[other]! -= delta;
        } else least[other]! -= delta;
      }
      column = next;
    } while (placed[column] !== 0);
    while (column !== 0) {
      placed[column] = placed[from[column]!]!;
      column = from[column]!;
    }
  }
  const result = new Array<number | undefined>(rows).fill(undefined);
  for (let column = 1; column <= size; column++) {
    const row = placed[column]! - 1;
    if (row < rows && cost(row, column - 1) < 0) result[row] = column - 1;
  }
  return result;
}

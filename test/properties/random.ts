/** A seeded source of random choices (mulberry32): the same seed, the same call. */
export class Random {
  /** An array of one, since a field that outgrows small integers is slow. */
  private readonly state = new Int32Array(1);

  constructor(seed: number) {
    // A seed counts on its own: neighbouring seeds must not give neighbouring streams.
    this.state[0] = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b);
  }

  /** From 0 to below 1. */
  next(): number {
    const state = (this.state[0]! + 0x6d2b79f5) | 0;
    this.state[0] = state;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number within bounds, both included. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(from: readonly T[]): T {
    return from[this.whole(0, from.length - 1)]!;
  }

  /** `length` values. */
  list<T>(length: number, draw: (index: number) => T): T[] {
    const values: T[] = [];
    for (let index = 0; index < length; index++) values.push(draw(index));
    return values;
  }
}

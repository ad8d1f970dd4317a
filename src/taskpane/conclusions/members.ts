/** A copy of a set with some members put in or taken out. */
export const changed = <T>(set: ReadonlySet<T>, members: readonly T[], on: boolean): ReadonlySet<T> =>
  new Set(on ? [...set, ...members] : [...set].filter((member) => !members.includes(member)));

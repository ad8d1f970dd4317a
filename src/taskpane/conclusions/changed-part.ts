/** Words left on each side of a change. */
const AROUND = 3;
/** More words than these are not read in a pane. */
const MOST = 40;

/** The part in which two texts differ, with a few words around it; `…` stands for what is left out. */
export function changedPart(before: string, after: string): readonly [before: string, after: string] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start++;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  const first = Math.max(0, start - AROUND);
  const last = Math.max(0, end - AROUND);
  return [part(old, first, last), part(now, first, last)];
}

const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== "");

/** Words without `first` at the beginning and `last` at the end. */
function part(words: readonly string[], first: number, last: number): string {
  const own = words.slice(first, words.length - last);
  return [
    ...(first > 0 ? ["…"] : []),
    ...own.slice(0, MOST),
    ...(last > 0 || own.length > MOST ? ["…"] : []),
  ].join(" ");
}

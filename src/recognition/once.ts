/** Texts that are kept at most: as many as large tables have. */
const MOST = 20_000;

/** A function of texts alone that works once for each: names and heads stand in a workbook many times over. */
export function once<T>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as T;
    const value = of(text);
    if (known.size >= MOST) known.clear();
    known.set(text, value);
    return value;
  };
}

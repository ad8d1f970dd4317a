/** Characters that Excel refuses in the name of a sheet; an apostrophe it refuses at the ends. */
const FORBIDDEN = /[[\]:*?/\\']/g;
const LONGEST = 31;

/**
 * A name for a new sheet that Excel accepts and no sheet of the workbook has: without forbidden characters, 31 characters
 * at most, numbered where it is taken. Adds it to `taken`, which holds names in lower case.
 */
export function freeName(wanted: string, taken: Set<string>): string {
  const clean = wanted.replace(FORBIDDEN, " ").replace(/\s+/g, " ").trim();
  for (let count = 1; ; count++) {
    const suffix = count === 1 ? "" : ` (${count})`;
    const name = clean.slice(0, LONGEST - suffix.length).trim() + suffix;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}

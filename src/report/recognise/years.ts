const YEAR = /(?<![\d.№-])(20\d\d)(?![\d.]\d|\d)/g;
/** What a year has behind it where it is one. */
const SAID = /(?<![\d.])(20\d\d)(?=\s*(?:[-–—]\s*20\d\d\s*)?(?:гг?\.|год|ж\.|жыл))/g;

const distinct = (text: string, pattern: RegExp): readonly number[] => [
  ...new Set([...text.matchAll(pattern)].map(([, year]) => Number(year))),
];

/** The years that a text names: those that it calls so, otherwise numbers that may be years. Days of orders are none. */
export function yearsIn(text: string): readonly number[] {
  const own = text.replace(/\d{1,2}\.\d{1,2}\.\d{4}/g, " ");
  const said = distinct(own, SAID);
  return said.length > 0 ? said : distinct(own, YEAR);
}

/** The only year that a text names. */
export function onlyYear(text: string): number | undefined {
  const years = yearsIn(text);
  // «за 2022–2024 годы» names the last one as such.
  return years.length === 1 && !/20\d\d\s*[-–—]\s*20\d\d/.test(text) ? years[0] : undefined;
}

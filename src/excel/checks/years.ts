/** Years of a text, but for those of dates of acts: `от 07.04.2022`, `7 апреля 2022 года № 863`. */
const YEAR = /(?<!\d|\d[.,/]|\b\d{1,2}-)(20\d\d)(?!\d|[./]\d|-\d{1,2}\b)/g;
const DATE = /\d{1,2}[ -]+\p{L}+ 20\d\d|20\d\d\s*жылғы\s+\d{1,2}[- ]\p{L}+|\p{L}+ \d{1,2}, 20\d\d/gu;

/** The last year that a head, a title or a sheet's name speaks of; `undefined` where it names none. */
export function yearOf(text: string): number | undefined {
  const years = [...text.replace(DATE, "").matchAll(YEAR)].map(([, year]) => Number(year));
  return years.length > 0 ? Math.max(...years) : undefined;
}

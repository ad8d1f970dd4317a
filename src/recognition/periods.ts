import type { Label } from "./label";
import { plain } from "./text";

const PAST =
  /прошл|предыдущ|предшеств|аппг|(^|[^\p{L}])пг([^\p{L}]|$)|өткен жыл|алдыңғы|былтыр|previous|last year|prior year/u;

/** The latest year that a text names. */
export function yearIn(text: string): number | undefined {
  const years = (text.match(/(?:19|20)\d\d/g) ?? []).map(Number);
  return years.length === 0 ? undefined : Math.max(...years);
}

/** The columns among those of some labels that are of an earlier period than others. */
export function pastColumns(labels: readonly Label[]): ReadonlySet<number> {
  const dated = labels.map(({ at, path }) => ({ at, text: path.join(" "), year: yearIn(path.join(" ")) }));
  const newest = Math.max(0, ...dated.map(({ year }) => year ?? 0));
  return new Set(
    dated.filter(({ text, year }) => PAST.test(plain(text)) || (year ?? newest) < newest).map(({ at }) => at),
  );
}

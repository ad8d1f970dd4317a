import { ACTS, OTHER_ACTS, type ActId } from "../../src/law/acts";
import { READINGS, type Reading, type ReadingId } from "../../src/law/readings";
import type { Language } from "../../src/law/text";
import type { Cite, Version } from "../../src/law/version";
import { citesText } from "../../src/locales/cites";
import { EXPLAIN_TEXTS } from "../../src/locales/explain";
import { dayText } from "./example";

/** Where a value stands, and the version that words it. */
export interface Place {
  readonly cite: Cite;
  readonly version: Version<unknown>;
}

export const placeOf = (version: Version<unknown>): Place => ({ cite: version.cite, version });

export const sameCite = (a: Cite, b: Cite): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The order of the Methodology: paragraphs, appendices with their tables, other acts. */
export function inOrder(a: Cite, b: Cite): number {
  const [left, right] = [rank(a), rank(b)];
  const at = left.findIndex((part, index) => part !== right[index]);
  return at < 0 ? 0 : left[at]! - right[at]!;
}

function rank(cite: Cite): readonly [number, number, number, number] {
  if ("act" in cite) return [2, Number(cite.act), cite.paragraph, 0];
  if ("paragraph" in cite) return [0, cite.paragraph, 0, 0];
  const [table = 0, part = 0] = (cite.table ?? "0").split("-").map(Number);
  return [1, cite.appendix, table, part];
}

/** Places without doubles, in the order of the Methodology. */
export function distinct(cites: readonly Cite[]): readonly Cite[] {
  return cites.filter((cite, at) => cites.findIndex((each) => sameCite(each, cite)) === at).toSorted(inOrder);
}

/** Places in a sentence for each act that words them, the oldest act first. */
export function sources(places: readonly Place[], language: Language): readonly string[] {
  const acts = new Map<string, Place[]>();
  for (const place of places) {
    const key = `${place.version.from} ${place.version.order}`;
    acts.set(key, [...(acts.get(key) ?? []), place]);
  }
  return [...acts]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([, worded]) => {
      const cites = citesText(distinct(worded.map(({ cite }) => cite)), language);
      const { order } = worded[0]!.version;
      if (order in OTHER_ACTS) return cites;
      return EXPLAIN_TEXTS[language].placeOf(cites, actText(worded[0]!.version, language));
    });
}

/** The act of the Methodology that words a version: by which registration, from which day. */
export function actText({ order, from }: Version<unknown>, language: Language): string {
  const { registered } = ACTS[order as ActId];
  return EXPLAIN_TEXTS[language].act(
    registered.number,
    dayText(registered.date, language),
    dayText(from, language),
  );
}

/** The readings of some places, and others that are named, in the order of the readings. */
export function readingsOf(cites: readonly Cite[], named: readonly ReadingId[] = []): readonly ReadingId[] {
  return (Object.keys(READINGS) as ReadingId[]).filter((id) => {
    const reading: Reading = READINGS[id];
    return named.includes(id) || reading.cites.some((cite) => cites.some((other) => sameCite(cite, other)));
  });
}

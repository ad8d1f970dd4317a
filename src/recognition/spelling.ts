import { distance } from "fastest-levenshtein";
import { wordsOf, hasStem } from "./text";
import { VOCABULARY } from "./vocabulary";

/** Words as heads have them, beside those of the official titles. */
const USUAL = wordsOf(
  "оказано оказанных нарушение нарушено нарушены нарушением нарушения нарушений срока сроков отказы отказов необоснованные необоснованных неполный " +
    "неполном пакет пакете документов истребовано истребованы лишних лишние обоснованных обоснованные жалоб жалобы частично " +
    "полностью автоматизировано автоматизированных электронно электронной бумаге бумажной мобильных приложениях простой " +
    "недоступность проактивных проактивные цифровых удовлетворенности удовлетворенность уровень рассмотрено рассмотренных " +
    "поступило поступивших перенаправлено перенаправленных дисциплинарной привлечено ответственности недостоверных неполных " +
    "направление признано обоснованными судом увольнение невозможно услуг услуги всего",
);

const STEMS: readonly string[] = [
  ...new Set(
    VOCABULARY.flatMap(({ phrases, not, near }) => [
      ...[...phrases.strong, ...phrases.usual, ...phrases.weak].flat(2),
      ...not,
      ...near,
    ]),
  ),
];
const KNOWN: readonly string[] = [
  ...new Set([
    ...USUAL,
    ...VOCABULARY.flatMap(({ official }) => official.titles.flatMap((title) => title.split(" "))),
  ]),
].filter((word) => word.length >= 5);

/** One slip in a word of at most seven letters, two in a longer one. */
const slips = (word: string): number => (word.length < 8 ? 1 : 2);

/** The word that a misspelt one is meant to be, or `undefined` where it is known as it is, or like none. */
export function corrected(word: string): string | undefined {
  if (word.length < 5 || STEMS.some((stem) => hasStem(word, stem))) return undefined;
  let best: string | undefined;
  let least = slips(word) + 1;
  for (const known of KNOWN) {
    if (known[0] !== word[0] || Math.abs(known.length - word.length) > slips(word)) continue;
    const apart = distance(word, known);
    if (apart === 0) return undefined;
    if (apart < least) [best, least] = [known, apart];
  }
  return best;
}

/** From 0, nothing in common, to 1, the same. */
export const likeness = (left: string, right: string): number =>
  1 - distance(left, right) / Math.max(left.length, right.length, 1);

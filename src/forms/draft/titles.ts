import type { OfficialLanguage, Text } from "../../law/text";

/** Titles longer than this are cut, in Russian to no more than what is kept. */
const LONG = 200;
const KEPT = 150;
/** What is kept of a title at least where it is cut at a bracket. */
const LEAST_KEPT = 25;
/** What is kept at the beginning of a Kazakh title, and at its end, where its noun stands. */
const KAZAKH_ENDS = [70, 80] as const;

/**
 * A title of the law in quotes, as the Methodology has them: a quote of its own at an end is not doubled. A very long one
 * is cut with dots: in Russian at the end, in Kazakh in the middle.
 */
export function quoted(title: Text, language: OfficialLanguage): string {
  const text = shortened(title[language], language);
  return `${text.startsWith('"') ? "" : '"'}${text}${text.endsWith('"') ? "" : '"'}`;
}

function shortened(text: string, language: OfficialLanguage): string {
  if (text.length <= LONG) return text;
  if (language === "ru") return `${text.slice(0, cut(text, KEPT))}…`;
  const [first, last] = KAZAKH_ENDS;
  return `${text.slice(0, cut(text, first))} … ${text.slice(text.indexOf(" ", text.length - last) + 1)}`;
}

/** The last place before a length at which a text can be cut: a comma or a bracket outside of others, or else a space. */
function cut(text: string, most: number): number {
  const places = [...text.slice(0, most).matchAll(/[,;]? \(|[,;] /g)].map(({ index }) => index);
  return (
    places.findLast((at) => at > LEAST_KEPT && isWhole(text.slice(0, at))) ?? text.lastIndexOf(" ", most)
  );
}

/** Whether no bracket or quote stands open. */
const isWhole = (text: string): boolean =>
  text.split("(").length === text.split(")").length &&
  text.split("«").length === text.split("»").length &&
  text.split('"').length % 2 === 1;

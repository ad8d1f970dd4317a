/** Lines of Appendix 10 as they are read: the official columns, and beside them the points of the body. */

/** A row with its points for one language and the indicator whose points of the body stand in it. */
export function points(
  number: string,
  label: string,
  most?: number,
  criterion?: string,
  indicator?: number,
): string {
  const own = ["kk", "ru"].map((language) =>
    criterion === undefined
      ? "…"
      : `${criterion}.${indicator}.${language} = [${criterion} ${indicator} ${language}]`,
  );
  return [number, label, most ?? "…", most ?? "…", ...own].join(" | ");
}

/** The sum of the points of a criterion's indicators in both languages, from the first to before the last. */
export const sumOf = (criterion: string, last: number, first = 0): string =>
  `[${Array.from({ length: last - first }, (_, index) => first + index)
    .flatMap((indicator) => [`${criterion}.${indicator}.kk`, `${criterion}.${indicator}.ru`])
    .join(" + ")}]`;

/** The score of a criterion, where it is not the sum. */
export const scoreOf = (criterion: string): string => `[OPENNESS_${criterion} of openness]`;

export const HEADS = {
  ru: [
    "№ п/п | Наименование индикатора | Максимальный балл | Балл",
    "На государственном языке | На русском языке | На государственном языке | На русском языке",
  ],
  kk: [
    "№ р/с | Индикатордың атауы | Ең жоғары балл | Балл",
    "Мемлекеттік тілде | Орыс тілінде | Мемлекеттік тілде | Орыс тілінде",
  ],
} as const;

export const NUMBERS = "1 | 2 | 3 | 4 | 5 | 6";

/** A table with its title, its heads, and the notes below it. */
export const table = (
  title: string,
  rows: readonly string[],
  notes: readonly string[] = [],
  language: "ru" | "kk" = "ru",
): readonly string[] => [
  title,
  ...HEADS[language],
  NUMBERS,
  ...rows,
  ...(notes.length > 0 ? [language === "ru" ? "Примечание:" : "Ескертпе:", ...notes] : []),
];

/** A head in Russian, by which its column is found, and in Kazakh, below it in the same cell. */
export type Head = readonly [ru: string, kk: string];

/** The words of a table, by which it is known again. */
export interface Wording {
  readonly title: string;
  /** What to know of the table, above its heads. */
  readonly help: string;
  readonly heads: Readonly<Record<string, Head>>;
}

export const BODY: Head = ["Государственный орган", "Мемлекеттік орган"];
export const DIRECTION: Head = ["Направление", "Бағыт"];

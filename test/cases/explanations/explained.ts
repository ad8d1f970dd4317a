import type { Call } from "../case";

/** A call whose result is unfolded: the lines of the explanation in Russian, each with its label, word by word. */
export interface Explained {
  readonly call: Call;
  /** The 0-based row and column of the cell; left out: the only one. */
  readonly at?: readonly [row: number, column: number];
  readonly says: readonly string[];
}

/** Lines that are the same for both languages of openness; `@` stands for the language. */
export const inBoth = (...lines: string[]): string[] =>
  ["казахский", "русский"].flatMap((language) => lines.map((line) => line.replaceAll("@", language)));

const order = (place: string, registered: string, from: string) =>
  `Основание: ${place} Методики, в редакции приказа, зарегистрированного ${registered}; действует с ${from}`;
export const january = (place: string) => order(place, "31.01.2023 под № 31825", "31.01.2023");
export const march = (place: string, from: string) => order(place, "30.03.2023 под № 32170", from);
export const july = (place: string) => order(place, "24.07.2023 под № 33140", "24.07.2023");

export const LATEST = "Редакция: 2023-07, действует с 24.07.2023";
export const CENTRAL = "Тип органа: центральный государственный орган (ЦГО)";
export const LOCAL = "Тип органа: местный исполнительный орган (МИО)";

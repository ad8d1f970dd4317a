import type { Text } from "../law/text";
import { LANGUAGES } from "../law/text";
import { isoDate } from "../law/dates";
import type { IsoDate } from "../law/version";
import { isBlank } from "../scoring/parse";
import type { Cell, Unread } from "./types";

/** Whether something stands in the cell that its column does not take. */
export const isUnread = (cell: unknown): cell is Unread =>
  typeof cell === "object" && cell !== null && "unread" in cell;

/** What the column takes, where the cell holds that. */
export const known = <T>(cell: Cell<T>): T | undefined => (isUnread(cell) ? undefined : cell);

/**
 * A value of a spreadsheet as what its column takes.
 * @param read `undefined` where the value is none of that
 */
export function cellOf<T>(value: unknown, read: (value: unknown) => T | undefined): Cell<T> {
  return isBlank(value) ? undefined : (read(value) ?? { unread: String(value) });
}

/** A date, written or as a serial number. */
export const dateCell = (value: unknown): Cell<IsoDate> =>
  cellOf(value, (given) =>
    typeof given === "string" || typeof given === "number" ? isoDate(given) : undefined,
  );

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, " ").trim();

/** One of several choices, by its words in any of the languages. */
export const choiceCell = <Choice extends string>(
  value: unknown,
  words: Readonly<Record<Choice, Text>>,
): Cell<Choice> =>
  cellOf(value, (given) =>
    (Object.keys(words) as Choice[]).find((choice) =>
      LANGUAGES.some((language) => plain(words[choice][language]) === plain(String(given))),
    ),
  );

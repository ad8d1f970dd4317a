import { isoDate } from "./dates";
import { edition, editionOn, EDITIONS, LATEST, type Edition } from "./editions";
import { READINGS, type ReadingId } from "./readings";
import type { IsoDate } from "./version";

/** The edition to calculate by, and the readings chosen otherwise than by default. */
export interface Rules {
  readonly edition: Edition;
  readonly readings: Readonly<Partial<Record<ReadingId, string>>>;
}

/** The latest edition with every reading at its default. */
export const DEFAULT_RULES: Rules = { edition: LATEST, readings: {} };

export type RulesProblem =
  | { readonly code: "unknownEdition"; readonly found: string }
  | { readonly code: "unknownReading"; readonly found: string }
  | { readonly code: "unknownAlternative"; readonly found: string; readonly reading: ReadingId }
  | { readonly code: "chosenTwice"; readonly found: string }
  /** A date on which no coded edition was in force yet. */
  | { readonly code: "beforeFirstEdition"; readonly found: string; readonly first: IsoDate };

const isProblem = (x: object): x is RulesProblem => "code" in x;

function parseEdition(input: string | number): Edition | RulesProblem {
  const known = typeof input === "string" ? edition(input) : undefined;
  if (known) return known;
  const day = isoDate(input);
  if (day === undefined) return { code: "unknownEdition", found: String(input) };
  return editionOn(day) ?? { code: "beforeFirstEdition", found: day, first: EDITIONS[0].from };
}

function parseReading(
  input: string,
): { readonly id: ReadingId; readonly alternative: string } | RulesProblem {
  const [id = "", alternative = "", ...more] = input.split("=").map((part) => part.trim().toLowerCase());
  if (!Object.hasOwn(READINGS, id) || more.length > 0) return { code: "unknownReading", found: input.trim() };
  const reading = id as ReadingId;
  if (alternative !== "default" && !Object.hasOwn(READINGS[reading].alternatives, alternative)) {
    return { code: "unknownAlternative", found: input.trim(), reading };
  }
  return { id: reading, alternative };
}

/**
 * Reads what the `rules` argument of the functions takes: an edition (`2023-06`), a date, or an edition with readings
 * (`2023-07;deduction=scaled`), in one or several parts. Nothing given: the latest edition, default readings.
 */
export function parseRules(...inputs: readonly (string | number)[]): Rules | RulesProblem {
  const parts = inputs.flatMap((input): readonly (string | number)[] =>
    typeof input === "string" ? input.split(";").filter((part) => part.trim() !== "") : [input],
  );
  const [first] = parts;
  const hasEdition = typeof first === "number" || (first !== undefined && !first.includes("="));
  const found = hasEdition ? parseEdition(typeof first === "string" ? first.trim() : first) : LATEST;
  if (isProblem(found)) return found;

  const chosen = new Map<ReadingId, string>();
  for (const part of parts.slice(hasEdition ? 1 : 0)) {
    const reading = parseReading(String(part));
    if (isProblem(reading)) return reading;
    if (chosen.has(reading.id)) return { code: "chosenTwice", found: reading.id };
    chosen.set(reading.id, reading.alternative);
  }
  const readings = Object.fromEntries([...chosen].filter(([, alternative]) => alternative !== "default"));
  return { edition: found, readings };
}

/** Rules as text, readings by alphabet: `2023-07;deduction=scaled`. {@link parseRules} reads it back. */
export function formatRules({ edition, readings }: Rules): string {
  const chosen = Object.entries(readings).map(([id, alternative]) => `${id}=${alternative}`);
  return [edition.id, ...chosen.sort()].join(";");
}

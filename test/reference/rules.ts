import { held, isBlank } from "./intake";

/** Editions and their first days (methodology.md, section 2). */
export const EDITIONS = [
  ["2023-01", "2023-01-31"],
  ["2023-03", "2023-03-30"],
  ["2023-06", "2023-06-01"],
  ["2023-07", "2023-07-24"],
] as const;

export type Edition = (typeof EDITIONS)[number][0];

/** Alternatives of the readings that act in a function or where its arguments are made (section 10). */
export const ALTERNATIVES: Readonly<Record<string, readonly string[]>> = {
  deduction: ["scaled"],
  "satisfaction-mean": ["all-services"],
  "partial-automation": ["full"],
  "electronic-share": ["difference", "product"],
  "media-publicity": ["void"],
  "media-answers": ["on-answers"],
  "band-gaps": ["lower"],
  "stimulus-cap": ["all-or-nothing"],
  "excluded-indicator": ["maximum", "zero"],
  "average-of": ["all-bodies"],
  "no-blog-entries": ["zero"],
  "programme-degrees": ["best"],
  "nothing-planned": ["both"],
  "no-activity": ["maximum", "zero"],
  "impossible-to-discipline": ["as-disciplined"],
  "system-failure": ["both"],
  subordinates: ["any"],
  "local-subordinates": ["deduct"],
  "printed-digits": ["sum-of-printed"],
};

export interface Rules {
  readonly edition: Edition;
  /** The alternative chosen of each reading that is not at its default. */
  readonly chosen: Readonly<Record<string, string>>;
}

/** Whether a reading is at an alternative. */
export const reads = (rules: Rules, reading: string, alternative: string): boolean =>
  rules.chosen[reading] === alternative;

/** The day of a serial number of the 1900 date system: 45131 is 24 July 2023. */
function dayOf(serial: number): string {
  const day = new Date(Date.UTC(2023, 6, 24));
  day.setUTCDate(day.getUTCDate() + Math.floor(serial) - 45_131);
  return day.toISOString().slice(0, 10);
}

/** The edition named, or in force on the day named: `2023-06`, `2023-06-15`, `15.06.2023`, a serial number. */
function editionOf(input: string | number): Edition {
  const text = typeof input === "number" ? dayOf(input) : input.trim();
  const named = EDITIONS.find(([id]) => id === text);
  if (named) return named[0];
  const day = text.includes(".") ? text.split(".").reverse().join("-") : text;
  const inForce = EDITIONS.filter(([, from]) => from <= day).at(-1);
  if (!inForce) throw new Error(`the reference has no edition for ${text}`);
  return inForce[0];
}

/** The rules in a cell; nothing there: the latest edition and every reading at its default. */
export function rulesIn(...cells: readonly unknown[]): Rules {
  let edition: Edition = "2023-07";
  const chosen: Record<string, string> = {};
  for (const cell of cells.filter((each) => !isBlank(each))) {
    const value = held(cell) as string | number;
    for (const part of typeof value === "number" ? [value] : value.split(";")) {
      const [reading, alternative] = String(part)
        .split("=")
        .map((word) => word.trim());
      if (alternative === undefined) edition = editionOf(part);
      else if (alternative !== "default") chosen[reading!] = alternative;
    }
  }
  return { edition, chosen };
}

/** RULES: the edition, then the readings chosen, by alphabet. */
export const rulesText = ({ edition, chosen }: Rules): string =>
  [
    edition,
    ...Object.keys(chosen)
      .sort()
      .map((reading) => `${reading}=${chosen[reading]}`),
  ].join(";");

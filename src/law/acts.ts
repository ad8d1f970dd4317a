import type { IsoDate } from "./version";

/** A provision of the Methodology that an act states or changes. */
export type ProvisionName = `p.${number}` | `app.${number}` | `app.${number}.table.${string}`;

/** An order that sets or changes the Methodology, as registered at the Ministry of Justice. */
export interface Act {
  /** Days on which the four authors signed, first to last. */
  readonly signed: readonly [IsoDate, IsoDate];
  readonly registered: { readonly date: IsoDate; readonly number: number };
  /**
   * Day from which it is taken to be in force. The orders enter into force on their first official publication,
   * whose date the sources do not give; the registration date stands for it (reading `in-force-date`).
   */
  readonly inForce: IsoDate;
  /** What the act puts off to a later day. */
  readonly deferred?: { readonly from: IsoDate; readonly provisions: readonly ProvisionName[] };
  /** What the act changes at entry into force; `"all"`: it states the whole Methodology anew. */
  readonly provisions: "all" | readonly ProvisionName[];
}

/**
 * The register of acts. The base order of 19–20 April 2021 (registered under No 22599) is amended by all of them;
 * the January order restates the Methodology whole, so nothing older is coded.
 */
export const ACTS = {
  /** Nos 21, 32/НҚ, 19 о/д, 41 of 27–30 January 2023. */
  "2023-01": {
    signed: ["2023-01-27", "2023-01-30"],
    registered: { date: "2023-01-31", number: 31825 },
    inForce: "2023-01-31",
    provisions: "all",
  },
  /** Nos 62, 116/НҚ, 55 о/д, 115 of 29–30 March 2023. Its point 4 puts paragraphs 4–7 and 21–24 and the appendices off. */
  "2023-03": {
    signed: ["2023-03-29", "2023-03-30"],
    registered: { date: "2023-03-30", number: 32170 },
    inForce: "2023-03-30",
    provisions: ["p.5", "p.6", "p.9", "p.26", "p.74", "p.118"],
    deferred: {
      from: "2023-06-01",
      provisions: [
        "p.2",
        "p.72",
        "app.9.table.1",
        "app.9.table.5",
        "app.9.table.6",
        "app.10.table.6",
        "app.10.table.11",
      ],
    },
  },
  /** Nos 153, 97 о/д, 270/НҚ, 289-НҚ of 14–21 July 2023. */
  "2023-07": {
    signed: ["2023-07-14", "2023-07-21"],
    registered: { date: "2023-07-24", number: 33140 },
    inForce: "2023-07-24",
    provisions: ["p.49", "p.52", "p.114"],
  },
} as const satisfies Readonly<Record<string, Act>>;

export type ActId = keyof typeof ACTS;

/** Acts beside the Methodology that a deadline is taken from. */
export const OTHER_ACTS = {
  /** Order No 193 of 25 June 2013: rules and standard form of the annual report on public services. */
  "193": { signed: "2013-06-25", number: 193 },
} as const satisfies Readonly<Record<string, { readonly signed: IsoDate; readonly number: number }>>;

export type OtherActId = keyof typeof OTHER_ACTS;

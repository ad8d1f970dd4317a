import type { BASES, CHANNELS, SERVICE_FORMS } from "../types";

/** A number beside what it is a part of, from 0 to 1. */
export interface Share<K extends string> {
  readonly of: K;
  readonly count: number;
  readonly share: number;
}

/** Shares of the channels, of those free and paid, and of the forms. */
export interface WayShares {
  readonly channels: readonly Share<(typeof CHANNELS)[number]>[];
  readonly bases: readonly Share<(typeof BASES)[number]>[];
  readonly forms: readonly Share<(typeof SERVICE_FORMS)[number]>[];
}

/** A service with how often it was rendered. */
export interface Demand {
  readonly name: string;
  readonly count: number;
  readonly share: number;
}

/** The sentences of the drafts in a language, of whole numbers that are known. */
export interface Wording {
  /** `kinds`: services that are on the list, rendered or not. */
  readonly rendered: (year: number, count: number, kinds: number) => string;
  /** `change`: to the count before, as a part of it; left out where that was 0. */
  readonly compared: (year: number, before: number, count: number, change: number | undefined) => string;
  /** How the services of the year were rendered; a group about which nothing is known is empty. */
  readonly ways: (shares: WayShares) => string;
  readonly approved: (year: number, count: number) => string;
  /** `kinds`: services that were rendered at all; `together`: the share of those named in all. */
  readonly demanded: (services: readonly Demand[], kinds: number, together: number) => string;
  readonly access: (places: readonly string[]) => string;
  readonly discussions: (year: number, count: number) => string;
  readonly proposals: (received: number, accepted: number | undefined) => string;
  readonly events: (year: number, count: number) => string;
  readonly training: (year: number, count: number) => string;
  readonly participants: (count: number) => string;
  readonly hearings: (year: number, count: number) => string;
  readonly automated: (counts: {
    readonly kinds: number;
    readonly full: number;
    readonly partial: number;
  }) => string;
  /** Services automated in the year, by name; not all of them where `more` are left out. */
  readonly newlyAutomated: (year: number, count: number, names: readonly string[], more: number) => string;
  readonly amended: (year: number, count: number) => string;
  readonly complaints: (year: number, received: number, justified: number | undefined) => string;
  readonly complaintsBefore: (year: number, received: number) => string;
  readonly internalControl: (year: number, count: number) => string;
  readonly inspections: (year: number, count: number) => string;
  readonly found: (checked: number | undefined, violations: number | undefined) => string;
  readonly publicMonitoring: (year: number, count: number) => string;
  readonly recommendations: (given: number, accepted: number | undefined) => string;
}

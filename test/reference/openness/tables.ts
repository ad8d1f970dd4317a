import type { Body } from "../body";
import type { Edition } from "../rules";

export type Criterion = "DATA" | "BUDGET" | "ACTS" | "DIALOG" | "SITE" | "SUBORDINATES";

/** An indicator of App. 10. */
export interface Indicator {
  readonly number: string;
  /** Points per language. */
  readonly points: string;
  /** What its mark is; left out: the share to which it is fulfilled. */
  readonly mark?: "entries" | "degrees" | "answered";
  /** Table 1 indicator 6. */
  readonly isStimulus?: true;
  /** Not for local bodies: note `***` to Table 6. */
  readonly isCentral?: true;
}

const rows = (...of: readonly (readonly [number: string, points: string])[]): Indicator[] =>
  of.map(([number, points]) => ({ number, points }));

const DATA: readonly Indicator[] = [
  ...rows(["1", "2.5"], ["2", "1"], ["3", "3"], ["4", "2"], ["5", "0.5"]),
  { number: "6", points: "1", isStimulus: true },
];

/** Table 2. */
const CENTRAL_BUDGET = rows(
  ["1.1", "0.3"],
  ["1.2", "0.3"],
  ["1.3", "0.3"],
  ["1.4", "0.3"],
  ["1.5", "0.3"],
  ["2", "0.5"],
  ["3", "0.5"],
  ["4", "0.5"],
  ["5", "0.5"],
  ["6", "0.5"],
  ["7", "0.5"],
  ["8", "0.5"],
  ["9", "0.5"],
  ["10", "1.5"],
  ["11", "2"],
);

/** Table 3. */
const LOCAL_BUDGET = rows(
  ["1", "2"],
  ["2", "2"],
  ["3", "0.5"],
  ["4", "0.5"],
  ["5", "0.5"],
  ["6", "1.5"],
  ["7", "2"],
);

/** Table 4. */
const CENTRAL_ACTS: readonly Indicator[] = [
  ...rows(["1", "1"], ["2", "1"], ["3", "1"], ["4", "3.5"], ["5", "1.5"]),
  { number: "6", points: "1", mark: "degrees" },
];

/** Table 5. */
const LOCAL_ACTS = rows(["1", "2"], ["2", "1.5"], ["3", "4"], ["4", "1.5"]);

const reception = (body: Body) => (body === "ЦГО" ? "0.5" : "1");

/** Table 6 of the January order. */
const dialogOfJanuary = (body: Body): readonly Indicator[] => [
  ...rows(["1", "2.5"], ["2", "1.5"]),
  { number: "3", points: "1.5", mark: "entries" },
  ...rows(["4", "1.5"], ["5.1", "0.5"], ["5.2", "0.5"], ["5.3", reception(body)]),
  { number: "5.4", points: "0.5", isCentral: true },
];

/** Table 6 of the March order, in force from 1 June 2023. */
const dialogOfJune = (body: Body): readonly Indicator[] => [
  { number: "1", points: "2.5" },
  { number: "2", points: "1.5", mark: "entries" },
  ...rows(["3", "2"], ["4.1", "1"], ["4.2", "1"], ["4.3", reception(body)]),
  { number: "4.4", points: "0.5", isCentral: true },
];

/** Table 7. */
const SITE = rows(["1", "1.5"], ["2", "1.5"], ["3", "1.5"], ["4", "1.5"], ["5", "1.5"], ["6", "1.5"]);

/** Tables 9, 10 and 11: penalty points. */
const SUBORDINATES: readonly Indicator[] = [
  ...rows(["9.1", "1.5"], ["10.1", "0.5"], ["10.2", "0.5"], ["10.3", "0.5"], ["11.1", "0.5"]),
  { number: "11.2", points: "1", mark: "answered" },
];

/** The table of App. 10 in force, for a type of body. */
export function table(criterion: Criterion, body: Body, edition: Edition): readonly Indicator[] {
  switch (criterion) {
    case "DATA":
      return DATA;
    case "BUDGET":
      return body === "ЦГО" ? CENTRAL_BUDGET : LOCAL_BUDGET;
    case "ACTS":
      return body === "ЦГО" ? CENTRAL_ACTS : LOCAL_ACTS;
    case "DIALOG":
      return edition === "2023-01" || edition === "2023-03" ? dialogOfJanuary(body) : dialogOfJune(body);
    case "SITE":
      return SITE;
    case "SUBORDINATES":
      return SUBORDINATES;
  }
}

/** Points of the entries of the head's blog: "over 50" and so on, both versions of Table 6. */
export const ENTRIES = [
  ["50", "1.5"],
  ["25", "1"],
  ["10", "0.5"],
] as const;

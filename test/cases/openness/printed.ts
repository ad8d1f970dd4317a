import type { CriterionId } from "../../../src/law/openness/criteria";

export type BodyName = "ЦГО" | "МИО";

/** A table of Appendix 10 as printed: its items with the points for one language, and the total below them. */
export interface PrintedTable {
  readonly table: string;
  readonly criterion: CriterionId;
  readonly bodies: readonly BodyName[];
  /** The editions in which it stands so. */
  readonly editions: readonly string[];
  readonly items: readonly (readonly [number: string, points: number])[];
  readonly total: number;
}

const ALL = ["2023-01", "2023-03", "2023-06", "2023-07"] as const;
/** Before and from the day to which the March order puts Tables 6 and 11 off. */
const JANUARY = ["2023-01", "2023-03"] as const;
const JUNE = ["2023-06", "2023-07"] as const;

const twice = ["ЦГО", "МИО"] as const;

/** Item of Table 1 that is not counted in the printed total. */
export const STIMULUS = "6";
/** Items whose mark is a number of blog entries, and the one whose mark is the share of questions answered. */
export const BLOG: Readonly<Record<string, string>> = {
  "2023-01": "3",
  "2023-03": "3",
  "2023-06": "2",
  "2023-07": "2",
};
export const ANSWERED = "11.2";

/** Tables 1–7 and 9–11, in the order in which a criterion's marks follow. */
export const PRINTED_TABLES: readonly PrintedTable[] = [
  {
    table: "1",
    criterion: "DATA",
    bodies: twice,
    editions: ALL,
    items: [
      ["1", 2.5],
      ["2", 1],
      ["3", 3],
      ["4", 2],
      ["5", 0.5],
      [STIMULUS, 1],
    ],
    total: 18,
  },
  {
    table: "2",
    criterion: "BUDGET",
    bodies: ["ЦГО"],
    editions: ALL,
    items: [
      ["1.1", 0.3],
      ["1.2", 0.3],
      ["1.3", 0.3],
      ["1.4", 0.3],
      ["1.5", 0.3],
      ["2", 0.5],
      ["3", 0.5],
      ["4", 0.5],
      ["5", 0.5],
      ["6", 0.5],
      ["7", 0.5],
      ["8", 0.5],
      ["9", 0.5],
      ["10", 1.5],
      ["11", 2],
    ],
    total: 18,
  },
  {
    table: "3",
    criterion: "BUDGET",
    bodies: ["МИО"],
    editions: ALL,
    items: [
      ["1", 2],
      ["2", 2],
      ["3", 0.5],
      ["4", 0.5],
      ["5", 0.5],
      ["6", 1.5],
      ["7", 2],
    ],
    total: 18,
  },
  {
    table: "4",
    criterion: "ACTS",
    bodies: ["ЦГО"],
    editions: ALL,
    items: [
      ["1", 1],
      ["2", 1],
      ["3", 1],
      ["4", 3.5],
      ["5", 1.5],
      ["6", 1],
    ],
    total: 18,
  },
  {
    table: "5",
    criterion: "ACTS",
    bodies: ["МИО"],
    editions: ALL,
    items: [
      ["1", 2],
      ["2", 1.5],
      ["3", 4],
      ["4", 1.5],
    ],
    total: 18,
  },
  {
    table: "6",
    criterion: "DIALOG",
    bodies: ["ЦГО"],
    editions: JANUARY,
    items: [
      ["1", 2.5],
      ["2", 1.5],
      ["3", 1.5],
      ["4", 1.5],
      ["5.1", 0.5],
      ["5.2", 0.5],
      ["5.3", 0.5],
      ["5.4", 0.5],
    ],
    total: 18,
  },
  {
    table: "6",
    criterion: "DIALOG",
    bodies: ["МИО"],
    editions: JANUARY,
    items: [
      ["1", 2.5],
      ["2", 1.5],
      ["3", 1.5],
      ["4", 1.5],
      ["5.1", 0.5],
      ["5.2", 0.5],
      ["5.3", 1],
    ],
    total: 18,
  },
  {
    table: "6",
    criterion: "DIALOG",
    bodies: ["ЦГО"],
    editions: JUNE,
    items: [
      ["1", 2.5],
      ["2", 1.5],
      ["3", 2],
      ["4.1", 1],
      ["4.2", 1],
      ["4.3", 0.5],
      ["4.4", 0.5],
    ],
    total: 18,
  },
  {
    table: "6",
    criterion: "DIALOG",
    bodies: ["МИО"],
    editions: JUNE,
    items: [
      ["1", 2.5],
      ["2", 1.5],
      ["3", 2],
      ["4.1", 1],
      ["4.2", 1],
      ["4.3", 1],
    ],
    total: 18,
  },
  {
    table: "7",
    criterion: "SITE",
    bodies: twice,
    editions: ALL,
    items: [
      ["1", 1.5],
      ["2", 1.5],
      ["3", 1.5],
      ["4", 1.5],
      ["5", 1.5],
      ["6", 1.5],
    ],
    total: 18,
  },
  {
    table: "9",
    criterion: "SUBORDINATES",
    bodies: ["ЦГО"],
    editions: ALL,
    items: [["9.1", 1.5]],
    total: 3,
  },
  {
    table: "10",
    criterion: "SUBORDINATES",
    bodies: ["ЦГО"],
    editions: ALL,
    items: [
      ["10.1", 0.5],
      ["10.2", 0.5],
      ["10.3", 0.5],
    ],
    total: 3,
  },
  {
    table: "11",
    criterion: "SUBORDINATES",
    bodies: ["ЦГО"],
    editions: JANUARY,
    items: [
      ["11.1", 0.5],
      [ANSWERED, 1],
    ],
    total: 3,
  },
  {
    table: "11",
    criterion: "SUBORDINATES",
    bodies: ["ЦГО"],
    editions: JUNE,
    items: [
      ["11.1", 0.5],
      [ANSWERED, 1],
    ],
    total: 3,
  },
];

/** The tables of a criterion for a type of body in an edition, in their order. */
export const tablesOf = (criterion: CriterionId, body: BodyName, edition: string): readonly PrintedTable[] =>
  PRINTED_TABLES.filter(
    (table) =>
      table.criterion === criterion && table.bodies.includes(body) && table.editions.includes(edition),
  );

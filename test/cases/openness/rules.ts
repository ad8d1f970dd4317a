import { beside, both, row, type Case } from "../case";

/** Points by the table alone: all done. */
const ALL = { data: [1, 1, 1, 1, 1], acts: [1, 1, 1, 1, 1, 1], local: [1, 1, 1, 1] } as const;

/** p. 62 and note ** to Table 1: open data. */
const DATA: readonly Case[] = [
  {
    says: "p. 62: no requests, and the needs studied: item 2 has its maximum",
    call: ["OPENNESS_DATA", both(0, "max", 0, 0, 0, 0), "ЦГО"],
    gives: 2,
  },
  {
    says: "note ** to Table 1: no sets of the Unified list in the systems: item 6 has its maximum, 1 + 1",
    call: ["OPENNESS_DATA", both(0, 0, 0, 0, 0, "max"), "МИО"],
    gives: 2,
  },
  {
    says: "Table 1: at 18 the stimulating item is not counted",
    call: ["OPENNESS_DATA", both(...ALL.data, 1), "ЦГО"],
    gives: 18,
  },
  {
    says: "Table 1 (stimulus-cap): 17 and the stimulus of 2 are cut at 18",
    call: ["OPENNESS_DATA", both(1, 0.5, 1, 1, 1, 1), "ЦГО"],
    gives: 18,
  },
  {
    says: "Table 1: 16 and a stimulus of 1 are 17",
    call: ["OPENNESS_DATA", both(1, 0, 1, 1, 1, 0.5), "ЦГО"],
    gives: 17,
  },
  {
    says: "Table 1: an empty stimulating item is none",
    call: ["OPENNESS_DATA", both(1, 0, 1, 1, 1, ""), "ЦГО"],
    gives: 16,
  },
  {
    says: "Table 1: so is one that is left out",
    call: ["OPENNESS_DATA", both(1, 0, 1, 1, 1), "ЦГО"],
    gives: 16,
  },
];

const central = (third: unknown, ninth: unknown) => both(1, 1, 1, 1, 1, 1, third, 1, 1, 1, 1, 1, ninth, 1, 1);
const local = both(1, 1, 1, 1, 1, 1, 1);

/** p. 67: open budget. */
const BUDGET: readonly Case[] = [
  {
    says: "p. 67: no programme announced: items 3 and 9 of Table 2 are 0",
    call: ["OPENNESS_BUDGET", central(1, 1), "ЦГО", 0],
    gives: 16,
  },
  {
    says: "p. 67: items 1 and 5 of Table 3 are 0",
    call: ["OPENNESS_BUDGET", local, "МИО", 0],
    gives: 13,
  },
  {
    says: "p. 67 (announced-share): half of the programmes announced",
    call: ["OPENNESS_BUDGET", central(1, 1), "ЦГО", 0.5],
    gives: 17,
  },
  {
    says: "p. 67 (announced-share): the share is of the points reached",
    call: ["OPENNESS_BUDGET", central(0.5, 1), "ЦГО", 0.5],
    gives: 16.75,
  },
  { says: "p. 67: all announced", call: ["OPENNESS_BUDGET", local, "МИО", 1], gives: 18 },
  {
    says: "p. 67: announced in Kazakh alone",
    call: ["OPENNESS_BUDGET", local, "МИО", row(1, 0)],
    gives: 15.5,
  },
  {
    says: "p. 67: reports not announced, drafts announced",
    call: ["OPENNESS_BUDGET", local, "МИО", [[0], [1]]],
    gives: 14,
  },
  {
    says: "p. 67: reports above drafts, Kazakh before Russian",
    call: [
      "OPENNESS_BUDGET",
      local,
      "МИО",
      [
        [0, 1],
        [1, 0.5],
      ],
    ],
    gives: 15.75,
  },
  {
    says: "p. 67: a pair of languages for each of two bodies",
    call: ["OPENNESS_BUDGET", beside(local, local), "МИО", row(1, 0, 0, 0)],
    gives: [[15.5, 13]],
  },
  {
    says: "p. 67: no audit in the period: item 4 of Table 2 has its maximum",
    call: ["OPENNESS_BUDGET", both(0, 0, 0, 0, 0, 0, 0, "max", 0, 0, 0, 0, 0, 0, 0), "ЦГО"],
    gives: 1,
  },
  {
    says: "p. 67: item 2 of Table 3 has it",
    call: ["OPENNESS_BUDGET", both(0, "max", 0, 0, 0, 0, 0), "МИО"],
    gives: 4,
  },
  {
    says: "p. 67: a secret budget gets the average of the others on the items that are not assessed",
    call: [
      "OPENNESS_BUDGET",
      both("avg", 1, 0, 0, 0, 0, "avg"),
      "МИО",
      undefined,
      [[1.25, 0.75], ...Array<unknown[]>(5).fill(["", ""]), [1.5, 0.5]],
    ],
    gives: 8,
  },
  {
    says: "p. 67: an average of 0 is one",
    call: [
      "OPENNESS_BUDGET",
      both("avg", 1, 0, 0, 0, 0, 0),
      "МИО",
      undefined,
      both(0, "", "", "", "", "", ""),
    ],
    gives: 4,
  },
  {
    says: "p. 67: an average that nobody has is none",
    call: ["OPENNESS_BUDGET", both("avg", 1, 0, 0, 0, 0, 0), "МИО", undefined, both("", 1, 0, 0, 0, 0, 0)],
    refuses: "#N/A",
    because: /средние_баллы/,
  },
  {
    says: "p. 67: without averages there is none",
    call: ["OPENNESS_BUDGET", both("avg", 1, 0, 0, 0, 0, 0), "МИО"],
    refuses: "#N/A",
    because: /средние_баллы/,
  },
  {
    says: "p. 67: no average is above the points of the item",
    call: [
      "OPENNESS_BUDGET",
      both("avg", 1, 0, 0, 0, 0, 0),
      "МИО",
      undefined,
      both(2.1, "", "", "", "", "", ""),
    ],
    refuses: "#VALUE!",
    because: /средние_баллы.*2\.1.*не больше 2/,
  },
];

/** p. 71: open acts. */
const ACTS: readonly Case[] = [
  {
    says: "p. 71: nothing planned: the items of placing have their maximum",
    call: ["OPENNESS_ACTS", both("max", "max", 0, 0, 0, 0), "ЦГО"],
    gives: 4,
  },
  {
    says: "p. 71: item 1 of Table 5 has it",
    call: ["OPENNESS_ACTS", both("max", 0, 0, 0), "МИО"],
    gives: 4,
  },
  {
    says: "p. 71 (nothing-planned): no comments, by themselves: item 4 of Table 4 has its maximum",
    call: ["OPENNESS_ACTS", both(0, 0, 0, "max", 0, 0), "ЦГО"],
    gives: 7,
  },
  {
    says: "p. 71: item 3 of Table 5 has it",
    call: ["OPENNESS_ACTS", both(0, 0, "max", 0), "МИО"],
    gives: 8,
  },
  {
    says: "p. 71: no announcements: items 1 and 2 of Table 4 are 0",
    call: ["OPENNESS_ACTS", both(...ALL.acts), "ЦГО", false],
    gives: 14,
  },
  {
    says: "p. 71: item 1 of Table 5 is 0",
    call: ["OPENNESS_ACTS", both(...ALL.local), "МИО", false],
    gives: 14,
  },
  {
    says: "Table 4: announced, and nothing is taken away",
    call: ["OPENNESS_ACTS", both(...ALL.acts), "ЦГО", true],
    gives: 18,
  },
  {
    says: "p. 71: announced in Kazakh alone",
    call: ["OPENNESS_ACTS", both(...ALL.acts), "ЦГО", row(true, false)],
    gives: 16,
  },
  {
    says: "p. 71 (nothing-planned): the maximum prevails over the missing announcement",
    call: ["OPENNESS_ACTS", both("max", 1, 1, 1, 1, 1), "ЦГО", false],
    gives: 16,
  },
  {
    says: "p. 71: items 3 to 6 do not depend on the announcement",
    call: ["OPENNESS_ACTS", both(0, 0, 1, 1, 1, 1), "ЦГО", false],
    gives: 14,
  },
  ...([1, 0.8, 0.6, 0.4, 0] as const).map((degree): Case => ({
    says: `Table 4, item 6: an event of degree ${degree}`,
    call: ["OPENNESS_ACTS", both(0, 0, 0, 0, 0, degree), "ЦГО"],
    gives: degree * 2,
  })),
  {
    says: "Table 4, item 6 (programme-degrees): the mean of the events, one not carried out being 0",
    call: ["OPENNESS_ACTS", both(0, 0, 0, 0, 0, "1; 0,8; 0"), "ЦГО"],
    gives: 1.2,
  },
  {
    says: "Table 4, item 6: no event has another degree",
    call: ["OPENNESS_ACTS", both(0, 0, 0, 0, 0, "1; 0,7"), "ЦГО"],
    refuses: "#VALUE!",
    because: /отметки \(6\).*«1; 0,7»/,
  },
];

export const PARAGRAPHS: readonly Case[] = [...DATA, ...BUDGET, ...ACTS];

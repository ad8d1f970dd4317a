import type { Case } from "./case";

/** p. 97–106, Appendix 13: complaints and applications. */
export const COMPLAINTS: readonly Case[] = [
  { says: "p. 97: 2 late of 100 cost 20 of 40", call: ["COMPLAINTS_R1", 2, 100], gives: 20 },
  { says: "p. 97: 1 late of 1,000 costs 1", call: ["COMPLAINTS_R1", 1, 1000], gives: 39 },
  { says: "p. 97: a minus sign means 0", call: ["COMPLAINTS_R1", 5, 100], gives: 0 },
  { says: "p. 99: 1 of 1,000 before a court costs 10 of 30", call: ["COMPLAINTS_R2", 1, 1000], gives: 20 },
  { says: "p. 99: a minus sign means 0", call: ["COMPLAINTS_R2", 1, 100], gives: 0 },
  { says: "p. 99: a court may decide on more than was considered", call: ["COMPLAINTS_R2", 2, 1], gives: 0 },
  { says: "p. 100: nothing revised by a court gives 30", call: ["COMPLAINTS_R2", 0, 1000], gives: 30 },
  { says: "p. 100: also where nothing was considered", call: ["COMPLAINTS_R2", 0, 0], gives: 30 },
  { says: "p. 102: 5 of 100 redirected late cost 5 of 20", call: ["COMPLAINTS_R3", 5, 100], gives: 15 },
  { says: "p. 102: a minus sign means 0", call: ["COMPLAINTS_R3", 21, 100], gives: 0 },
  { says: "App. 13: 100 % disciplined give 10", call: ["COMPLAINTS_R4", 10, 10], gives: 10 },
  { says: "App. 13: 90 % give 10", call: ["COMPLAINTS_R4", 9, 10], gives: 10 },
  { says: "App. 13: 89.9 % give 8", call: ["COMPLAINTS_R4", 899, 1000], gives: 8 },
  { says: "App. 13: 80 % give 8", call: ["COMPLAINTS_R4", 8, 10], gives: 8 },
  { says: "App. 13: 79.9 % give 6", call: ["COMPLAINTS_R4", 799, 1000], gives: 6 },
  { says: "App. 13: 70 % give 6", call: ["COMPLAINTS_R4", 7, 10], gives: 6 },
  { says: "App. 13: 69.9 % give 4", call: ["COMPLAINTS_R4", 699, 1000], gives: 4 },
  { says: "App. 13: 60 % give 4", call: ["COMPLAINTS_R4", 6, 10], gives: 4 },
  { says: "App. 13: 59.9 % give 1", call: ["COMPLAINTS_R4", 599, 1000], gives: 1 },
  { says: "App. 13: 50 % give 1", call: ["COMPLAINTS_R4", 5, 10], gives: 1 },
  { says: "App. 13: less than 49.9 % give 0", call: ["COMPLAINTS_R4", 498, 1000], gives: 0 },
  {
    says: "App. 13 (band-gaps): 49.9 % itself, which is not “less than 49.9 %”, gives 0",
    call: ["COMPLAINTS_R4", 499, 1000],
    gives: 0,
  },
  {
    says: "App. 13 (band-gaps): 89.95 % rounds half up to 90.0",
    call: ["COMPLAINTS_R4", 8995, 10000],
    gives: 10,
  },
  {
    says: "App. 13 (band-gaps): 89.94 % rounds down to 89.9",
    call: ["COMPLAINTS_R4", 8994, 10000],
    gives: 8,
  },
  {
    says: "App. 13 (band-gaps): 49.95 % rounds half up to 50.0",
    call: ["COMPLAINTS_R4", 4995, 10000],
    gives: 1,
  },
  { says: "App. 13: nobody late gives 10", call: ["COMPLAINTS_R4", 0, 0], gives: 10 },
  {
    says: "App. 13: more cases than late ones count as 100 %",
    call: ["COMPLAINTS_R4", 12, 10],
    gives: 10,
  },
  {
    says: "p. 104 (impossible-to-discipline): those who left are taken off, 8 of 8 is 100 %",
    call: ["COMPLAINTS_R4", 8, 10, 2],
    gives: 10,
  },
  {
    says: "p. 104 (impossible-to-discipline): 6 of 9 is 66.7 %",
    call: ["COMPLAINTS_R4", 6, 10, 1],
    gives: 4,
  },
  { says: "p. 104: all who were late left", call: ["COMPLAINTS_R4", 0, 2, 2], gives: 10 },
  { says: "p. 106: H = R1 + R2 + R3 + R4", call: ["COMPLAINTS_TOTAL", 20, 30, 15, 10], gives: 75 },
];

import { both, type Case } from "../case";

/** p. 86–91: penalties for subordinate organisations, and the total of the direction. */
export const TOTAL: readonly Case[] = [
  {
    says: "p. 90: all violations cost 9",
    call: ["OPENNESS_SUBORDINATES", both(1, 1, 1, 1, 1, 0), "ЦГО"],
    gives: 9,
  },
  {
    says: "p. 90: no violation costs nothing",
    call: ["OPENNESS_SUBORDINATES", both(0, 0, 0, 0, 0, 1), "ЦГО"],
    gives: 0,
  },
  {
    says: "Table 9 (subordinates): a quarter of the organisations in violation, a quarter of the penalty",
    call: ["OPENNESS_SUBORDINATES", both(0.25, 0, 0, 0, 0, 1), "ЦГО"],
    gives: 0.75,
  },
  {
    says: "Table 11, item 2: 90 % of the questions answered are not less than 90 %",
    call: ["OPENNESS_SUBORDINATES", both(0, 0, 0, 0, 0, 0.9), "ЦГО"],
    gives: 0,
  },
  {
    says: "Table 11, item 2: 89.9 % are less, and cost the whole item",
    call: ["OPENNESS_SUBORDINATES", both(0, 0, 0, 0, 0, "89,9 %"), "ЦГО"],
    gives: 2,
  },
  {
    says: "Table 11, item 1: what does not apply costs nothing",
    call: ["OPENNESS_SUBORDINATES", both(0, 0, 0, 0, "н/о", "н/о"), "ЦГО"],
    gives: 0,
  },
  {
    says: "Table 9: the word for full points is no word for a penalty",
    call: ["OPENNESS_SUBORDINATES", both("макс", 0, 0, 0, 0, 1), "ЦГО"],
    refuses: "#VALUE!",
    because: /отметки \(9\.1\).*«макс»/,
  },
  {
    says: "Table 9: nor is that for an average",
    call: ["OPENNESS_SUBORDINATES", both("ср", 0, 0, 0, 0, 1), "ЦГО"],
    refuses: "#VALUE!",
    because: /отметки \(9\.1\).*«ср»/,
  },
  {
    says: "p. 86 (local-subordinates), note to Table 8: a local body has no penalty",
    call: ["OPENNESS_SUBORDINATES", both(1, 1, 1, 1, 1, 0), "МИО"],
    gives: 0,
  },
  {
    says: "p. 86 (local-subordinates): so it needs no marks",
    call: ["OPENNESS_SUBORDINATES", both("", "", "", "", "", ""), "МИО"],
    gives: 0,
  },
  {
    says: "p. 90: a central body needs them",
    call: ["OPENNESS_SUBORDINATES", both("", 0, 0, 0, 0, 1), "ЦГО"],
    refuses: "#N/A",
    because: /отметки \(9\.1\).*пуста/,
  },
  {
    says: "p. 91: O = P1 + P2 + P3 + P4 + P5 + P6 − P7",
    call: ["OPENNESS_TOTAL", 18, 16.5, 17, 15, 18, 7.25, 3],
    gives: 88.75,
  },
  {
    says: "p. 91: six criteria at their maxima are a hundred",
    call: ["OPENNESS_TOTAL", 18, 18, 18, 18, 18, 10, 0],
    gives: 100,
  },
  {
    says: "p. 91: penalties alone are below 0 until the bounds of the direction",
    call: ["OPENNESS_TOTAL", 0, 0, 0, 0, 0, 0, 9],
    gives: -9,
  },
  {
    says: "p. 90: no penalty above 9",
    call: ["OPENNESS_TOTAL", 18, 18, 18, 18, 18, 10, 9.5],
    refuses: "#VALUE!",
    because: /p7 \(P7\).*9\.5.*не больше 9/,
  },
  {
    says: "Table 7-1: no P6 above 10",
    call: ["OPENNESS_TOTAL", 18, 18, 18, 18, 18, 10.5, 0],
    refuses: "#VALUE!",
    because: /p6 \(P6\).*10\.5.*не больше 10/,
  },
];

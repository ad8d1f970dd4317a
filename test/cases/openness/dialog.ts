import { both, row, type Case } from "../case";

/** Everything done by the January Table 6, and by that of June; for a local body without meetings with NGOs. */
const JANUARY = both(1, 1, 51, 1, 1, 1, 1, 1);
const JUNE = both(1, 51, 1, 1, 1, 1, 1);

/** p. 74 of January: dislikes. */
const DISLIKES: readonly Case[] = [
  {
    says: "p. 74: just above 10 % of dislikes zero the answers on the blog platform, in both languages",
    call: ["OPENNESS_DIALOG", JANUARY, "ЦГО", 0.1001, undefined, "2023-01"],
    gives: 13,
  },
  {
    says: "p. 74: 10 % do not exceed 10 %",
    call: ["OPENNESS_DIALOG", JANUARY, "ЦГО", 0.1, undefined, "2023-01"],
    gives: 18,
  },
  {
    says: "p. 74: nor as a percentage",
    call: ["OPENNESS_DIALOG", JANUARY, "ЦГО", "10 %", undefined, "2023-01"],
    gives: 18,
  },
  {
    says: "p. 74: nobody has rated the answers",
    call: ["OPENNESS_DIALOG", JANUARY, "ЦГО", "", undefined, "2023-01"],
    gives: 18,
  },
  {
    says: "p. 74: a share for each of two bodies",
    call: [
      "OPENNESS_DIALOG",
      JANUARY.map((marks) => [...marks, ...marks]),
      "ЦГО",
      row(0.05, 0.2),
      undefined,
      "2023-01",
    ],
    gives: [[18, 13]],
  },
  {
    says: "p. 74: in no edition from March on",
    call: ["OPENNESS_DIALOG", JANUARY, "ЦГО", 1, undefined, "2023-03"],
    gives: 18,
  },
  {
    says: "p. 74: there a share of dislikes is not even looked at",
    call: ["OPENNESS_DIALOG", JUNE, "ЦГО", "нет данных", undefined, "2023-06"],
    gives: 18,
  },
  {
    says: "p. 74: in January it must be a share",
    call: ["OPENNESS_DIALOG", JANUARY, "ЦГО", "нет данных", undefined, "2023-01"],
    refuses: "#VALUE!",
    because: /дизлайки.*«нет данных»/,
  },
];

/** Table 6: points for the entries in the blog, in both languages. */
const entries = (count: unknown, gives: number, says: string): readonly Case[] => [
  {
    says: `Table 6, item 3 of January: ${says}`,
    call: ["OPENNESS_DIALOG", both(0, 0, count, 0, 0, 0, 0, 0), "ЦГО", undefined, undefined, "2023-01"],
    gives,
  },
  {
    says: `Table 6, item 2 of June: ${says}`,
    call: ["OPENNESS_DIALOG", both(0, count, 0, 0, 0, 0), "МИО", undefined, undefined, "2023-06"],
    gives,
  },
];

const BLOG: readonly Case[] = [
  ...entries(51, 3, "51 entries are more than 50"),
  ...entries(50, 2, "50 are not"),
  ...entries(26, 2, "26 are more than 25"),
  ...entries(25, 1, "25 are not"),
  ...entries(11, 1, "11 are more than 10"),
  ...entries(10, 0.6, "10 are not: “in other cases”"),
  ...entries(1, 0.6, "1 entry is another case"),
  ...entries(0, 0.6, "no entry (no-blog-entries) is another case too"),
  ...entries("max", 3, "the word for full points"),
];

const averages = (...points: unknown[]) => both(...points);

/** Notes to Table 6, and ** to Table 2. */
const NOTES: readonly Case[] = [
  {
    says: "note * to Table 6: Defence holds no open sittings, by which it gets the average (excluded-indicator)",
    call: [
      "OPENNESS_DIALOG",
      both(1, 51, "n/a", "avg", "avg", "avg", "avg"),
      "ЦГО",
      undefined,
      averages("", "", 1.5, 0.8, 0.6, 0.4, 0.2),
    ],
    gives: 15,
  },
  {
    says: "note ** to Table 6: Foreign Affairs gets the average of the central bodies on meetings",
    call: [
      "OPENNESS_DIALOG",
      both(1, 51, 1, "avg", "avg", "avg", "avg"),
      "ЦГО",
      undefined,
      averages("", "", "", 0.8, 0.6, 0.4, 0.2),
    ],
    gives: 16,
  },
  {
    says: "note *** to Table 6: meetings with NGOs of a local body may be left out",
    call: ["OPENNESS_DIALOG", both(1, 51, 1, 1, 1, 1), "МИО"],
    gives: 18,
  },
  {
    says: "note *** to Table 6: or empty",
    call: ["OPENNESS_DIALOG", both(1, 51, 1, 1, 1, 1, ""), "МИО"],
    gives: 18,
  },
  {
    says: "note *** to Table 6: or said not to apply",
    call: ["OPENNESS_DIALOG", both(1, 51, 1, 1, 1, 1, "н/о"), "МИО"],
    gives: 18,
  },
  {
    says: "note *** to Table 6: they have no points",
    call: ["OPENNESS_POINTS", "DIALOG", both(1, 51, 1, 1, 1, 1, ""), "МИО"],
    gives: both(2.5, 1.5, 2, 1, 1, 1, ""),
  },
  {
    says: "note *** to Table 6: a mark for them is refused",
    call: ["OPENNESS_DIALOG", both(1, 51, 1, 1, 1, 1, 1), "МИО"],
    refuses: "#VALUE!",
    because: /отметки \(4\.4\).*МИО/,
  },
  {
    says: "note *** to Table 6: a central body must have them",
    call: ["OPENNESS_DIALOG", both(1, 51, 1, 1, 1, 1, ""), "ЦГО"],
    refuses: "#N/A",
    because: /отметки \(4\.4\).*пуста/,
  },
  {
    says: "note ** to Table 2: eight items do not apply to the National Bank, by which it gets the average",
    call: [
      "OPENNESS_BUDGET",
      both(1, 1, 1, 1, 1, "n/a", "n/a", "n/a", "n/a", 1, 1, "n/a", "n/a", "n/a", "n/a"),
      "ЦГО",
      undefined,
      averages("", "", "", "", "", 0.4, 0.4, 0.4, 0.4, "", "", 0.4, 0.4, 1.2, 1.6),
    ],
    gives: 15.4,
  },
];

export const DIALOG: readonly Case[] = [...DISLIKES, ...BLOG, ...NOTES];

import { beside, both, cellError, row, type Case } from "../case";

/** Marks of Table 7, the first of them in Kazakh as given; all of them give 18. */
const site = (first: unknown) => [[first, 1], ...both(1, 1, 1, 1, 1)];
const SITE = both(1, 1, 1, 1, 1, 1);

const mark = (says: string, first: unknown, gives: number): Case => ({
  says: `Table 7: ${says}`,
  call: ["OPENNESS_SITE", site(first), "ЦГО"],
  gives,
});
const noMark = (says: string, first: unknown, because: RegExp): Case => ({
  says: `Table 7: ${says}`,
  call: ["OPENNESS_SITE", site(first), "ЦГО"],
  refuses: "#VALUE!",
  because,
});

/** How a mark may be written. */
const MARKS: readonly Case[] = [
  mark("a mark is the degree to which an item is fulfilled", 0.5, 17.25),
  mark("as text with a comma", "0,5", 17.25),
  mark("as text with a point", " 0.5 ", 17.25),
  mark("as a percentage", "50 %", 17.25),
  mark("as a percentage without a space", "50%", 17.25),
  mark("TRUE is all of it", true, 18),
  mark("FALSE is nothing", false, 16.5),
  mark("the word for full points", "max", 18),
  mark("in Russian", "макс", 18),
  mark("in Russian, shortened and in capitals", "МАКС.", 18),
  mark("in Kazakh", "барынша", 18),
  mark("a formatted number is its value", { type: "FormattedNumber", basicValue: 0.5 }, 17.25),
  noMark("nothing is more than all of it", 1.01, /отметки \(1\).*«1\.01».*от 0 до 1/),
  noMark("nor less than nothing", -0.1, /отметки \(1\).*«-0\.1»/),
  noMark("101 % are more than all of it", "101 %", /отметки \(1\).*«101 %»/),
  noMark("other words are no marks", "да", /отметки \(1\).*«да».*макс, ср, н\/о/),
  noMark("a number of things is no degree", 12, /отметки \(1\).*«12»/),
  ...["avg", "ср", "ср.", "орт", "n/a", "н/о", "б/ж", "Б/Ж"].map((word): Case => ({
    says: `Table 7: “${word}” takes the average of the others`,
    call: ["OPENNESS_SITE", site(word), "ЦГО", [[0.75, ""], ...both("", "", "", "", "")]],
    gives: 17.25,
  })),
  {
    says: "Table 6: entries in a blog are a whole number",
    call: ["OPENNESS_DIALOG", both(1, 10.5, 1, 1, 1, 1, 1), "ЦГО"],
    refuses: "#VALUE!",
    because: /отметки \(2\).*«10\.5».*целое число записей/,
  },
  {
    says: "Table 6: TRUE is no number of entries",
    call: ["OPENNESS_DIALOG", both(1, true, 1, 1, 1, 1, 1), "ЦГО"],
    refuses: "#VALUE!",
    because: /отметки \(2\).*«TRUE»/,
  },
];

/** Several bodies in one call. */
const BODIES: readonly Case[] = [
  {
    says: "Table 7: three bodies side by side",
    call: ["OPENNESS_SITE", beside(SITE, site(0), site(0.5)), "ЦГО"],
    gives: [[18, 16.5, 17.25]],
  },
  {
    says: "Table 1: bodies of both types side by side",
    call: ["OPENNESS_DATA", beside(both(1, 1, 1, 1, 1), both(0, 1, 1, 1, 1)), row("ЦГО", "МИО")],
    gives: [[18, 13]],
  },
  {
    says: "Table 7: each by an edition of its own",
    call: ["OPENNESS_SITE", beside(SITE, SITE), "ЦГО", undefined, row("2023-01", "2022-12-31")],
    gives: [[18, { refuses: "#N/A", because: /правила.*2022-12-31/ }]],
  },
  {
    says: "Table 7: averages of two columns serve every body",
    call: ["OPENNESS_SITE", beside(site("ср"), site("ср")), "ЦГО", both(0.75, "", "", "", "", "")],
    gives: [[17.25, 17.25]],
  },
  {
    says: "Table 7: or each body has its own",
    call: [
      "OPENNESS_SITE",
      beside(site("ср"), site("ср")),
      "ЦГО",
      beside(both(0.75, "", "", "", "", ""), both(0, "", "", "", "", "")),
    ],
    gives: [[17.25, 16.5]],
  },
  {
    says: "Table 7: a bad mark spoils its own body, and the text names its row and column",
    call: ["OPENNESS_SITE", beside(SITE, [...both(1, 1), [1, "нет"], ...both(1, 1, 1)]), "ЦГО"],
    gives: [
      [
        18,
        { refuses: "#VALUE!", because: /отметки \(3\).*«нет».*Строка диапазона: 3\. Столбец диапазона: 4\./ },
      ],
    ],
  },
  {
    says: "Table 7: an error that came in goes out unchanged, in its own body",
    call: ["OPENNESS_SITE", beside(SITE, site(cellError("#REF!"))), "ЦГО"],
    gives: [[18, cellError("#REF!")]],
  },
  {
    says: "Table 7: of the points it spoils its own only",
    call: ["OPENNESS_POINTS", "SITE", site(cellError("#REF!")), "ЦГО"],
    gives: [[cellError("#REF!"), 1.5], ...both(1.5, 1.5, 1.5, 1.5, 1.5)],
  },
  {
    says: "Table 7: so does an empty mark",
    call: ["OPENNESS_POINTS", "site", site(""), "ЦГО"],
    gives: [[{ refuses: "#N/A", because: /отметки \(1\).*пуста/ }, 1.5], ...both(1.5, 1.5, 1.5, 1.5, 1.5)],
  },
];

/** Ranges that do not fit the table, or each other. */
const SHAPES: readonly Case[] = [
  {
    says: "Table 7: an empty mark leaves the criterion without a value",
    call: ["OPENNESS_SITE", site(""), "ЦГО"],
    refuses: "#N/A",
    because: /отметки \(1\).*пуста/,
  },
  {
    says: "Table 7: a column for each language",
    call: ["OPENNESS_SITE", SITE.map(([first]) => [first]), "ЦГО"],
    refuses: "#VALUE!",
    because: /отметки.*6 × 1.*два столбца/,
  },
  {
    says: "Table 7: a row for each item",
    call: ["OPENNESS_SITE", both(1, 1, 1, 1, 1), "ЦГО"],
    refuses: "#VALUE!",
    because: /отметки.*строк 5.*2023-07 — 6/,
  },
  {
    says: "Table 7: and no more",
    call: ["OPENNESS_SITE", both(1, 1, 1, 1, 1, 1, 1), "ЦГО"],
    refuses: "#VALUE!",
    because: /отметки.*строк 7.*2023-07 — 6/,
  },
  {
    says: "Table 7: empty rows below do not count",
    call: ["OPENNESS_SITE", both(1, 1, 1, 1, 1, 1, "", ""), "ЦГО"],
    gives: 18,
  },
  {
    says: "Table 2: the rows of a local body are not those of a central one",
    call: ["OPENNESS_BUDGET", both(1, 1, 1, 1, 1, 1, 1), "ЦГО"],
    refuses: "#VALUE!",
    because: /отметки.*строк 7.*15/,
  },
  {
    says: "Table 6: the rows of another edition",
    call: ["OPENNESS_DIALOG", both(1, 1, 51, 1, 1, 1, 1, 1), "ЦГО"],
    refuses: "#VALUE!",
    because: /отметки.*строк 8.*2023-07 — 7/,
  },
  {
    says: "Table 7: a type of body for each body, or one for all",
    call: ["OPENNESS_SITE", beside(SITE, SITE), row("ЦГО", "ЦГО", "ЦГО")],
    gives: [
      [
        { refuses: "#VALUE!", because: /тип_органа.*1 × 3.*органов: 2/ },
        { refuses: "#VALUE!", because: /тип_органа.*1 × 3.*органов: 2/ },
      ],
    ],
  },
  {
    says: "Table 7: averages stand as the marks do",
    call: ["OPENNESS_SITE", SITE, "ЦГО", both(1, 1)],
    refuses: "#VALUE!",
    because: /средние_баллы.*2 × 2/,
  },
  {
    says: "Table 7: an average is a number",
    call: ["OPENNESS_SITE", site("ср"), "ЦГО", [["много", ""], ...both("", "", "", "", "")]],
    refuses: "#VALUE!",
    because: /средние_баллы.*«много».*число/,
  },
  {
    says: "Table 7: an error among the averages that a mark takes goes out unchanged",
    call: ["OPENNESS_SITE", site("ср"), "ЦГО", [[cellError("#DIV/0!"), ""], ...both("", "", "", "", "")]],
    gives: cellError("#DIV/0!"),
  },
  {
    says: "Table 7: one that no mark takes does no harm",
    call: ["OPENNESS_SITE", SITE, "ЦГО", [[cellError("#DIV/0!"), ""], ...both("", "", "", "", "")]],
    gives: 18,
  },
  {
    says: "p. 67: shares announced are shares",
    call: ["OPENNESS_BUDGET", both(1, 1, 1, 1, 1, 1, 1), "МИО", 50],
    refuses: "#VALUE!",
    because: /оповещено.*«50»/,
  },
  {
    says: "p. 67: three lines of them are too many",
    call: ["OPENNESS_BUDGET", both(1, 1, 1, 1, 1, 1, 1), "МИО", [[1], [1], [1]]],
    refuses: "#VALUE!",
    because: /оповещено.*3 × 1/,
  },
  {
    says: "p. 71: announced is yes or no",
    call: ["OPENNESS_ACTS", both(1, 1, 1, 1), "МИО", 0.5],
    refuses: "#VALUE!",
    because: /оповещено.*«0\.5»/,
  },
  ...["ложь", "жалған", "FALSE", 0].map((no): Case => ({
    says: `p. 71: “${no}” is no`,
    call: ["OPENNESS_ACTS", both(1, 1, 1, 1), "МИО", no],
    gives: 14,
  })),
  ...["истина", "шын", "TRUE", 1].map((yes): Case => ({
    says: `Table 5: “${yes}” is yes, and nothing is taken away`,
    call: ["OPENNESS_ACTS", both(1, 1, 1, 1), "МИО", yes],
    gives: 18,
  })),
  {
    says: "Table 7: a criterion of another name",
    call: ["OPENNESS_POINTS", "PRESS", row(1, 1), "ЦГО"],
    gives: [
      [
        { refuses: "#VALUE!", because: /критерий.*«PRESS».*DATA, BUDGET/ },
        { refuses: "#VALUE!", because: /критерий.*«PRESS».*DATA, BUDGET/ },
      ],
    ],
  },
];

export const OPENNESS_CELLS: readonly Case[] = [...MARKS, ...BODIES, ...SHAPES];

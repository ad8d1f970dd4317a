import { cellError, type Case } from "./case";

const refused = (says: string, rules: unknown[], because: RegExp, refuses: "#VALUE!" | "#N/A" = "#VALUE!") =>
  ({
    says: `p. 4 (edition-date): ${says}`,
    call: ["RULES", ...rules],
    refuses,
    because,
  }) satisfies Case;

const joined = (says: string, rules: unknown[], gives: string) =>
  ({ says: `p. 4 (edition-date): ${says}`, call: ["RULES", ...rules], gives }) satisfies Case;

/** Edition and readings in one text. */
export const RULES: readonly Case[] = [
  joined("an edition and a reading", ["2023-07", "deduction=scaled"], "2023-07;deduction=scaled"),
  joined(
    "readings stand by alphabet",
    ["2023-06", "stimulus-cap=all-or-nothing", "band-gaps=lower"],
    "2023-06;band-gaps=lower;stimulus-cap=all-or-nothing",
  ),
  joined("nothing said is the latest edition", [], "2023-07"),
  joined("a reading at its default is not mentioned", ["", "deduction=default"], "2023-07"),
  joined("a reading alone goes with the latest edition", ["deduction=scaled"], "2023-07;deduction=scaled"),
  joined("a date as it is written here", ["31.05.2023"], "2023-03"),
  joined("an ISO date", ["2023-06-01"], "2023-06"),
  joined("a serial number of 24.07.2023", [45131], "2023-07"),
  joined("one of the day before", [45130], "2023-06"),
  joined(
    "what RULES gave may be added to",
    ["2023-07;band-gaps=lower", "deduction=scaled"],
    "2023-07;band-gaps=lower;deduction=scaled",
  ),
  refused("an unknown edition", ["2022-01"], /редакция.*«2022-01».*2023-01, 2023-03, 2023-06, 2023-07/),
  refused("an unknown reading", ["2023-07", "x=y"], /чтения.*«x=y».*deduction/),
  refused("an unknown alternative", ["2023-07", "deduction=y"], /deduction.*default, scaled/),
  refused("a reading twice", ["2023-07", "deduction=scaled", "deduction=default"], /deduction.*дважды/),
  refused(
    "a day before the first edition",
    ["2023-01-30"],
    /редакция.*2023-01-30.*первая действует с 2023-01-31/,
    "#N/A",
  ),
  {
    says: "p. 41: the functions take the text of RULES",
    call: ["SERVICES_T1", 1, 40000, "ЦГО", "2023-07;deduction=scaled"],
    gives: 9,
  },
  {
    says: "p. 41: and refuse what it would refuse",
    call: ["SERVICES_T1", 0, 1, "ЦГО", "2023-07;x=y"],
    refuses: "#VALUE!",
    because: /правила.*«x=y»/,
  },
  {
    says: "p. 41: an error among the rules goes out unchanged",
    call: ["SERVICES_T1", 0, 1, "ЦГО", cellError("#N/A")],
    gives: cellError("#N/A"),
  },
];

/** Serial numbers of the dates below. */
const DAYS = {
  "2022-05-13": 44694,
  "2023-03-20": 45005,
  "2023-03-25": 45010,
  "2023-03-27": 45012,
  "2023-04-01": 45017,
  "2023-02-15": 44972,
  "2023-04-30": 45046,
} as const;

/** Last days; the calendar itself is tested by itself. */
export const DEADLINES: readonly Case[] = [
  {
    says: "p. 109: objections in 5 working days, past Victory Day and a weekend",
    call: ["DEADLINE", "objection", "04.05.2022"],
    gives: DAYS["2022-05-13"],
  },
  {
    says: "p. 112: the notice of none likewise",
    call: ["DEADLINE", "notice", "04.05.2022"],
    gives: DAYS["2022-05-13"],
  },
  {
    says: "p. 119: the conclusion to the Agency in 5 working days",
    call: ["DEADLINE", "submission", "04.05.2022"],
    gives: DAYS["2022-05-13"],
  },
  {
    says: "p. 110: a complaint to the working body of the Commission likewise",
    call: ["DEADLINE", "commission-complaint", "04.05.2022"],
    gives: DAYS["2022-05-13"],
  },
  {
    says: "p. 114: until July the decision in 15 calendar days, on a Saturday too",
    call: ["DEADLINE", "decision", "10.03.2023", undefined, "2023-06"],
    gives: DAYS["2023-03-25"],
  },
  {
    says: "p. 39: delays by 15 February of the next year",
    call: ["DEADLINE", "delays-report", "31.12.2022"],
    gives: DAYS["2023-02-15"],
  },
  {
    says: "order No 193, p. 9: the yearly report by 30 April of the next year",
    call: ["DEADLINE", "report", "01.01.2022"],
    gives: DAYS["2023-04-30"],
  },
  {
    says: "Table 2: reports on budget programmes by 1 April of the next year",
    call: ["DEADLINE", "budget-report", "01.07.2022"],
    gives: DAYS["2023-04-01"],
  },
  {
    says: "p. 62: a data set due on a Saturday is due on Monday",
    call: ["DEADLINE", "dataset", "25.03.2023"],
    gives: DAYS["2023-03-27"],
  },
  {
    says: "p. 62: one due on a working day is due then",
    call: ["DEADLINE", "dataset", "27.03.2023"],
    gives: DAYS["2023-03-27"],
  },
  {
    says: "Table 2: audit results in 15 working days, past Women's Day",
    call: ["DEADLINE", "audit-results", "24.02.2023"],
    gives: DAYS["2023-03-20"],
  },
  {
    says: "Table 2: the report on the strategic plan likewise",
    call: ["DEADLINE", "strategic-plan-report", "24.02.2023"],
    gives: DAYS["2023-03-20"],
  },
];

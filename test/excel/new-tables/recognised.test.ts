import { attach, type AssessedBody } from "../../../src/excel";
import { OPENNESS_CRITERIA } from "../../../src/law/openness/criteria";
import type { Language } from "../../../src/law/text";
import { filledTables } from "./filled";

const SHEETS = {
  ru: [
    "Исходные данные ЦГО",
    "Исходные данные МИО",
    "Удовлетворенность",
    "Жалобы и заявления",
    "Штрафы",
    "Открытость ЦГО",
    "Открытость МИО",
  ],
  kk: [
    "Бастапқы деректер ОМО",
    "Бастапқы деректер ЖАО",
    "Қанағаттану",
    "Шағымдар мен өтініштер",
    "Айыппұл фактілері",
    "Ашықтық ОМО",
    "Ашықтық ЖАО",
  ],
  en: [
    "Services, central bodies",
    "Services, local bodies",
    "Satisfaction",
    "Complaints and applications",
    "Penalty facts",
    "Openness, central bodies",
    "Openness, local bodies",
  ],
} as const;

// Of the names none tells the type: the table does.
const BODIES: readonly AssessedBody[] = [
  { name: "Альфа", type: "CGO" },
  { name: "Бета", type: "CGO" },
  { name: "Гамма", type: "LEB" },
];

const SERVICES = [100, 1, 1, 1, 1, 1];
const AUTOMATION = [1, 1, 2, 50, 100, 10, 50, 1, 2, 1, 1, 1];
const COMPLAINTS = [10, 1, 1, 10, 1, 1, 0];
const rows = (count: number, row: readonly number[]) => Array.from({ length: count }, () => row);

/** All cells of a user who has filled in everything but the marks. */
const filling = (names: (typeof SHEETS)[Language]) => ({
  [`${names[0]}!C5`]: rows(2, [...SERVICES, ...AUTOMATION]),
  [`${names[1]}!C5`]: rows(1, SERVICES),
  [`${names[2]}!C5`]: Array.from({ length: 15 }, (_, index) => [`№ ${index}`, 4]),
  [`${names[3]}!C5`]: rows(3, COMPLAINTS),
  [`${names[4]}!D5`]: rows(9, [1, 0]),
});

describe.each(["ru", "kk", "en"] as const)("new tables in %s", (language) => {
  const names = SHEETS[language];

  test("every column is recognised, and nothing is left to remark", async () => {
    expect(await filledTables({ bodies: BODIES, language }, filling(names))).toEqual(names);
    const { tables, bodies, notices, unrecognisedSheets } = await attach();
    expect(tables.map(({ sheet, kind, type, rows }) => [sheet, kind, type, rows.length])).toEqual([
      [names[0], "services", "CGO", 2],
      [names[1], "services", "LEB", 1],
      [names[2], "satisfaction", undefined, 15],
      [names[3], "complaints", undefined, 3],
      [names[4], "penalties", undefined, 9],
    ]);
    expect(tables.map(({ columns }) => columns.map(({ variable }) => variable))).toEqual([
      [
        "body",
        "services",
        "late",
        "refusals",
        "incomplete",
        "demanded",
        "justifiedComplaints",
        "partial",
        "full",
        "kinds",
        "electronic",
        "rendered",
        "paper",
        "automatedRendered",
        "mobile",
        "automatedKinds",
        "hours",
        "proactive",
        "documents",
      ],
      ["body", "services", "late", "refusals", "incomplete", "demanded", "justifiedComplaints"],
      ["body", "service", "level"],
      [
        "body",
        "considered",
        "consideredLate",
        "courtJustified",
        "received",
        "redirectedLate",
        "disciplined",
        "excused",
      ],
      ["body", "direction", "unreliable", "incompleteReports"],
    ]);
    expect(tables.flatMap(({ missing, unused, skipped }) => [...missing, ...unused, ...skipped])).toEqual([]);
    expect(bodies).toEqual(BODIES);
    // Nobody has entered a link to evidence yet.
    expect(notices.filter(({ code }) => code !== "missingLink")).toEqual([]);
    expect(unrecognisedSheets).toEqual(["Заметки"]);
  });

  test("tables of openness are whole before anything is marked, and with the first mark", async () => {
    for (const marks of [{}, { [`${names[5]}!C6`]: [[1]], [`${names[6]}!C6`]: [[1]] }]) {
      await filledTables({ bodies: BODIES, language }, { ...filling(names), ...marks });
      const { openness, notices } = await attach();
      // Nobody has entered a link to evidence yet.
      expect(notices.filter(({ code }) => code !== "missingLink")).toEqual([]);
      expect(
        openness.map(({ sheet, type, bodies }) => [sheet, type, bodies.map(({ name }) => name)]),
      ).toEqual([
        [names[5], "CGO", ["Альфа", "Бета"]],
        [names[6], "LEB", ["Гамма"]],
      ]);
      const sections = openness.map(({ sections }) =>
        sections.map(({ criterion, rows }) => [criterion, rows.length]),
      );
      expect(sections).toEqual([
        [
          ["DATA", 6],
          ["BUDGET", 15],
          ["ACTS", 6],
          ["DIALOG", 7],
          ["SITE", 6],
          ["MEDIA", 7],
          ["SUBORDINATES", 6],
        ],
        [
          ["DATA", 6],
          ["BUDGET", 7],
          ["ACTS", 4],
          ["DIALOG", 7],
          ["SITE", 6],
          ["MEDIA", 7],
        ],
      ]);
      expect(sections[0]!.map(([criterion]) => criterion)).toEqual(OPENNESS_CRITERIA);
    }
  });
});

import { known, linesIn, linesOf, countOf, sumOf, type Line, type YearTable } from "../cells";
import { isAutomated } from "../services";
import { chart, joinPieces, NO_PIECE, type Piece } from "./grid";
import { LABELS } from "./labels";
import { listTable, type ListColumn } from "./list-table";
import { channelsTable, demandedTable, kindsTable, servicesTable, type Source } from "./services-tables";
import { chartByYear, yearTable, type TableSetting } from "./year-table";

type Maker = (source: Source, setting: TableSetting) => Piece;

/** A list of the rows of the report's year. */
const list =
  <T extends YearTable>(
    table: T,
    title: keyof (typeof LABELS)["ru"]["titles"],
    columns: readonly ListColumn<T>[],
    only: (line: Line<T>) => boolean = () => true,
  ): Maker =>
  ({ inputs, year, language }, setting) => {
    const lines = linesIn(inputs, table, year).filter(only);
    return listTable({ table, id: title, title: LABELS[language].titles[title], lines }, columns, setting);
  };

const acts = (kind: "approved" | "amended"): Maker =>
  list(
    "acts",
    kind,
    [
      { column: "title", units: 17 },
      { column: "number", units: 6 },
      { column: "date", units: 5 },
    ],
    ({ row }) => known(row.kind) === kind,
  );

const meetings = (table: "events" | "training"): Maker =>
  list(table, table, [
    { column: "title", units: 17 },
    { column: "date", units: 5 },
    { column: "participants", units: 6 },
  ]);

const checks = (table: "internalControl" | "inspections"): Maker =>
  list(table, table, [
    { column: "subject", units: 9 },
    { column: "checked", units: 5 },
    { column: "violations", units: 6 },
    { column: "measures", units: 8 },
  ]);

/** A list of rows that are of no year. */
const timeless =
  <T extends "access" | "sources">(table: T, columns: readonly ListColumn<T>[]): Maker =>
  ({ inputs, language }, setting) => {
    const title = LABELS[language].titles[table];
    return listTable({ table, title, lines: linesOf(inputs, table) }, columns, setting);
  };

/** The provider; its activity is told in the text. */
const provider: Maker = ({ inputs, language }, setting) => {
  const lines = linesOf(inputs, "provider").filter(({ row }) => known(row.item) !== "activity");
  const columns = [
    { column: "item", units: 11 },
    { column: "value", units: 17 },
  ] as const;
  return listTable({ table: "provider", title: LABELS[language].titles.provider, lines }, columns, setting);
};

const hearings: Maker = ({ inputs, years, language }, setting) => {
  const { titles, rows } = LABELS[language];
  const of = (year: number) => sumOf("hearings", linesIn(inputs, "hearings", year), "count");
  return yearTable("hearings", titles.hearings, years, [{ id: "count", label: rows.hearings, of }], setting);
};

const automation: Maker = ({ inputs, years, language }, setting) => {
  const { titles, rows } = LABELS[language];
  const level = (word: "full" | "partial") => ({
    id: word,
    label: rows[word],
    of: (year: number) => {
      const all = linesIn(inputs, "services", year);
      const own = all.filter(({ row }) => known(row.automation) === word);
      return all.some(isAutomated) ? countOf("services", own, "automation") : undefined;
    },
  });
  return yearTable("automation", titles.automation, years, [level("full"), level("partial")], setting);
};

const complaintYears: Maker = ({ inputs, years, language }, setting) => {
  const { titles, rows } = LABELS[language];
  const columns = ["received", "justified"] as const;
  const own = yearTable(
    "complaintYears",
    titles.complaints,
    years,
    columns.map((id) => ({
      id,
      label: rows[id],
      of: (year) => sumOf("complaints", linesIn(inputs, "complaints", year), id),
    })),
    setting,
  );
  if (own === NO_PIECE) return own;
  return joinPieces([
    own,
    chart(chartByYear("chart.complaints", titles.complaints, "complaintYears", columns, years)),
  ]);
};

/** The tables in the order of the items of the form that they belong to. */
const TABLES_OF_ITEMS: readonly Maker[] = [
  provider,
  servicesTable,
  channelsTable,
  demandedTable,
  kindsTable,
  acts("approved"),
  timeless("access", [
    { column: "place", units: 9 },
    { column: "address", units: 9 },
    { column: "contents", units: 10 },
  ]),
  list("discussions", "discussions", [
    { column: "title", units: 6 },
    { column: "date", units: 5 },
    { column: "place", units: 7 },
    { column: "received", units: 5 },
    { column: "accepted", units: 5 },
  ]),
  meetings("events"),
  hearings,
  automation,
  meetings("training"),
  acts("amended"),
  complaintYears,
  checks("internalControl"),
  checks("inspections"),
  list("publicMonitoring", "publicMonitoring", [
    { column: "by", units: 7 },
    { column: "subject", units: 7 },
    { column: "recommendations", units: 7 },
    { column: "accepted", units: 7 },
  ]),
  // The whole list of sources is attached to the report (paragraph 7 of the rules).
  timeless("sources", [
    { column: "kind", units: 13 },
    { column: "name", units: 15 },
  ]),
];

/** The annex on complaints; its columns are ours. */
const complaintsAnnex: Maker = ({ inputs, year, language }, setting) =>
  listTable(
    { table: "complaints", title: LABELS[language].titles.annex, lines: linesIn(inputs, "complaints", year) },
    [
      { column: "service", units: 7 },
      { column: "subject", units: 5 },
      { column: "received", units: 5 },
      { column: "justified", units: 6 },
      { column: "measures", units: 5 },
    ],
    setting,
  );

/** All tables of the report, numbered as far as there are any; the annex comes last. */
export function reportTables(source: Source): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const make of [...TABLES_OF_ITEMS, complaintsAnnex]) {
    const piece = make(source, { number: pieces.length + 1, language: source.language });
    if (piece.blocks.length > 0) pieces.push(piece);
  }
  return pieces;
}

import type { ReportItemId } from "../../law/annual-report-form";
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
      { column: "title", units: 33 },
      { column: "number", units: 9 },
      { column: "date", units: 9 },
    ],
    ({ row }) => known(row.kind) === kind,
  );

const meetings = (table: "events" | "training"): Maker =>
  list(table, table, [
    { column: "title", units: 34 },
    { column: "date", units: 8 },
    { column: "participants", units: 9 },
  ]);

const checks = (table: "internalControl" | "inspections"): Maker =>
  list(table, table, [
    { column: "subject", units: 16 },
    { column: "checked", units: 9 },
    { column: "violations", units: 9 },
    { column: "measures", units: 17 },
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
    { column: "item", units: 20 },
    { column: "value", units: 31 },
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

const access = timeless("access", [
  { column: "place", units: 16 },
  { column: "address", units: 16 },
  { column: "contents", units: 19 },
]);

const discussions = list("discussions", "discussions", [
  { column: "title", units: 16 },
  { column: "date", units: 8 },
  { column: "place", units: 11 },
  { column: "received", units: 8 },
  { column: "accepted", units: 8 },
]);

const publicMonitoring = list("publicMonitoring", "publicMonitoring", [
  { column: "by", units: 15 },
  { column: "subject", units: 16 },
  { column: "recommendations", units: 10 },
  { column: "accepted", units: 10 },
]);

/** The whole list of sources is attached to the report (paragraph 7 of the rules). */
const sources = timeless("sources", [
  { column: "kind", units: 24 },
  { column: "name", units: 27 },
]);

/** The annex on complaints; its columns are ours. */
const complaintsAnnex: Maker = ({ inputs, year, language }, setting) =>
  listTable(
    { table: "complaints", title: LABELS[language].titles.annex, lines: linesIn(inputs, "complaints", year) },
    [
      { column: "service", units: 14 },
      { column: "subject", units: 10 },
      { column: "received", units: 7 },
      { column: "justified", units: 8 },
      { column: "measures", units: 12 },
    ],
    setting,
  );

/** The tables in the order of the items of the form that they belong to; the sources and the annex come last. */
const TABLES_IN_ORDER: readonly (readonly [item: ReportItemId | undefined, make: Maker])[] = [
  ["provider", provider],
  ["services", servicesTable],
  ["services", channelsTable],
  ["services", kindsTable],
  ["services", acts("approved")],
  ["demanded", demandedTable],
  ["access", access],
  ["discussions", discussions],
  ["events", meetings("events")],
  ["events", hearings],
  ["automation", automation],
  ["training", meetings("training")],
  ["rules", acts("amended")],
  ["complaints", complaintYears],
  ["internalControl", checks("internalControl")],
  ["inspections", checks("inspections")],
  ["publicMonitoring", publicMonitoring],
  [undefined, sources],
  ["complaints", complaintsAnnex],
];

/** A table of the report, and the item of the form that it belongs to. */
export interface ReportTable {
  readonly item: ReportItemId | undefined;
  readonly number: number;
  readonly piece: Piece;
}

/** All tables of the report, numbered as far as there are any. */
export function reportTables(source: Source): readonly ReportTable[] {
  const tables: ReportTable[] = [];
  for (const [item, make] of TABLES_IN_ORDER) {
    const number = tables.length + 1;
    const piece = make(source, { number, language: source.language });
    if (piece.blocks.length > 0) tables.push({ item, number, piece });
  }
  return tables;
}

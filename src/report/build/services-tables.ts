import { REPORT_PARTS } from "../../law/annual-report-form";
import type { OfficialLanguage } from "../../law/text";
import { countOf, known, linesIn, sumOf, type Traced } from "../cells";
import { demanded, MOST_DEMANDED, rendered, renderedOf, sameIn } from "../services";
import { CHANNELS, type ColumnId, type ReportInputs } from "../types";
import { headOf } from "../words";
import {
  chart,
  figure,
  joinPieces,
  NO_PIECE,
  NUMBER_UNITS,
  table,
  words,
  YEAR_UNITS,
  type Piece,
  type Shown,
} from "./grid";
import { LABELS } from "./labels";
import { listTable } from "./list-table";
import { chartByRow, chartByYear, valueKey, yearTable, type TableSetting, type YearRow } from "./year-table";

/** What the tables of a report are made of. */
export interface Source {
  readonly inputs: ReportInputs;
  readonly year: number;
  /** Those compared, the earliest first. */
  readonly years: readonly number[];
  readonly language: OfficialLanguage;
}

const LINES = REPORT_PARTS[0].items[1].lines;

const sumIn =
  ({ inputs }: Source, column: ColumnId<"services">) =>
  (year: number): Traced | undefined =>
    sumOf("services", linesIn(inputs, "services", year), column);

/** How many lines of a year there are; nothing where there are none. */
const some = (count: Traced): Traced | undefined => (count.value > 0 ? count : undefined);

/** Table of the item on services, in its lines' own wording, with diagrams of the years and of the forms. */
export function servicesTable(source: Source, setting: TableSetting): Piece {
  const { inputs, years, language } = source;
  const { titles, charts, rows } = LABELS[language];
  const line = (id: keyof typeof LINES): string => {
    const words = LINES[id][language].replace(/;$/, "");
    return words.charAt(0).toUpperCase() + words.slice(1);
  };
  const forms = ["paper", "electronic", "proactive"] as const;
  const ways = (ids: readonly ("free" | "paid" | (typeof forms)[number])[]): readonly YearRow[] =>
    ids.map((id) => ({ id, label: rows[id], of: sumIn(source, id) }));
  const own = yearTable(
    "services",
    titles.services,
    years,
    [
      {
        id: "rendered",
        label: line("rendered"),
        of: (year) => rendered(linesIn(inputs, "services", year)),
      },
      {
        id: "kinds",
        label: rows.kinds,
        of: (year) => some(countOf("services", linesIn(inputs, "services", year), "name")),
      },
      { id: "stateCorporation", label: line("stateCorporation"), of: sumIn(source, "stateCorporation") },
      line("bases"),
      ...ways(["free", "paid"]),
      line("forms"),
      ...ways(forms),
      {
        id: "acts",
        label: line("acts"),
        of: (year) => {
          const approved = linesIn(inputs, "acts", year).filter(({ row }) => known(row.kind) === "approved");
          return some(countOf("acts", approved, "title"));
        },
      },
    ],
    setting,
  );
  const anyForm = years.some((year) => forms.some((form) => sumIn(source, form)(year)));
  const anyCount = years.some((year) => rendered(linesIn(inputs, "services", year)));
  return joinPieces([
    own,
    anyCount ? chart(chartByYear("chart.years", charts.years, "services", ["rendered"], years)) : NO_PIECE,
    anyForm ? chart(chartByRow("chart.forms", charts.forms, "services", forms, years)) : NO_PIECE,
  ]);
}

/** Services by channel, with their diagram. */
export function channelsTable(source: Source, setting: TableSetting): Piece {
  const { years, language } = source;
  const title = LABELS[language].titles.channels;
  const rows = CHANNELS.map((id): YearRow => ({
    id,
    label: headOf("services", id, language),
    of: sumIn(source, id),
  }));
  const own = yearTable("channels", title, years, rows, setting);
  if (own === NO_PIECE) return own;
  return joinPieces([own, chart(chartByRow("chart.channels", title, "channels", CHANNELS, years))]);
}

const DEMANDED_UNITS = [NUMBER_UNITS, 28, YEAR_UNITS, 7, YEAR_UNITS] as const;

/** The services most in demand, their share of all, and how often they were rendered the year before. */
export function demandedTable(source: Source, { number, language }: TableSetting): Piece {
  const { inputs, year } = source;
  const labels = LABELS[language];
  const lines = demanded(inputs, year).slice(0, MOST_DEMANDED);
  if (lines.length === 0) return NO_PIECE;
  const whole = rendered(linesIn(inputs, "services", year))!.value;
  const rows = lines.map((line, index): readonly Shown[] => {
    const [key, own] = [`demanded.${line.at}`, renderedOf(line)!];
    const before = sameIn(inputs, year - 1, line);
    return [
      { style: "smallNumber", content: { value: index + 1 } },
      {
        ...words("smallLabel", line.row.name, `${key}.name`),
        trace: { same: { table: "services", row: line.at, column: "name" } },
      },
      figure(`${key}.total`, own),
      {
        style: "smallFigure",
        key: `${key}.share`,
        content: { value: own.value / whole },
        trace: { share: [`${key}.total`, valueKey("services", "rendered", year)] },
      },
      figure(`${key}.before`, before && renderedOf(before)),
    ];
  });
  const own = table(
    { number, text: labels.titles.demanded, language },
    DEMANDED_UNITS,
    [
      words("smallHead", labels.number),
      words("smallHead", headOf("services", "name", language)),
      words("smallHead", labels.year(year), "demanded.total"),
      words("smallHead", labels.share),
      words("smallHead", labels.year(year - 1)),
    ],
    rows,
  );
  return joinPieces([
    own,
    chart({
      id: "chart.demanded",
      kind: "bar",
      title: labels.titles.demanded,
      categories: lines.map(({ at }) => `demanded.${at}.name`),
      series: [{ name: "demanded.total", values: lines.map(({ at }) => `demanded.${at}.total`) }],
    }),
  ]);
}

/** All services of the year, each with its channels. */
export function kindsTable({ inputs, year, language }: Source, setting: TableSetting): Piece {
  const { titles, short } = LABELS[language];
  return listTable(
    { table: "services", id: "kinds", title: titles.kinds, lines: linesIn(inputs, "services", year) },
    [
      { column: "name", units: 20 },
      ...(["total", ...CHANNELS] as const).map((column) => ({
        column,
        units: column === "stateCorporation" ? 7 : 6,
        head: short[column],
      })),
    ],
    setting,
  );
}

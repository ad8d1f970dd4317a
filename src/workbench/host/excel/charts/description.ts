import type { ChartDefinition, CommonChartDefinition } from "@odoo/o-spreadsheet/dist/types/types/chart";
import type { Book } from "../../book";
import { parseZone, quoteSheet, splitReference, type Zone, zoneName } from "../../engine/address";
import { valueOf } from "../../engine/values";
import { type ChartKind, chartKinds, kindOf } from "./kinds";

/** Cells of a sheet. */
export interface Cells {
  readonly sheetId: string;
  readonly zone: Zone;
}

export interface SeriesDescription {
  /** A name of its own, or the cell that it is read from. */
  readonly name: string | Cells;
  readonly values: Cells;
}

export type LegendPosition = "top" | "bottom" | "left" | "right" | "none";

/** What a chart shows, as Excel and a file see it. */
export interface ChartDescription {
  readonly kind: ChartKind;
  /** Empty where it has none. */
  readonly title: string;
  readonly legend: LegendPosition;
  readonly showValues: boolean;
  readonly categories: Cells | undefined;
  readonly series: readonly SeriesDescription[];
}

/** `Sheet1!$A$1:$B$2`. */
export const cellsName = (book: Book, { sheetId, zone }: Cells): string =>
  `${quoteSheet(book.sheetName(sheetId))}!${zoneName(zone, true)}`;

/** Cells by a reference seen from a sheet; `undefined` when it is none. */
export function cellsOf(book: Book, reference: string, sheetId?: string): Cells | undefined {
  const { sheet, address } = splitReference(reference);
  const own = sheet === undefined ? sheetId : book.sheetByName(sheet);
  const zone = parseZone(address);
  return own && zone ? { sheetId: own, zone } : undefined;
}

export const shownName = (book: Book, { name }: SeriesDescription): string =>
  typeof name === "string"
    ? name
    : String(valueOf(book.engine.evaluated(name.sheetId, name.zone.top, name.zone.left)));

const isColumn = ({ top, bottom, left, right }: Zone): boolean => bottom > top || left === right;

/** The first cell of a series with its head. */
const headOf = ({ sheetId, zone: { top, left } }: Cells): Cells => ({
  sheetId,
  zone: { top, left, bottom: top, right: left },
});

const withoutHead = ({ sheetId, zone }: Cells): Cells => ({
  sheetId,
  zone: isColumn(zone) ? { ...zone, top: zone.top + 1 } : { ...zone, left: zone.left + 1 },
});

/** Values with the cell before them; `undefined` at the edge of the sheet. */
function withHead({ sheetId, zone }: Cells): Cells | undefined {
  const wider = isColumn(zone) ? { ...zone, top: zone.top - 1 } : { ...zone, left: zone.left - 1 };
  return wider.top < 0 || wider.left < 0 ? undefined : { sheetId, zone: wider };
}

const isSame = (a: Cells, b: Cells): boolean =>
  a.sheetId === b.sheetId && zoneName(a.zone) === zoneName(b.zone);

/** Whether a series has the cell before its values for its name. */
function hasHead({ name, values }: SeriesDescription): boolean {
  const wider = withHead(values);
  return typeof name !== "string" && wider !== undefined && isSame(headOf(wider), name);
}

/** A chart of the engine as Excel sees it; `undefined` for kinds and sources that Excel is not told of. */
export function described(
  book: Book,
  sheetId: string,
  definition: ChartDefinition,
): ChartDescription | undefined {
  const kind = kindOf(definition as unknown as Readonly<Record<string, unknown>>);
  if (!kind) return undefined;
  const own = definition as CommonChartDefinition<string>;
  if (own.dataSource.type !== "range") return undefined;
  const { dataSets, dataSetsHaveTitle, labelRange } = own.dataSource;
  const series = dataSets.flatMap(({ dataSetId, dataRange }, index): SeriesDescription[] => {
    const cells = cellsOf(book, dataRange, sheetId);
    if (!cells) return [];
    const label = own.dataSetStyles[dataSetId]?.label;
    const name = label ?? (dataSetsHaveTitle ? headOf(cells) : `Series${index + 1}`);
    return [{ name, values: dataSetsHaveTitle ? withoutHead(cells) : cells }];
  });
  const labels = labelRange === undefined ? undefined : cellsOf(book, labelRange, sheetId);
  const first = series[0]?.values;
  // Charts made in the grid have a head over the categories too.
  const isHeaded = labels && first && dataSetsHaveTitle && cellCount(labels) > cellCount(first);
  return {
    kind,
    title: own.title.text ?? "",
    legend: own.legendPosition,
    showValues: own.showValues ?? false,
    categories: isHeaded ? withoutHead(labels) : labels,
    series,
  };
}

const cellCount = ({ zone }: Cells): number => (zone.bottom - zone.top + 1) * (zone.right - zone.left + 1);

/**
 * The chart for the engine, where either all series have the cell before them for a head or none. A name that is read from
 * another place is written out.
 */
export function toDefinition(book: Book, chart: ChartDescription): ChartDefinition {
  const areHeaded =
    chart.series.some(hasHead) && chart.series.every(({ values }) => withHead(values) !== undefined);
  const dataSets = chart.series.map(({ values }, index) => ({
    dataSetId: String(index),
    dataRange: cellsName(book, (areHeaded ? withHead(values) : undefined) ?? values),
  }));
  const labelled = chart.series.flatMap((one, index) =>
    areHeaded && hasHead(one) ? [] : [[String(index), { label: shownName(book, one) }] as const],
  );
  return {
    ...chartKinds[chart.kind],
    ...(chartKinds[chart.kind].type === "line" ? { labelsAsText: true, cumulative: false } : {}),
    title: { text: chart.title },
    legendPosition: chart.legend,
    showValues: chart.showValues,
    dataSetStyles: Object.fromEntries(labelled),
    dataSource: {
      type: "range",
      dataSets,
      dataSetsHaveTitle: areHeaded,
      ...(chart.categories ? { labelRange: cellsName(book, chart.categories) } : {}),
    },
  } as ChartDefinition;
}

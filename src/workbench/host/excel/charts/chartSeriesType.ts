import { HostError } from "../../errors";
import { type HostRef, type HostType, isRef, readonly, ref } from "../../wire";
import { Area } from "../area";
import { type Chart, changeChart, descriptionOf } from "./chart";
import { type Cells, type SeriesDescription, shownName } from "./description";
import { lineOf } from "./sourceData";

interface Series {
  readonly chart: Chart;
  readonly index: number;
}

function seriesOf({ chart, index }: Series): SeriesDescription {
  const found = descriptionOf(chart).series[index];
  if (!found) throw new HostError("ItemNotFound", "ChartSeries");
  return found;
}

const change = (one: Series, to: Partial<SeriesDescription>): void => {
  const next = { ...seriesOf(one), ...to };
  const { series } = descriptionOf(one.chart);
  changeChart(one.chart, { series: series.map((known, index) => (index === one.index ? next : known)) });
};

function cells(value: unknown, location: string): Cells {
  const area = isRef(value) && value.self instanceof Area ? lineOf(value.self) : undefined;
  if (!area) throw new HostError("InvalidArgument", location);
  return area;
}

const chartSeriesType: HostType<Series> = {
  name: "ChartSeries",
  scalars: {
    ChartType: readonly(({ chart }) => descriptionOf(chart).kind),
    HasDataLabels: readonly(({ chart }) => descriptionOf(chart).showValues),
    Name: {
      get: (series) => shownName(series.chart.book, seriesOf(series)),
      set: (series, name) => {
        if (typeof name !== "string") throw new HostError("InvalidArgument", "ChartSeries.name");
        change(series, { name });
      },
    },
  },
  methods: {
    Delete: ({ chart, index }) => {
      const { series } = descriptionOf(chart);
      changeChart(chart, { series: series.filter((_, other) => other !== index) });
    },
    SetValues: (series, args) => change(series, { values: cells(args.at(0), "ChartSeries.setValues") }),
    // The engine has the categories in common for all series of a chart.
    SetXAxisValues: ({ chart }, args) =>
      changeChart(chart, { categories: cells(args.at(0), "ChartSeries.setXAxisValues") }),
  },
};

const one = (chart: Chart, index: number): HostRef => ref(chartSeriesType, { chart, index });

export const chartSeriesCollectionType: HostType<Chart> = {
  name: "ChartSeriesCollection",
  scalars: { Count: readonly((chart) => descriptionOf(chart).series.length) },
  items: (chart) => descriptionOf(chart).series.map((_, index) => one(chart, index)),
  methods: {
    /** Until it is given values of its own a new series has those of the last one: the engine knows none without. */
    Add: (chart, args) => {
      const { series } = descriptionOf(chart);
      const corner = { sheetId: chart.sheetId, zone: { top: 0, bottom: 0, left: 0, right: 0 } };
      const name = args.optionalText(0) ?? `Series${series.length + 1}`;
      if (args.at(1) !== undefined) throw new HostError("NotImplemented", "ChartSeriesCollection.add");
      changeChart(chart, { series: [...series, { name, values: series.at(-1)?.values ?? corner }] });
      return one(chart, series.length);
    },
  },
};

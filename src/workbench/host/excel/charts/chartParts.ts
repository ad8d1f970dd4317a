import { HostError } from "../../errors";
import { type HostRef, type HostType, type Property, ref } from "../../wire";
import { type Chart, changeChart, chartState, descriptionOf } from "./chart";
import type { LegendPosition } from "./description";

/** What Excel sets charts in. */
const THEME_FONT = "Calibri";

const flagOf = (value: unknown, location: string): boolean => {
  if (typeof value !== "boolean") throw new HostError("InvalidArgument", location);
  return value;
};

const chartTitleType: HostType<Chart> = {
  name: "ChartTitle",
  scalars: {
    Text: {
      get: (chart) => descriptionOf(chart).title,
      set: (chart, text) => {
        if (typeof text !== "string") throw new HostError("InvalidArgument", "ChartTitle.text");
        changeChart(chart, { title: text });
      },
    },
    Visible: {
      get: (chart) => descriptionOf(chart).title !== "",
      set: (chart, value) => {
        const { title } = descriptionOf(chart);
        changeChart(chart, { title: flagOf(value, "ChartTitle.visible") ? title || "Chart Title" : "" });
      },
    },
  },
};

const legendPositions: Readonly<Record<string, LegendPosition>> = {
  Top: "top",
  Bottom: "bottom",
  Left: "left",
  Right: "right",
};

const chartLegendType: HostType<Chart> = {
  name: "ChartLegend",
  scalars: {
    Position: {
      get: (chart) => {
        const { legend } = descriptionOf(chart);
        return Object.entries(legendPositions).find(([, own]) => own === legend)?.[0] ?? "Bottom";
      },
      set: (chart, value) => {
        const legend = legendPositions[String(value)];
        if (!legend) throw new HostError("NotImplemented", "ChartLegend.position");
        changeChart(chart, { legend });
      },
    },
    Visible: {
      get: (chart) => descriptionOf(chart).legend !== "none",
      set: (chart, value) => {
        const { legend } = descriptionOf(chart);
        const shown = legend === "none" ? "bottom" : legend;
        changeChart(chart, { legend: flagOf(value, "ChartLegend.visible") ? shown : "none" });
      },
    },
  },
};

const chartDataLabelsType: HostType<Chart> = {
  name: "ChartDataLabels",
  scalars: {
    ShowValue: {
      get: (chart) => descriptionOf(chart).showValues,
      set: (chart, value) => changeChart(chart, { showValues: flagOf(value, "ChartDataLabels.showValue") }),
    },
  },
};

const stateProperty = (key: "reversed" | "valueAxis", location: string): Property<Chart> => ({
  get: (chart) => chartState(chart)[key],
  set: (chart, value) => void (chartState(chart)[key] = flagOf(value, location)),
});

const categoryAxisType: HostType<Chart> = {
  name: "ChartAxis",
  scalars: { ReversePlotOrder: stateProperty("reversed", "ChartAxis.reversePlotOrder") },
};

const valueAxisType: HostType<Chart> = {
  name: "ChartAxis",
  scalars: {
    Minimum: {
      get: (chart) => chartState(chart).minimum ?? "",
      set: (chart, value) => {
        if (value !== "" && typeof value !== "number")
          throw new HostError("InvalidArgument", "ChartAxis.minimum");
        chartState(chart).minimum = value === "" ? undefined : value;
      },
    },
    Visible: stateProperty("valueAxis", "ChartAxis.visible"),
  },
};

const chartAxesType: HostType<Chart> = {
  name: "ChartAxes",
  links: {
    CategoryAxis: (chart) => ref(categoryAxisType, chart),
    ValueAxis: (chart) => ref(valueAxisType, chart),
  },
};

const chartFontType: HostType<Chart> = {
  name: "ChartFont",
  scalars: {
    Name: {
      get: (chart) => chartState(chart).font ?? THEME_FONT,
      set: (chart, name) => {
        if (typeof name !== "string" || name === "") throw new HostError("InvalidArgument", "ChartFont.name");
        chartState(chart).font = name;
      },
    },
  },
};

const chartAreaFormatType: HostType<Chart> = {
  name: "ChartAreaFormat",
  links: { Font: (chart) => ref(chartFontType, chart) },
};

/** The objects that a chart consists of. */
export const chartParts: Readonly<Record<string, (chart: Chart) => HostRef>> = {
  Axes: (chart) => ref(chartAxesType, chart),
  DataLabels: (chart) => ref(chartDataLabelsType, chart),
  Format: (chart) => ref(chartAreaFormatType, chart),
  Legend: (chart) => ref(chartLegendType, chart),
  Title: (chart) => ref(chartTitleType, chart),
};

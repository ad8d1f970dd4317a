import { HostError } from "../../errors";
import { type Args, type HostRef, type HostType, type Property, readonly, ref, required } from "../../wire";
import { type Area, areaArgument } from "../area";
import { toPixels, toPoints } from "../sizes";
import { type Sheet, worksheet } from "../worksheetType";
import {
  addChart,
  type Box,
  boxOf,
  changeChart,
  type Chart,
  chartsOf,
  chartState,
  deleteChart,
  descriptionOf,
  moveChart,
} from "./chart";
import { chartParts } from "./chartParts";
import { chartSeriesCollectionType } from "./chartSeriesType";
import { isChartKind } from "./kinds";
import { scales } from "./scale";
import { fromSource, isSeriesBy } from "./sourceData";

/** Excel's chart is five inches wide and three high. */
const newBox: Box = { left: 0, top: 0, width: 480, height: 288 };

/** A side of the chart, in points. */
const side = (key: keyof Box): Property<Chart> => ({
  get: (chart) => toPoints(boxOf(chart)[key]),
  set: (chart, value) => {
    if (typeof value !== "number" || value < 0) throw new HostError("InvalidArgument", `Chart.${key}`);
    moveChart(chart, { ...boxOf(chart), [key]: toPixels(value) });
  },
});

function sourceOf(sheet: Sheet, args: Args, at: number, location: string) {
  const by = args.at(at + 1) ?? "Auto";
  if (!isSeriesBy(by)) throw args.invalid();
  return fromSource(areaArgument(sheet.book, sheet.id, args.at(at), location), by);
}

function setPosition(chart: Chart, args: Args): void {
  const { book, sheetId } = chart;
  const area = (at: number): Area => areaArgument(book, sheetId, args.at(at), "Chart.setPosition");
  const from = area(0).zone;
  const to = args.at(1) === undefined ? from : area(1).zone;
  const { rows, columns } = scales(book, sheetId);
  const [left, top] = [columns.start(from.left), rows.start(from.top)];
  const [right, bottom] = [columns.start(to.right + 1), rows.start(to.bottom + 1)];
  if (right <= left || bottom <= top) throw args.invalid();
  moveChart(chart, { left, top, width: right - left, height: bottom - top });
}

const chartType: HostType<Chart> = {
  name: "Chart",
  id: ({ id }) => id,
  scalars: {
    ChartType: {
      get: (chart) => descriptionOf(chart).kind,
      set: (chart, kind) => {
        if (!isChartKind(kind)) throw new HostError("NotImplemented", "Chart.chartType");
        changeChart(chart, { kind });
      },
    },
    Height: side("height"),
    Id: readonly(({ id }) => id),
    Left: side("left"),
    Name: {
      get: (chart) => chartState(chart).name,
      set: (chart, name) => {
        if (typeof name !== "string" || name === "") throw new HostError("InvalidArgument", "Chart.name");
        chartState(chart).name = name;
      },
    },
    Top: side("top"),
    Width: side("width"),
  },
  links: {
    ...chartParts,
    Series: (chart) => ref(chartSeriesCollectionType, chart),
    Worksheet: ({ book, sheetId }) => worksheet(book, sheetId),
  },
  methods: {
    Delete: deleteChart,
    SetData: (chart, args) =>
      changeChart(chart, sourceOf({ book: chart.book, id: chart.sheetId }, args, 0, "Chart.setData")),
    SetPosition: setPosition,
  },
};

function find({ book, id }: Sheet, args: Args): HostRef | null {
  const key = args.text(0);
  const all = chartsOf(book, id);
  const named = (chart: Chart) => chartState(chart).name.toLowerCase() === key.toLowerCase();
  const chart = all.find((one) => one.id === key) ?? all.find(named);
  return chart ? ref(chartType, chart) : null;
}

export const chartsType: HostType<Sheet> = {
  name: "ChartCollection",
  scalars: { Count: readonly(({ book, id }) => chartsOf(book, id).length) },
  items: ({ book, id }) => chartsOf(book, id).map((chart) => ref(chartType, chart)),
  item: (sheet, args) => required(find(sheet, args), "ChartCollection.getItem"),
  methods: {
    Add: (sheet, args) => {
      const kind = args.text(0);
      if (!isChartKind(kind)) throw new HostError("NotImplemented", "ChartCollection.add");
      const data = sourceOf(sheet, args, 1, "ChartCollection.add");
      const description = { kind, title: "", legend: "bottom", showValues: false, ...data } as const;
      return ref(chartType, addChart(sheet.book, sheet.id, description, newBox));
    },
    GetItem: (sheet, args) => required(find(sheet, args), "ChartCollection.getItem"),
    GetItemOrNullObject: find,
  },
};

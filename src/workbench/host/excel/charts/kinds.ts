/** The kinds of charts that the engine draws, by Excel's names, and what the engine calls them. */
export const chartKinds = {
  ColumnClustered: { type: "bar", horizontal: false, stacked: false },
  ColumnStacked: { type: "bar", horizontal: false, stacked: true },
  BarClustered: { type: "bar", horizontal: true, stacked: false },
  BarStacked: { type: "bar", horizontal: true, stacked: true },
  Line: { type: "line", hideDataMarkers: true, stacked: false },
  LineMarkers: { type: "line", hideDataMarkers: false, stacked: false },
  Pie: { type: "pie", isDoughnut: false },
  Doughnut: { type: "pie", isDoughnut: true },
} as const;

export type ChartKind = keyof typeof chartKinds;

export const isChartKind = (name: unknown): name is ChartKind =>
  typeof name === "string" && name in chartKinds;

/** The kind of one of the engine's charts; `undefined` for those that Excel is not told of. */
export function kindOf(definition: Readonly<Record<string, unknown>>): ChartKind | undefined {
  const same = (kind: ChartKind) =>
    Object.entries(chartKinds[kind]).every(([key, value]) => (definition[key] ?? false) === value);
  return (Object.keys(chartKinds) as ChartKind[]).find(same);
}

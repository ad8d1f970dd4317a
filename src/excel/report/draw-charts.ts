import type { Chart } from "../../report/document";
import { cells, type Area } from "../address";
import { FONT } from "../forms/styles";

/** Begins the names of our diagrams, by which they are known when the report is written anew. */
const CHART_NAME = "Olshem ";

export const isOurs = ({ name }: Pick<Excel.Chart, "name">): boolean => name.startsWith(CHART_NAME);

export const nameOf = ({ id }: Pick<DrawnChart, "id">): string => CHART_NAME + id;

/** Columns that still have room for their numbers above them; bars have it beside them. */
const LABELLED_COLUMNS = 9;

/** A diagram as it is drawn. */
export interface DrawnChart extends Pick<Chart, "id" | "kind" | "title"> {
  /**
   * The cells that it is drawn of, without their sheet: names of its series above, its categories at the left. Above them
   * stands its title.
   */
  readonly area: Omit<Area, "sheet">;
}

/** Draws a diagram of a report on its sheet, wherever Excel puts it. No `sync` of its own. */
export function drawChart(sheet: Excel.Worksheet, { id, kind, title, area }: DrawnChart): Excel.Chart {
  const isLying = kind === "bar";
  const [categories, series] = [area.rows - 1, area.columns - 1];
  const added = sheet.charts.add(
    isLying ? "BarClustered" : "ColumnClustered",
    sheet.getRange(cells(area)),
    "Columns",
  );
  added.name = nameOf({ id });
  added.title.text = title;
  added.format.font.name = FONT;
  added.legend.visible = series > 1;
  if (series > 1) added.legend.position = "Bottom";
  added.dataLabels.showValue = isLying || series * categories <= LABELLED_COLUMNS;
  // Excel would begin where the smallest number is, and a small change would look like a large one.
  added.axes.valueAxis.minimum = 0;
  // The first category on top, as in the table.
  if (isLying) added.axes.categoryAxis.reversePlotOrder = true;
  if (isLying) added.axes.valueAxis.visible = false;
  return added;
}

/** Deletes our diagrams, not those that a person drew. */
export function deleteCharts(charts: readonly Excel.Chart[]): void {
  for (const chart of charts) if (isOurs(chart)) chart.delete();
}

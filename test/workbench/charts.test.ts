import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { WorkbookHost } from "../../src/workbench/host";
import { blank, codeOf, type Opened, opened, put, reopened } from "./host/helpers";

const TABLE = [
  ["Канал", 2023, 2024, 2025],
  ["ЦОН", 120, 110, 90],
  ["Портал", 300, 420, 510],
  ["Мобильное приложение", 0, 40, 160],
];

/** A workbook with the table in A1:D4 of its only sheet. */
async function withTable(table: readonly (readonly unknown[])[] = TABLE): Promise<Opened> {
  const book = blank();
  await put(book, "Sheet1", "A1:D4", table);
  return book;
}

const onSheet = <T>(
  book: Opened,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
) => book.run((context) => work(context.workbook.worksheets.getItem("Sheet1"), context));

async function partsOf({ host }: Opened): Promise<Readonly<Record<string, string>>> {
  const parts = Object.entries(unzipSync(await host.save()));
  return Object.fromEntries(parts.map(([path, bytes]) => [path, strFromU8(bytes)]));
}

const formulasIn = (xml = ""): string[] =>
  [...xml.matchAll(/<c:f>([^<]*)</g)].map(([, formula = ""]) => formula);

/** The parts that charts consist of. */
const drawn = (parts: Readonly<Record<string, string>>) =>
  Object.entries(parts).filter(([path]) => /chart|drawing/.test(path));

async function addChart(book: Opened, type: Excel.ChartType, address: string, by?: Excel.ChartSeriesBy) {
  await onSheet(book, async (sheet, context) => {
    sheet.charts.add(type, sheet.getRange(address), by);
    await context.sync();
  });
}

/** What the client reads of all charts of the sheet. */
const read = (book: Opened) =>
  onSheet(book, async ({ charts }, context) => {
    charts.load(
      "items/name,items/chartType,items/title/text,items/legend/visible,items/legend/position,items/format/font/name",
    );
    await context.sync();
    const series = charts.items.map((chart) => chart.series.load("items/name"));
    await context.sync();
    return charts.items.map(({ name, chartType, title, legend, format }, index) => ({
      name,
      chartType,
      font: format.font.name,
      title: title.text,
      legend: legend.visible ? legend.position : "",
      series: series[index]?.items.map((one) => one.name),
    }));
  });

describe("a chart of a range", () => {
  test("takes heads and first texts of the table for names and categories, as a file keeps them", async () => {
    const book = await withTable([["", 2023, 2024, 2025], ...TABLE.slice(1)]);
    await onSheet(book, async (sheet, context) => {
      sheet.getRange("B2:D4").numberFormat = Array.from({ length: 3 }, () => ["#,##0", "#,##0", "#,##0"]);
      await context.sync();
    });
    await addChart(book, "ColumnClustered" as Excel.ChartType, "A1:D4", "Columns" as Excel.ChartSeriesBy);
    const parts = await partsOf(book);
    const chart = parts["xl/charts/chart1.xml"];
    expect(formulasIn(chart)).toEqual([
      "Sheet1!$B$1",
      "Sheet1!$A$2:$A$4",
      "Sheet1!$B$2:$B$4",
      "Sheet1!$C$1",
      "Sheet1!$A$2:$A$4",
      "Sheet1!$C$2:$C$4",
      "Sheet1!$D$1",
      "Sheet1!$A$2:$A$4",
      "Sheet1!$D$2:$D$4",
    ]);
    expect(chart).toContain('<c:barDir val="col"/><c:grouping val="clustered"/>');
    expect(chart).toContain("<c:formatCode>#,##0</c:formatCode>");
    expect(chart).toContain('<c:numFmt formatCode="#,##0" sourceLinked="1"/>');
    expect(chart).toContain("<c:v>Мобильное приложение</c:v>");
    expect(parts["xl/worksheets/sheet1.xml"]).toContain('<drawing r:id="rId1"/>');
    expect(parts["xl/drawings/drawing1.xml"]).toContain("<c:chart ");
    expect(parts["[Content_Types].xml"]).toContain('PartName="/xl/charts/chart1.xml"');
  });

  test("by rows: each row is a series, the years are the categories", async () => {
    const book = await withTable([["", 2023, 2024, 2025], ...TABLE.slice(1)]);
    await addChart(book, "LineMarkers" as Excel.ChartType, "A1:D4", "Rows" as Excel.ChartSeriesBy);
    expect(formulasIn((await partsOf(book))["xl/charts/chart1.xml"]).slice(0, 3)).toEqual([
      "Sheet1!$A$2",
      "Sheet1!$B$1:$D$1",
      "Sheet1!$B$2:$D$2",
    ]);
    const [chart] = await read(book);
    expect(chart?.series).toEqual(["ЦОН", "Портал", "Мобильное приложение"]);
  });

  test("a row of numbers under a filled corner is no heads", async () => {
    const book = await withTable();
    await addChart(book, "ColumnClustered" as Excel.ChartType, "A1:B4", "Columns" as Excel.ChartSeriesBy);
    expect(formulasIn((await partsOf(book))["xl/charts/chart1.xml"])).toEqual([
      "Sheet1!$A$1:$A$4",
      "Sheet1!$B$1:$B$4",
    ]);
  });

  test("goes along with rows that are put in above, and with a new name of its sheet", async () => {
    const book = await withTable([["", 2023, 2024, 2025], ...TABLE.slice(1)]);
    await addChart(book, "Pie" as Excel.ChartType, "A1:B4");
    await onSheet(book, async (sheet, context) => {
      sheet.getRange("1:2").insert("Down");
      sheet.name = "Отчёт за год";
      await context.sync();
    });
    expect(formulasIn((await partsOf(book))["xl/charts/chart1.xml"])).toEqual([
      "'Отчёт за год'!$B$3",
      "'Отчёт за год'!$A$4:$A$6",
      "'Отчёт за год'!$B$4:$B$6",
    ]);
  });

  test("kinds that the engine does not draw are refused", async () => {
    const book = await withTable();
    expect(await codeOf(addChart(book, "Funnel" as Excel.ChartType, "A1:D4"))).toBe("NotImplemented");
  });
});

describe("what is set on a chart", () => {
  async function made(): Promise<Opened> {
    const book = await withTable([["", 2023, 2024, 2025], ...TABLE.slice(1)]);
    await onSheet(book, async (sheet, context) => {
      const chart = sheet.charts.add(
        "BarStacked" as Excel.ChartType,
        sheet.getRange("A1:D4"),
        "Columns" as Excel.ChartSeriesBy,
      );
      chart.name = "Каналы";
      chart.title.text = "Услуги по каналам";
      chart.legend.position = "Right" as Excel.ChartLegendPosition;
      chart.dataLabels.showValue = true;
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.axes.valueAxis.visible = false;
      chart.axes.valueAxis.minimum = 0;
      chart.format.font.name = "Times New Roman";
      chart.series.getItemAt(2).name = "2025 (оценка)";
      chart.setPosition("B6", "E20");
      await context.sync();
    });
    return book;
  }
  const shown = {
    name: "Каналы",
    chartType: "BarStacked",
    font: "Times New Roman",
    title: "Услуги по каналам",
    legend: "Right",
    series: ["2023", "2024", "2025 (оценка)"],
  };

  test("is read back, from the workbook and from the saved file", async () => {
    const book = await made();
    expect(await read(book)).toEqual([shown]);
    const again = await reopened(book);
    expect(await read(again)).toEqual([shown]);
    const parts = await partsOf(again);
    expect(drawn(parts)).toEqual(drawn(await partsOf(book)));
    const chart = parts["xl/charts/chart1.xml"];
    expect(chart).toContain('<c:orientation val="maxMin"/>');
    expect(chart).toContain('<c:orientation val="minMax"/><c:min val="0"/>');
    expect(chart).toContain('<c:showVal val="1"/>');
    expect(chart).toContain("<c:tx><c:v>2025 (оценка)</c:v></c:tx>");
  });

  test("it stands at the cells that it was put to, and goes where it is told", async () => {
    const book = await made();
    const drawing = (await partsOf(book))["xl/drawings/drawing1.xml"] ?? "";
    const cells = (name: string) =>
      new RegExp(
        `<xdr:${name}><xdr:col>(\\d+)</xdr:col><xdr:colOff>(\\d+)</xdr:colOff><xdr:row>(\\d+)</xdr:row>`,
      )
        .exec(drawing)
        ?.slice(1)
        .map(Number);
    expect(cells("from")).toEqual([1, 0, 5]);
    expect(cells("to")).toEqual([5, 0, 20]);
    const box = await onSheet(await reopened(book), async ({ charts }, context) => {
      const chart = charts.getItem("Каналы");
      chart.top = 30;
      chart.height = 90;
      chart.load("left,top,width,height");
      await context.sync();
      return [chart.left, chart.top, chart.width, chart.height];
    });
    expect(box).toEqual([48, 30, 192, 90]);
  });

  test("series can be taken off, added and given other cells", async () => {
    const book = await made();
    await onSheet(book, async (sheet, context) => {
      const { series } = sheet.charts.getItem("Каналы");
      series.getItemAt(0).delete();
      const added = series.add("Только портал");
      added.setValues(sheet.getRange("B3:D3"));
      added.setXAxisValues(sheet.getRange("B1:D1"));
      await context.sync();
    });
    const [chart] = await read(book);
    expect(chart?.series).toEqual(["2024", "2025 (оценка)", "Только портал"]);
    expect(formulasIn((await partsOf(book))["xl/charts/chart1.xml"]).slice(-2)).toEqual([
      "Sheet1!$B$1:$D$1",
      "Sheet1!$B$3:$D$3",
    ]);
  });

  test("a copy of the sheet has the chart, over its own cells", async () => {
    const book = await made();
    await onSheet(book, async (sheet, context) => {
      sheet.copy("End");
      await context.sync();
    });
    const parts = await partsOf(book);
    expect(formulasIn(parts["xl/charts/chart2.xml"])).toContain("'Sheet1 (2)'!$D$2:$D$4");
    expect(parts["xl/drawings/drawing2.xml"]).toContain('name="Каналы"');
  });

  test("a deleted one is gone from the file it was opened from, and its part too", async () => {
    const book = await reopened(await made());
    await onSheet(book, async ({ charts }, context) => {
      charts.getItem("Каналы").delete();
      await context.sync();
    });
    expect(Object.keys(await partsOf(book)).filter((path) => path.includes("chart"))).toEqual([]);
    expect(await read(book)).toEqual([]);
  });
});

describe("charts of an opened file", () => {
  /** A workbook with a chart, opened from a file whose chart is as `edit` leaves it. */
  async function fromFile(edit: (chart: string) => string): Promise<Opened> {
    const book = await withTable([["", 2023, 2024, 2025], ...TABLE.slice(1)]);
    await addChart(book, "ColumnClustered" as Excel.ChartType, "A1:D4");
    const parts = unzipSync(await book.host.save());
    const chart = strFromU8(parts["xl/charts/chart1.xml"] ?? new Uint8Array());
    const bytes = zipSync({ ...parts, "xl/charts/chart1.xml": strToU8(edit(chart)) });
    return opened(await WorkbookHost.open(bytes, "Book.xlsx"));
  }
  const colour = '<c:spPr><a:solidFill><a:srgbClr val="C00000"/></a:solidFill></c:spPr><c:invertIfNegative';
  const coloured = (chart: string) => chart.replaceAll("<c:invertIfNegative", colour);
  const asRadar = (chart: string) =>
    chart
      .replaceAll("c:barChart>", "c:radarChart>")
      .replace('<c:barDir val="col"/><c:grouping val="clustered"/>', '<c:radarStyle val="marker"/>');

  test.each([
    ["with colours of its own", coloured, 1],
    ["of a kind that is not drawn here", asRadar, 0],
  ] as const)("one %s stays as it is in the file", async (_, edit, count) => {
    const book = await fromFile(edit);
    const before = drawn(await partsOf(book));
    expect(await read(book)).toHaveLength(count);
    await put(book, "Sheet1", "D2", [[95]]);
    const after = await partsOf(book);
    expect(drawn(after)).toEqual(before);
    expect(after["xl/charts/chart1.xml"]).toMatch(/C00000|radarChart/);
  });

  test("a chart beside one that is not drawn gets a part of its own", async () => {
    const book = await fromFile(asRadar);
    await addChart(book, "Doughnut" as Excel.ChartType, "A1:B4");
    const parts = await partsOf(book);
    expect(parts["xl/charts/chart1.xml"]).toContain("radarChart");
    expect(parts["xl/charts/chart2.xml"]).toContain("doughnutChart");
    expect(parts["xl/drawings/drawing1.xml"]?.match(/<xdr:twoCellAnchor>/g)).toHaveLength(2);
  });

  test("one that was made in the grid is read and saved, without the head over its categories", async () => {
    const book = await withTable();
    const { model } = book.host;
    const sheetId = model.getters.getActiveSheetId();
    model.dispatch("CREATE_CHART", {
      ...{ sheetId, chartId: "c", figureId: "f", col: 0, row: 5, offset: { x: 0, y: 0 } },
      definition: {
        ...{ type: "bar", stacked: false, title: { text: "Услуги" }, legendPosition: "top" },
        dataSetStyles: {},
        dataSource: {
          type: "range",
          dataSets: [{ dataSetId: "0", dataRange: "B1:B4" }],
          dataSetsHaveTitle: true,
          labelRange: "A1:A4",
        },
      },
    });
    expect(await read(book)).toEqual([
      {
        name: "Chart 1",
        chartType: "ColumnClustered",
        title: "Услуги",
        legend: "Top",
        series: ["2023"],
        font: "Calibri",
      },
    ]);
    expect(formulasIn((await partsOf(book))["xl/charts/chart1.xml"])).toEqual([
      "Sheet1!$B$1",
      "Sheet1!$A$2:$A$4",
      "Sheet1!$B$2:$B$4",
    ]);
  });
});

/** What a workbook holds and how it looks, sheet by sheet, as Excel tells of it. */
export type Dump = Readonly<Record<string, unknown>>;

const LOOK = {
  format: {
    font: { name: true, size: true, bold: true, italic: true, underline: true, color: true },
    fill: { color: true },
    borders: { style: true, color: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    indentLevel: true,
    wrapText: true,
    textOrientation: true,
    shrinkToFit: true,
  },
} as const;

/** Of every sheet a little more than it uses, so that nothing is left beside or below it. */
const EDGE = { rows: 5, columns: 3 };

const dumpSheet = async (context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<unknown> => {
  const used = sheet.getUsedRange(true);
  used.load("rowIndex,rowCount,columnIndex,columnCount");
  const breaks = sheet.horizontalPageBreaks;
  breaks.load("items");
  const { pageLayout } = sheet;
  pageLayout.load("orientation,paperSize,zoom,leftMargin,topMargin,firstPageNumber");
  const printArea = pageLayout.getPrintAreaOrNullObject();
  printArea.load("address");
  await context.sync();
  const [rows, columns] = [
    used.rowIndex + used.rowCount + EDGE.rows,
    used.columnIndex + used.columnCount + EDGE.columns,
  ];
  const range = sheet.getRangeByIndexes(0, 0, rows, columns);
  range.load("formulas,values,numberFormat");
  const merged = range.getMergedAreasOrNullObject();
  merged.load("areas/items/address");
  const looks = range.getCellProperties(LOOK);
  const heights = range.getRowProperties({ format: { rowHeight: true } });
  const widths = range.getColumnProperties({ format: { columnWidth: true } });
  const after = breaks.items.map((pageBreak) => pageBreak.getCellAfterBreak());
  for (const cell of after) cell.load("rowIndex");
  await context.sync();
  return {
    position: sheet.position,
    visibility: sheet.visibility,
    gridlines: sheet.showGridlines,
    protected: sheet.protection.protected,
    marks: sheet.customProperties.items.map(({ key, value }) => [key, value]),
    page: pageLayout.toJSON(),
    printArea: printArea.isNullObject ? null : printArea.address,
    breaks: after.map(({ rowIndex }) => rowIndex),
    formulas: range.formulas,
    values: range.values,
    numberFormat: range.numberFormat,
    merged: merged.isNullObject ? [] : merged.areas.items.map(({ address }) => address).sort(),
    looks: looks.value,
    heights: heights.value,
    widths: widths.value,
  };
};

/** The whole workbook, its names too. */
export async function dump(): Promise<Dump> {
  return Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load(
      "items/name,items/position,items/visibility,items/showGridlines,items/protection/protected," +
        "items/customProperties/items/key,items/customProperties/items/value",
    );
    names.load("items/name,items/formula");
    await context.sync();
    const sheets: [string, unknown][] = [];
    for (const sheet of worksheets.items) sheets.push([sheet.name, await dumpSheet(context, sheet)]);
    return { ...Object.fromEntries(sheets), names: names.items.map(({ name, formula }) => [name, formula]) };
  });
}

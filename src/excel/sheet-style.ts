const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

/** The look that the tables of our sheets share: thin grey lines, rows centred in height. */
export function bordered(range: Excel.Range): void {
  range.format.verticalAlignment = "Center";
  for (const edge of EDGES) {
    const border = range.format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = "#9AA5B1";
  }
}

/** The heads of such a table. */
export function headed(range: Excel.Range): void {
  range.format.font.bold = true;
  range.format.fill.color = "#E8EEF4";
  range.format.wrapText = true;
  range.format.horizontalAlignment = "Center";
}

/** The title of a sheet of ours, or of a table on it. */
export function titled(cell: Excel.Range, text: string, size: number): void {
  cell.values = [[text]];
  cell.format.font.bold = true;
  cell.format.font.size = size;
}

/** Wide tables: A4 across, as wide as one page. */
export function landscape({ pageLayout }: Excel.Worksheet): void {
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
}

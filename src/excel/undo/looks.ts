import { cells } from "../address";

/** How a sheet looks, from A1 on. */
export interface Looks {
  readonly numberFormats: readonly (readonly string[])[];
  /** Of each cell; cells that look alike share one. */
  readonly formats: readonly (readonly Excel.CellPropertiesFormat[])[];
  /** Merged cells: `A1:C1`. */
  readonly merges: readonly string[];
  readonly printArea: string | undefined;
  /** 0-based rows that begin a page. */
  readonly breaks: readonly number[];
  /** In points; also of some rows and columns after the last. */
  readonly heights: readonly number[];
  readonly widths: readonly number[];
}

/** What is asked for of each cell. */
const WANTED: Excel.CellPropertiesLoadOptions = {
  format: {
    font: { name: true, size: true, bold: true, italic: true, underline: true, color: true },
    fill: { color: true, pattern: true },
    borders: { style: true, color: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    indentLevel: true,
    wrapText: true,
  },
};
/** Cells in one answer: Excel on the web takes five megabytes at most. */
const CELLS_AT_ONCE = 4000;
/** What is written anew may be longer and wider than before. */
const MORE = { rows: 100, columns: 20 } as const;

/** Rows one under another that one request takes. */
export function blocksOf(rows: number, columns: number): { readonly row: number; readonly rows: number }[] {
  const most = Math.max(1, Math.floor(CELLS_AT_ONCE / Math.max(1, columns)));
  return Array.from({ length: Math.ceil(rows / most) }, (_, index) => ({
    row: index * most,
    rows: Math.min(most, rows - index * most),
  }));
}

/**
 * Reads how a sheet looks: two `sync`s, and more for thousands of cells. Needs ExcelApi 1.13.
 * @param used its used range, as loaded
 */
export async function readLooks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  used: Excel.Range,
): Promise<Looks> {
  const rows = used.isNullObject ? 1 : used.rowIndex + used.values.length;
  const columns = used.isNullObject ? 1 : used.columnIndex + used.values[0]!.length;
  const area = (count: number, width: number) =>
    sheet.getRange(cells({ row: 0, column: 0, rows: count, columns: width }));
  const whole = area(rows, columns);
  whole.load("numberFormat");
  const merged = whole.getMergedAreasOrNullObject();
  merged.load("areas/items/address");
  const heights = area(rows + MORE.rows, 1).getRowProperties({ format: { rowHeight: true } });
  const widths = area(1, columns + MORE.columns).getColumnProperties({ format: { columnWidth: true } });
  const printArea = sheet.pageLayout.getPrintAreaOrNullObject();
  printArea.load("address");
  sheet.horizontalPageBreaks.load("items");
  await context.sync();

  const after = sheet.horizontalPageBreaks.items.map((pageBreak) => pageBreak.getCellAfterBreak());
  for (const cell of after) cell.load("rowIndex");
  const formats: Excel.CellPropertiesFormat[][] = [];
  const known = new Map<string, Excel.CellPropertiesFormat>();
  const shared = (format: Excel.CellPropertiesFormat) => {
    const key = JSON.stringify(format);
    return known.get(key) ?? (known.set(key, format), format);
  };
  for (const block of blocksOf(rows, columns)) {
    const found = await formatsOf(context, sheet.getRange(cells({ ...block, column: 0, columns })));
    formats.push(...found.map((line) => line.map(({ format }) => shared(settable(format ?? {})))));
  }
  return {
    numberFormats: whole.numberFormat as string[][],
    formats,
    merges: merged.isNullObject ? [] : merged.areas.items.map(({ address }) => within(address)).sort(),
    printArea: printArea.isNullObject ? undefined : printArea.address.split(",").map(within).join(","),
    breaks: after.map(({ rowIndex }) => rowIndex),
    heights: heights.value.map(({ format }) => format?.rowHeight ?? 0),
    widths: widths.value.map(({ format }) => format?.columnWidth ?? 0),
  };
}

async function formatsOf(
  context: Excel.RequestContext,
  range: Excel.Range,
): Promise<readonly Excel.CellProperties[][]> {
  const found = range.getCellProperties(WANTED);
  await context.sync();
  const { value } = found;
  return value;
}

const within = (address: string): string => address.slice(address.lastIndexOf("!") + 1);

/** Whether two sheets look alike but for heights and widths. */
export function isAlike(one: Looks, other: Looks): boolean {
  const key = ({ numberFormats, formats, merges, printArea, breaks }: Looks) =>
    JSON.stringify([numberFormats, formats, merges, printArea, breaks]);
  return key(one) === key(other);
}

const SIDES = ["top", "bottom", "left", "right"] as const;

/**
 * Only what Excel lets be set again on cleared cells: what Excel has no value for is left out, and so are lines that are not
 * there, since their colour would draw them, and the white of cells without a fill, which would hide the grid.
 */
function settable(read: Excel.CellPropertiesFormat): Excel.CellPropertiesFormat {
  const { horizontalAlignment, verticalAlignment, indentLevel, wrapText, fill, borders } = read;
  const { name, size, bold, italic, underline, color } = read.font ?? {};
  const lines = SIDES.flatMap((side) => {
    const { style, weight, color } = borders?.[side] ?? {};
    return !style || style === "None" ? [] : [[side, given({ style, weight, color })] as const];
  });
  const isFilled = fill?.color && (fill.color !== "#FFFFFF" || fill.pattern === "Solid");
  return {
    ...given({ horizontalAlignment, verticalAlignment, wrapText }),
    ...(indentLevel ? { indentLevel } : {}),
    font: given({ name, size, bold, italic, underline, color }),
    ...(isFilled ? { fill: { color: fill.color! } } : {}),
    ...(lines.length > 0 ? { borders: Object.fromEntries(lines) } : {}),
  };
}

/** What has a value of all that is given. */
const given = <T extends object>(all: T): { [K in keyof T]?: NonNullable<T[K]> } =>
  Object.fromEntries(
    Object.entries(all).filter(([, value]) => value !== undefined && value !== null && value !== ""),
  ) as { [K in keyof T]?: NonNullable<T[K]> };

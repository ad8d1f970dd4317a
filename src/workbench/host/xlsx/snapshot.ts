import type { Book } from "../book";
import { zoneName } from "../engine/address";
import { nameFormula, syncNames } from "../excel/nameStore";
import type { Getters } from "../engine/cellWrites";
import type { CellSnapshot, SettingsSnapshot, SheetSnapshot } from "./fileState";
import type { CellFormat } from "./styleSheet";

/** What a cell looks like now. */
export function lookOf(getters: Getters, sheetId: string, row: number, col: number): CellFormat {
  const cell = getters.getCell({ sheetId, row, col });
  const border = getters.getCellBorder({ sheetId, row, col });
  return { style: cell?.style ?? {}, format: cell?.format ?? "", border: border ?? {} };
}

export function contentAt(getters: Getters, sheetId: string, row: number, col: number): string {
  const cell = getters.getCell({ sheetId, row, col });
  if (!cell) return "";
  return cell.isFormula ? cell.compiledFormula.toFormulaString(getters) : cell.content;
}

/** What is shown by a formula of the cell itself, or of the cell that it spills from. */
export function resultAt(getters: Getters, sheetId: string, row: number, col: number): string {
  const position = { sheetId, row, col };
  const formula = getters.getCorrespondingFormulaCell(position) ?? getters.getCell(position);
  if (!formula?.isFormula) return "";
  const { type, value } = getters.getEvaluatedCell(position);
  return JSON.stringify([type, value, getters.getSpreadZone(position) ?? null]);
}

export const cellKey = (row: number, column: number): string => `${row},${column}`;

/** A sheet with its cells. */
export function snapshot(book: Book, sheetId: string): SheetSnapshot {
  const getters = book.engine.read;
  const { numberOfRows, numberOfCols } = getters.getSheetSize(sheetId);
  return { ...settingsSnapshot(book, sheetId), cells: cells(getters, sheetId, numberOfRows, numberOfCols) };
}

/** A sheet without its cells. */
export function settingsSnapshot(book: Book, sheetId: string): SettingsSnapshot {
  const getters = book.engine.read;
  const { numberOfRows, numberOfCols } = getters.getSheetSize(sheetId);
  const state = book.state(sheetId);
  const { page, rowBreaks, columnBreaks, protection, customProperties, showHeadings, validations } = state;
  const view = {
    panes: getters.getPaneDivisions(sheetId),
    gridlines: getters.getGridLinesVisibility(sheetId),
    color: getters.getSheet(sheetId).color ?? "",
    showHeadings,
  };
  // Print areas and titles are names of the workbook, not settings of the sheet.
  const inSheet = { ...page, printArea: undefined, titleRows: undefined, titleColumns: undefined };
  return {
    columns: Array.from({ length: numberOfCols }, (_, col) => headerText(getters, sheetId, "COL", col)),
    rows: Array.from({ length: numberOfRows }, (_, row) => headerText(getters, sheetId, "ROW", row)),
    merges: getters
      .getMerges(sheetId)
      .map((zone) => zoneName(zone))
      .join(" "),
    view: JSON.stringify(view),
    page: JSON.stringify(inSheet),
    breaks: JSON.stringify([[...rowBreaks], [...columnBreaks]]),
    protection: JSON.stringify(protection ?? null),
    customProperties: JSON.stringify([...customProperties]),
    validations: JSON.stringify(validations),
  };
}

/** The set size of a row or column, and whether it is hidden. */
function headerText(getters: Getters, sheetId: string, dimension: "ROW" | "COL", index: number): string {
  const size =
    dimension === "ROW" ? getters.getUserRowSize(sheetId, index) : getters.getColSize(sheetId, index);
  return `${size ?? ""}${getters.isHeaderHidden(sheetId, dimension, index) ? " hidden" : ""}`;
}

function cells(getters: Getters, sheetId: string, rows: number, columns: number): Map<string, CellSnapshot> {
  const found = new Map<string, CellSnapshot>();
  for (let row = 0; row < rows; row++) {
    for (let col = 0; col < columns; col++) {
      const position = { sheetId, row, col };
      const evaluated = getters.getEvaluatedCell(position);
      if (!getters.getCell(position) && !getters.getCellBorder(position) && evaluated.type === "empty")
        continue;
      found.set(cellKey(row, col), {
        content: contentAt(getters, sheetId, row, col),
        look: JSON.stringify(lookOf(getters, sheetId, row, col)),
        result: resultAt(getters, sheetId, row, col),
      });
    }
  }
  return found;
}

/** How the workbook itself stands: its sheets and names, and which sheet is on top. */
export function workbookSnapshot(book: Book): string {
  syncNames(book);
  const getters = book.engine.read;
  const sheets = book.sheetIds.map((id) => {
    const { veryHidden, page } = book.state(id);
    const print = [page.printArea, page.titleRows, page.titleColumns];
    return [id, book.sheetName(id), getters.isSheetVisible(id), veryHidden, print];
  });
  const names = book.names.map((item) => ({ ...item, formula: nameFormula(book, item) }));
  return JSON.stringify([sheets, names, getters.getActiveSheetId(), book.structureLocked]);
}

import { HostError } from "../errors";
import type { Book } from "../book";
import { Area } from "./area";

export function activate(book: Book, sheetId: string): void {
  if (!book.engine.read.isSheetVisible(sheetId))
    throw new HostError("InvalidOperation", "Worksheet.activate");
  const from = book.engine.read.getActiveSheetId();
  if (from === sheetId) return;
  book.engine.now((model) => model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: from, sheetIdTo: sheetId }));
}

export function selectArea(area: Area): void {
  const { book, sheetId } = area;
  activate(book, sheetId);
  book.engine.reserve(
    sheetId,
    area.isEntireColumn ? 0 : area.zone.bottom + 1,
    area.isEntireRow ? 0 : area.zone.right + 1,
  );
  const zone = area.present;
  book.engine.now(({ selection }) => selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone }));
}

export function selectedArea(book: Book): Area {
  const getters = book.engine.read;
  const { top, bottom, left, right } = getters.getSelectedZone();
  return new Area(book, getters.getActiveSheetId(), { top, bottom, left, right });
}

export function activeCell(book: Book): Area {
  const { sheetId, row, col } = book.engine.read.getActivePosition();
  return new Area(book, sheetId, { top: row, bottom: row, left: col, right: col });
}

import type { Book } from "../book";
import { HostError } from "../errors";
import { type Args, isRef } from "../wire";
import { defaultColumnPixels } from "../xlsx/columnWidths";
import { copyChartStates } from "./charts/chart";

/** Excel's rules for the name of a sheet. */
export function checkSheetName(book: Book, name: string, location: string, except?: string): void {
  const valid =
    name.trim() !== "" &&
    name.length <= 31 &&
    !/[\\/?*[\]:]/.test(name) &&
    !/^'|'$/.test(name) &&
    !/^history$/i.test(name);
  if (!valid) throw new HostError("InvalidArgument", location);
  // The engine has no apostrophes in names of sheets, where Excel has.
  if (name.includes("'")) throw new HostError("NotImplemented", location);
  const known = book.sheetByName(name);
  if (known && known !== except) throw new HostError("ItemAlreadyExists", location);
}

/** A sheet grows with what is written; a small one recalculates faster. */
const newSheet = { rows: 40, columns: 12 };

export function addSheet(book: Book, name: string | undefined): string {
  const location = "WorksheetCollection.add";
  expectOpenStructure(book, location);
  const given = name ?? freeName(book, "Sheet");
  checkSheetName(book, given, location);
  const sheetId = book.newSheetId();
  book.engine.addSheet(sheetId, given, newSheet, defaultColumnPixels(book.defaultFont));
  return sheetId;
}

function freeName(book: Book, base: string): string {
  for (let i = 1; ; i++) if (!book.sheetByName(`${base}${i}`)) return `${base}${i}`;
}

export function renameSheet(book: Book, sheetId: string, newName: string): void {
  const location = "Worksheet.name";
  expectOpenStructure(book, location);
  checkSheetName(book, newName, location, sheetId);
  const oldName = book.sheetName(sheetId);
  if (oldName !== newName) book.engine.run("RENAME_SHEET", { sheetId, oldName, newName });
}

export function deleteSheet(book: Book, sheetId: string): void {
  expectOpenStructure(book, "Worksheet.delete");
  const { read } = book.engine;
  const others = read.getVisibleSheetIds().filter((id) => id !== sheetId);
  if (others.length === 0) throw new HostError("InvalidOperation", "Worksheet.delete");
  book.engine.run("DELETE_SHEET", { sheetId, sheetName: book.sheetName(sheetId) });
}

/** The engine moves a sheet over visible sheets only; so a position is counted in those. */
export function moveSheet(book: Book, sheetId: string, position: unknown, location: string): void {
  expectOpenStructure(book, location);
  const ids = book.sheetIds;
  if (typeof position !== "number" || !Number.isInteger(position) || position < 0 || position >= ids.length) {
    throw new HostError("InvalidArgument", location);
  }
  const from = ids.indexOf(sheetId);
  const passed = from < position ? ids.slice(from + 1, position + 1) : ids.slice(position, from);
  const visible = passed.filter((id) => book.engine.read.isSheetVisible(id)).length;
  if (visible) book.engine.run("MOVE_SHEET", { sheetId, delta: from < position ? visible : -visible });
}

export function visibility(book: Book, sheetId: string): "Visible" | "Hidden" | "VeryHidden" {
  if (book.engine.read.isSheetVisible(sheetId)) return "Visible";
  return book.state(sheetId).veryHidden ? "VeryHidden" : "Hidden";
}

export function setVisibility(book: Book, sheetId: string, value: unknown): void {
  const location = "Worksheet.visibility";
  expectOpenStructure(book, location);
  if (value !== "Visible" && value !== "Hidden" && value !== "VeryHidden") {
    throw new HostError("InvalidArgument", location);
  }
  book.state(sheetId).veryHidden = value === "VeryHidden";
  const isVisible = book.engine.read.isSheetVisible(sheetId);
  if (value === "Visible" && !isVisible) book.engine.run("SHOW_SHEET", { sheetId });
  if (value === "Visible" || !isVisible) return;
  if (book.engine.read.getVisibleSheetIds().length === 1) throw new HostError("InvalidOperation", location);
  book.engine.run("HIDE_SHEET", { sheetId });
}

export function copySheet(book: Book, sheetId: string, args: Args): string {
  const location = "Worksheet.copy";
  expectOpenStructure(book, location);
  const place = args.optionalText(0) ?? "None";
  const name = freeCopyName(book, book.sheetName(sheetId));
  const sheetIdTo = book.newSheetId();
  book.engine.run("DUPLICATE_SHEET", { sheetId, sheetIdTo, sheetNameTo: name });
  const state = book.state(sheetId);
  book.sheetStates.set(sheetIdTo, {
    ...structuredClone({ ...state, customProperties: state.customProperties }),
    id: sheetIdTo,
  });
  if (state.protection) book.engine.protectedSheets.add(sheetIdTo);
  copyChartStates(book, sheetId, sheetIdTo);
  const ids = book.sheetIds;
  const relative = args.at(1);
  const relativeId = isRef(relative) ? (relative.self as { id: string }).id : undefined;
  const positions: Readonly<Record<string, number>> = {
    None: ids.indexOf(sheetIdTo),
    Beginning: 0,
    End: ids.length - 1,
    Before: relativeId ? ids.indexOf(relativeId) : -1,
    After: relativeId ? ids.indexOf(relativeId) + 1 : -1,
  };
  const position = positions[place];
  if (position === undefined || position < 0) throw new HostError("InvalidArgument", location);
  moveSheet(book, sheetIdTo, Math.min(position, ids.length - 1), location);
  return sheetIdTo;
}

function freeCopyName(book: Book, name: string): string {
  for (let i = 2; ; i++) {
    const suffix = ` (${i})`;
    const candidate = name.slice(0, 31 - suffix.length) + suffix;
    if (!book.sheetByName(candidate)) return candidate;
  }
}

function expectOpenStructure(book: Book, location: string): void {
  if (book.structureLocked) throw new HostError("AccessDenied", location);
}

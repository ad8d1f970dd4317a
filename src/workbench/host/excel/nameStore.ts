import type { Book } from "../book";
import { parseZone, quoteSheet, splitReference, type Zone, zoneName } from "../engine/address";

/**
 * A defined name. Names of ranges that hold for the whole workbook live in the engine too, which
 * calculates with them and moves them; others keep the formula that was given.
 */
export interface NamedItem {
  readonly name: string;
  /** The sheet that the name is local to. */
  readonly scope: string | undefined;
  /** With `=`. Stale for names in the engine: read {@link nameFormula}. */
  formula: string;
  comment: string;
  visible: boolean;
}

export interface NameTarget {
  readonly sheetId: string;
  readonly zone: Zone;
}

export function findName(book: Book, name: string, scope: string | undefined): NamedItem | undefined {
  syncNames(book);
  const wanted = name.toLowerCase();
  return book.names.find((item) => item.scope === scope && item.name.toLowerCase() === wanted);
}

/** Names that were made or removed in the grid. */
export function syncNames(book: Book): void {
  const inEngine = book.engine.read.getNamedRanges();
  for (const { name } of inEngine) {
    const known = book.names.some((item) => !item.scope && item.name.toLowerCase() === name.toLowerCase());
    if (!known) book.names.push({ name, scope: undefined, formula: "=#REF!", comment: "", visible: true });
  }
}

export function nameFormula(book: Book, item: NamedItem): string {
  const target = nameTarget(book, item);
  return target
    ? `=${quoteSheet(book.sheetName(target.sheetId))}!${zoneName(target.zone, true)}`
    : item.formula;
}

export function nameTarget(book: Book, item: NamedItem): NameTarget | undefined {
  if (!item.scope) {
    const range = book.engine.read.getNamedRange(item.name)?.range;
    if (range && !range.invalidXc) return { sheetId: range.sheetId, zone: range.zone };
  }
  const { sheet, address } = splitReference(item.formula);
  const zone = parseZone(address);
  const sheetId = sheet === undefined ? undefined : book.sheetByName(sheet);
  return zone && sheetId ? { sheetId, zone } : undefined;
}

export function addName(book: Book, item: NamedItem): void {
  book.names.push(item);
  if (!item.scope) enterInEngine(book, item);
}

export function removeName(book: Book, item: NamedItem): void {
  book.names.splice(book.names.indexOf(item), 1);
  if (!item.scope && book.engine.read.getNamedRange(item.name)) {
    book.engine.run("DELETE_NAMED_RANGE", { name: item.name });
  }
}

export function setNameFormula(book: Book, item: NamedItem, formula: string): void {
  const wasInEngine = !item.scope && book.engine.read.getNamedRange(item.name);
  if (wasInEngine) book.engine.run("DELETE_NAMED_RANGE", { name: item.name });
  item.formula = formula;
  if (!item.scope) enterInEngine(book, item);
}

function enterInEngine(book: Book, item: NamedItem): void {
  const target = nameTarget(book, item);
  const inEngine = book.engine.read.getNamedRange(item.name);
  if (!target || inEngine || !/^[\p{L}\p{N}_.]+$/u.test(item.name)) return;
  book.engine.reserve(target.sheetId, target.zone.bottom + 1, target.zone.right + 1);
  const range = { _sheetId: target.sheetId, _zone: target.zone };
  book.engine.run("CREATE_NAMED_RANGE", { name: item.name, ranges: [range] });
}

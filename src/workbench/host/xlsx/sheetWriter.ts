import { gridOf } from "./sheetGrid";
import type { Book } from "../book";
import { type Zone, zoneName } from "../engine/address";
import type { Getters } from "../engine/cellWrites";
import { excelFormula, valueOf } from "../engine/values";
import { functionNames, returnsMatrix } from "../functions";
import { readValue } from "./cells";
import type { SheetSnapshot } from "./fileState";
import { storedFormula } from "./formulas";
import type { SharedStrings } from "./sharedStrings";
import { plainText } from "./sharedStrings";
import { cellKey, contentAt, lookOf, resultAt } from "./snapshot";
import type { StyleSheet } from "./styleSheet";
import { child, children, element, type XmlElement } from "./xml";

export interface WriteSources {
  readonly styles: StyleSheet;
  readonly strings: SharedStrings;
  /** The number, in the file's metadata, that marks a dynamic array. */
  dynamicArrayMark(): string;
}

/** Writes the cells that differ from those of the file, and the results of formulas that came out otherwise. */
export function writeCells(
  book: Book,
  sheetId: string,
  root: XmlElement,
  before: SheetSnapshot | undefined,
  sources: WriteSources,
): boolean {
  const getters = book.engine.read;
  const grid = gridOf(root);
  const positions = new Set([...(before?.cells.keys() ?? []), ...current(getters, sheetId)]);
  let changed = false;
  for (const key of positions) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const was = before?.cells.get(key) ?? { content: "", look: emptyLook, result: "" };
    const content = contentAt(getters, sheetId, row, column);
    const look = JSON.stringify(lookOf(getters, sheetId, row, column));
    const spilled = content === "" && isSpilled(getters, sheetId, row, column);
    const node = grid.known(row, column);
    const hadResult = node !== undefined && (child(node, "f") !== undefined || was.content === "");
    if (content !== was.content || look !== was.look) {
      const cell = grid.cell(row, column);
      if (look !== was.look) setLook(cell, sources.styles, lookOf(getters, sheetId, row, column));
      if (content !== was.content) setContent(book, sheetId, row, column, cell, sources);
      changed = true;
    }
    const calculated = content.startsWith("=") || spilled;
    // The engine's result stands for Excel's only where something has changed, or only we can work it out.
    const asBefore = content === was.content && resultAt(getters, sheetId, row, column) === was.result;
    if (calculated && asBefore && !ownResult(getters, sheetId, row, column)) continue;
    if (calculated) {
      changed = setResult(book, sheetId, row, column, () => grid.cell(row, column), node, sources) || changed;
    } else if (content === "" && content === was.content && hadResult && node) {
      changed = clearResult(node) || changed;
    }
  }
  if (changed) grid.finish();
  return changed;
}

const emptyLook = JSON.stringify({ style: {}, format: "", border: {} });

function* current(getters: Getters, sheetId: string): Iterable<string> {
  for (const cell of getters.getCells(sheetId)) {
    const { row, col } = getters.getCellPosition(cell.id);
    yield cellKey(row, col);
  }
  for (const { row, col } of getters.getEvaluatedCellsPositions(sheetId)) yield cellKey(row, col);
  const { numberOfRows, numberOfCols } = getters.getSheetSize(sheetId);
  for (let row = 0; row < numberOfRows; row++) {
    for (let col = 0; col < numberOfCols; col++) {
      if (getters.getCellBorder({ sheetId, row, col })) yield cellKey(row, col);
    }
  }
}

function isSpilled(getters: Getters, sheetId: string, row: number, col: number): boolean {
  return getters.getArrayFormulaSpreadingOn({ sheetId, row, col }) !== undefined;
}

/** Whether a formula calls functions of the add-in. */
export function callsOwn(formula: string): boolean {
  const text = formula.toUpperCase();
  return functionNames().some((name) => text.includes(`${name}(`));
}

function ownResult(getters: Getters, sheetId: string, row: number, col: number): boolean {
  const formula = getters.getCorrespondingFormulaCell({ sheetId, row, col });
  return !!formula?.isFormula && callsOwn(formula.compiledFormula.toFormulaString(getters));
}

function setLook(cell: XmlElement, styles: StyleSheet, look: ReturnType<typeof lookOf>): void {
  const index = styles.write(look, Number(cell.attributes.s ?? 0));
  if (index === 0) delete cell.attributes.s;
  else cell.attributes.s = String(index);
}

function setContent(
  book: Book,
  sheetId: string,
  row: number,
  column: number,
  cell: XmlElement,
  { strings, dynamicArrayMark }: WriteSources,
): void {
  const getters = book.engine.read;
  const content = contentAt(getters, sheetId, row, column);
  cell.children = cell.children.filter((node) => typeof node !== "string" && node.name.endsWith("extLst"));
  delete cell.attributes.t;
  delete cell.attributes.cm;
  delete cell.attributes.vm;
  if (content === "") return;
  if (!content.startsWith("=")) {
    const value = valueOf(getters.getEvaluatedCell({ sheetId, row, col: column }));
    setValue(
      cell,
      typeof value === "string" && !isError(value, content) ? strings.index(value) : value,
      typeof value,
    );
    return;
  }
  const spill = spillZone(getters, sheetId, row, column);
  const stored = storedFormula(excelFormula(content), functionNames());
  const dynamic = spill.top !== spill.bottom || spill.left !== spill.right || mayReturnMatrix(content);
  if (dynamic) cell.attributes.cm = dynamicArrayMark();
  cell.children.unshift(element("f", dynamic ? { t: "array", ref: zoneName(spill) } : {}, [stored]));
}

function spillZone(getters: Getters, sheetId: string, row: number, col: number): Zone {
  const own = { top: row, bottom: row, left: col, right: col };
  return getters.getSpreadZone({ sheetId, row, col }) ?? own;
}

const arrayFunctions =
  /(?<![\p{L}\p{N}_.])(FILTER|SORT|SORTBY|UNIQUE|SEQUENCE|RANDARRAY|VSTACK|HSTACK|TOCOL|TOROW|WRAPROWS|WRAPCOLS|TAKE|DROP|CHOOSEROWS|CHOOSECOLS|EXPAND|TEXTSPLIT|MAP|BYROW|BYCOL|SCAN|MAKEARRAY)\s*\(|\d#/iu;

/** Excel would cut such a formula to one cell, with `@`, if it were kept as an ordinary one. */
const mayReturnMatrix = (content: string): boolean =>
  arrayFunctions.test(content) ||
  functionNames().some((name) => content.toUpperCase().includes(`${name}(`) && returnsMatrix(name));

const isError = (value: string, content: string): boolean =>
  value.startsWith("#") && !content.startsWith("'");

/** `kind` of a text is `string`: then the value is its number among the shared texts. */
function setValue(cell: XmlElement, value: string | number | boolean, kind: string): void {
  const v = (text: string) => void cell.children.push(element("v", {}, [text]));
  if (typeof value === "boolean") {
    cell.attributes.t = "b";
    v(value ? "1" : "0");
  } else if (typeof value === "number") {
    if (kind === "string") cell.attributes.t = "s";
    v(String(value));
  } else {
    cell.attributes.t = "e";
    v(fileError(value));
  }
}

/** A file has no `#SPILL!`: Excel itself writes `#VALUE!` and a note beside. */
const fileError = (error: string): string =>
  ["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"].includes(error) ? error : "#VALUE!";

/** Sets the result of a formula, or of what spills from one, unless the file has it already. */
function setResult(
  book: Book,
  sheetId: string,
  row: number,
  column: number,
  cell: () => XmlElement,
  known: XmlElement | undefined,
  { strings }: WriteSources,
): boolean {
  const evaluated = book.engine.read.getEvaluatedCell({ sheetId, row, col: column });
  const value = valueOf(evaluated);
  const error = evaluated.type === "error";
  const spill = spillZone(book.engine.read, sheetId, row, column);
  if (known) {
    const f = child(known, "f");
    const had = readValue(known, strings);
    const ref = f?.attributes.t === "array" ? f.attributes.ref : undefined;
    const same = had.type !== "none" && had.value === (error ? fileError(String(value)) : value);
    if (same && (ref === undefined || ref === zoneName(spill))) return false;
  }
  const node = cell();
  const f = child(node, "f");
  if (f?.attributes.t === "array" && node.attributes.cm) f.attributes.ref = zoneName(spill);
  node.children = node.children.filter((one) => typeof one !== "string" && !/(^|:)(v|is)$/.test(one.name));
  delete node.attributes.t;
  if (typeof value === "string" && !error) {
    node.attributes.t = "str";
    node.children.push(element("v", {}, plainText(value).children));
  } else setValue(node, value, "");
  return true;
}

/** Nothing spills here any more. */
function clearResult(node: XmlElement): boolean {
  if (child(node, "f") || !children(node).some((one) => /(^|:)(v|is)$/.test(one.name))) return false;
  node.children = [];
  delete node.attributes.t;
  return true;
}

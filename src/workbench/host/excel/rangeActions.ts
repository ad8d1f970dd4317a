import { intersection, type Zone } from "../engine/address";
import { type Scalar, textContent, valueOf } from "../engine/values";
import { HostError } from "../errors";
import type { Args } from "../wire";
import { type Area, areaArgument, expectWritable } from "./area";

export function clear(area: Area, applyTo: string): void {
  expectWritable(area, "Range.clear");
  const parts: Readonly<Record<string, readonly [contents: boolean, formats: boolean]>> = {
    All: [true, true],
    Contents: [true, false],
    Formats: [false, true],
    Hyperlinks: [false, false],
    RemoveHyperlinks: [false, true],
  };
  const part = parts[applyTo];
  if (!part) throw new HostError("InvalidArgument", "Range.clear");
  const [contents, formats] = part;
  const { engine } = area.book;
  const { present, sheetId } = area;
  if (formats) unmerge(area);
  for (let row = present.top; row <= present.bottom; row++) {
    for (let column = present.left; column <= present.right; column++) {
      if (contents) engine.write(sheetId, row, column, { content: "" });
      if (formats) engine.write(sheetId, row, column, { reset: true, format: "" });
    }
  }
  if (!formats) return;
  engine.run("SET_ZONE_BORDERS", { sheetId, target: [present], border: { position: "clear" } });
}

export function merge(area: Area, across: boolean): void {
  expectWritable(area, "Range.merge");
  const { engine } = area.book;
  const zones = across
    ? Array.from({ length: area.rows }, (_, row) => area.part(row, 0, 1, area.columns, "Range.merge").zone)
    : [area.zone];
  const target = zones.filter((zone) => zone.bottom > zone.top || zone.right > zone.left);
  if (target.length === 0) return;
  engine.reserve(area.sheetId, area.zone.bottom + 1, area.zone.right + 1);
  engine.run("ADD_MERGE", { sheetId: area.sheetId, target, force: true });
}

export function unmerge(area: Area): void {
  expectWritable(area, "Range.unmerge");
  const merges = merged(area);
  if (merges.length) area.book.engine.run("REMOVE_MERGE", { sheetId: area.sheetId, target: merges });
}

/** The merged cells that a range touches, whole. */
export const merged = ({ book, sheetId, zone }: Area): Zone[] =>
  book.engine.read
    .getMerges(sheetId)
    .filter((merge) => intersection(merge, zone))
    .map(({ top, bottom, left, right }) => ({ top, bottom, left, right }));

/** Cells move down or right; the host moves whole rows and columns only. */
export function insertCells(area: Area, shift: string): Area {
  const rows = wholeLines(area, shift, "Down", "Right", "Range.insert");
  const { engine } = area.book;
  const { sheetId, zone } = area;
  const sheetName = area.book.sheetName(sheetId);
  engine.reserve(sheetId, rows ? zone.top + 1 : 0, rows ? 0 : zone.left + 1);
  engine.run("ADD_COLUMNS_ROWS", {
    sheetId,
    sheetName,
    dimension: rows ? "ROW" : "COL",
    base: rows ? zone.top : zone.left,
    quantity: rows ? area.rows : area.columns,
    position: "before",
  });
  return area;
}

export function deleteCells(area: Area, shift: string): void {
  const rows = wholeLines(area, shift, "Up", "Left", "Range.delete");
  const { sheetId, present } = area;
  const [from, to] = rows ? [present.top, present.bottom] : [present.left, present.right];
  if (to < from) return;
  area.book.engine.run("REMOVE_COLUMNS_ROWS", {
    sheetId,
    sheetName: area.book.sheetName(sheetId),
    dimension: rows ? "ROW" : "COL",
    elements: Array.from({ length: to - from + 1 }, (_, i) => from + i),
  });
}

function wholeLines(area: Area, shift: string, ofRows: string, ofColumns: string, location: string): boolean {
  if (shift !== ofRows && shift !== ofColumns) throw new HostError("InvalidArgument", location);
  if (area.book.state(area.sheetId).protection) throw new HostError("AccessDenied", location);
  if (area.isEntireRow) return true;
  if (area.isEntireColumn) return false;
  throw new HostError("NotImplemented", location);
}

/** Copies cells; a smaller source is repeated, as in Excel. */
export function copyFrom(area: Area, args: Args): void {
  const location = "Range.copyFrom";
  const source = areaArgument(area.book, area.sheetId, args.at(0), location);
  const type = args.optionalText(1) ?? "All";
  if (args.flag(2) || args.flag(3) || !["All", "Values", "Formulas", "Formats"].includes(type)) {
    throw new HostError("NotImplemented", location);
  }
  expectWritable(area, location);
  const { engine } = area.book;
  const getters = engine.read;
  const rows = Math.max(area.rows, source.rows);
  const columns = Math.max(area.columns, source.columns);
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const [row, column] = [area.zone.top + r, area.zone.left + c];
      const from = {
        sheetId: source.sheetId,
        row: source.zone.top + (r % source.rows),
        col: source.zone.left + (c % source.columns),
      };
      const cell = getters.getCell(from);
      if (type === "Values") {
        engine.write(area.sheetId, row, column, {
          content: asContent(valueOf(getters.getEvaluatedCell(from))),
        });
      } else if (type !== "Formats") {
        const formula =
          cell?.isFormula &&
          getters.getTranslatedCellFormula(
            area.sheetId,
            column - from.col,
            row - from.row,
            cell.compiledFormula,
          );
        engine.write(area.sheetId, row, column, {
          content: formula || (cell?.isFormula ? "" : cell?.content) || "",
        });
      }
      if (type === "Formats" || type === "All") {
        const border = getters.getCellBorder(from);
        const lines = {
          top: () => border?.top,
          bottom: () => border?.bottom,
          left: () => border?.left,
          right: () => border?.right,
        };
        engine.write(area.sheetId, row, column, {
          reset: true,
          style: cell?.style ?? {},
          format: cell?.format ?? "",
          lines,
        });
      }
    }
  }
}

const asContent = (value: Scalar): string =>
  typeof value === "string" ? textContent(value, false) : String(value);

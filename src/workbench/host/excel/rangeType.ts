import { intersection, maxColumns, maxRows, union, type Zone } from "../engine/address";
import { HostError } from "../errors";
import { type Args, type HostRef, type HostType, readonly, ref, required } from "../wire";
import { Area, areaArgument, wholeSheet } from "./area";
import {
  getCellProperties,
  getColumnProperties,
  getRowProperties,
  setCellProperties,
} from "./cellProperties";
import { dataValidationType } from "./dataValidation";
import { clear, copyFrom, deleteCells, insertCells, merge, merged, unmerge } from "./rangeActions";
import { rangeAreas } from "./rangeAreas";
import { rangeFormatType } from "./formatTypes";
import {
  readFormulas,
  readNumberFormats,
  readText,
  readTypes,
  readValues,
  writeNumberFormats,
  writeValues,
} from "./rangeValues";
import { selectArea } from "./selection";
import { setHidden } from "./sizes";
import { common } from "./styles";
import { scopedTablesType } from "./scopedTables";
import { worksheetType } from "./worksheetType";

export const range = (area: Area | null): HostRef | null => area && ref(rangeType, area);

/** How many cells a range has; Excel answers -1 where the number is too large for it. */
const cellCount = (area: Area): number =>
  area.rows * area.columns > 2 ** 31 - 1 ? -1 : area.rows * area.columns;

function other(area: Area, args: Args, location: string): Area {
  const found = areaArgument(area.book, area.sheetId, args.at(0), location);
  if (found.sheetId !== area.sheetId) throw new HostError("InvalidArgument", location);
  return found;
}

function spillParent(area: Area): Area | null {
  const { book, sheetId, zone } = area;
  const position = book.engine.read.getArrayFormulaSpreadingOn({ sheetId, row: zone.top, col: zone.left });
  if (!position || (position.row === zone.top && position.col === zone.left && !spillRange(area)))
    return null;
  const { row, col } = position;
  return new Area(book, sheetId, { top: row, bottom: row, left: col, right: col });
}

function spillRange(area: Area): Area | null {
  const { book, sheetId, zone } = area;
  if (area.rows * area.columns !== 1) throw new HostError("InvalidArgument", "Range.getSpillingToRange");
  const position = { sheetId, row: zone.top, col: zone.left };
  if (!book.engine.read.getCell(position)?.isFormula) return null;
  const spill = book.engine.read.getSpreadZone(position) && spillOf(area);
  return spill && (spill.bottom > spill.top || spill.right > spill.left)
    ? new Area(book, sheetId, spill)
    : null;
}

/** How far a formula spills; where its first value is an error the engine tells of that cell alone. */
function spillOf({ book, sheetId, zone }: Area): Zone {
  const { read } = book.engine;
  const own = { sheetId, row: zone.top, col: zone.left };
  const told = read.getSpreadZone(own) ?? zone;
  if (read.getEvaluatedCell(own).type !== "error") return told;
  const reach = wholeSheet(book, sheetId).present;
  const isSpilled = (row: number, col: number) => {
    const from = read.getArrayFormulaSpreadingOn({ sheetId, row, col });
    return from?.row === own.row && from.col === own.col;
  };
  const lines = (count: number) => Array.from({ length: Math.max(1, count) }, (_, index) => index);
  const rows = lines(reach.bottom - own.row + 1);
  const columns = lines(reach.right - own.col + 1);
  return {
    ...told,
    bottom: own.row + (rows.findLast((row) => isSpilled(own.row + row, own.col)) ?? 0),
    right: own.col + (columns.findLast((column) => isSpilled(own.row, own.col + column)) ?? 0),
  };
}

function hasSpill(area: Area): boolean | null {
  const getters = area.book.engine.read;
  return common(area, (row, col) => {
    const position = getters.getArrayFormulaSpreadingOn({ sheetId: area.sheetId, row, col });
    const { row: top, col: left } = position ?? { row, col };
    const anchor = { top, left, bottom: top, right: left };
    const spill = position && spillOf(new Area(area.book, area.sheetId, anchor));
    return !!spill && (spill.bottom > spill.top || spill.right > spill.left);
  });
}

function hidden(area: Area, dimension: "ROW" | "COL"): boolean | null {
  const getters = area.book.engine.read;
  return common(area, (row, col) =>
    getters.isHeaderHidden(area.sheetId, dimension, dimension === "ROW" ? row : col),
  );
}

export const rangeType: HostType<Area> = {
  name: "Range",
  kept: true,
  scalars: {
    Address: readonly((area) => area.address),
    AddressLocal: readonly((area) => area.address),
    CellCount: readonly(cellCount),
    ColumnCount: readonly((area) => area.columns),
    ColumnHidden: {
      get: (area) => hidden(area, "COL"),
      set: (area, value) => setHidden(area, "COL", value === true),
    },
    ColumnIndex: readonly((area) => area.zone.left),
    Formulas: { get: readFormulas, set: (area, value) => writeValues(area, value, "Range.formulas") },
    FormulasLocal: {
      get: readFormulas,
      set: (area, value) => writeValues(area, value, "Range.formulasLocal"),
    },
    HasSpill: readonly(hasSpill),
    IsEntireColumn: readonly((area) => area.isEntireColumn),
    IsEntireRow: readonly((area) => area.isEntireRow),
    NumberFormat: { get: readNumberFormats, set: writeNumberFormats },
    RowCount: readonly((area) => area.rows),
    RowHidden: {
      get: (area) => hidden(area, "ROW"),
      set: (area, value) => setHidden(area, "ROW", value === true),
    },
    RowIndex: readonly((area) => area.zone.top),
    Text: readonly(readText),
    ValueTypes: readonly(readTypes),
    Values: { get: readValues, set: (area, value) => writeValues(area, value, "Range.values") },
  },
  links: {
    DataValidation: (area) => ref(dataValidationType, area),
    Format: (area) => ref(rangeFormatType, area),
    Worksheet: (area) => ref(worksheetType, { book: area.book, id: area.sheetId }),
  },
  methods: {
    Clear: (area, args) => clear(area, args.optionalText(0) ?? "All"),
    CopyFrom: (area, args) => copyFrom(area, args),
    Delete: (area, args) => deleteCells(area, args.text(0)),
    GetAbsoluteResizedRange: (area, args) =>
      range(area.part(0, 0, args.integer(0), args.integer(1), "Range.getAbsoluteResizedRange")),
    GetBoundingRect: (area, args) => {
      const location = "Range.getBoundingRect";
      return range(area.at(union(area.zone, other(area, args, location).zone), location));
    },
    GetCell: (area, args) => range(area.part(args.integer(0), args.integer(1), 1, 1, "Range.getCell")),
    GetCellProperties: getCellProperties,
    GetColumn: (area, args) => {
      if (args.integer(0) >= area.columns) throw args.invalid();
      return range(area.part(0, args.integer(0), area.rows, 1, "Range.getColumn"));
    },
    GetColumnProperties: getColumnProperties,
    GetEntireColumn: (area) =>
      range(area.at({ ...area.zone, top: 0, bottom: maxRows - 1 }, "Range.getEntireColumn")),
    GetEntireRow: (area) =>
      range(area.at({ ...area.zone, left: 0, right: maxColumns - 1 }, "Range.getEntireRow")),
    GetIntersection: (area, args) => {
      const location = "Range.getIntersection";
      return range(
        area.at(required(intersection(area.zone, other(area, args, location).zone), location), location),
      );
    },
    GetIntersectionOrNullObject: (area, args) => {
      const location = "Range.getIntersectionOrNullObject";
      const zone = intersection(area.zone, other(area, args, location).zone);
      return zone ? range(area.at(zone, location)) : null;
    },
    GetLastCell: (area) => range(area.part(area.rows - 1, area.columns - 1, 1, 1, "Range.getLastCell")),
    GetLastColumn: (area) => range(area.part(0, area.columns - 1, area.rows, 1, "Range.getLastColumn")),
    GetLastRow: (area) => range(area.part(area.rows - 1, 0, 1, area.columns, "Range.getLastRow")),
    GetMergedAreasOrNullObject: (area) =>
      rangeAreas(merged(area).map((zone) => area.at(zone, "Range.getMergedAreas"))),
    GetOffsetRange: (area, args) =>
      range(area.part(args.integer(0), args.integer(1), area.rows, area.columns, "Range.getOffsetRange")),
    GetResizedRange: (area, args) =>
      range(
        area.part(0, 0, area.rows + args.integer(0), area.columns + args.integer(1), "Range.getResizedRange"),
      ),
    GetRow: (area, args) => {
      if (args.integer(0) >= area.rows) throw args.invalid();
      return range(area.part(args.integer(0), 0, 1, area.columns, "Range.getRow"));
    },
    GetRowProperties: getRowProperties,
    GetSpillParent: (area) => range(required(spillParent(area), "Range.getSpillParent")),
    GetSpillParentOrNullObject: (area) => range(spillParent(area)),
    GetSpillingToRange: (area) => range(required(spillRange(area), "Range.getSpillingToRange")),
    GetSpillingToRangeOrNullObject: (area) => range(spillRange(area)),
    GetTables: (area, args) => ref(scopedTablesType, { area, whole: args.flag(0) }),
    GetUsedRange: (area, args) => range(required(area.used(args.flag(0)), "Range.getUsedRange")),
    GetUsedRangeOrNullObject: (area, args) => range(area.used(args.flag(0))),
    Insert: (area, args) => range(insertCells(area, args.text(0))),
    Merge: (area, args) => merge(area, args.flag(0)),
    Select: (area) => selectArea(area),
    SetCellProperties: setCellProperties,
    Unmerge: (area) => unmerge(area),
    // The client asks before it splits a large write into parts.
    _ValidateArraySize: (area, args) => {
      if (args.integer(0) !== area.rows || args.integer(1) !== area.columns) throw args.invalid();
    },
  },
};

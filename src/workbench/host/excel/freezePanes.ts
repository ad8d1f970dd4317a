import { type HostType } from "../wire";
import { Area, areaArgument } from "./area";
import { range } from "./rangeType";
import type { Sheet } from "./worksheetType";

function freeze({ book, id }: Sheet, rows: number, columns: number): void {
  book.engine.reserve(id, rows + 1, columns + 1);
  book.engine.run("UNFREEZE_COLUMNS_ROWS", { sheetId: id });
  if (rows) book.engine.run("FREEZE_ROWS", { sheetId: id, quantity: rows });
  if (columns) book.engine.run("FREEZE_COLUMNS", { sheetId: id, quantity: columns });
}

function location({ book, id }: Sheet): Area | null {
  const { xSplit, ySplit } = book.engine.read.getPaneDivisions(id);
  if (!xSplit && !ySplit) return null;
  const all = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };
  return new Area(book, id, {
    ...all,
    ...(ySplit ? { bottom: ySplit - 1 } : {}),
    ...(xSplit ? { right: xSplit - 1 } : {}),
  });
}

export const freezePanesType: HostType<Sheet> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeAt: (sheet, args) => {
      const area = areaArgument(sheet.book, sheet.id, args.at(0), "WorksheetFreezePanes.freezeAt");
      freeze(
        sheet,
        area.isEntireColumn ? 0 : area.zone.bottom + 1,
        area.isEntireRow ? 0 : area.zone.right + 1,
      );
    },
    FreezeColumns: (sheet, args) => freeze(sheet, 0, args.optionalInteger(0, 1)),
    FreezeRows: (sheet, args) => freeze(sheet, args.optionalInteger(0, 1), 0),
    GetLocation: (sheet, args) => {
      const found = location(sheet);
      if (!found) throw args.invalid();
      return range(found);
    },
    GetLocationOrNullObject: (sheet) => range(location(sheet)),
    Unfreeze: ({ book, id }) => book.engine.run("UNFREEZE_COLUMNS_ROWS", { sheetId: id }),
  },
};

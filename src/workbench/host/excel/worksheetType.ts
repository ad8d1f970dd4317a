import type { Book, SheetState } from "../book";
import { HostError } from "../errors";
import { type HostRef, type HostType, readonly, ref, workbookTarget } from "../wire";
import { areaOf, Area, wholeSheet } from "./area";
import { checked } from "../engine/address";
import { chartsType } from "./charts/chartType";
import { colour } from "./colour";
import { customPropertiesType } from "./customProperties";
import { freezePanesType } from "./freezePanes";
import { EventNumber } from "./hostEvents";
import { namedItemsType } from "./namedItems";
import { horizontalBreaksType, verticalBreaksType } from "./pageBreaks";
import { pageLayoutType } from "./pageLayout";
import { protectionType } from "./protection";
import { range } from "./rangeType";
import { activate } from "./selection";
import { copySheet, deleteSheet, moveSheet, renameSheet, setVisibility, visibility } from "./sheets";
import { tablesType } from "./tables";

/** A sheet of a workbook. */
export interface Sheet {
  readonly book: Book;
  readonly id: string;
}

export const sheetState = ({ book, id }: Sheet): SheetState => book.state(id);

export const worksheet = (book: Book, id: string | undefined): HostRef | null =>
  id === undefined ? null : ref(worksheetType, { book, id });

/** Registration of an event, under the two names that the client calls. */
export function event<T>(
  name: string,
  number: number,
  target: (self: T) => { book: Book; id: string },
): Record<string, (self: T) => void> {
  return {
    [`_Register${name}Event`]: (self) => {
      const { book, id } = target(self);
      book.events.register(number, id);
    },
    [`_Unregister${name}Event`]: (self) => {
      const { book, id } = target(self);
      book.events.unregister(number, id);
    },
  };
}

export const ofWorkbook = ({ book }: { book: Book }): { book: Book; id: string } => ({
  book,
  id: workbookTarget,
});
const itself = (sheet: Sheet): Sheet => sheet;

/** Sheets that another one stands beside. */
function neighbour({ book, id }: Sheet, step: 1 | -1, visibleOnly: boolean): string | undefined {
  const ids = book.sheetIds;
  for (let i = ids.indexOf(id) + step; ; i += step) {
    const next = ids[i];
    if (next === undefined || !visibleOnly || book.engine.read.isSheetVisible(next)) return next;
  }
}

export const worksheetType: HostType<Sheet> = {
  name: "Worksheet",
  id: ({ id }) => id,
  scalars: {
    Id: readonly(({ id }) => id),
    Name: {
      get: ({ book, id }) => book.sheetName(id),
      set: ({ book, id }, value) => {
        if (typeof value !== "string") throw new HostError("InvalidArgument", "Worksheet.name");
        renameSheet(book, id, value);
      },
    },
    Position: {
      get: ({ book, id }) => book.sheetIds.indexOf(id),
      set: ({ book, id }, value) => moveSheet(book, id, value, "Worksheet.position"),
    },
    ShowGridlines: {
      get: ({ book, id }) => book.engine.read.getGridLinesVisibility(id),
      set: ({ book, id }, value) =>
        book.engine.run("SET_GRID_LINES_VISIBILITY", { sheetId: id, areGridLinesVisible: value === true }),
    },
    ShowHeadings: {
      get: (sheet) => sheetState(sheet).showHeadings,
      set: (sheet, value) => void (sheetState(sheet).showHeadings = value === true),
    },
    // The client reads these two as above but sets them by other names.
    Gridlines: {
      get: ({ book, id }) => book.engine.read.getGridLinesVisibility(id),
      set: ({ book, id }, value) =>
        book.engine.run("SET_GRID_LINES_VISIBILITY", { sheetId: id, areGridLinesVisible: value === true }),
    },
    Headings: {
      get: (sheet) => sheetState(sheet).showHeadings,
      set: (sheet, value) => void (sheetState(sheet).showHeadings = value === true),
    },
    StandardHeight: readonly(() => 15),
    StandardWidth: readonly(() => 8.43),
    TabColor: {
      get: ({ book, id }) => book.engine.read.getSheet(id).color?.toUpperCase() ?? "",
      set: ({ book, id }, value) => {
        if (typeof value !== "string") throw new HostError("InvalidArgument", "Worksheet.tabColor");
        book.engine.run("COLOR_SHEET", {
          sheetId: id,
          ...(value === "" ? {} : { color: colour(value, "Worksheet.tabColor") }),
        });
      },
    },
    Visibility: {
      get: ({ book, id }) => visibility(book, id),
      set: ({ book, id }, v) => setVisibility(book, id, v),
    },
  },
  links: {
    Charts: (sheet) => ref(chartsType, sheet),
    CustomProperties: (sheet) => ref(customPropertiesType, sheetState(sheet).customProperties),
    FreezePanes: (sheet) => ref(freezePanesType, sheet),
    HorizontalPageBreaks: (sheet) => ref(horizontalBreaksType, sheet),
    Names: ({ book, id }) => ref(namedItemsType, { book, scope: id }),
    PageLayout: (sheet) => ref(pageLayoutType, sheet),
    Protection: (sheet) => ref(protectionType, sheet),
    Tables: ({ book, id }) => ref(tablesType, { book, sheetId: id }),
    VerticalPageBreaks: (sheet) => ref(verticalBreaksType, sheet),
  },
  methods: {
    Activate: ({ book, id }) => activate(book, id),
    Calculate: ({ book }) => book.engine.flush(),
    Copy: ({ book, id }, args) => worksheet(book, copySheet(book, id, args)),
    Delete: ({ book, id }) => deleteSheet(book, id),
    GetCell: ({ book, id }, args) =>
      range(wholeSheet(book, id).part(args.integer(0), args.integer(1), 1, 1, "Worksheet.getCell")),
    GetNext: ({ book, id }, args) => worksheet(book, expectSheet(neighbour({ book, id }, 1, args.flag(0)))),
    GetNextOrNullObject: ({ book, id }, args) => worksheet(book, neighbour({ book, id }, 1, args.flag(0))),
    GetPrevious: ({ book, id }, args) =>
      worksheet(book, expectSheet(neighbour({ book, id }, -1, args.flag(0)))),
    GetPreviousOrNullObject: ({ book, id }, args) =>
      worksheet(book, neighbour({ book, id }, -1, args.flag(0))),
    GetRange: ({ book, id }, args) => range(areaOf(book, id, args.optionalText(0), "Worksheet.getRange")),
    GetRangeByIndexes: ({ book, id }, args) => {
      const [top, left, rows, columns] = [args.integer(0), args.integer(1), args.integer(2), args.integer(3)];
      const zone = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
      return range(new Area(book, id, checked(zone, "Worksheet.getRangeByIndexes")));
    },
    GetUsedRange: ({ book, id }, args) => {
      const whole = wholeSheet(book, id);
      return range(whole.used(args.flag(0)) ?? whole.part(0, 0, 1, 1, "Worksheet.getUsedRange"));
    },
    GetUsedRangeOrNullObject: ({ book, id }, args) => range(wholeSheet(book, id).used(args.flag(0))),
    _GetAnotherWorksheetById: ({ book }, args) => worksheet(book, expectSheet(sheetById(book, args.text(0)))),
    _GetSheetById: ({ book }, args) => worksheet(book, expectSheet(sheetById(book, args.text(0)))),
    ...event("Activated", EventNumber.activated, itself),
    ...event("Calculated", EventNumber.calculated, itself),
    ...event("DataChanged", EventNumber.changed, itself),
    ...event("Deactivated", EventNumber.deactivated, itself),
    ...event("SelectionChanged", EventNumber.selectionChanged, itself),
  },
};

export const sheetById = (book: Book, id: string): string | undefined =>
  book.sheetIds.find((known) => known === id);

function expectSheet(id: string | undefined): string {
  if (id === undefined) throw new HostError("ItemNotFound", "Worksheet");
  return id;
}

import type { Book } from "../book";
import { type Args, type HostType, required } from "../wire";
import { EventNumber } from "./hostEvents";
import { addSheet } from "./sheets";
import { event, ofWorkbook, sheetById, worksheet } from "./worksheetType";

interface Sheets {
  readonly book: Book;
}

const find = ({ book }: Sheets, args: Args) => {
  const key = args.text(0);
  return worksheet(book, sheetById(book, key) ?? book.sheetByName(key));
};

const shown = ({ book }: Sheets, args: Args): readonly string[] =>
  args.flag(0) ? book.engine.read.getVisibleSheetIds() : book.sheetIds;

export const worksheetsType: HostType<Sheets> = {
  name: "WorksheetCollection",
  items: ({ book }) => book.sheetIds.map((id) => required(worksheet(book, id), "WorksheetCollection")),
  item: (sheets, args) => required(find(sheets, args), "WorksheetCollection.getItem"),
  methods: {
    Add: ({ book }, args) => worksheet(book, addSheet(book, args.optionalText(0))),
    GetActiveWorksheet: ({ book }) => worksheet(book, book.engine.read.getActiveSheetId()),
    GetCount: (sheets, args) => shown(sheets, args).length,
    GetFirst: (sheets, args) => worksheet(sheets.book, shown(sheets, args).at(0)),
    GetItemOrNullObject: find,
    GetLast: (sheets, args) => worksheet(sheets.book, shown(sheets, args).at(-1)),
    ...event("Activated", EventNumber.activated, ofWorkbook),
    ...event("Added", EventNumber.added, ofWorkbook),
    ...event("Calculated", EventNumber.calculated, ofWorkbook),
    ...event("DataChanged", EventNumber.changed, ofWorkbook),
    ...event("Deactivated", EventNumber.deactivated, ofWorkbook),
    ...event("Deleted", EventNumber.deleted, ofWorkbook),
    ...event("SelectionChanged", EventNumber.selectionChanged, ofWorkbook),
  },
};

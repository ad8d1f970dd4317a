import { helpers } from "@odoo/o-spreadsheet";
import { Book } from "../book";
import { defaultColumnPixels } from "./columnWidths";

/** A new workbook, as Excel makes one. */
export function emptyWorkbook(name: string): Book {
  const defaultFont = { name: "Calibri", size: 11 };
  const data = helpers.createEmptyWorkbookData("Sheet1");
  const [sheet] = data.sheets;
  if (sheet) {
    sheet.id = "{00000000-0001-0000-0000-000000000000}";
    for (let column = 0; column < sheet.colNumber; column++)
      sheet.cols[column] = { size: defaultColumnPixels(defaultFont) };
  }
  const book = new Book({ name, data, defaultFont });
  book.newSheetId();
  return book;
}

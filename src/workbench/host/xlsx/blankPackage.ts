import { strToU8 } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { Package, relationshipId } from "./package";
import { child, children } from "./xml";

export const blankWorkbookPath = "xl/workbook.xml";

/** A workbook without content and without a sheet, as a library makes it. */
export async function blankPackage(): Promise<Package> {
  const defaultFont = { name: "Calibri", size: 11 };
  const pack = Package.read(await writeXlsx({ sheets: [{ name: "Sheet1", rows: [] }], defaultFont }));
  pack.set("docProps/app.xml", strToU8(blankProperties));
  const workbook = pack.xml(blankWorkbookPath);
  const sheets = child(workbook, "sheets");
  if (!workbook || !sheets) return pack;
  for (const node of children(sheets)) {
    const id = relationshipId(node) ?? "";
    const path = pack.relationships(blankWorkbookPath).find((one) => one.id === id)?.target;
    if (path !== undefined) pack.delete(path);
    pack.unrelate(blankWorkbookPath, id);
  }
  sheets.children = [];
  delete child(workbook, "calcPr")?.attributes.fullCalcOnLoad;
  pack.set(blankWorkbookPath, workbook);
  return pack;
}

const blankProperties =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/' +
  'officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application><DocSecurity>0</DocSecurity>' +
  "<AppVersion>16.0300</AppVersion></Properties>";

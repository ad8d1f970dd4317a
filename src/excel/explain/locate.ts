import type { ErrorText, Node, NodeOf, TableItem, Zone } from "../formula/node";
import { cells } from "../address";
import { sameName, type Structure, type TableInfo } from "./structure";

/** Where a formula stands, and what its names mean there. */
export interface Scope {
  readonly sheet: string;
  /** 0-based row of the formula, for references to "this row". */
  readonly row: number;
  /** Names of all sheets of the workbook. */
  readonly sheets: readonly string[];
  readonly structure: Structure;
}

/** Cells of the workbook that a part of a formula refers to. */
export interface Located {
  readonly kind: "cells";
  readonly sheet: string;
  /** Whole columns or rows: to be read as far as the sheet is used. */
  readonly whole: Zone["whole"];
  /** The error that the reference is, where there are no such cells. */
  readonly none: ErrorText;
  readonly range: (context: Excel.RequestContext) => Excel.Range;
}

/** A reference that is an error of its own. */
export interface LocatedError {
  readonly kind: "error";
  readonly error: ErrorText;
}

/**
 * The cells that a reference, a spill or a structured reference means, without a look at the workbook; names are not
 * among them. `undefined` where it is no reference, or not to cells of this workbook.
 */
export function locate(node: Node, scope: Scope): Located | LocatedError | undefined {
  switch (node.kind) {
    case "reference": {
      const sheet = sheetOf(node, scope);
      return sheet === undefined
        ? undefined
        : located(sheet, (context) => onSheet(context, sheet).getRange(cellsOf(node.zone)), {
            whole: node.zone.whole,
          });
    }
    case "spill": {
      const anchor = locate(node.of, scope);
      if (anchor?.kind !== "cells" || anchor.whole) return anchor?.kind === "error" ? anchor : undefined;
      return located(anchor.sheet, (context) => anchor.range(context).getSpillingToRangeOrNullObject());
    }
    case "table":
      return table(node, scope);
    case "binary":
      return joined(node, scope);
    default:
      return undefined;
  }
}

function located(
  sheet: string,
  range: Located["range"],
  { whole, none = "#REF!" }: { readonly whole?: Zone["whole"]; readonly none?: ErrorText } = {},
): Located {
  return { kind: "cells", sheet, whole, none, range };
}

const onSheet = (context: Excel.RequestContext, sheet: string) => context.workbook.worksheets.getItem(sheet);

function sheetOf({ prefix }: NodeOf<"reference">, { sheet, sheets }: Scope): string | undefined {
  if (!prefix) return sheet;
  return sheets.find((known) => sameName(known, prefix.sheet));
}

/** The address of a reference without its sheet. */
export function cellsOf(zone: Zone): string {
  if (zone.whole === "rows") return `${zone.row + 1}:${zone.row + zone.rows}`;
  const address = cells(zone);
  if (zone.whole === undefined) return address;
  const [from = "", to = from] = address.replace(/\d/g, "").split(":");
  return `${from}:${to}`;
}

/** A range between two references, or what two have in common. */
function joined({ operator, left, right }: NodeOf<"binary">, scope: Scope) {
  if (operator !== ":" && operator !== " ") return undefined;
  const parts = [locate(left, scope), locate(right, scope)];
  const error = parts.find((part) => part?.kind === "error");
  if (error) return error;
  const [a, b] = parts;
  if (a?.kind !== "cells" || b?.kind !== "cells" || a.sheet !== b.sheet) return undefined;
  return operator === ":"
    ? located(a.sheet, (context) => a.range(context).getBoundingRect(b.range(context)), {
        whole: a.whole ?? b.whole,
      })
    : located(a.sheet, (context) => a.range(context).getIntersectionOrNullObject(b.range(context)), {
        // What a column and a row have in common is one cell.
        whole: a.whole === b.whole ? a.whole : undefined,
        none: "#NULL!",
      });
}

function table(node: NodeOf<"table">, scope: Scope): Located | LocatedError | undefined {
  const { structure, row } = scope;
  const name = node.table ?? structure.ownTable;
  const info = structure.tables.find((known) => name !== undefined && sameName(known.name, name));
  if (!info) return undefined;
  const columns = node.columns?.map((wanted) => info.columns.find((known) => sameName(known, wanted)));
  if (columns?.includes(undefined)) return { kind: "error", error: "#REF!" };
  const items = node.items.length === 0 ? (["Data"] as const) : node.items;
  if (items.some((item) => (item === "Headers" && !info.headers) || (item === "Totals" && !info.totals))) {
    return { kind: "error", error: "#REF!" };
  }
  const thisRow = items.includes("This Row");
  if (thisRow && info.sheet !== scope.sheet) return { kind: "error", error: "#VALUE!" };
  const whole = (context: Excel.RequestContext) => {
    const ranges = items.flatMap((item) =>
      (columns ?? [undefined]).map((column) => tablePart(context, info, item, column)),
    );
    return ranges.reduce((all, range) => all.getBoundingRect(range));
  };
  if (!thisRow) return located(info.sheet, whole);
  const ofRow = (context: Excel.RequestContext) =>
    whole(context).getIntersectionOrNullObject(
      onSheet(context, info.sheet).getRange(`${row + 1}:${row + 1}`),
    );
  return located(info.sheet, ofRow, { none: "#VALUE!" });
}

function tablePart(
  context: Excel.RequestContext,
  info: TableInfo,
  item: TableItem,
  column: string | undefined,
): Excel.Range {
  const table = context.workbook.tables.getItem(info.name);
  const of = column === undefined ? table : table.columns.getItem(column);
  switch (item) {
    case "All":
      return of.getRange();
    case "Headers":
      return of.getHeaderRowRange();
    case "Totals":
      return of.getRange().getLastRow();
    case "Data":
    case "This Row":
      return of.getDataBodyRange();
  }
}

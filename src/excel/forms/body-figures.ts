import type { BodyFigures, InputName } from "../../forms/figures";
import { toNumber } from "../../scoring/exact";
import { parseNumber } from "../../scoring/parse";
import { nameKey, textOf, type SheetValues } from "../sheet-values";
import type { AssessedBody, Attachment, RecognisedTable, Variable } from "../types";
import { cellIn, valueIn } from "../tables/areas";
import type { FigureSheets } from "./figure-formulas";
import { opennessReadings } from "./openness-readings";

const numberOf = (cell: unknown): number | undefined => {
  const exact = parseNumber(cell);
  return exact && toNumber(exact);
};

/** What the workbook shows of a body: its scores, points and inputs. */
export function bodyFigures(
  { scores, points }: FigureSheets,
  attachment: Attachment,
  sheets: ReadonlyMap<string, SheetValues>,
  { name, type }: AssessedBody,
): BodyFigures {
  const own = attachment.tables.filter((table) => table.type === undefined || table.type === type);
  const rowsOf = ({ rows }: RecognisedTable) => rows.filter(({ body }) => nameKey(body) === nameKey(name));
  const cellOf = (table: RecognisedTable, row: number, variable: Variable): unknown => {
    const column = table.columns.find((column) => column.variable === variable)?.column;
    if (column === undefined) return undefined;
    const corrected = attachment.objected?.cells.get(cellIn(table, row, column));
    return corrected?.value ?? valueIn(sheets.get(table.sheet), table, row, column);
  };
  /** Whether a service of the body has no level, so that it matters over how many the mean is taken (p. 31). */
  const withoutLevel = own.some(
    (table) =>
      table.kind === "satisfaction" &&
      rowsOf(table).some(({ row }) => numberOf(cellOf(table, row, "level")) === undefined),
  );
  return {
    score: (id, of) => numberOf(scores.value(name, type, of, id)),
    input(variable: InputName) {
      const table = own.find(
        (table) =>
          (table.kind === "services" || table.kind === "complaints") &&
          table.columns.some((column) => column.variable === variable) &&
          rowsOf(table).length > 0,
      );
      return table && numberOf(cellOf(table, rowsOf(table)[0]!.row, variable));
    },
    levels: own
      .filter(({ kind }) => kind === "satisfaction")
      .flatMap((table) =>
        rowsOf(table).flatMap(({ row }) => {
          const level = numberOf(cellOf(table, row, "level"));
          return level === undefined ? [] : [{ service: textOf(cellOf(table, row, "service")), level }];
        }),
      ),
    readings: [
      ...opennessReadings(attachment, sheets, { name, type }, scores.rules),
      ...(withoutLevel ? (["satisfaction-mean"] as const) : []),
    ],
    points: (criterion, row, language) => numberOf(points?.value(name, type, criterion, row, language)),
  };
}

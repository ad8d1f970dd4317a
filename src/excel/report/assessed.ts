import { assessmentFigures, differences, type Difference, type SharedInput } from "../../report/assessment";
import { known } from "../../report/cells";
import type { ReportInputs } from "../../report/types";
import { toNumber } from "../../scoring/exact";
import { parseNumber } from "../../scoring/parse";
import { address, cells, type Area } from "../address";
import { nameKey } from "../sheet-values";
import { areaIn } from "../tables/areas";
import type { Attachment, RecognisedTable } from "../types";

/** A number that the report and the assessment tell differently, and where the assessment has it. */
export interface ToldDifferently extends Difference {
  readonly address: string;
}

/**
 * Loads the numbers of the assessment that the services of a report tell too, of the body that the report names as the
 * provider; after a `sync` what is returned tells those that differ.
 * @param sheets that the workbook has now
 */
export function loadAssessed(
  context: Excel.RequestContext,
  { tables, bodies }: Pick<Attachment, "tables" | "bodies">,
  inputs: ReportInputs,
  sheets: readonly string[],
): () => readonly ToldDifferently[] {
  const loaded = assessedCells({ tables, bodies }, inputs, sheets).map(({ input, at }) => {
    const range = context.workbook.worksheets.getItem(at.sheet).getRange(cells(at));
    range.load("values");
    return { input, at, range };
  });
  return () => {
    const assessed = loaded.flatMap(({ input, range }) => {
      const exact = parseNumber(range.values[0]![0]);
      return exact ? [[input, toNumber(exact)] as const] : [];
    });
    return differences(inputs, Object.fromEntries(assessed)).map((difference) => ({
      ...difference,
      address: address(loaded.find(({ input }) => input === difference.input)!.at),
    }));
  };
}

/** A number of the assessment that the services of a report tell too, and its cell. */
interface AssessedCell {
  readonly input: SharedInput;
  readonly at: Area;
}

/** Where the tables of the assessment have these numbers of the body that a report names as the provider. */
export function assessedCells(
  { tables, bodies }: Pick<Attachment, "tables" | "bodies">,
  inputs: ReportInputs,
  sheets: readonly string[],
): readonly AssessedCell[] {
  const year = known(inputs.year);
  const provider = nameKey(inputs.provider.find(({ item }) => item === "name")?.value ?? "");
  const body = bodies.find(({ name }) => nameKey(name) === provider);
  if (year === undefined || !body) return [];
  const own = tables.filter(
    ({ sheet, type }) => sheets.includes(sheet) && (type === undefined || type === body.type),
  );
  return Object.keys(assessmentFigures(inputs, year)).flatMap((name) => {
    const input = name as SharedInput;
    const at = cellOf(own, provider, input);
    return at ? [{ input, at }] : [];
  });
}

/** Where the tables of counts have a number of a body. */
function cellOf(tables: readonly RecognisedTable[], body: string, input: SharedInput): Area | undefined {
  for (const table of tables) {
    if (table.kind !== "services") continue;
    const column = table.columns.find(({ variable }) => variable === input)?.column;
    const row = table.rows.find((one) => nameKey(one.body) === body)?.row;
    if (column !== undefined && row !== undefined) return areaIn(table, { row, column, rows: 1, columns: 1 });
  }
  return undefined;
}

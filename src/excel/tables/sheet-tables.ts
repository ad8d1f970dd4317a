import { address } from "../address";
import { WORDS } from "../../law/inputs";
import { isEvidence, type ListKind, type ProposedTable, type Variable } from "../../recognition";
import type { RecognisedColumn, RecognisedTable } from "../types";
import { areaIn } from "./areas";

/** Words without which the numbers of a table are nobody's. */
const NEEDED: Readonly<Record<ListKind, readonly Variable[]>> = {
  services: [],
  satisfaction: [],
  complaints: [],
  penalties: ["direction"],
};

/**
 * The tables of the user's sheets as they go into the calculation: without the columns that are yet to be asked about. One
 * of which nothing is left is none.
 * @param nameOf the name to go by for a spelling of a body
 */
export function sheetTables(
  proposed: readonly ProposedTable[],
  nameOf: (spelling: string) => string,
): readonly RecognisedTable[] {
  return proposed.flatMap((table): RecognisedTable[] => {
    const { kind, sheet, run } = table;
    const fields = table.fields.filter(({ confidence }) => confidence !== "doubtful");
    const has = (variable: Variable) => fields.some((field) => field.variable === variable);
    if (!fields.some(({ variable }) => !WORDS.has(variable)) || !NEEDED[kind].every(has)) return [];
    const lines = table.records.map(({ at }) => at);
    const [first, last] = [Math.min(...lines), Math.max(...lines)];
    const column = (from: number, to = from) =>
      address(areaIn(table, { row: first, column: from, rows: last - first + 1, columns: to - from + 1 }));
    const aside = ({ head, at }: { readonly head: string; readonly at: number }) => ({
      head,
      column: at,
      address: column(at),
    });
    const places = [...table.fields, ...table.unused].map(({ at }) => at);
    const types = new Set(table.records.map(({ type }) => type));
    return [
      {
        kind,
        sheet,
        run,
        address: column(Math.min(...places), Math.max(...places)),
        type: kind === "services" && types.size === 1 ? [...types][0] : undefined,
        columns: fields.map(({ variable, head, at }): RecognisedColumn => ({
          variable,
          head,
          column: at,
          address: column(at),
        })),
        rows: table.records.map(({ at, body }) => ({ row: at, body: nameOf(body) })),
        skipped: table.skipped.map(({ at, text, reason }) => ({ row: at, text, reason })),
        missing: table.missing,
        unused: table.unused.filter(({ head }) => !isEvidence(head)).map(aside),
        evidence: table.unused.filter(({ head }) => isEvidence(head)).map(aside),
      },
    ];
  });
}

import { propose } from "../../src/recognition";
import type { Confidence, ProposedTable, Proposal, SheetGrid } from "../../src/recognition/types";

/** A sheet with these cells, from A1. */
export const sheet = (name: string, ...values: readonly (readonly unknown[])[]): SheetGrid => ({
  name,
  row: 0,
  column: 0,
  values,
});

export const MINISTRIES = ["Министерство юстиции", "Министерство финансов", "Министерство обороны"] as const;
export const REGIONS = ["г. Астана", "г. Алматы", "Акмолинская область"] as const;

/** A line of figures for each body, from some numbers on. */
export const lines = (bodies: readonly string[], ...figures: readonly unknown[]): unknown[][] =>
  bodies.map((body) => [body, ...figures]);

/** The only table of a proposal. */
export function only({ tables }: Proposal): ProposedTable {
  expect(tables).toHaveLength(1);
  return tables[0]!;
}

export const proposed = (...sheets: readonly SheetGrid[]): ProposedTable => only(propose(sheets));

/** Where each variable stands, and how sure that is. */
export const placesOf = ({
  fields,
}: ProposedTable): Readonly<Record<string, readonly [number, Confidence]>> =>
  Object.fromEntries(fields.map(({ variable, at, confidence }) => [variable, [at, confidence]]));

/** Sheets that are drawn as texts: a line for each row, cells parted by bars, the first line break and the last one aside. */
export const gridsOf = (
  sheets: Readonly<Record<string, string>>,
  cellOf: (text: string) => unknown,
): SheetGrid[] =>
  Object.entries(sheets).map(([name, text]) => ({
    name,
    row: 0,
    column: 0,
    values: text
      .split("\n")
      .slice(1, -1)
      .map((line) => line.split("|").map((cell) => cellOf(cell.trim()))),
  }));

import { address, type Area } from "../address";
import { tokenize } from "../formula/tokens";
import { locateBroken, type FoundCell } from "./find";

/** A sheet as far as it is used. */
interface Used {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  /** Some formula of it fills cells beside its own. */
  readonly spills: boolean;
}

/** Where a formula's references lead; names are not followed from one to another, since they may go round in a circle. */
type Leads = (formula: string, sheet: string, isName?: boolean) => readonly Area[];

/**
 * Broken cells that some sheets show or are computed from, through all sheets between. References that are texts (INDIRECT)
 * are not followed. The `sync`s of finding, and two more where something is broken.
 */
export async function brokenBehind(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<readonly FoundCell[]> {
  const broken = await locateBroken(context);
  if (broken.length === 0) return [];
  const { used, leads } = await readWorkbook(context);
  const found = new Set<FoundCell>();
  const areas = sheets.flatMap((name) => wholeOf(used.get(name.toLowerCase())));
  const [read, led] = [new Set<string>(), new Set<string>()];
  for (const area of areas) {
    const sheet = used.get(area.sheet.toLowerCase());
    if (!sheet) continue;
    for (const cell of broken) if (cell.sheet === sheet.name && fills(cell, area, sheet)) found.add(cell);
    // Where formulas spill, a cell without a formula may be one's all the same.
    for (const { formula, key } of formulasIn(sheet, sheet.spills ? wholeOf(sheet)[0]! : area)) {
      if (read.has(key)) continue;
      read.add(key);
      for (const next of leads(formula, sheet.name)) {
        const text = address(next).toLowerCase();
        if (led.has(text)) continue;
        led.add(text);
        areas.push(next);
      }
    }
  }
  return broken.filter((cell) => found.has(cell));
}

async function readWorkbook(
  context: Excel.RequestContext,
): Promise<{ readonly used: ReadonlyMap<string, Used>; readonly leads: Leads }> {
  const { worksheets, names, tables } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  names.load("items/name,items/formula");
  tables.load("items/name,items/worksheet/name");
  const ranges = worksheets.items.map(({ name }) => {
    const range = worksheets.getItem(name).getUsedRangeOrNullObject(true);
    range.load("values,formulas,rowIndex,columnIndex,hasSpill");
    return { name, range };
  });
  await context.sync();
  const used = new Map(
    ranges.flatMap(({ name, range }): [string, Used][] => {
      if (range.isNullObject) return [];
      const { values, formulas, rowIndex: row, columnIndex: column, hasSpill } = range;
      return [[name.toLowerCase(), { name, row, column, values, formulas, spills: hasSpill !== false }]];
    }),
  );
  const meant = new Map(names.items.map(({ name, formula }) => [name.toLowerCase(), String(formula)]));
  const homes = new Map(tables.items.map(({ name, worksheet }) => [name.toLowerCase(), worksheet.name]));

  const leads: Leads = (formula, sheet, isName = false) => {
    const tokens = tokenize(formula, 1);
    if ("code" in tokens) return [];
    return tokens.flatMap((token): readonly Area[] => {
      if (token.kind === "cells") {
        return token.prefix?.foreign ? [] : [{ ...token.zone, sheet: token.prefix?.sheet ?? sheet }];
      }
      if (token.kind === "table") {
        const home = token.table === undefined ? sheet : homes.get(token.table.toLowerCase());
        return home === undefined ? [] : wholeOf(used.get(home.toLowerCase()));
      }
      const of = token.kind === "name" && !isName ? meant.get(token.name.toLowerCase()) : undefined;
      return of === undefined ? [] : leads(of, sheet, true);
    });
  };
  return { used, leads };
}

const wholeOf = (sheet: Used | undefined): Area[] =>
  sheet
    ? [
        {
          sheet: sheet.name,
          row: sheet.row,
          column: sheet.column,
          rows: sheet.values.length,
          columns: sheet.values[0]?.length ?? 0,
        },
      ]
    : [];

/** The formulas in an area. */
function formulasIn(sheet: Used, area: Area): readonly { readonly formula: string; readonly key: string }[] {
  const [top, left] = [Math.max(area.row, sheet.row), Math.max(area.column, sheet.column)];
  const [bottom, right] = [area.row + area.rows, area.column + area.columns];
  return sheet.formulas
    .slice(top - sheet.row, Math.max(0, bottom - sheet.row))
    .flatMap((line, row) =>
      line
        .slice(left - sheet.column, Math.max(0, right - sheet.column))
        .flatMap((formula, column) =>
          typeof formula === "string" && formula.startsWith("=")
            ? [{ formula, key: `${top + row} ${left + column} ${sheet.name}` }]
            : [],
        ),
    );
}

/**
 * Whether a broken cell is in an area, or may have filled a cell of it when it still had its value: nothing else stands in
 * the rectangle between them then.
 */
function fills(cell: FoundCell, area: Area, { row: top, column: left, values }: Used): boolean {
  const [row, column] = [Math.max(cell.row, area.row), Math.max(cell.column, area.column)];
  if (row >= area.row + area.rows || column >= area.column + area.columns) return false;
  return values
    .slice(cell.row - top, row - top + 1)
    .every((line, down) =>
      line
        .slice(cell.column - left, column - left + 1)
        .every((value, right) => value === "" || (down === 0 && right === 0)),
    );
}

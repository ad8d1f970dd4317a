import { address, type Area } from "../address";
import type { CellPlace } from "./value";

/** Addresses of cells, neighbours joined: runs in a column first, then equal runs side by side. */
export function addresses(cells: readonly CellPlace[]): readonly string[] {
  const seen = new Set<string>();
  const areas = cells.flatMap(({ sheet, row, column }): Area[] => {
    const key = `${sheet} ${row} ${column}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ sheet, row, column, rows: 1, columns: 1 }];
  });
  const order = (a: Area, b: Area) => a.column - b.column || a.row - b.row;
  const sheets = [...new Set(areas.map(({ sheet }) => sheet))];
  return sheets.flatMap((sheet) => {
    const own = areas.filter((area) => area.sheet === sheet).sort(order);
    return joined(joined(own, below), beside).map((area) => address(area));
  });
}

/** Joins areas with the one that each of them continues. */
function joined(areas: readonly Area[], join: (area: Area, next: Area) => Area | undefined): Area[] {
  const result: Area[] = [];
  for (const next of areas) {
    const index = result.findIndex((area) => join(area, next));
    if (index < 0) result.push(next);
    else result[index] = join(result[index]!, next)!;
  }
  return result;
}

const below = (area: Area, next: Area): Area | undefined =>
  area.column === next.column && area.columns === next.columns && area.row + area.rows === next.row
    ? { ...area, rows: area.rows + next.rows }
    : undefined;

const beside = (area: Area, next: Area): Area | undefined =>
  area.row === next.row && area.rows === next.rows && area.column + area.columns === next.column
    ? { ...area, columns: area.columns + next.columns }
    : undefined;

import { COMPUTATIONS } from "../../law/computations";
import { compare, decimal, isWhole, ONE, sign, whole } from "../../scoring/exact";
import { WORDS } from "../../law/inputs";
import type { Notice, Variable } from "../types";
import { figure } from "./figure";
import type { TableCells } from "./table-cells";

const { upTo: HIGHEST_LEVEL } = COMPUTATIONS.SERVICES_U.variables.level.kind;
const HOURS_OF_A_YEAR = 366 * 24;
/** Variables that are no counts of things. */
const NO_COUNTS: ReadonlySet<Variable> = new Set<Variable>(["hours", "level"]);
/** Fewer levels than these tell nothing of their scale. */
const FEW_LEVELS = 3;

/** Numbers that cannot be what their column is of: negative, fractions of things, in another unit. */
export function units(cells: TableCells): readonly Notice[] {
  const { table, number, at } = cells;
  const single = table.columns
    .filter(({ variable }) => !WORDS.has(variable))
    .flatMap(({ variable }) =>
      table.rows.flatMap(({ row, body }): Notice[] => {
        const found = number(row, variable);
        if (!found) return [];
        const place = { address: at(row, variable), args: { body, variable, figure: figure(found) } };
        if (sign(found) < 0) return [{ level: "error", code: "negativeNumber", ...place }];
        if (variable === "level" && compare(found, whole(HIGHEST_LEVEL)) > 0)
          return [
            {
              ...place,
              level: "error",
              code: "levelAboveScale",
              args: { ...place.args, most: String(HIGHEST_LEVEL) },
            },
          ];
        if (variable === "hours" && compare(found, whole(HOURS_OF_A_YEAR)) > 0)
          return [{ level: "warning", code: "hoursAboveYear", ...place }];
        if (!NO_COUNTS.has(variable) && !isWhole(found))
          return [{ level: "error", code: "fractionOfCount", ...place }];
        return [];
      }),
    );
  return [...single, ...shares(cells)];
}

/** Levels of which none is above 1, while some are no whole numbers: shares rather than marks. */
function shares({ table, number }: TableCells): readonly Notice[] {
  const column = table.columns.find(({ variable }) => variable === "level");
  if (!column) return [];
  const levels = table.rows.flatMap(({ row }) => number(row, "level") ?? []);
  const isShare = levels.every((level) => compare(level, ONE) <= 0);
  const isPartOfOne = levels.some((level) => compare(level, decimal(0)) > 0 && compare(level, ONE) < 0);
  if (levels.length < FEW_LEVELS || !isShare || !isPartOfOne) return [];
  const args = { head: column.head, count: String(levels.length) };
  return [{ level: "warning", code: "levelsAsShares", address: column.address, args }];
}

import { add, compare } from "../../scoring/exact";
import type { Notice } from "../types";
import { figure } from "./figure";
import type { TableCells } from "./table-cells";

/** All automated services (a of p. 52) that are not those partly and fully automated (c and d of p. 49). */
export function automatedKinds({ table, number, at }: TableCells): readonly Notice[] {
  return table.rows.flatMap(({ row, body }): Notice[] => {
    const all = number(row, "automatedKinds");
    const [partial, full] = [number(row, "partial"), number(row, "full")];
    if (!all || !partial || !full) return [];
    const both = add(partial, full);
    if (compare(all, both) === 0) return [];
    const args = {
      body,
      variable: "automatedKinds",
      figure: figure(all),
      other: "partial+full",
      otherFigure: figure(both),
    };
    return [{ level: "warning", code: "automatedDiffers", address: at(row, "automatedKinds"), args }];
  });
}

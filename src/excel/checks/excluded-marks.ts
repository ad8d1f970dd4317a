import { CRITERIA, type CriterionId } from "../../law/openness/criteria";
import { excludedRows } from "../../law/openness/excluded";
import type { Rules } from "../../law/rules";
import { readMark } from "../../calls/marks";
import { markRows } from "../../scoring/marks";
import { isBlank } from "../../scoring/parse";
import { address } from "../address";
import { textOf, type SheetValues } from "../sheet-values";
import type { Notice, OpennessTable } from "../types";

/** Own marks of a body on indicators from which a note of the Methodology excludes it. */
export function excludedMarks(
  openness: readonly OpennessTable[],
  sheets: readonly SheetValues[],
  rules: Rules,
): readonly Notice[] {
  return openness.flatMap((table) => {
    const sheet = sheets.find(({ name }) => name === table.sheet)!;
    return table.sections.flatMap(({ criterion, rows }) => {
      if (!isMarked(criterion)) return [];
      const lines = markRows(criterion, table.type, rules);
      return table.bodies.flatMap(({ name, kk, ru }) =>
        excludedRows(criterion, table.type, name, rules.edition.from).flatMap((index) => {
          const [row, line] = [rows[index], lines[index]];
          if (row === undefined || !line) return [];
          return [kk, ru].flatMap((column): Notice[] => {
            const cell = sheet.values[row - sheet.row]?.[column - sheet.column];
            if (isBlank(cell) || isNoOwn(readMark(cell, line, true, rules))) return [];
            const args = { body: name, criterion, number: line.indicator.number, text: textOf(cell) };
            const at = address({ sheet: sheet.name, row, column, rows: 1, columns: 1 });
            return [{ level: "warning", code: "excludedMark", address: at, args }];
          });
        }),
      );
    });
  });
}

const isMarked = (criterion: string): criterion is CriterionId => criterion in CRITERIA;
const isNoOwn = (mark: unknown): boolean => mark === "n/a" || mark === "avg";

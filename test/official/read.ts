import type { Figure } from "../../src/forms/figures";
import type { Subject } from "../../src/forms/form";
import type { FormCell, FormRow, SheetModel } from "../../src/forms/model";
import { NO_REQUISITES } from "../../src/forms/requisites";
import { DEFAULT_RULES } from "../../src/law/rules";

/** Every row of a form in its order, heads of tables before the rows that they stand above. */
export const rowsOf = ({ blocks }: SheetModel): readonly FormRow[] =>
  blocks.flatMap(({ heads = [], rows }) => [...heads, ...rows]);

/**
 * A form as its lines are read: texts, numbers, `[figure]` and empty places `…`, parted by |. Cells that a sum takes show
 * their key; lines to write on are `____`, however many stand one below another.
 */
export function read(model: SheetModel): string[] {
  const lines = rowsOf(model)
    .filter(({ cells }) => cells.length > 0)
    .map(({ cells }) =>
      cells.every(({ style }) => style === "ruled") ? "____" : cells.map(readCell).join(" | "),
    );
  return lines.filter((line, index) => line !== "____" || lines[index - 1] !== line);
}

function readCell({ content, key }: FormCell): string {
  const named = key === undefined ? "" : `${key} = `;
  if (!content) return "…";
  if ("text" in content) return content.text;
  return "value" in content ? `${named}${content.value}` : `${named}[${readFigure(content.figure)}]`;
}

/** `SERVICES_K1`, `FINAL of openness`, `DATA 1 kk`, `a + b, at most 5`. */
function readFigure(figure: Figure): string {
  if ("score" in figure) return `${figure.score} of ${figure.of}`;
  if ("points" in figure) return `${figure.points} ${figure.row} ${figure.language}`;
  const { sum, most } = figure;
  return sum.join(" + ") + (most === undefined ? "" : `, at most ${most}`);
}

/** A ministry about which nothing is entered, in Russian by the latest edition. */
export const ministry: Subject = {
  name: "Министерство юстиции",
  type: "CGO",
  rules: DEFAULT_RULES,
  language: "ru",
  requisites: NO_REQUISITES,
  sections: {},
  footnote: [],
};

/** The same of an akimat. */
export const akimat: Subject = { ...ministry, name: "Акимат города Астаны", type: "LEB" };

/** A subject by its name in the state language. */
export const inKazakh = (subject: Subject): Subject => ({
  ...subject,
  language: "kk",
  name: subject.type === "CGO" ? "Әділет министрлігі" : "Астана қаласының әкімдігі",
});

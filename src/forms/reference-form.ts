import { below, gap, reference, text } from "./blocks";
import type { Appendix, ReferenceForm, Setting } from "./form";
import { row } from "./layout";
import type { Content, FormRow } from "./model";
import { headRow } from "./tables";

/** Widths of №, what is valued and its value, in points; together the printable width of A4. */
export const COLUMNS = [42, 314, 94] as const;

/** What a table of the Methodology prints in one edition. */
export interface ReferenceTable {
  readonly title: string;
  readonly heads: readonly [number: string, what: string, value: string];
  readonly rows: readonly FormRow[];
  readonly notes?: readonly FormRow[];
}

/** A table of the Methodology as a form. */
export const referenceForm = (
  appendix: Appendix,
  table: (setting: Setting) => ReferenceTable,
): ReferenceForm => ({
  code: appendix,
  each: "edition",
  build: (setting) => {
    const { title, heads, rows, notes = [] } = table(setting);
    return {
      columns: COLUMNS,
      blocks: [
        {
          rows: [...reference(COLUMNS, appendix, setting.language), text(COLUMNS, "title", title), gap(10)],
        },
        { flows: true, heads: [headRow(COLUMNS, heads)], rows },
        { rows: below(notes) },
      ],
    };
  },
});

/** A row with its number, its words and its value: a number, or what is printed for it. */
export const valueRow = (number: string, what: string, value: number | string, total?: true): FormRow => {
  const content: Content = typeof value === "number" ? { value } : { text: value };
  return row(COLUMNS, [
    { column: 0, style: "number", ...(number === "" ? {} : { content: { text: number } }) },
    { column: 1, style: total ? "labelTotal" : "label", content: { text: what } },
    { column: 2, style: total ? "maximumTotal" : "maximum", content },
  ]);
};

import type { SectionId } from "../../forms/model";
import type { OfficialLanguage } from "../../law/text";
import { reportNotes } from "../../report/build/sections";
import { findForm, type Anchors, type FoundForm, type SectionMark } from "../forms/sections";
import type { DrawnChart } from "./draw-charts";
import { isFormula } from "../forms/write-form";

/** Which report a sheet is, whatever version of it. */
export interface ReportKey {
  readonly year: number;
  readonly language: OfficialLanguage;
}

/** The mark of an annual report on its sheet: what is needed to find a person's texts again. */
export interface ReportMark extends ReportKey {
  readonly sheet: "annualReport";
  readonly anchors: Anchors;
  readonly sections: Readonly<Record<SectionId, SectionMark>>;
  /** A mark of all texts outside the sections, as they were written. */
  readonly texts: string;
  /** How many columns it takes, and which column the data of its diagrams end before. */
  readonly columns: number;
  readonly end: number;
  /** Its diagrams, to be drawn again when its writing is taken back. */
  readonly charts: readonly DrawnChart[];
  /** How many cells held a formula. */
  readonly formulas: number;
  /** A version that a person changed elsewhere than in its texts: it is theirs. */
  readonly closed?: { readonly by: "hand" };
}

type Cells = readonly (readonly unknown[])[];

/** What is found of a report in the cells of its sheet, from the first one on. */
export const findReport = (
  cells: Cells,
  { anchors, columns, language }: Pick<ReportMark, "anchors" | "columns" | "language">,
): FoundForm | undefined =>
  findForm(
    cells.map((line) => line.slice(0, columns)),
    anchors,
    reportNotes(language),
  );

/** Formulas in the columns of a report. */
export const countFormulas = (cells: Cells, columns: number): number =>
  cells.flatMap((line) => line.slice(0, columns)).filter(isFormula).length;

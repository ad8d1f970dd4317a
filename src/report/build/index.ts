import { filled, gap, text } from "../../forms/blocks";
import type { Section } from "../../forms/form";
import type { Block, SectionId } from "../../forms/model";
import { REPORT_TITLE } from "../../law/annual-report-form";
import type { OfficialLanguage } from "../../law/text";
import { comparedYears, known } from "../cells";
import type { ReportDocument } from "../document";
import type { ReportInputs } from "../types";
import { COLUMNS, joinPieces } from "./grid";
import { LABELS } from "./labels";
import { partBlocks } from "./sections";
import { reportTables } from "./tables";

/** What a report is printed of. */
export interface ReportSubject {
  readonly inputs: ReportInputs;
  readonly language: OfficialLanguage;
  /** The text of each item by its id: a draft, or a person's. */
  readonly sections: Readonly<Record<SectionId, Section>>;
}

/**
 * The annual report as a document: the five parts of the standard form with their texts, then tables and diagrams, the list
 * of sources, and the annex on complaints.
 * @param subject of a year that is known
 */
export function buildReport({ inputs, language, sections }: ReportSubject): ReportDocument {
  const labels = LABELS[language];
  const year = known(inputs.year)!;
  const name = inputs.provider.find(({ item }) => item === "name")?.value;
  const head: Block = {
    rows: [
      text(COLUMNS, "title", REPORT_TITLE[language]),
      gap(6),
      ...filled(COLUMNS, name, labels.name),
      ...filled(COLUMNS, labels.year(year), labels.period),
      gap(10),
    ],
  };
  const heading: Block = { rows: [gap(10), text(COLUMNS, "title", labels.tables)], withNext: true };
  const tables = reportTables({ inputs, year, years: comparedYears(inputs), language });
  const { blocks, ...rest } = joinPieces(tables.map(({ piece }) => piece));
  return {
    model: { columns: COLUMNS, blocks: [head, ...partBlocks(sections, language), heading, ...blocks] },
    ...rest,
  };
}

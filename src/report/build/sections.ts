import { gap, paragraph, ruled, text } from "../../forms/blocks";
import type { Section } from "../../forms/form";
import type { Block, FormRow, SectionId } from "../../forms/model";
import { REPORT_PARTS, type ReportItemId, type ReportPart } from "../../law/annual-report-form";
import type { OfficialLanguage } from "../../law/text";
import { known } from "../cells";
import { reportDrafts } from "../draft";
import type { ReportInputs } from "../types";
import { COLUMNS } from "./grid";
import { LABELS } from "./labels";
import { seeTables } from "./see-tables";

/** Empty lines to write on where a person left a section without text. */
const RULED_LINES = 2;

/** The notes that may stand above a text, in the language of the report. */
export const reportNotes = (language: OfficialLanguage): readonly string[] =>
  Object.values(LABELS[language].notes);

/** Items that are of no year. */
const TIMELESS: ReadonlySet<ReportItemId> = new Set<ReportItemId>(["access", "prospects"]);

/**
 * The text of each item before anybody changes it: what its numbers say, or that there is nothing, and where its tables
 * are.
 */
export function sectionDrafts(
  inputs: ReportInputs,
  language: OfficialLanguage,
): Readonly<Record<SectionId, readonly string[]>> {
  const labels = LABELS[language];
  const year = known(inputs.year);
  const lacking = (id: ReportItemId): string => {
    if (id === "provider") return labels.noActivity;
    return TIMELESS.has(id) || year === undefined ? labels.nothing : labels.none(year);
  };
  const see = seeTables(inputs, language);
  return Object.fromEntries(
    Object.entries(reportDrafts(inputs, language)).map(([key, texts]) => {
      const id = key as ReportItemId;
      const own = texts.length > 0 ? texts : [lacking(id)];
      const tables = see(id);
      return [id, tables === undefined ? own : [...own.slice(0, -1), `${own.at(-1)} ${tables}`]];
    }),
  );
}

/** The five parts of the standard form, a section for each item, under its own wording and number. */
export function partBlocks(
  sections: Readonly<Record<SectionId, Section>>,
  language: OfficialLanguage,
): readonly Block[] {
  const parts: readonly ReportPart[] = REPORT_PARTS;
  return parts.flatMap(({ value, items }, index) => {
    const heading = `${index + 1}. ${value[language]}`;
    if (items.length === 0) return [section("prospects", [heading], sections, language)];
    return items.map(({ id, title }, at) => {
      const own = `${at + 1}) ${title[language]}`;
      return section(id, at === 0 ? [heading, own] : [own], sections, language);
    });
  });
}

/** An item with a text that a person may change; found again by its headings as those of other forms are. */
function section(
  id: SectionId,
  headings: readonly string[],
  sections: Readonly<Record<SectionId, Section>>,
  language: OfficialLanguage,
): Block {
  const { paragraphs, state } = sections[id] ?? { paragraphs: [], state: "own" };
  const notice = state === "own" ? undefined : LABELS[language].notes[state];
  const style = state === "draft" ? "draft" : "text";
  const rows: readonly FormRow[] = [
    ...headings.map((heading) => text(COLUMNS, "heading", heading)),
    ...(notice !== undefined && paragraphs.length > 0 ? [text(COLUMNS, "notice", notice)] : []),
    ...(paragraphs.length > 0
      ? paragraphs.flatMap((one) => paragraph(COLUMNS, style, one))
      : ruled(COLUMNS, RULED_LINES)),
    gap(6),
  ];
  // A heading never stands alone at the foot of a page.
  const first = headings.length + (notice === undefined ? 0 : 1);
  return {
    rows: rows.map((row, index): FormRow =>
      index > 0 && index <= first ? { ...row, withPrevious: true } : row,
    ),
    flows: true,
    section: { id, headings: headings.length },
  };
}

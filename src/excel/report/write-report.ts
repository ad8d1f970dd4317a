import type { Section } from "../../forms/form";
import type { SectionId } from "../../forms/model";
import type { OfficialLanguage } from "../../law/text";
import { buildReport } from "../../report/build";
import { sectionDrafts } from "../../report/build/sections";
import { known } from "../../report/cells";
import { missing, type Missing } from "../../report/missing";
import { isError, problems, type ReportProblem } from "../../report/problems";
import { NO_INPUTS } from "../../report/types";
import { addSheet } from "../add-sheet";
import { anchorsOf, mergeSection, type SectionMark } from "../forms/sections";
import { readMarks, setMark } from "../marks";
import { freeName } from "../sheet-names";
import { OlshemError, type FormNotice } from "../types";
import { layReport, type LaidReport } from "./lay-report";
import { readReportInputs, type ReadInputs } from "./read-inputs";
import { countFormulas, findReport, type ReportKey, type ReportMark } from "./report-mark";
import { loadPlace, type ReportPlace, type ReportVersion } from "./versions";
import { rewriteReportSheet, writeReportSheet } from "./write-sheet";

export interface ReportRequest {
  readonly language: OfficialLanguage;
  /** Writes the report although there are errors in its data. */
  readonly despiteErrors?: true;
}

/** What came of writing a report. */
export interface ReportResult {
  readonly read: ReadInputs;
  readonly problems: readonly ReportProblem[];
  readonly missing: readonly Missing[];
  /** The sheet written; left out where nothing was: there are errors in the data, or the sheet may not be written on. */
  readonly sheet?: string;
  readonly notices: readonly FormNotice[];
}

/** What a workbook without sheets for the data holds. */
const NOTHING_READ: ReadInputs = {
  inputs: NO_INPUTS,
  at: () => undefined,
  isNumber: () => false,
  notices: [],
};

const TITLES: Readonly<Record<OfficialLanguage, string>> = { ru: "Отчет", kk: "Есеп" };

/**
 * Writes the annual report on a sheet of its own, whole or not at all; one of the same year and language that is there is
 * written anew with what a person wrote in its texts. Nothing is written while there are errors in the data, unless the
 * request says so; without the year, or without sheets for the data, never. Four `sync`s at most.
 * @throws OlshemError `workbookProtected`
 */
export async function writeReport({ language, despiteErrors }: ReportRequest): Promise<ReportResult> {
  return Excel.run(async (context) => {
    const read = (await readReportInputs(context)) ?? NOTHING_READ;
    const told = { read, problems: problems(read.inputs), missing: missing(read.inputs) };
    const year = known(read.inputs.year);
    if (year === undefined || (!despiteErrors && told.problems.some(isError)))
      return { ...told, notices: [] };

    const marked = await readMarks(context);
    const place = loadPlace(context, marked, { year, language });
    context.workbook.protection.load("protected");
    await context.sync();
    const found = place();
    if (found.isLocked) return { ...told, notices: found.notices };
    const made = make(read, { year, language }, found.older);
    const taken = new Set(marked.names.map((name) => name.toLowerCase()));
    const sheet = found.isOpen ? found.older!.sheet : freeName(`${TITLES[language]} ${year}`, taken);
    await write(context, sheet, found, made);
    const isOutdated = Object.values(made.mark.sections).some(({ state }) => state === "outdated");
    const outdated: readonly FormNotice[] = isOutdated ? [{ code: "outdated", sheet }] : [];
    return { ...told, sheet, notices: [...found.notices, ...outdated] };
  });
}

interface Made {
  readonly report: LaidReport;
  readonly mark: ReportMark;
}

async function write(
  context: Excel.RequestContext,
  sheet: string,
  { older, isOpen, closes }: ReportPlace,
  { report, mark }: Made,
): Promise<void> {
  const { worksheets, protection } = context.workbook;
  if (isOpen) {
    rewriteReportSheet(worksheets.getItem(sheet), older!.charts, older!.mark, report, mark);
    return context.sync();
  }
  if (protection.protected) throw new OlshemError("workbookProtected");
  await addSheet(context, sheet, mark, (added) => {
    if (closes) setMark(worksheets.getItem(older!.sheet), { ...older!.mark, closed: { by: "hand" } });
    writeReportSheet(added, report);
  });
}

/** The report as it is to stand, with the texts of an older version of it. */
function make(read: ReadInputs, key: ReportKey, older: ReportVersion | undefined): Made {
  const { inputs } = read;
  const sections: Record<SectionId, Section> = {};
  const marks: Record<SectionId, SectionMark> = {};
  for (const [id, draft] of Object.entries(sectionDrafts(inputs, key.language))) {
    const merged = mergeSection(draft, older?.found?.sections[id], older?.mark.sections[id]);
    sections[id] = merged.section;
    marks[id] = merged.mark;
  }
  const document = buildReport({ inputs, language: key.language, sections });
  const report = layReport(document, read);
  return { report, mark: markOf(key, report, marks) };
}

function markOf(
  key: ReportKey,
  { form, charts, drawn }: LaidReport,
  sections: ReportMark["sections"],
): ReportMark {
  const columns = form.model.columns.length;
  const anchors = anchorsOf(form.model);
  const contents = form.contents.map((line) => line.map(asRead));
  return {
    sheet: "annualReport",
    ...key,
    anchors,
    sections,
    texts: findReport(contents, { anchors, columns, language: key.language })?.texts ?? "",
    columns,
    end: charts.column + (charts.contents[0]?.length ?? 0),
    charts: drawn.map(({ row: _, ...chart }) => chart),
    formulas: countFormulas(contents, columns),
  };
}

/** A text as it is read again: without the apostrophe that keeps it from being taken for a number. */
const asRead = (content: string | number): string | number =>
  typeof content === "string" && /^'[^=]/.test(content) ? content.slice(1) : content;

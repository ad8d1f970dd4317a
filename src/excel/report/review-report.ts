import type { OfficialLanguage } from "../../law/text";
import { missing, type Missing } from "../../report/missing";
import { problems, type ReportProblem } from "../../report/problems";
import { readMarks } from "../marks";
import type { Attachment } from "../types";
import { loadAssessed, type ToldDifferently } from "./assessed";
import { loadCounts, type CountCell } from "./counts";
import { findInputSheets } from "./load";
import { readReportInputs, type ReadInputs } from "./read-inputs";
import type { InputSheet } from "./tables";

/** An annual report on its sheet, whatever version of it. */
export interface ReportSheet {
  readonly sheet: string;
  readonly year: number;
  readonly language: OfficialLanguage;
}

/** The annual report as it stands in a workbook. */
export interface ReviewedReport {
  /** The sheets for its data that are there. */
  readonly sheets: Readonly<Partial<Record<InputSheet, string>>>;
  /** Left out where none of them is there. */
  readonly read?: ReadInputs;
  readonly problems: readonly ReportProblem[];
  readonly missing: readonly Missing[];
  /** Where the tables of the assessment have other numbers of the same body. */
  readonly differences: readonly ToldDifferently[];
  /** Cells of those tables that can be counted from the services of the report, or are. */
  readonly counts: readonly CountCell[];
  /** In the order of their sheets. */
  readonly reports: readonly ReportSheet[];
}

/**
 * Reads the data of the annual report, what is wrong with them and what they lack, and which reports there are. Four
 * `sync`s.
 * @param attachment the tables of the assessment that the data are compared with
 */
export async function reviewReport(attachment?: Attachment): Promise<ReviewedReport> {
  return Excel.run(async (context) => {
    const marked = await readMarks(context);
    const read = await readReportInputs(context);
    const reports = marked.names.flatMap((sheet): readonly ReportSheet[] => {
      const mark = marked.marks.get(sheet);
      return mark?.sheet === "annualReport" ? [{ sheet, year: mark.year, language: mark.language }] : [];
    });
    const sheets = findInputSheets(marked);
    if (!read) return { sheets, problems: [], missing: [], differences: [], counts: [], reports };
    const { inputs } = read;
    const differences = attachment && loadAssessed(context, attachment, inputs, marked.names);
    const counts = attachment && loadCounts(context, attachment, read, marked.names);
    await context.sync();
    return {
      sheets,
      read,
      problems: problems(inputs),
      missing: missing(inputs),
      differences: differences?.() ?? [],
      counts: counts?.() ?? [],
      reports,
    };
  });
}

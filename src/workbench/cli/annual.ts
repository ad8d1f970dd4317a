import { attach } from "../../excel";
import { address } from "../../excel/address";
import { reviewReport, writeReport, writeReportYear } from "../../excel/report";
import { isError, type ReportProblem } from "../../report/problems";
import type { Place, ReportInputs } from "../../report/types";
import { differenceText, missingText, problemText } from "../../report/words";
import type { AnnualRequest } from "./arguments";
import { takeLists } from "./lists";
import { Refusal } from "./refusal";
import { reportFigures, type ReportFigures } from "./report-figures";

/** A report that was written. */
export interface AnnualResult extends ReportFigures {
  readonly sheet: string;
}

/**
 * Writes the annual report into the open workbook, with lists of its user that leave no doubt, and says on the error output
 * what was taken and left, what is wrong with the data, with cells, what the tables of the assessment tell otherwise, and
 * what it has nothing on.
 * @throws Refusal where there are errors in the data, unless the request says otherwise
 */
export async function writeAnnual(request: AnnualRequest): Promise<AnnualResult> {
  const { input, language, despiteErrors } = request;
  const say = (kind: string, text: string) => process.stderr.write(`${kind}: ${text}\n`);
  const attachment = await attach();
  await takeLists((await reviewReport()).read?.inputs, language, say);
  await enterYear(request, (await reviewReport()).read?.inputs.year);
  const { read: found, differences } = await reviewReport(attachment);
  if (!found) {
    throw new Refusal(
      `${input}: no sheets with the data of the annual report, and no table that surely is one of it; the page ` +
        "«Годовой отчет» of the pane adds them",
    );
  }
  const { read, problems, missing, sheet, notices } = await writeReport({
    language,
    ...(despiteErrors ? { despiteErrors } : {}),
  });
  const where = (place: Place) => address(read.at(place)!);
  for (const problem of problems) say(levelOf(problem), problemText(problem, language, where));
  for (const difference of differences)
    say("differs", `${difference.address}: ${differenceText(difference, language)}`);
  for (const { args } of read.notices) {
    const head = args.head === "" ? "" : `, ${args.head}`;
    say("no table or column", `${args.sheet}: ${args.table}${head}`);
  }
  for (const one of missing) say("missing", missingText(one, language));
  for (const { code, sheet: about } of notices) say(code, about);
  if (sheet !== undefined) return { sheet, ...reportFigures(read.inputs) };

  const errors = problems.filter(isError);
  if (errors.some(({ code }) => code === "noYear"))
    throw new Refusal(`${input}: no year of the report; --year YYYY says it`);
  throw new Refusal(
    errors.length > 0 && !despiteErrors
      ? `${input}: not written, errors in the data: ${errors.length}; --despite-errors writes it nevertheless`
      : `${input}: not written, the sheet of the report is protected`,
  );
}

/** @throws Refusal where the workbook says another year */
async function enterYear({ input, year }: AnnualRequest, said: ReportInputs["year"]): Promise<void> {
  if (year === undefined || year === said) return;
  if (said !== undefined)
    throw new Refusal(
      `${input}: --year ${year}, but the year of the report in the workbook is ${typeof said === "object" ? said.unread : said}`,
    );
  await writeReportYear(year);
}

const levelOf = (problem: ReportProblem): string => (isError(problem) ? "error" : "warning");

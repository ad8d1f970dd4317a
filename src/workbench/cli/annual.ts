import { attach } from "../../excel";
import { address } from "../../excel/address";
import { reviewReport, writeReport } from "../../excel/report";
import { isError, type ReportProblem } from "../../report/problems";
import type { Place } from "../../report/types";
import { differenceText, missingText, problemText } from "../../report/words";
import type { AnnualRequest } from "./arguments";
import { Refusal } from "./refusal";
import { reportFigures, type ReportFigures } from "./report-figures";

/** A report that was written. */
export interface AnnualResult extends ReportFigures {
  readonly sheet: string;
}

/**
 * Writes the annual report into the open workbook, and says on the error output what is wrong with its data, with cells,
 * what the tables of the assessment tell otherwise, and what it has nothing on.
 * @throws Refusal where there are errors in the data, unless the request says otherwise
 */
export async function writeAnnual({ input, language, despiteErrors }: AnnualRequest): Promise<AnnualResult> {
  const { read: found, differences } = await reviewReport(await attach());
  if (!found) {
    throw new Refusal(
      `${input}: no sheets with the data of the annual report; the page «Годовой отчет» of the pane adds them`,
    );
  }
  const { read, problems, missing, sheet, notices } = await writeReport({
    language,
    ...(despiteErrors ? { despiteErrors } : {}),
  });
  const where = (place: Place) => address(read.at(place)!);
  const say = (kind: string, text: string) => process.stderr.write(`${kind}: ${text}\n`);
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
  if (errors.some(({ code }) => code === "noYear")) throw new Refusal(`${input}: no year of the report`);
  throw new Refusal(
    errors.length > 0 && !despiteErrors
      ? `${input}: not written, errors in the data: ${errors.length}; --despite-errors writes it nevertheless`
      : `${input}: not written, the sheet of the report is protected`,
  );
}

const levelOf = (problem: ReportProblem): string => (isError(problem) ? "error" : "warning");

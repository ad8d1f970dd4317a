import { addSheet } from "../add-sheet";
import { columnLetters } from "../address";
import { setMark } from "../marks";
import { freeName } from "../sheet-names";
import {
  OlshemError,
  type Attachment,
  type FormNotice,
  type FormsRequest,
  type FormsResult,
  type ProgressOptions,
} from "../types";
import type { FormMark } from "./form-mark";
import { jobsOf, type Job, type Made } from "./jobs";
import { sheetTitle } from "./names";
import { anchorsOf, textsOf } from "./sections";
import { readSource, type FormSource } from "./source";
import { placeOf, type Version } from "./versions";
import { isFormula, layForm, writeForm, type LaidForm } from "./write-form";

/** Sheets to a run of the client: what it lets go of at the end of one costs the square of their number. */
const SHEETS_IN_A_RUN = 10;

/**
 * Writes the chosen forms of the chosen bodies, a sheet for each. A form that is there already is written anew, with what a
 * person wrote in its texts. Signed versions, sheets changed by hand elsewhere, protected ones and copies are left as they
 * are, and said. One `sync` for each sheet and a few besides, whatever the number of bodies.
 * @throws OlshemError `noScores`, `bodyNotScored`, `workbookProtected`
 */
export async function writeForms(
  attachment: Attachment,
  request: FormsRequest,
  { onProgress, signal }: ProgressOptions = {},
): Promise<FormsResult> {
  const { source, jobs, notices, locked } = await prepare(attachment, request);
  const taken = new Set(source.names.map((name) => name.toLowerCase()));
  const sheets: string[] = [];
  let done = 0;
  while (done < jobs.length && !signal?.aborted) {
    await Excel.run(async (context) => {
      for (const job of jobs.slice(done, done + SHEETS_IN_A_RUN)) {
        if (signal?.aborted) return;
        const written = await write(context, source, job, { taken, locked });
        notices.push(...written.notices);
        if (written.sheet !== undefined) sheets.push(written.sheet);
        done += 1;
        onProgress?.({ done, total: jobs.length, sheet: written.sheet ?? "" });
      }
    });
  }
  return { sheets, notices, entries: source.entries, cancelled: done < jobs.length };
}

const prepare = (attachment: Attachment, request: FormsRequest) =>
  Excel.run(async (context) => {
    const { protection } = context.workbook;
    protection.load("protected");
    const source = await readSource(context, attachment);
    const { jobs, notices } = jobsOf({ attachment, source, request });
    return { source, jobs, notices: [...notices], locked: protection.protected };
  });

interface Workbook {
  /** Names of sheets in lower case, those being added among them. */
  readonly taken: Set<string>;
  /** No sheet may be added. */
  readonly locked: boolean;
}

/** Writes one form, whole or not at all; one round trip, so that progress shows and cancelling leaves only whole sheets. */
async function write(
  context: Excel.RequestContext,
  source: FormSource,
  job: Job,
  { taken, locked }: Workbook,
): Promise<{ readonly sheet?: string; readonly notices: readonly FormNotice[] }> {
  const { older, sheet: there, notices, ...place } = placeOf(source, job.key);
  if (place.locked) return { notices };
  const made = job.make(older?.found, older?.mark);
  const form = layForm(made.model, job.figures);
  const mark = markOf(job, made, form);
  const { code, direction, language, body } = job.key;
  const sheet = there ?? freeName(sheetTitle(code, direction, language, body), taken);
  if (there === undefined) {
    if (locked) throw new OlshemError("workbookProtected");
    if (place.closes) keep(context, older!);
    await addSheet(context, sheet, mark, (added) => writeForm(added, form));
  } else {
    rewrite(context.workbook.worksheets.getItem(sheet), form, mark);
    await context.sync();
  }
  const outdated = Object.values(made.sections).some(({ state }) => state === "outdated");
  return { sheet, notices: outdated ? [...notices, { code: "outdated", sheet }] : notices };
}

function markOf({ key }: Job, { model, sections }: Made, { pages, contents }: LaidForm): FormMark {
  return {
    sheet: "form",
    ...key,
    anchors: anchorsOf(model),
    sections,
    texts: textsOf(pages),
    columns: model.columns.length,
    formulas: contents.flat().filter(isFormula).length,
  };
}

/** A version that a person changed is theirs from now on. */
const keep = (context: Excel.RequestContext, { sheet, mark }: Version): void =>
  setMark(context.workbook.worksheets.getItem(sheet), { ...mark, closed: { by: "hand" } });

/** Clears away a form, not what stands beside it, and writes it anew. */
function rewrite(sheet: Excel.Worksheet, form: LaidForm, mark: FormMark): void {
  sheet.getRange(`A:${columnLetters(form.model.columns.length - 1)}`).clear();
  sheet.horizontalPageBreaks.removePageBreaks();
  writeForm(sheet, form);
  setMark(sheet, mark);
}

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
import { readSource } from "./source";
import { placeOf, type Version } from "./versions";
import { isFormula, layForm, writeForm, type LaidForm } from "./write-form";

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
  return Excel.run(async (context) => {
    const { protection } = context.workbook;
    protection.load("protected");
    const source = await readSource(context, attachment);
    const { jobs, notices: first } = jobsOf({ attachment, source, request });
    const notices: FormNotice[] = [...first];
    const taken = new Set(source.names.map((name) => name.toLowerCase()));
    const sheets: string[] = [];
    let done = 0;
    for (const job of jobs) {
      if (signal?.aborted) break;
      const place = placeOf(source, job.key);
      notices.push(...place.notices);
      if (!place.locked) {
        const { appendix, direction, language, body } = job.key;
        const made = job.make(place.older?.found, place.older?.mark);
        const form = layForm(made.model, job.figures);
        const mark = markOf(job, made, form);
        const name = place.sheet ?? freeName(sheetTitle(appendix, direction, language, body), taken);
        if (place.sheet === undefined) {
          if (protection.protected) throw new OlshemError("workbookProtected");
          if (place.closes) keep(context, place.older!);
          // One round trip for each sheet, so that progress shows and cancelling leaves only whole sheets.
          await addSheet(context, name, mark, (sheet) => writeForm(sheet, form));
        } else {
          const sheet = context.workbook.worksheets.getItem(name);
          clear(sheet, made.model.columns.length);
          writeForm(sheet, form);
          setMark(sheet, mark);
          await context.sync();
        }
        const outdated = Object.values(made.sections).some(({ state }) => state === "outdated");
        if (outdated) notices.push({ code: "outdated", sheet: name });
        sheets.push(name);
      }
      done += 1;
      onProgress?.({ done, total: jobs.length, sheet: sheets.at(-1) ?? "" });
    }
    return { sheets, notices, cancelled: done < jobs.length };
  });
}

function markOf({ key }: Job, { model, sections }: Made, { pages, contents }: LaidForm): FormMark {
  return {
    sheet: "form",
    ...key,
    anchors: anchorsOf(model),
    sections,
    texts: textsOf(pages),
    formulas: contents.flat().filter(isFormula).length,
  };
}

/** A version that a person changed is theirs from now on. */
const keep = (context: Excel.RequestContext, { sheet, mark }: Version): void =>
  setMark(context.workbook.worksheets.getItem(sheet), { ...mark, closed: { by: "hand" } });

/** Clears away a form, not what stands beside it. */
function clear(sheet: Excel.Worksheet, columns: number): void {
  sheet.getRange(`A:${columnLetters(columns - 1)}`).clear();
  sheet.horizontalPageBreaks.removePageBreaks();
}

import type { BodyType } from "../law/bodies";
import { COMPUTATIONS, type ComputationId } from "../law/computations";
import { APPENDIX_3 } from "../forms/appendix3";
import { APPENDIX_4 } from "../forms/appendix4";
import { APPENDIX_12 } from "../forms/appendix12";
import { conclusion, type ConclusionWording } from "../forms/conclusion";
import { maximum } from "../scoring/score";
import { literal } from "./address";
import { addSheet } from "./add-sheet";
import { readMarks, type Mark } from "./marks";
import { readScores, type ReadScores } from "./read-scores";
import { nameKey } from "./recognise";
import { freeName } from "./sheet-names";
import {
  OlshemError,
  type AssessedBody,
  type Attachment,
  type ConclusionForm,
  type ConclusionRequest,
  type ConclusionResult,
  type ProgressOptions,
} from "./types";
import { writeForm, type FigureFormula } from "./write-form";

const WORDINGS: Readonly<Record<ConclusionForm, Readonly<Record<BodyType, ConclusionWording>>>> = {
  services: { CGO: APPENDIX_3, LEB: APPENDIX_4 },
  complaints: { CGO: APPENDIX_12, LEB: APPENDIX_12 },
};

/** How the sheet of a form begins its name; the body's name follows. */
const SHEET_PREFIX: Readonly<Record<ConclusionForm, string>> = { services: "Услуги", complaints: "Жалобы" };

/**
 * Writes a sheet for each chosen body and form, with live formulas over the sheet of scores. A conclusion that is there
 * already is left as it is: its figures are live, and what a person wrote on it is theirs. One `sync` for each new sheet
 * and three besides.
 * @throws OlshemError `noScores`, `bodyNotScored`
 */
export async function writeConclusions(
  attachment: Attachment,
  request: ConclusionRequest,
  { onProgress, signal }: ProgressOptions = {},
): Promise<ConclusionResult> {
  return Excel.run(async (context) => {
    const { names, marks } = await readMarks(context);
    const scores = await loadScores(context, names, marks);
    const wanted = request.forms.flatMap((form) => request.bodies.map((name) => ({ form, name })));
    const jobs = wanted.map(({ form, name }) => ({ form, body: scoredBody(attachment, scores, name) }));
    const taken = new Set(names.map((name) => name.toLowerCase()));
    const sheets: string[] = [];

    for (const { form, body } of jobs) {
      if (signal?.aborted) break;
      const there = names.find((name) => isConclusion(marks.get(name), form, body));
      const name = there ?? freeName(`${SHEET_PREFIX[form]} ${body.name}`, taken);
      if (there === undefined) {
        const model = conclusion(WORDINGS[form][body.type], { ...body, rules: scores.rules });
        // One round trip for each sheet, so that progress shows and cancelling leaves only whole sheets.
        await addSheet(context, name, { sheet: "conclusion", form, body: body.name }, (sheet) =>
          writeForm(sheet, model, figures(scores, form, body, WORDINGS[form][body.type])),
        );
      }
      sheets.push(name);
      onProgress?.({ done: sheets.length, total: jobs.length, sheet: name });
    }
    return { sheets, cancelled: sheets.length < jobs.length };
  });
}

const isConclusion = (mark: Mark | undefined, form: ConclusionForm, body: AssessedBody): boolean =>
  mark?.sheet === "conclusion" && mark.form === form && nameKey(mark.body) === nameKey(body.name);

async function loadScores(
  context: Excel.RequestContext,
  names: readonly string[],
  marks: ReadonlyMap<string, Mark>,
): Promise<ReadScores> {
  const name = names.find((name) => marks.get(name)?.sheet === "scores");
  if (name === undefined) throw new OlshemError("noScores");
  const range = context.workbook.worksheets.getItem(name).getUsedRange(true);
  range.load("values,rowIndex,columnIndex");
  await context.sync();
  return readScores({ name, row: range.rowIndex, column: range.columnIndex, values: range.values });
}

function scoredBody(attachment: Attachment, scores: ReadScores, name: string): AssessedBody {
  const body = attachment.bodies.find((body) => nameKey(body.name) === nameKey(name));
  if (!body || !scores.has(body.name, body.type)) throw new OlshemError("bodyNotScored", { body: name });
  return body;
}

/** Looks a body's figures up by its name, so that a sheet of scores written anew cannot give it another body's. */
function figures(
  scores: ReadScores,
  form: ConclusionForm,
  { name, type }: AssessedBody,
  wording: ConclusionWording,
): FigureFormula {
  const lookup = (figure: ComputationId) => {
    const column = scores.column(type, form, figure);
    return column === undefined ? "" : `=XLOOKUP(${literal(name)},${scores.names(type)},${column})`;
  };
  return scores.rules.readings["printed-digits"] === "sum-of-printed"
    ? printedSums(wording, lookup, maximum(COMPUTATIONS.FINAL, type, scores.rules))
    : lookup;
}

/** Decimals that a form prints. */
const PRINTED_DIGITS = 2;

/** Reading `printed-digits`, alternative `sum-of-printed`: points rounded as they are printed, and totals made of those. */
function printedSums(
  { criteria, totals }: ConclusionWording,
  lookup: (figure: ComputationId) => string,
  most: number,
): FigureFormula {
  const [direction] = totals.map(({ figure }) => figure);
  const rounded = (expression: string) => `ROUND(${expression},${PRINTED_DIGITS})`;
  return (figure, cellOf) => {
    if (figure === direction) return `=${rounded(criteria.map(cellOf).join("+"))}`;
    if (figure === "FINAL") {
      const difference = `${cellOf(direction!)}-${cellOf("PENALTY")}`;
      // Within the bounds of a direction (reading `totals-bounds`).
      return `=${rounded(`MAX(0,MIN(${most},${difference}))`)}`;
    }
    const formula = lookup(figure);
    return formula === "" ? "" : `=${rounded(formula.slice(1))}`;
  };
}

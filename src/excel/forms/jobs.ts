import { FORMS } from "../../forms";
import { draftSections } from "../../forms/draft";
import { footnoteLines } from "../../forms/footnote-lines";
import { readingsTouched } from "../../forms/readings-touched";
import type { BodyFigures } from "../../forms/figures";
import type { BodyForm, Form, Section, Subject } from "../../forms/form";
import type { SectionId, SheetModel } from "../../forms/model";
import { DIRECTIONS, TOTAL_OF, type Direction } from "../../law/directions";
import { isBlank } from "../../scoring/parse";
import type { AssessedBody, Attachment, FormNotice, FormsRequest } from "../types";
import { figureFormulas } from "./figure-formulas";
import type { FormKey, FormMark } from "./form-mark";
import { mergeSection, type FoundForm, type SectionMark } from "./sections";
import { scoredBody, type FormSource } from "./source";
import type { FigureContent } from "./write-form";

/** A form to write on a sheet. */
export interface Job {
  readonly key: FormKey;
  readonly figures: FigureContent;
  /** The form as it is to stand, with the texts of an older version of it. */
  make(found: FoundForm | undefined, mark: FormMark | undefined): Made;
}

export interface Made {
  readonly model: SheetModel;
  readonly sections: Readonly<Record<SectionId, SectionMark>>;
}

/** What the jobs of a request are made of. */
interface Order {
  readonly attachment: Attachment;
  readonly source: FormSource;
  readonly request: FormsRequest;
}

/**
 * The forms of a request, body by body; those that a body does not have are passed over, and those for which it has no
 * figures are said.
 * @throws OlshemError `bodyNotScored`
 */
export function jobsOf(order: Order): {
  readonly jobs: readonly Job[];
  readonly notices: readonly FormNotice[];
} {
  const { attachment, source, request } = order;
  const bodies = request.bodies.map((name) => scoredBody(attachment, source, name));
  const chosen = FORMS.filter(({ code }) => request.forms.includes(code));
  const jobs: Job[] = chosen.flatMap((form) => (form.each === "edition" ? [referenceJob(form, order)] : []));
  const notices: FormNotice[] = [];
  for (const body of bodies) {
    const figures = source.figures(body);
    for (const form of chosen) {
      if (form.each === "edition" || (form.only !== undefined && form.only !== body.type)) continue;
      const directions = form.each === "direction" ? DIRECTIONS : [undefined];
      const of = (direction: Direction | undefined) => direction ?? form.of;
      const own = directions.filter(
        (direction) =>
          hasFigures(source, body, of(direction)) && (!direction || isScored(source, body, direction)),
      );
      if (own.length === 0) notices.push({ code: "notScored", sheet: body.name });
      const written = own.map((direction) => bodyJob(form, { body, figures }, direction, order));
      jobs.push(...written.flat());
      notices.push(
        ...absences(
          form,
          body,
          own.filter((_, index) => written[index]!.length === 0),
          own.length,
        ),
      );
    }
  }
  return { jobs, notices };
}

/** What is said of directions of a body for which a form is not there, of `all` that were asked for. */
function absences(
  { otherwise }: BodyForm,
  { name }: AssessedBody,
  without: readonly (Direction | undefined)[],
  all: number,
): readonly FormNotice[] {
  if (!otherwise || without.length === 0) return [];
  const { code, of } = otherwise;
  if (of === "body") return without.length === all ? [{ code, sheet: name }] : [];
  return without.map((direction) => ({ code, sheet: name, ...(direction ? { direction } : {}) }));
}

/** Whether a body has scores that a form shows; a form that shows none asks for none. */
const hasFigures = ({ scores }: FormSource, { type }: AssessedBody, of: BodyForm["of"]): boolean =>
  of === undefined || scores.column(type, of, of === "overall" ? "OVERALL" : TOTAL_OF[of]) !== undefined;

/** Whether the sheet of scores has anything on a body in a direction, be it an error. */
const isScored = ({ scores }: FormSource, { name, type }: AssessedBody, direction: Direction): boolean =>
  !isBlank(scores.value(name, type, direction, TOTAL_OF[direction]));

function referenceJob(form: Extract<Form, { each: "edition" }>, { source, request }: Order): Job {
  const { language } = request;
  return {
    key: { code: form.code, body: "", language },
    figures: () => "",
    make: () => ({ model: form.build({ rules: source.scores.rules, language }), sections: {} }),
  };
}

/** A body with what is known of it, once for all its forms. */
interface Known {
  readonly body: AssessedBody;
  readonly figures: BodyFigures;
}

function bodyJob(
  form: BodyForm,
  { body, figures }: Known,
  direction: Direction | undefined,
  { source, request }: Order,
): readonly Job[] {
  const { language, today } = request;
  const { rules } = source.scores;
  const of = direction === undefined ? {} : { direction };
  const bare: Subject = {
    rules,
    language,
    ...source.requisites(body, language),
    type: body.type,
    ...of,
    changes: source.changes(body, language),
    sections: {},
    footnote: [],
  };
  if (form.applies && !form.applies(bare)) return [];
  const job: Job = {
    key: { code: form.code, body: body.name, ...of, language },
    figures: figureFormulas(source, body),
    make(found, mark) {
      const sources = form.of ? source.inputs(body, form.of) : [];
      const readings = readingsTouched(form, bare, figures);
      const evidence = form.of ? source.evidence(body, form.of) : [];
      const footnote = form.of
        ? footnoteLines({ rules, readings, sources, evidence, date: today }, language)
        : [];
      const drafts = draftSections(form, bare, figures);
      const sections: Record<SectionId, Section> = {};
      const marks: Record<SectionId, SectionMark> = {};
      for (const id of form.sections) {
        const merged = mergeSection(drafts[id] ?? [], found?.sections[id], mark?.sections[id]);
        sections[id] = merged.section;
        marks[id] = merged.mark;
      }
      return { model: form.build({ ...bare, sections, footnote }), sections: marks };
    },
  };
  return [job];
}

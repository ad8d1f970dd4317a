import type { Assessed } from "../law/assessors";
import type { BodyType } from "../law/bodies";
import { COMPUTATIONS, type ComputationId } from "../law/computations";
import { TOTAL_OF, type Direction } from "../law/directions";
import { maximum } from "../scoring/score";
import { footnote, gap, head, section, signatures, text } from "./blocks";
import { changesBlocks, changesOn } from "./changes";
import { signedOn } from "./dates";
import type { Appendix, BodyForm, Subject } from "./form";
import { inLanguage, say, type Label } from "./labels";
import { row } from "./layout";
import type { Block, FormCell, FormRow, SectionId } from "./model";
import { signatories, type Post } from "./signatories";

/** Widths of №, criterion, points and maximum, in points; together the printable width of A4. */
export const COLUMNS = [28, 230, 84, 108] as const;

/** Ids of the sections of a conclusion that are not named by their criterion. */
export const CONCLUSIONS = "conclusions";
const ANALYSIS = "analysis";

/** The wording of an official conclusion with a scoring table (Appendices 3, 4, 5, 8, 12). */
export interface ConclusionWording {
  readonly appendix: Appendix;
  readonly direction: Direction;
  readonly only?: BodyType;
  /** Whose `{}` is the title of `about`, likewise that of the analysis. */
  readonly title: Label;
  /** Left out: the direction. */
  readonly about?: ComputationId;
  readonly bodyCaption: Label;
  readonly heads: readonly [number: Label, criterion: Label, points: Label, maximum: Label];
  /** The criteria of the table: their titles and maxima are those of the law. */
  readonly criteria: readonly ComputationId[];
  /** Maxima that the form prints otherwise than the law counts, by computation. */
  readonly printed?: Readonly<Partial<Record<ComputationId, number>>>;
  /** Left out: the form ends with its criteria. */
  readonly totals?: true;
  readonly analysis: Label;
  /** How the analysis names a criterion: its `{}` are number and title. Left out: the analysis is one section. */
  readonly criterion?: (last: boolean) => Label;
  readonly posts: readonly Post[];
  /** What those who sign have assessed; left out: the direction. */
  readonly assessed?: Assessed;
  /** The date line, left blank; left out: the form has none. */
  readonly date?: Label;
}

/** A conclusion of the Methodology as a form. */
export function conclusion(wording: ConclusionWording): BodyForm {
  const { appendix, direction, only, title, bodyCaption, criteria, posts } = wording;
  const { about = TOTAL_OF[direction], assessed = direction, criterion } = wording;
  return {
    code: appendix,
    each: "body",
    ...(only ? { only } : {}),
    of: direction,
    sections: [...(criterion ? criteria : [ANALYSIS]), CONCLUSIONS],
    build: (subject) => {
      const { language } = subject;
      const titleOf = (id: ComputationId) => inLanguage(COMPUTATIONS[id].title, language);
      const analysis = say(wording.analysis, language, titleOf(about));
      const parts = criterion
        ? criteria.map((id, index) => ({
            id,
            heading: say(criterion(index === criteria.length - 1), language, index + 1, titleOf(id)),
          }))
        : [{ id: ANALYSIS }];
      return {
        columns: COLUMNS,
        blocks: [
          head(COLUMNS, appendix, say(title, language, titleOf(about)), bodyCaption, subject),
          table(wording, subject),
          ...changesBlocks(
            COLUMNS,
            changesOn(subject.changes, direction, wording.totals ? undefined : criteria),
            language,
          ),
          ...sections(COLUMNS, analysis, parts, subject),
          foot(COLUMNS, appendix, signatories(posts, assessed, appendix, subject), wording.date, subject),
          footnote(COLUMNS, subject.footnote),
        ],
      };
    },
  };
}

function table({ heads, criteria, totals, direction, printed }: ConclusionWording, subject: Subject): Block {
  const { type, rules, language } = subject;
  const line = (number: string, label: string, score: ComputationId, total: boolean): FormRow =>
    row(COLUMNS, [
      { column: 0, style: "number", content: { text: number } },
      { column: 1, style: total ? "labelTotal" : "label", content: { text: label } },
      { column: 2, style: total ? "figureTotal" : "figure", content: { figure: { score, of: direction } } },
      {
        column: 3,
        style: total ? "maximumTotal" : "maximum",
        content: { value: printed?.[score] ?? maximum(COMPUTATIONS[score], type, rules) },
      },
    ]);
  const total = (label: Label, score: ComputationId) => line("", say(label, language), score, true);
  return {
    rows: [
      row(
        COLUMNS,
        heads.map((label, column): FormCell => ({
          column,
          style: "head",
          content: { text: say(label, language) },
        })),
      ),
      ...criteria.map((id, index) =>
        line(String(index + 1), inLanguage(COMPUTATIONS[id].title, language), id, false),
      ),
      ...(totals
        ? [
            total("Общая оценка по критериям", TOTAL_OF[direction]),
            total("Вычет штрафных баллов", "PENALTY"),
            total("Итоговая оценка с учетом вычета штрафных баллов", "FINAL"),
          ]
        : []),
    ],
  };
}

/** The analysis, its heading above the first part, and the conclusions. */
export function sections(
  columns: readonly number[],
  analysis: string,
  parts: readonly { readonly id: SectionId; readonly heading?: string }[],
  { language, sections: texts }: Subject,
): Block[] {
  const own = (id: SectionId, headings: readonly string[]) =>
    section(columns, id, headings, texts[id], language);
  return [
    { rows: [gap(10)] },
    ...parts.map(({ id, heading }, index) =>
      own(id, [...(index === 0 ? [analysis] : []), ...(heading === undefined ? [] : [heading])]),
    ),
    // Nobody signs on a page without a line of what is signed.
    { ...own(CONCLUSIONS, [say("Выводы и рекомендации:", language)]), withNext: true },
  ];
}

/** Lines to sign on, and the date below them where a form has one. */
export function foot(
  columns: readonly number[],
  appendix: Appendix,
  lines: Parameters<typeof signatures>[1],
  date: Label | undefined,
  { language, requisites }: Subject,
): Block {
  const on = requisites.dates[appendix];
  return {
    rows: [
      ...signatures(columns, lines, language),
      ...(date ? [gap(8), text(columns, "text", on ? signedOn(on, language) : say(date, language))] : []),
    ],
  };
}

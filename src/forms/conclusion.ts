import type { BodyType } from "../law/bodies";
import { COMPUTATIONS, type ComputationId } from "../law/computations";
import { TOTAL_OF, type Direction } from "../law/directions";
import { maximum } from "../scoring/score";
import { footnote, gap, head, section, signatures, signed, text } from "./blocks";
import { signedOn } from "./dates";
import type { Appendix, BodyForm, Subject } from "./form";
import { inLanguage, say, type Label } from "./labels";
import { row } from "./layout";
import type { Block, FormCell, FormRow } from "./model";

/** Widths of №, criterion, points and maximum, in points; together the printable width of A4. */
const COLUMNS = [30, 262, 80, 109] as const;

/** Ids of the sections of a conclusion that are not named by their criterion. */
export const CONCLUSIONS = "conclusions";
const ANALYSIS = "analysis";

/** The wording of an official conclusion with a scoring table (Appendices 3, 4, 5, 8, 12). */
export interface ConclusionWording {
  readonly appendix: Appendix;
  readonly direction: Direction;
  readonly only?: BodyType;
  readonly title: Label;
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
  readonly criterion?: (index: number, last: boolean) => Label;
  /** Posts of those who sign. */
  readonly signatories: (subject: Subject) => readonly string[];
  /** The date line, left blank; left out: the form has none. */
  readonly date?: Label;
}

/** A conclusion of the Methodology as a form. */
export function conclusion(wording: ConclusionWording): BodyForm {
  const { appendix, direction, only, title, bodyCaption, criteria } = wording;
  return {
    appendix,
    each: "body",
    ...(only ? { only } : {}),
    of: direction,
    sections: [...(wording.criterion ? criteria : [ANALYSIS]), CONCLUSIONS],
    build: (subject) => ({
      columns: COLUMNS,
      blocks: [
        head(COLUMNS, appendix, say(title, subject.language), bodyCaption, subject),
        table(wording, subject),
        ...sections(wording, subject),
        foot(wording, subject),
        footnote(COLUMNS, subject.footnote),
      ],
    }),
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

function sections(wording: ConclusionWording, { language, sections: texts }: Subject): Block[] {
  const { criterion, criteria } = wording;
  const analysis = say(wording.analysis, language);
  const own = (id: string, ...headings: string[]) => section(COLUMNS, id, headings, texts[id], language);
  const titled = (id: ComputationId, index: number) =>
    say(
      criterion!(index, index === criteria.length - 1),
      language,
      index + 1,
      inLanguage(COMPUTATIONS[id].title, language),
    );
  return [
    { rows: [gap(10)] },
    ...(criterion
      ? criteria.map((id, index) => own(id, ...(index === 0 ? [analysis] : []), titled(id, index)))
      : [own(ANALYSIS, analysis)]),
    own(CONCLUSIONS, say("Выводы и рекомендации:", language)),
  ];
}

function foot(wording: ConclusionWording, subject: Subject): Block {
  const { appendix, date } = wording;
  const { language, requisites } = subject;
  const on = requisites.dates[appendix];
  return {
    rows: [
      ...signatures(
        COLUMNS,
        signed(wording.signatories(subject), requisites.signatories[appendix]),
        language,
      ),
      ...(date ? [gap(8), text(COLUMNS, "text", on ? signedOn(on, language) : say(date, language))] : []),
    ],
  };
}

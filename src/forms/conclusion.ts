import type { BodyType } from "../law/bodies";
import { COMPUTATIONS, type ComputationId } from "../law/computations";
import type { Rules } from "../law/rules";
import { maximum } from "../scoring/score";
import { row } from "./layout";
import { pageBreaks, type Block, type FormCell, type FormRow, type SheetModel } from "./model";

/** The body that a form is about, and the rules it was scored by. */
export interface Subject {
  readonly name: string;
  readonly type: BodyType;
  readonly rules: Rules;
}

/** Widths of №, criterion, points and maximum, in points; together the printable width of A4. */
const COLUMNS = [30, 262, 80, 109] as const;
const ALL = { column: 0, span: COLUMNS.length } as const;
/** Empty lines for a person to write on under each heading: as many of these as the page has room for. */
const LINES = [3, 2, 1] as const;

export interface Signatory {
  readonly post: string;
}

/** The wording of an official conclusion with a scoring table (Appendices 3, 4, 12). */
export interface ConclusionWording {
  /** The appendix, as it is named at the head of the form. */
  readonly reference: string;
  readonly title: string;
  readonly bodyCaption: string;
  readonly periodCaption: string;
  readonly heads: readonly [number: string, criterion: string, points: string, maximum: string];
  /** The criteria of the table: their titles and maxima are those of the law. */
  readonly criteria: readonly ComputationId[];
  /** General score, deduction and final score of the direction. */
  readonly totals: readonly { readonly label: string; readonly figure: ComputationId }[];
  readonly analysis: { readonly heading: string; readonly criteria: readonly string[] };
  readonly conclusions: string;
  readonly signatories: readonly Signatory[];
  readonly signatureCaptions: readonly [signature: string, name: string];
  readonly date: string;
}

const make = (...cells: FormCell[]): FormRow => row(COLUMNS, cells);
const text = (style: FormCell["style"], content: string): FormRow =>
  make({ ...ALL, style, content: { text: content } });
const ruled = (count: number): FormRow[] =>
  Array.from({ length: count }, () => row(COLUMNS, [{ ...ALL, style: "ruled" }]));
const gap = (height: number): FormRow => ({ height, cells: [] });

/** The conclusion on one body. */
export function conclusion(wording: ConclusionWording, subject: Subject): SheetModel {
  const model = (lines: number): SheetModel => ({
    columns: COLUMNS,
    blocks: [
      head(wording, subject.name),
      table(wording, subject),
      ...sections(wording, lines),
      signatures(wording),
    ],
  });
  return LINES.map(model).find((form) => pageBreaks(form).length === 0) ?? model(LINES[0]);
}

function head(wording: ConclusionWording, body: string): Block {
  return {
    rows: [
      make({ column: 1, span: 3, style: "reference", content: { text: wording.reference } }),
      gap(10),
      text("title", wording.title),
      gap(6),
      text("filled", body),
      text("caption", wording.bodyCaption),
      row(COLUMNS, [{ ...ALL, style: "filled" }], 20),
      text("caption", wording.periodCaption),
      gap(10),
    ],
  };
}

function table({ heads, criteria, totals }: ConclusionWording, { type, rules }: Subject): Block {
  const line = (number: string, label: string, figure: ComputationId, total: boolean): FormRow =>
    make(
      { column: 0, style: "number", content: { text: number } },
      { column: 1, style: total ? "labelTotal" : "label", content: { text: label } },
      { column: 2, style: total ? "figureTotal" : "figure", content: { figure } },
      {
        column: 3,
        style: total ? "maximumTotal" : "maximum",
        content: { value: maximum(COMPUTATIONS[figure], type, rules) },
      },
    );
  return {
    rows: [
      make(...heads.map((text, column): FormCell => ({ column, style: "head", content: { text } }))),
      ...criteria.map((id, index) => line(String(index + 1), COMPUTATIONS[id].title.ru, id, false)),
      ...totals.map(({ label, figure }) => line("", label, figure, true)),
    ],
  };
}

function sections({ analysis, conclusions }: ConclusionWording, lines: number): Block[] {
  const [first, ...rest] = analysis.criteria.map((criterion) => [text("text", criterion), ...ruled(lines)]);
  return [
    { rows: [gap(10), text("heading", analysis.heading), ...(first ?? [])] },
    ...rest.map((rows) => ({ rows })),
    { rows: [text("heading", conclusions), ...ruled(lines)] },
  ];
}

function signatures({ signatories, signatureCaptions, date }: ConclusionWording): Block {
  const [signature, name] = signatureCaptions;
  return {
    rows: [
      ...signatories.flatMap(({ post }) => [
        gap(10),
        make(
          { column: 0, span: 2, style: "post", content: { text: post } },
          { column: 2, style: "signature" },
          { column: 3, style: "signature" },
        ),
        make(
          { column: 2, style: "caption", content: { text: signature } },
          { column: 3, style: "caption", content: { text: name } },
        ),
      ]),
      gap(8),
      text("text", date),
    ],
  };
}

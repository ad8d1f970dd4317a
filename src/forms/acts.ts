import type { Direction } from "../law/directions";
import type { IsoDate } from "../law/version";
import { gap } from "./blocks";
import { signedOn } from "./dates";
import type { Figure } from "./figures";
import type { Setting, Subject } from "./form";
import { around, say, type Label } from "./labels";
import { row } from "./layout";
import type { FormCell, FormRow } from "./model";
import type { Signatory } from "./requisites";
import { longRow } from "./row-parts";

/** Least height of a row that is filled in by hand. */
const BY_HAND = 20;

/** The direction of a form that is made for each. */
export const directionOf = ({ direction }: Subject): Direction => {
  if (direction === undefined) throw new Error("The form is made for a direction");
  return direction;
};

/** A line of a table; long texts go on in rows below it. */
export const line = (columns: readonly number[], cells: readonly FormCell[]): readonly FormRow[] =>
  longRow(columns, cells, BY_HAND);

/** A sentence with a figure in it, which stands in the column `at`. */
export function sentence(
  columns: readonly number[],
  at: number,
  label: Label,
  figure: Figure,
  language: Setting["language"],
): FormRow {
  const [before, after] = around(label, language);
  return row(columns, [
    { column: 0, span: at, style: "text", content: { text: before } },
    { column: at, style: "filledFigure", content: { figure } },
    { column: at + 1, span: columns.length - at - 1, style: "text", content: { text: after } },
  ]);
}

/** One who signs a form of two parties: the post, and below it day, signature and name. */
export interface Party {
  readonly who: Label;
  readonly nameCaption: Label;
  readonly signatory?: Signatory;
  readonly date?: IsoDate;
}

/** Lines for one who signs; the signature begins in the third column, the name in the column `nameAt`. */
export function party(
  columns: readonly number[],
  nameAt: number,
  { who, nameCaption, signatory, date }: Party,
  language: Setting["language"],
): FormRow[] {
  const textIn = (text: string | undefined) => (text === undefined ? {} : { content: { text } });
  const threefold = (style: "signature" | "caption", texts: readonly (string | undefined)[]): FormRow =>
    row(
      columns,
      [
        { column: 0, span: 2, style, ...textIn(texts[0]) },
        { column: 2, span: nameAt - 2, style, ...textIn(texts[1]) },
        { column: nameAt, span: columns.length - nameAt, style, ...textIn(texts[2]) },
      ],
      style === "signature" ? BY_HAND : 0,
    );
  return [
    gap(10),
    row(columns, [{ column: 0, span: columns.length, style: "post", content: { text: say(who, language) } }]),
    row(
      columns,
      [
        { column: 0, span: 2, style: "post", content: { text: say("должность", language) } },
        { column: 2, span: columns.length - 2, style: "signature", ...textIn(signatory?.post) },
      ],
      BY_HAND,
    ),
    threefold("signature", [date && signedOn(date, language), undefined, signatory?.name]),
    threefold(
      "caption",
      (["(дата)", "(подпись)", nameCaption] as const).map((caption) => say(caption, language)),
    ),
  ];
}

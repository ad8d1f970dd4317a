import type { FormCode } from "../../forms/form";
import type { SectionId } from "../../forms/model";
import type { Direction } from "../../law/directions";
import type { OfficialLanguage } from "../../law/text";
import type { IsoDate } from "../../law/version";
import { nameKey } from "../sheet-values";
import type { Anchors, SectionMark } from "./sections";

/** Which form a sheet is, whatever version of it. */
export interface FormKey {
  readonly code: FormCode;
  /** Name of the body as the workbook has it; empty for a table of the Methodology. */
  readonly body: string;
  readonly direction?: Direction;
  readonly language: OfficialLanguage;
}

/** The mark of a form on its sheet: what is needed to find a person's texts again. */
export interface FormMark extends FormKey {
  readonly sheet: "form";
  readonly anchors: Anchors;
  readonly sections: Readonly<Record<SectionId, SectionMark>>;
  /** A mark of all texts outside the sections, as they were written. */
  readonly texts: string;
  /** How many columns it takes. */
  readonly columns: number;
  /** How many cells held a formula. */
  readonly formulas: number;
  /** A version that is not written anew: signed, kept as it was before objections, or changed by hand. */
  readonly closed?: { readonly by: "hand" } | { readonly by: "objections" } | Signature;
}

/** The mark of a form as it is now: it held the appendix before there was a form that is in none. */
export const formMarkOf = (mark: FormMark & { readonly appendix?: FormCode }): FormMark => {
  const { appendix, ...own } = mark;
  return appendix === undefined ? mark : { ...own, code: appendix };
};

/** A signed version: its numbers and inputs, and the day. */
export interface Signature {
  readonly by: "signature";
  readonly on: IsoDate;
  readonly fingerprint: string;
}

export const isForm = (mark: { readonly sheet: string } | undefined, key: FormKey): mark is FormMark => {
  if (mark?.sheet !== "form") return false;
  const form = mark as FormMark;
  return (
    form.code === key.code &&
    form.language === key.language &&
    form.direction === key.direction &&
    nameKey(form.body) === nameKey(key.body)
  );
};

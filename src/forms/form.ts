import type { BodyType } from "../law/bodies";
import type { Direction } from "../law/directions";
import type { Rules } from "../law/rules";
import type { OfficialLanguage } from "../law/text";
import type { Cite } from "../law/version";
import type { ScoreChange } from "./changes";
import type { Group } from "./figures";
import type { SectionId, SheetModel } from "./model";
import type { Requisites } from "./requisites";

/** The appendices of the Methodology. */
const APPENDICES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15] as const;
export type Appendix = (typeof APPENDICES)[number];

/** Every form: by its appendix, and the notice that there are no objections (p. 112), which is in none. */
export const FORM_CODES = [...APPENDICES, "noObjections"] as const;
export type FormCode = (typeof FORM_CODES)[number];

/** Where the Methodology has a form. */
export const citeOf = (code: FormCode): Cite =>
  code === "noObjections" ? { paragraph: 112 } : { appendix: code };

/** The text of a section: its paragraphs, and whether a person wrote them. */
export interface Section {
  readonly paragraphs: readonly string[];
  /** `draft`: made of the figures; `own`: a person's; `outdated`: a person's, and its figures have changed since. */
  readonly state: "draft" | "own" | "outdated";
}

/** What every form is made by. */
export interface Setting {
  readonly rules: Rules;
  readonly language: OfficialLanguage;
}

/** The body that a form is about, and what it is made of. */
export interface Subject extends Setting {
  /** As it is printed in the language of the form. */
  readonly name: string;
  readonly type: BodyType;
  readonly requisites: Requisites;
  /** Of a form that is made for each direction (Appendices 1 and 14, the notice of p. 112). */
  readonly direction?: Direction;
  readonly sections: Readonly<Record<SectionId, Section>>;
  /** What accepted objections have changed since the first version. */
  readonly changes?: readonly ScoreChange[];
  /** Lines below the form: edition, readings, sources, date. */
  readonly footnote: readonly string[];
}

/** Why a form is not there. */
export interface Absence {
  readonly code: "hasObjections" | "withoutObjections";
  readonly of: "direction" | "body";
}

/** A form of the Methodology for one body, or for one body and direction. */
export interface BodyForm {
  readonly code: FormCode;
  readonly each: "body" | "direction";
  /** Bodies of this type alone. */
  readonly only?: BodyType;
  /** The direction whose figures it shows; `overall`: those of all. */
  readonly of?: Group;
  /** Sections of text, in their order. */
  readonly sections: readonly SectionId[];
  /** Whether there is anything to print for a body; left out: always. */
  readonly applies?: (subject: Subject) => boolean;
  /** What is said where it does not apply: of a direction, or of a body to which it applies in none. Left out: nothing. */
  readonly otherwise?: Absence;
  build(subject: Subject): SheetModel;
}

/** A table of the Methodology that is the same for all bodies (Appendices 2, 6, 7, 11, 13), as the edition in force has it. */
export interface ReferenceForm {
  readonly code: FormCode;
  readonly each: "edition";
  build(setting: Setting): SheetModel;
}

export type Form = BodyForm | ReferenceForm;

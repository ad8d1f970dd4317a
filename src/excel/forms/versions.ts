import { notesIn } from "../../forms/blocks";
import type { FormNotice } from "../types";
import { isForm, type FormKey, type FormMark } from "./form-mark";
import { findForm, type FoundForm } from "./sections";
import type { FormSource } from "./source";
import { isFormula } from "./write-form";

/** An older version of a form on its sheet. */
export interface Version {
  readonly sheet: string;
  readonly mark: FormMark;
  /** Its texts; left out where they cannot be told any more. */
  readonly found: FoundForm | undefined;
}

/** Where a form is to be written, and whose texts it takes over. */
export interface Place {
  /** The sheet to write anew; left out: a new one. */
  readonly sheet?: string;
  readonly older?: Version;
  /** The older version was changed by hand: it is kept as it is from now on. */
  readonly closes?: true;
  /** The sheet may not be written on. */
  readonly locked?: true;
  readonly notices: readonly FormNotice[];
}

/** What is said where a new version stands beside a closed one. */
const BESIDE = {
  signature: "besideSigned",
  objections: "besideFirst",
  hand: "changedByHand",
} as const satisfies Readonly<Record<NonNullable<FormMark["closed"]>["by"], FormNotice["code"]>>;

/** The place of a form in the workbook, by the versions of it that are there. */
export function placeOf(source: FormSource, key: FormKey): Place {
  const versions = source.names.flatMap((sheet): Version[] => {
    const mark = source.marks.get(sheet);
    return isForm(mark, key) ? [{ sheet, mark, found: foundOn(source, sheet, mark) }] : [];
  });
  const [open, ...copies] = versions.filter(({ mark }) => !mark.closed);
  const notices = copies.map(({ sheet }): FormNotice => ({ code: "copy", sheet }));
  if (!open) {
    const older = versions.at(-1);
    if (!older) return { notices };
    return { older, notices: [...notices, { code: BESIDE[older.mark.closed!.by], sheet: older.sheet }] };
  }
  if (source.protected.has(open.sheet))
    return { locked: true, notices: [...notices, { code: "protected", sheet: open.sheet }] };
  if (isChanged(source, open))
    return { older: open, closes: true, notices: [...notices, { code: "changedByHand", sheet: open.sheet }] };
  return { sheet: open.sheet, older: open, notices };
}

function foundOn(
  { forms }: FormSource,
  sheet: string,
  { anchors, language }: FormMark,
): FoundForm | undefined {
  const cells = forms.get(sheet);
  if (!cells || cells.column > 0) return undefined;
  const above = Array.from({ length: cells.row }, () => [""]);
  return findForm([...above, ...cells.values], anchors, notesIn(language));
}

/** Whether a person changed a form elsewhere than in its texts; a sheet turned into values as a whole was not. */
function isChanged({ forms }: FormSource, { sheet, mark, found }: Version): boolean {
  if (!found || found.texts !== mark.texts) return true;
  const formulas = (forms.get(sheet)?.values ?? []).flat().filter(isFormula);
  return formulas.length > 0 && formulas.length < mark.formulas;
}

import type { OfficialLanguage } from "../../../src/law/text";
import { FORMS } from "../../../src/forms";
import { draftSections } from "../../../src/forms/draft";
import type { Appendix, BodyForm } from "../../../src/forms/form";
import { body, type Known } from "./body";

export function bodyForm(appendix: Appendix): BodyForm {
  const form = FORMS.find((known) => known.code === appendix);
  if (!form || form.each === "edition") throw new Error(`Appendix ${appendix} is not about a body`);
  return form;
}

/** The drafts of a form, with plain spaces for those that no line is broken at. */
export function drafted(
  appendix: Appendix,
  known: Known,
  language: OfficialLanguage = "ru",
): Readonly<Record<string, readonly string[]>> {
  const { subject, figures } = body(known, language);
  const sections = draftSections(bodyForm(appendix), subject, figures);
  return Object.fromEntries(
    Object.entries(sections).map(([id, lines]) => [id, lines.map((line) => line.replaceAll("\u00a0", " "))]),
  );
}

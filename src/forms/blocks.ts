import type { OfficialLanguage } from "../law/text";
import type { Appendix, Section, Setting, Subject } from "./form";
import { say, type Label } from "./labels";
import { row } from "./layout";
import type { Block, CellStyle, FormCell, FormRow, SectionId } from "./model";
import { rowTexts } from "./row-parts";

/** What stands above the text of a section in a state, so that nobody takes it for another. */
const NOTE_OF: Readonly<Record<Section["state"], Label | undefined>> = {
  draft: "Проект текста составлен по баллам; проверьте и дополните его.",
  own: undefined,
  outdated: "Баллы с тех пор изменились: проверьте этот текст.",
};

/** All notes above texts, by language. */
export const notesIn = (language: OfficialLanguage): readonly string[] =>
  Object.values(NOTE_OF).flatMap((note) => (note ? [say(note, language)] : []));

/** Empty lines for a person to write on where a section has no text. */
const RULED_LINES = 2;
/** Least height of a row that is filled in by hand. */
const BY_HAND = 20;

/** A row across all columns. */
export const across = (
  columns: readonly number[],
  style: CellStyle,
  content?: FormCell["content"],
  least = 0,
): FormRow =>
  row(columns, [{ column: 0, span: columns.length, style, ...(content ? { content } : {}) }], least);

export const text = (columns: readonly number[], style: CellStyle, text: string): FormRow =>
  across(columns, style, { text });

/** A long text as rows that go on over pages. */
export function paragraph(columns: readonly number[], style: CellStyle, content: string): FormRow[] {
  const width = columns.reduce((sum, points) => sum + points, 0);
  return rowTexts(content, width, style).map((part) => text(columns, style, part));
}

export const gap = (height: number): FormRow => ({ height, cells: [] });

export const ruled = (columns: readonly number[], count: number): FormRow[] =>
  Array.from({ length: count }, () => across(columns, "ruled", undefined, BY_HAND));

/** What is filled in, underlined, with the caption below it; a ruled blank where there is nothing. */
export function filled(columns: readonly number[], content: string | undefined, caption: string): FormRow[] {
  return [
    across(columns, "filled", content === undefined ? undefined : { text: content }, BY_HAND),
    { ...text(columns, "caption", caption), withPrevious: true },
  ];
}

/** The appendix at the right, the title, the body and the report period. */
export function head(
  columns: readonly number[],
  appendix: Appendix,
  title: string,
  caption: Label,
  { name, language, requisites }: Subject,
): Block {
  return {
    rows: [
      ...reference(columns, appendix, language),
      text(columns, "title", title),
      gap(6),
      ...filled(columns, name, say(caption, language)),
      ...filled(columns, requisites.period, say("(отчетный период)", language)),
      gap(10),
    ],
  };
}

/** The appendix that a form belongs to, in the right part of the page. */
export function reference(
  columns: readonly number[],
  appendix: Appendix,
  language: Setting["language"],
): FormRow[] {
  const named = say(
    "Приложение {} к Методике операционной оценки взаимодействия государственного органа с физическими и юридическими лицами",
    language,
    appendix,
  );
  const cell: FormCell = {
    column: 1,
    span: columns.length - 1,
    style: "reference",
    // In Kazakh the appendix comes last, on a line of its own: its number is not parted from its word.
    content: { text: language === "kk" ? named.replace(/ (\S+)$/, "\n$1") : named },
  };
  return [row(columns, [cell]), gap(10)];
}

/** Headings with a text that a person may change; ruled lines where there is none. */
export function section(
  columns: readonly number[],
  id: SectionId,
  headings: readonly string[],
  content: Section | undefined,
  language: Setting["language"],
): Block {
  const { paragraphs = [], state = "own" } = content ?? {};
  const notice = NOTE_OF[state];
  const body =
    paragraphs.length > 0
      ? paragraphs.flatMap((one) => paragraph(columns, state === "draft" ? "draft" : "text", one))
      : ruled(columns, RULED_LINES);
  const rows = [
    ...(notice && paragraphs.length > 0 ? [text(columns, "notice", say(notice, language))] : []),
    ...body,
  ];
  const all = [...headings.map((heading) => text(columns, "heading", heading)), ...rows];
  // A heading never stands alone at the foot of a page.
  const first = headings.length + (notice ? 1 : 0);
  return {
    rows: all.map((row, index): FormRow =>
      index > 0 && index <= first ? { ...row, withPrevious: true } : row,
    ),
    flows: true,
    section: { id, headings: headings.length },
  };
}

/** Lines to sign on: the post, the signature and the name, with their captions. */
export function signatures(
  columns: readonly number[],
  lines: readonly { readonly post: string; readonly name?: string }[],
  language: Setting["language"],
): FormRow[] {
  const [signature, name] = [columns.length - 2, columns.length - 1];
  return lines.flatMap((line) => [
    gap(10),
    row(columns, [
      { column: 0, span: signature, style: "post", content: { text: line.post } },
      { column: signature, style: "signature" },
      {
        column: name,
        style: "signature",
        ...(line.name === undefined ? {} : { content: { text: line.name } }),
      },
    ]),
    row(columns, [
      { column: signature, style: "caption", content: { text: say("(подпись)", language) } },
      { column: name, style: "caption", content: { text: say("(расшифровка подписи)", language) } },
    ]),
  ]);
}

/** Rows that stand on the page of what is above them. */
export const below = (rows: readonly FormRow[]): FormRow[] =>
  rows.map((row, index) => (index === 0 ? { ...row, withPrevious: true } : row));

/** Small lines at the foot: edition, readings, sources and date of the figures. They get no page of their own. */
export function footnote(columns: readonly number[], lines: readonly string[]): Block {
  const rows = lines.flatMap((line) => paragraph(columns, "footnote", line));
  return { rows: rows.length > 0 ? below([gap(8), ...rows]) : [] };
}

import type { Section } from "../../forms/form";
import type { SectionId, SheetModel } from "../../forms/model";
import type { Pages } from "../../forms/pages";
import { digest } from "./digest";

/** What is remembered of a section on the sheet itself: marks of texts, not the texts. */
export interface SectionMark {
  readonly state: Section["state"];
  /** The text as it was written. */
  readonly text: string;
  /** The draft of the figures for which the text stands. */
  readonly base: string;
  /** The draft of the figures when it was written last. */
  readonly seen: string;
}

/** A section as it is found on a sheet. */
export interface FoundSection {
  readonly paragraphs: readonly string[];
  /** Whether our note above the text is still there. */
  readonly noted: boolean;
}

/** A form as it was found on its sheet. */
export interface FoundForm {
  readonly sections: Readonly<Record<SectionId, FoundSection>>;
  /** A mark of all texts outside the sections. */
  readonly texts: string;
}

/** The headings by which the sections of a form are found again, and the text that follows the last of them. */
export interface Anchors {
  readonly sections: readonly (readonly [id: SectionId, headings: readonly string[]])[];
  readonly after: string;
}

/** A text that looks like a formula is read back as one would be, so that it counts as neither. */
const textAt = (cell: unknown): string => (typeof cell === "string" && !/^'?=/.test(cell) ? cell : "");

/** The texts in the first column of a model's rows. */
const firstTexts = (rows: Pages["rows"]): string[] =>
  rows.map(({ cells }) => {
    const first = cells.find(({ column }) => column === 0)?.content;
    return first && "text" in first ? first.text : "";
  });

export function anchorsOf({ blocks }: SheetModel): Anchors {
  const sections = blocks.flatMap(({ section, rows }) =>
    section ? [[section.id, firstTexts(rows.slice(0, section.headings))] as const] : [],
  );
  const last = blocks.findLastIndex(({ section }) => section !== undefined);
  const rest = blocks.slice(last + 1).flatMap(({ rows }) => firstTexts(rows));
  return { sections, after: rest.find((text) => text !== "") ?? "" };
}

/**
 * Finds the sections of a form in the cells of its sheet by their headings, whatever rows were put in between; nothing
 * where a heading is no longer there, or a section holds something else than text.
 * @param cells formulas and values of the form's columns, from the first row on
 * @param notes our notes above a text, in the language of the form
 */
export function findForm(
  cells: readonly (readonly unknown[])[],
  { sections, after }: Anchors,
  notes: readonly string[],
): FoundForm | undefined {
  const first = cells.map((line) => textAt(line[0]));
  const found: Record<SectionId, FoundSection> = {};
  const inside = new Set<number>();
  let from = 0;
  const starts = sections.map(([, headings]) => {
    const heading = first.indexOf(headings.at(-1)!, from);
    if (heading >= 0) from = heading + 1;
    return heading;
  });
  if (starts.includes(-1)) return undefined;
  for (const [index, [id]] of sections.entries()) {
    const start = starts[index]! + 1;
    const next = sections[index + 1];
    const end = next ? first.indexOf(next[1][0]!, start) : endOf(first, after, start);
    const lines = end < 0 ? [] : cells.slice(start, end);
    if (end < 0 || !lines.every(isText)) return undefined;
    const texts = lines.map((line) => String(line[0] ?? "")).filter((text) => text !== "");
    found[id] = {
      paragraphs: texts.filter((text) => !notes.includes(text)),
      noted: texts.some((text) => notes.includes(text)),
    };
    for (let row = start; row < end; row++) inside.add(row);
  }
  const outside = cells.flatMap((line, row) => (inside.has(row) ? [] : line.map(textAt)));
  return { sections: found, texts: digestOf(outside) };
}

/** Whether a line holds nothing but a text in its first column: what else a person put there could not be kept. */
const isText = ([text, ...others]: readonly unknown[]): boolean =>
  !String(text ?? "").startsWith("=") && others.every((cell) => cell === "" || cell === null);

const endOf = (first: readonly string[], after: string, start: number): number =>
  after === "" ? first.length : first.indexOf(after, start);

const digestOf = (texts: readonly string[]): string => digest(texts.filter((text) => text !== "").join("\n"));

/** A mark of all texts outside the sections, as {@link findForm} will find them where nobody changes any. */
export function textsOf({ rows, sections }: Pages): string {
  const inside = new Set(
    Object.values(sections).flatMap(({ row, rows }) => Array.from({ length: rows }, (_, i) => row + i)),
  );
  return digestOf(
    rows.flatMap(({ cells }, index) =>
      inside.has(index)
        ? []
        : cells.flatMap(({ content }) => (content && "text" in content ? [textAt(content.text)] : [])),
    ),
  );
}

/**
 * The text of a section when its form is written anew: a draft nobody touched gives way to the new draft; what a person
 * changed, or accepted by deleting the note above it, is kept, and marked where its figures have changed since.
 */
export function mergeSection(
  draft: readonly string[],
  found: FoundSection | undefined,
  mark: SectionMark | undefined,
): { readonly section: Section; readonly mark: SectionMark } {
  const seen = digest(draft.join("\n"));
  if (!found || !mark) return drafted(draft, seen);
  const text = digest(found.paragraphs.join("\n"));
  const untouched = text === mark.text && (found.noted || found.paragraphs.length === 0);
  if (mark.state === "draft" && untouched) return drafted(draft, seen);
  // Whoever changes the text, or takes the note away, has seen the figures that stood there.
  const base = mark.state === "own" || untouched ? mark.base : mark.seen;
  const state = base === seen ? "own" : "outdated";
  return { section: { paragraphs: found.paragraphs, state }, mark: { state, text, base, seen } };
}

function drafted(draft: readonly string[], seen: string) {
  return {
    section: { paragraphs: draft, state: "draft" },
    mark: { state: "draft", text: seen, base: seen, seen },
  } as const;
}

import { fingerprintLine } from "../../forms/footnote-lines";
import type { OfficialLanguage } from "../../law/text";
import { isSame } from "../freeze/content";
import { readMarks } from "../marks";
import { changesSection } from "./changes-section";
import { isForm, type FormMark } from "./form-mark";

/** A line of a form that two versions have otherwise. */
export interface Difference {
  /** What stands before the figure on its line; for a text, nothing. */
  readonly label: string;
  readonly before: string | number;
  readonly after: string | number;
}

export interface Comparison {
  /** The signed version, or the first one, before objections; and the one that came after it. */
  readonly earlier: string;
  readonly later: string;
  readonly differences: readonly Difference[];
}

/**
 * Compares each form of ours that was signed, or kept as it was before objections, with the latest version of it. Two `sync`s
 * for all.
 */
export async function compareVersions(): Promise<readonly Comparison[]> {
  return Excel.run(async (context) => {
    const { names, marks } = await readMarks(context);
    const forms = names.flatMap((sheet) => {
      const mark = marks.get(sheet);
      return mark?.sheet === "form" ? [{ sheet, mark }] : [];
    });
    const pairs = forms.flatMap(({ sheet, mark }, index) => {
      const later = forms.findLast((other, place) => place > index && isForm(other.mark, mark));
      return isEarlier(mark) && later ? [{ earlier: sheet, later: later.sheet, mark }] : [];
    });
    const loaded = new Map(
      [...new Set(pairs.flatMap(({ earlier, later }) => [earlier, later]))].map((name) => {
        const range = context.workbook.worksheets.getItem(name).getUsedRange(true);
        range.load("values");
        return [name, range] as const;
      }),
    );
    await context.sync();
    return pairs.map(({ earlier, later, mark }) => {
      const before = withoutFingerprint(loaded.get(earlier)!.values, mark);
      return { earlier, later, differences: differences(before, loaded.get(later)!.values, mark.language) };
    });
  });
}

const isEarlier = ({ closed }: FormMark): boolean => closed !== undefined && closed.by !== "hand";

/** A signed version without the line of its fingerprint, which no other has. */
function withoutFingerprint(cells: Cells, { closed, language }: FormMark): Cells {
  if (closed?.by !== "signature") return cells;
  const line = fingerprintLine(closed.fingerprint, language);
  return cells.filter(([first]) => first !== line);
}

type Cells = readonly (readonly unknown[])[];

/**
 * Scores that the later version says objections changed, figures of lines that both versions have, and texts that only one of
 * them has.
 */
function differences(before: Cells, after: Cells, language: OfficialLanguage): readonly Difference[] {
  const { changes, rest } = changesSection(after, language);
  const [old, now] = [linesOf(changesSection(before, language).rest), linesOf(rest)];
  const figures = [...old].flatMap(([label, numbers]) =>
    numbers.flatMap((number, index): Difference[] => {
      const other = now.get(label)?.[index];
      return other === undefined || other === number ? [] : [{ label, before: number, after: other }];
    }),
  );
  const others = changes.filter(
    (change) =>
      !figures.some((figure) => isSame(figure.before, change.before) && isSame(figure.after, change.after)),
  );
  const [gone, come] = [
    [...old.keys()].filter((label) => !now.has(label)),
    [...now.keys()].filter((label) => !old.has(label)),
  ];
  const texts = Array.from({ length: Math.max(gone.length, come.length) }, (_, index): Difference => ({
    label: "",
    before: gone[index] ?? "",
    after: come[index] ?? "",
  }));
  return [...others.map(({ title, ...change }) => ({ label: title, ...change })), ...figures, ...texts];
}

/** The numbers of each line, by its texts; lines of the same texts one after another. */
function linesOf(cells: Cells): ReadonlyMap<string, readonly number[]> {
  const lines = new Map<string, number[]>();
  for (const line of cells) {
    const label = line
      .filter((cell) => typeof cell === "string" && cell !== "")
      .join(" ")
      .trim();
    if (label === "") continue;
    const numbers = line.filter((cell) => typeof cell === "number");
    lines.set(label, [...(lines.get(label) ?? []), ...numbers]);
  }
  return lines;
}

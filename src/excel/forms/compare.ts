import { fingerprintLine } from "../../forms/footnote-lines";
import { readMarks, type Mark } from "../marks";
import { isForm, type FormMark } from "./form-mark";

/** A line of a form that two versions have otherwise. */
export interface Difference {
  /** What stands before the figure on its line; for a text, nothing. */
  readonly label: string;
  readonly before: string | number;
  readonly after: string | number;
}

export interface Comparison {
  /** The signed version, and the one that came after it. */
  readonly signed: string;
  readonly later: string;
  readonly differences: readonly Difference[];
}

/** Compares each signed form of ours with the latest version of it. Two `sync`s for all. */
export async function compareVersions(): Promise<readonly Comparison[]> {
  return Excel.run(async (context) => {
    const { names, marks } = await readMarks(context);
    const forms = names.flatMap((sheet) => {
      const mark = marks.get(sheet);
      return mark?.sheet === "form" ? [{ sheet, mark }] : [];
    });
    const pairs = forms.flatMap(({ sheet, mark }, index) => {
      const later = forms.findLast((other, place) => place > index && isForm(other.mark, mark));
      return isSigned(mark) && later ? [{ signed: sheet, later: later.sheet }] : [];
    });
    const loaded = new Map(
      [...new Set(pairs.flatMap(({ signed, later }) => [signed, later]))].map((name) => {
        const range = context.workbook.worksheets.getItem(name).getUsedRange(true);
        range.load("values");
        return [name, range] as const;
      }),
    );
    await context.sync();
    return pairs.map(({ signed, later }) => ({
      signed,
      later,
      differences: differences(
        withoutFingerprint(loaded.get(signed)!.values, marks.get(signed)),
        loaded.get(later)!.values,
      ),
    }));
  });
}

const isSigned = ({ closed }: FormMark): boolean => closed?.by === "signature";

/** A signed version without the line of its fingerprint, which no other has. */
function withoutFingerprint(cells: Cells, mark: Mark | undefined): Cells {
  if (mark?.sheet !== "form" || mark.closed?.by !== "signature") return cells;
  const line = fingerprintLine(mark.closed.fingerprint, mark.language);
  return cells.filter(([first]) => first !== line);
}

type Cells = readonly (readonly unknown[])[];

/** Figures of lines that both versions have, and texts that only one of them has. */
export function differences(before: Cells, after: Cells): readonly Difference[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  const figures = [...old].flatMap(([label, numbers]) =>
    numbers.flatMap((number, index): Difference[] => {
      const other = now.get(label)?.[index];
      return other === undefined || other === number ? [] : [{ label, before: number, after: other }];
    }),
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
  return [...figures, ...texts];
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

import { FORMS } from "../../src/forms";
import type { Form, FormCode, Subject } from "../../src/forms/form";
import { fontSize, lines } from "../../src/forms/layout";
import type { Block, FormCell, FormRow, SheetModel } from "../../src/forms/model";
import { paginate, printable } from "../../src/forms/pages";
import { DIRECTIONS } from "../../src/law/directions";
import { akimat, inKazakh, ministry, rowsOf } from "./read";

/** A sentence of an assessor, some hundred times. */
const text = (times: number) =>
  Array.from({ length: times }, (_, index) => `Нарушение ${index + 1}: услуга оказана позже срока.`).join(
    " ",
  );

/** A subject with much to print. */
const full = (subject: Subject, form: Form): Subject => ({
  ...subject,
  sections: Object.fromEntries(
    ("sections" in form ? form.sections : []).map((id, index) => [
      id,
      {
        paragraphs: [text(3), text(120), text(40), text(1)],
        state: (["draft", "own", "outdated"] as const)[index % 3]!,
      },
    ]),
  ),
  requisites: {
    ...subject.requisites,
    period: "2023 год",
    facts: DIRECTIONS.flatMap((direction) =>
      [1, 30, 90, 2, 60, 5].map((times) => ({ direction, kind: "unreliable", text: text(times) }) as const),
    ),
    objections: DIRECTIONS.flatMap((direction) =>
      [2, 70, 8, 30].map((times) => ({
        direction,
        conclusion: text(1),
        objection: text(times),
        note: text(4),
      })),
    ),
    report: ["1", "2", "3", "4", "5"].flatMap((table) =>
      ["1", "2", "3"].map((number) => ({ table, number, text: text(50) })),
    ),
  },
  footnote: [text(6), text(2)],
});

/** Every form with nothing and with much to print, in both languages. */
const CASES = FORMS.flatMap((form): [string, SheetModel][] =>
  [ministry, akimat]
    .filter(({ type }) => form.each === "edition" || form.only === undefined || form.only === type)
    .flatMap((subject) => [subject, inKazakh(subject)])
    .flatMap((subject): [string, SheetModel][] => {
      const what = `Form ${form.code}, ${subject.type} ${subject.language}`;
      if (form.each === "edition") return [[what, form.build(subject)]];
      const of: Subject = form.each === "direction" ? { ...subject, direction: "complaints" } : subject;
      return [
        [`${what}, blank`, form.build(of)],
        [`${what}, full`, form.build(full(of, form))],
      ];
    }),
);

const widthOf = (columns: readonly number[]): number => columns.reduce((sum, points) => sum + points, 0);
const heightOf = (rows: readonly FormRow[]): number => rows.reduce((sum, { height }) => sum + height, 0);

/** The rows of each page. */
function pagesOf(model: SheetModel): readonly (readonly FormRow[])[] {
  const { rows, breaks } = paginate(model);
  return [0, ...breaks].map((from, page) => rows.slice(from, breaks[page]));
}

describe.each(CASES)("%s", (_, model) => {
  test("is no wider than the paper, and its cells lie in its columns side by side", () => {
    expect(widthOf(model.columns)).toBeLessThanOrEqual(printable(model).width + 0.001);
    for (const { cells } of rowsOf(model)) {
      const ends = cells.map(({ column, span = 1 }) => column + span);
      cells.forEach(({ column }, index) => expect(column).toBeGreaterThanOrEqual(ends[index - 1] ?? 0));
      expect(Math.max(0, ...ends)).toBeLessThanOrEqual(model.columns.length);
    }
  });

  test("has rows high enough for their texts, and none higher than Excel shows", () => {
    const rows = rowsOf(model);
    for (const [index, { height, cells }] of rows.entries()) {
      expect(height).toBeLessThanOrEqual(409);
      for (const { column, span = 1, down, style, content } of cells) {
        if (!content || !("text" in content)) continue;
        const width = widthOf(model.columns.slice(column, column + span));
        const own = down ? height + rows[index + 1]!.height : height;
        expect(own).toBeGreaterThanOrEqual(lines(content.text, width, style) * fontSize(style) * 1.15);
      }
    }
  });

  test("fits on its pages, with blocks that go on to the next only where they may", () => {
    const pages = pagesOf(model);
    const { height } = printable(model);
    for (const page of pages) expect(heightOf(page)).toBeLessThanOrEqual(height);
    for (const { rows, heads = [], flows } of model.blocks) {
      const on = pages.filter((page) => page.some((row) => rows.includes(row)));
      if (!flows && heightOf([...heads, ...rows]) <= height && rows.length > 0) expect(on).toHaveLength(1);
      for (const page of on.slice(1)) expect(page.slice(0, heads.length)).toEqual(heads);
    }
  });

  test("has no page with nothing but small lines", () => {
    for (const page of pagesOf(model)) {
      const styles = page.flatMap(({ cells }) => cells.map(({ style }) => style));
      expect(styles.filter((style) => style !== "footnote")).not.toEqual([]);
    }
  });

  test("has no heading at the foot of a page", () => {
    for (const page of pagesOf(model).slice(0, -1)) {
      expect(page.at(-1)!.cells.map(({ style }) => style)).not.toContain("heading");
      expect(page.at(-1)!.cells.map(({ style }) => style)).not.toContain("notice");
      expect(page.at(-1)!.cells.map(({ style }) => style)).not.toContain("head");
    }
  });
});

/** The conclusions, the act and the table of disagreements. */
const LONG = [1, 3, 5, 8, 12, 14, 15] as const;
const SIGNED = [...LONG, "noObjections"] as const;
const modelOf = (name: string): SheetModel => CASES.find(([each]) => each === name)![1];

test.each(SIGNED)("form %s is signed on a page with something of what is signed above", (code) => {
  for (const content of ["blank", "full"]) {
    const pages = pagesOf(modelOf(`Form ${code}, CGO ru, ${content}`));
    const page = pages.find((rows) => rows.some(({ cells }) => cells.some(({ style }) => style === "post")))!;
    const [first] = page.filter(({ cells }) => cells.length > 0);
    expect(["post", "signature"]).not.toContain(first!.cells[0]!.style);
  }
});

test("much to print goes on over pages, a form with little to print takes one or two", () => {
  const pages = (code: FormCode, content: string) =>
    pagesOf(modelOf(`Form ${code}, CGO ru, ${content}`)).length;
  expect(SIGNED.map((code) => pages(code, "blank"))).toEqual([1, 2, 1, 2, 2, 1, 2, 1]);
  for (const code of LONG) expect(pages(code, "full")).toBeGreaterThan(2);
});

describe.each([
  ["Form 1", "facts", 1],
  ["Form 14", "objections", 2],
])("%s: %s of several hundred words", (name, what, column) => {
  const model = modelOf(`${name}, CGO ru, full`);
  const pages = pagesOf(model);
  const cellsOf = (row: FormRow) =>
    row.cells.filter((cell) => cell.column === column && cell.style === "cell");
  const textsOf = (row: FormRow) =>
    cellsOf(row).flatMap(({ content }) => (content && "text" in content ? content.text : []));

  test("go on over pages word for word", () => {
    const { requisites } = full(ministry, FORMS[0]!);
    const entered =
      what === "facts"
        ? requisites.facts.flatMap((fact) => (fact.direction === "complaints" ? [fact.text!] : []))
        : requisites.objections.flatMap((each) => (each.direction === "complaints" ? [each.objection] : []));
    expect(pages.flat().flatMap(textsOf).join(" ")).toBe(entered.join(" "));
  });

  test("fill the pages that they go over", () => {
    const { height } = printable(model);
    const over = pages.filter(
      (page, index) => pages[index + 1]?.some(({ goesOn }) => goesOn) && page.length > 0,
    );
    expect(over.length).toBeGreaterThan(1);
    for (const page of over) expect(heightOf(page)).toBeGreaterThan(0.85 * height);
  });

  test("are spread over a cell only where they fill it and go on below", () => {
    const rows = pages.flat();
    const spread = rows.filter((row) => cellsOf(row).some((cell) => cell.spread));
    expect(spread.length).toBeGreaterThan(1);
    for (const row of spread) {
      const next = rows.slice(rows.indexOf(row) + 1).find((below) => cellsOf(below).length > 0)!;
      expect([next.goesOn, textsOf(next).length]).toEqual([true, 1]);
      const [{ span = 1 }] = cellsOf(row) as [FormCell];
      const width = widthOf(model.columns.slice(column, column + span));
      expect(lines(textsOf(row)[0]!, width, "cell") * fontSize("cell") * 1.28).toBeGreaterThan(
        0.9 * row.height,
      );
    }
  });
});

describe("pages are broken", () => {
  const { height: room } = printable({});
  const row = (height: number): FormRow => ({ height, cells: [] });
  const block = (height: number, more: Partial<Block> = {}): Block => ({
    rows: [row(height / 2), row(height / 2)],
    ...more,
  });
  const breaks = (...blocks: Block[]) => paginate({ columns: [], blocks }).breaks;

  test("before a block that does not fit, never inside one that would", () => {
    expect(breaks(block(400), block(300), block(100))).toEqual([4]);
    expect(breaks(block(400), block(400), block(400))).toEqual([2, 4]);
    expect(breaks(block(300), block(300))).toEqual([]);
  });

  test("inside a block that flows, and inside one that no page holds", () => {
    expect(breaks(block(500), block(400, { flows: true }))).toEqual([3]);
    expect(breaks(block(2 * room - 10))).toEqual([1]);
  });

  test("not before a row that stays with the one above it", () => {
    const [heading, ...texts] = [row(30), { ...row(30), withPrevious: true as const }, row(30)];
    expect(breaks(block(room - 50), { rows: [heading!, ...texts], flows: true })).toEqual([2]);
  });

  test("with the heads of a table set again, and not below them alone", () => {
    const heads = [row(20)];
    const table: Block = { heads, rows: Array.from({ length: 10 }, () => row(100)), flows: true };
    const { rows, breaks: before } = paginate({ columns: [], blocks: [table] });
    expect(before).toEqual([8]);
    expect(rows[0]).toBe(heads[0]);
    expect(rows[8]).toBe(heads[0]);
    expect(breaks(block(room - 60), table)).toEqual([2, 10]);
  });

  test("before the row that a block below has to stand with, however many such blocks follow", () => {
    const below = (height: number): Block => ({ rows: [{ ...row(height), withPrevious: true }] });
    const table: Block = { rows: [row(room - 50), row(20)], flows: true };
    expect(breaks(table, below(30))).toEqual([]);
    expect(breaks(table, below(40))).toEqual([1]);
    expect(breaks(table, below(20), below(20))).toEqual([1]);
    expect(breaks({ ...table, withNext: true }, { rows: [] }, block(40))).toEqual([1]);
  });

  test("before the last rows of a block that the next one needs on its page", () => {
    expect(breaks(block(room - 100, { flows: true, withNext: true }), block(200))).toEqual([1]);
  });
});

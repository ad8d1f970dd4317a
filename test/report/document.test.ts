import { SAMPLE_INPUTS } from "../../scripts/annual-sample/inputs";
import { widthOf, wrapped } from "../../src/forms/layout";
import { paginate, printable } from "../../src/forms/pages";
import type { FormCell } from "../../src/forms/model";
import { REPORT_PARTS, type ReportPart } from "../../src/law/annual-report-form";
import { OFFICIAL_LANGUAGES, type OfficialLanguage } from "../../src/law/text";
import { buildReport } from "../../src/report/build";
import { COLUMNS } from "../../src/report/build/grid";
import { reportNotes, sectionDrafts } from "../../src/report/build/sections";
import { cellOf } from "../../src/report/cells";
import type { ReportDocument, Trace } from "../../src/report/document";
import type { Place, ReportInputs, Row, TableId } from "../../src/report/types";
import { full, inputs, service } from "./made";

/** A report whose texts are all drafts. */
function report(of: ReportInputs, language: OfficialLanguage = "ru"): ReportDocument {
  const sections = Object.fromEntries(
    Object.entries(sectionDrafts(of, language)).map(([id, paragraphs]) => [
      id,
      { paragraphs, state: "draft" as const },
    ]),
  );
  return buildReport({ inputs: of, language, sections });
}

const cellsOf = ({ model }: ReportDocument): readonly FormCell[] =>
  model.blocks.flatMap(({ heads = [], rows }) => [...heads, ...rows].flatMap(({ cells }) => cells));

const byKey = (of: ReportDocument) =>
  new Map(cellsOf(of).flatMap((cell) => (cell.key === undefined ? [] : [[cell.key, cell] as const])));

const textsOf = (of: ReportDocument) =>
  cellsOf(of).flatMap(({ content }) => (content && "text" in content ? [content.text] : []));

const at = ({ table, row, column }: Place) => cellOf(full[table][row!] as Row<TableId>, column!);

/** The value of a trace, worked out anew from the cells of the inputs. */
function worked(trace: Trace, value: (key: string) => number): unknown {
  if ("same" in trace) return at(trace.same);
  if ("share" in trace) return value(trace.share[0]) / value(trace.share[1]);
  if ("filled" in trace)
    return trace.filled.filter((place) => at(place) !== undefined && at(place) !== "").length;
  if ("positive" in trace) return trace.positive.filter((place) => Number(at(place)) > 0).length;
  return trace.sum.reduce((sum, place) => sum + (at(place) as number), 0);
}

test("each number and text that is traced is what its cells make", () => {
  const of = report(full);
  const cells = byKey(of);
  const shown = (key: string): unknown => {
    const content = cells.get(key)!.content!;
    return "text" in content ? content.text : "value" in content ? content.value : undefined;
  };
  const keys = Object.keys(of.traces);
  expect(keys.length).toBeGreaterThan(400);
  for (const key of keys)
    expect([key, worked(of.traces[key]!, (one) => shown(one) as number)]).toEqual([key, shown(key)]);
});

test("each number in a table is traced, but for those that number rows", () => {
  const of = report(full);
  const untraced = cellsOf(of).filter(
    ({ content, key, style }) =>
      content && "value" in content && style !== "smallNumber" && !(key !== undefined && of.traces[key]),
  );
  expect(untraced).toEqual([]);
});

test("no two cells have one key", () => {
  const keys = cellsOf(report(full)).flatMap(({ key }) => key ?? []);
  expect(new Set(keys).size).toBe(keys.length);
});

test("the totals of three years stand beside one another", () => {
  const { traces, model } = report(full);
  const cells = byKey({ ...report(full), model });
  const values = [2022, 2023, 2024].map((year) => cells.get(`services.rendered.${year}`)!.content);
  expect(values).toEqual([{ value: 18_300 }, { value: 36_600 }, { value: 54_900 }]);
  const trace = traces["services.rendered.2022"]!;
  expect("sum" in trace && trace.sum).toHaveLength(60);
});

test("diagrams: the years, the forms, the channels, the most demanded, the complaints; each of cells that are there", () => {
  const of = report(full);
  const cells = byKey(of);
  expect(of.charts.map(({ id }) => id)).toEqual([
    "chart.years",
    "chart.forms",
    "chart.channels",
    "chart.demanded",
    "chart.complaints",
  ]);
  for (const { id, categories, series } of of.charts) {
    const keys = [id, ...categories, ...series.flatMap(({ name, values }) => [name, ...values])];
    expect(keys.filter((key) => !cells.has(key))).toEqual([]);
    for (const { values } of series) expect(values).toHaveLength(categories.length);
  }
});

test("a diagram of few bars has room for its title and for their names", () => {
  const heightOf = (of: ReportInputs) =>
    report(of)
      .model.blocks.flatMap(({ rows }) => rows)
      .find(({ cells }) => cells.some(({ key }) => key === "chart.demanded"))?.height;
  expect(heightOf(inputs({ services: [service({ total: 5 })] }))).toBe(120);
  expect(heightOf(full)).toBe(290);
});

test("a share is printed as one, and is a part of all services of the year", () => {
  const { shares, traces } = report(full);
  expect(shares).toHaveLength(10);
  expect(traces[shares[0]!]).toEqual({ share: ["demanded.179.total", "services.rendered.2024"] });
});

test.each(OFFICIAL_LANGUAGES)(
  "the headings in %s are those of the standard form, in its order",
  (language) => {
    const parts: readonly ReportPart[] = REPORT_PARTS;
    const headings = parts.flatMap(({ value, items }, part) => [
      `${part + 1}. ${value[language]}`,
      ...items.map(({ title }, item) => `${item + 1}) ${title[language]}`),
    ]);
    for (const entered of [full, inputs()]) {
      const texts = textsOf(report(entered, language));
      expect(texts.filter((text) => headings.includes(text))).toEqual(headings);
    }
  },
);

test("the lines of the item on services stand in its table in their own wording", () => {
  const texts = textsOf(report(full));
  for (const { ru } of Object.values(REPORT_PARTS[0].items[1].lines))
    expect(texts).toContain(ru.charAt(0).toUpperCase() + ru.slice(1).replace(/;$/, ""));
});

test("an item about which nothing is known is named and says so", () => {
  const texts = textsOf(report(inputs({ services: [service({ total: 5 })] })));
  expect(texts.filter((text) => text === "Сведений за 2024 год нет.")).toHaveLength(9);
  expect(texts.filter((text) => text === "Сведений нет.")).toHaveLength(2);
  expect(texts).toContain("Основные направления деятельности не указаны.");
});

test("tables that are there are numbered without gaps", () => {
  const numbers = (of: ReportInputs) =>
    textsOf(report(of)).flatMap((text) => /^Таблица (\d+)\. /.exec(text)?.[1] ?? []);
  expect(numbers(full)).toEqual(Array.from({ length: 19 }, (_, index) => String(index + 1)));
  expect(numbers(inputs({ services: [service({ total: 5 })] }))).toEqual(["1", "2", "3"]);
});

test("a draft and a text behind its numbers have a note above them, a text of a person has none", () => {
  const sections = {
    provider: { paragraphs: ["Проект."], state: "draft" },
    events: { paragraphs: ["Свой текст."], state: "own" },
    training: { paragraphs: ["Старый текст."], state: "outdated" },
  } as const;
  const texts = textsOf(buildReport({ inputs: full, language: "ru", sections }));
  const above = (text: string) => texts[texts.indexOf(text) - 1];
  expect(above("Проект.")).toBe("Проект текста составлен по данным книги; проверьте и дополните его.");
  expect(above("Свой текст.")).toMatch(/^3\) Мероприятия/);
  expect(above("Старый текст.")).toBe("Данные с тех пор изменились: проверьте этот текст.");
  expect(reportNotes("ru")).toContain(above("Старый текст."));
});

test.each(OFFICIAL_LANGUAGES)("in %s an item leads to its tables", (language) => {
  const drafts = sectionDrafts(full, language);
  const last = (id: string) => drafts[id]!.at(-1)!.replaceAll("\u00a0", " ").replaceAll("\u2011", "-");
  const told = {
    ru: ["См. таблицы 2–5.", "См. таблицу 6.", "См. таблицы 9 и 10.", "См. таблицы 14 и 19."],
    kk: ["2–5-кестелерді", "6-кестені", "9 және 10-кестелерді", "14 және 19-кестелерді"].map(
      (tables) => `${tables} қараңыз.`,
    ),
  }[language];
  expect(
    ["services", "demanded", "events", "complaints"].map((id) => last(id).endsWith(told.shift()!)),
  ).toEqual([true, true, true, true]);
  expect(drafts.prospects).toEqual(["Перевести еще пять услуг в проактивный формат."]);
});

test("a number that is not known is a dash, and no diagram takes it for a number", () => {
  const of = report(inputs({ services: [service({ total: 5 })] }));
  const { content } = byKey(of).get("services.rendered.2023")!;
  expect(content).toEqual({ text: "–" });
  expect(of.traces["services.rendered.2023"]).toBeUndefined();
});

describe.each(OFFICIAL_LANGUAGES)("on the pages of the sample's report in %s", (language) => {
  const { model } = report(SAMPLE_INPUTS, language);
  const { rows, breaks } = paginate(model);
  const pageOf = (row: number) => breaks.filter((first) => first <= row).length;
  const textAt = (row: number) => {
    const content = rows[row]?.cells[0]?.content;
    return content && "text" in content ? content.text : "";
  };

  test("sixty services take four pages at most, and a page holds twenty of them", () => {
    const pages = rows.flatMap(({ cells }, row) =>
      cells.some(({ key }) => /^kinds\.\d+\.name$/.test(key ?? "")) ? [pageOf(row)] : [],
    );
    expect(pages).toHaveLength(60);
    expect(new Set(pages).size).toBeLessThanOrEqual(4);
    const whole = [...new Set(pages)].map((page) => pages.filter((own) => own === page).length);
    expect(Math.max(...whole)).toBeGreaterThanOrEqual(20);
  });

  test("no row is parted, and no title, head or total stands without its table", () => {
    expect(rows.filter(({ goesOn }) => goesOn)).toEqual([]);
    rows.forEach((row, index) => {
      if (/^Таблица \d|^\d+-кесте/.test(textAt(index)))
        expect([textAt(index), pageOf(index)]).toEqual([textAt(index), pageOf(index + 2)]);
      if (row.cells[0]?.style === "smallLabelTotal") expect(pageOf(index - 1)).toBe(pageOf(index));
      if (row.cells[0]?.style === "smallPart") expect(pageOf(index + 1)).toBe(pageOf(index));
    });
  });

  test("at most a third of a page stays empty, but for the last", () => {
    const used = new Map<number, number>();
    rows.forEach(({ height }, row) => used.set(pageOf(row), (used.get(pageOf(row)) ?? 0) + height));
    const full = [...used.values()].slice(0, -1);
    const { height } = printable(model);
    expect(full.filter((points) => points < (height * 2) / 3 || points > height)).toEqual([]);
  });
});

test("each item is a section that is found again", () => {
  const { sections } = paginate(report(full).model);
  expect(Object.keys(sections)).toHaveLength(14);
});

test.each(OFFICIAL_LANGUAGES)("no word of a head or label in %s is parted", (language) => {
  const parted = cellsOf(report(full, language)).filter((cell) => {
    const { content, style } = cell;
    if (!content || !("text" in content)) return false;
    const lines = wrapped(content.text, widthOf(COLUMNS, cell), style);
    return lines.some(({ then }, index) => then === "" && index < lines.length - 1);
  });
  expect(parted.map(({ content }) => content)).toEqual([]);
});

test("each row of a table goes across the page", () => {
  const { model } = report(full);
  const tables = model.blocks.filter(({ heads }) => heads);
  const ends = tables.flatMap(({ heads = [], rows }) =>
    [...heads, ...rows].map(({ cells }) => cells.at(-1)!.column + (cells.at(-1)!.span ?? 1)),
  );
  expect(new Set(ends)).toEqual(new Set([COLUMNS.length]));
});

test.each(OFFICIAL_LANGUAGES)("counts of seven digits fit into their cells in %s", (language) => {
  const figures = cellsOf(report(full, language)).filter(
    ({ style }) => style === "smallFigure" || style === "smallFigureTotal",
  );
  const wide = figures.filter(
    (cell) => wrapped("1\u00a0234\u00a0567", widthOf(COLUMNS, cell), "smallFigureTotal").length > 1,
  );
  expect(wide.map(({ key }) => key)).toEqual([]);
});

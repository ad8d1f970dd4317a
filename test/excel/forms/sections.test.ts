import {
  anchorsOf,
  findForm,
  mergeSection,
  textsOf,
  type SectionMark,
} from "../../../src/excel/forms/sections";
import { notesIn } from "../../../src/forms/blocks";
import { APPENDIX_3 } from "../../../src/forms/appendix3";
import type { Section, Subject } from "../../../src/forms/form";
import { paginate } from "../../../src/forms/pages";
import { NO_REQUISITES } from "../../../src/forms/requisites";
import { DEFAULT_RULES } from "../../../src/law/rules";

const [DRAFT_NOTE, CHANGED_NOTE] = notesIn("ru");
const OLD = ["Потеряно 2,00 балла."];
const NEW = ["Потеряно 3,00 балла."];

/** A section as {@link mergeSection} leaves it after a first writing of a draft. */
const first = mergeSection(OLD, undefined, undefined);

describe("the text of a section when its form is written anew", () => {
  test("at first it is the draft", () => {
    expect(first.section).toEqual({ paragraphs: OLD, state: "draft" });
  });

  test("a draft that nobody touched gives way to the new draft", () => {
    const again = mergeSection(NEW, { paragraphs: OLD, noted: true }, first.mark);
    expect(again.section).toEqual({ paragraphs: NEW, state: "draft" });
  });

  test("a text that a person changed is kept, while the figures are the same as theirs", () => {
    const own = ["Потеряно 2,00 балла: срок нарушен дважды."];
    const again = mergeSection(OLD, { paragraphs: own, noted: true }, first.mark);
    expect(again.section).toEqual({ paragraphs: own, state: "own" });
  });

  test("a draft from which a person took the note away is accepted, and kept", () => {
    const accepted = mergeSection(OLD, { paragraphs: OLD, noted: false }, first.mark);
    expect(accepted.section).toEqual({ paragraphs: OLD, state: "own" });
    const later = mergeSection(NEW, { paragraphs: OLD, noted: false }, accepted.mark);
    expect(later.section).toEqual({ paragraphs: OLD, state: "outdated" });
  });

  test("a person's text whose figures have changed since is kept and marked, until they have seen it", () => {
    const own = ["Свой текст."];
    const kept = mergeSection(OLD, { paragraphs: own, noted: true }, first.mark).mark;
    const outdated = mergeSection(NEW, { paragraphs: own, noted: false }, kept);
    expect(outdated.section).toEqual({ paragraphs: own, state: "outdated" });
    const still = mergeSection(NEW, { paragraphs: own, noted: true }, outdated.mark);
    expect(still.section.state).toBe("outdated");
    const seen = mergeSection(NEW, { paragraphs: own, noted: false }, outdated.mark);
    expect(seen.section).toEqual({ paragraphs: own, state: "own" });
    const changed = mergeSection(NEW, { paragraphs: ["Новый свой текст."], noted: true }, outdated.mark);
    expect(changed.section).toEqual({ paragraphs: ["Новый свой текст."], state: "own" });
  });

  test("figures that come back to what the text was written for make it current again", () => {
    const own = ["Свой текст."];
    const kept = mergeSection(OLD, { paragraphs: own, noted: true }, first.mark).mark;
    const outdated = mergeSection(NEW, { paragraphs: own, noted: false }, kept).mark;
    expect(mergeSection(OLD, { paragraphs: own, noted: true }, outdated).section.state).toBe("own");
  });

  test("a text that a person deleted stays deleted", () => {
    const deleted = mergeSection(OLD, { paragraphs: [], noted: false }, first.mark);
    expect(deleted.section).toEqual({ paragraphs: [], state: "own" });
  });

  test("where there was nothing to draft, a later draft is written", () => {
    const { mark } = mergeSection([], undefined, undefined);
    expect(mergeSection(NEW, { paragraphs: [], noted: false }, mark).section).toEqual({
      paragraphs: NEW,
      state: "draft",
    });
  });
});

describe("finding the texts of a form on its sheet", () => {
  const draft: Section = { paragraphs: ["Первый абзац.", "Второй абзац."], state: "draft" };
  const subject: Subject = {
    name: "Министерство юстиции",
    type: "CGO",
    rules: DEFAULT_RULES,
    language: "ru",
    requisites: NO_REQUISITES,
    sections: { SERVICES_K1: draft, conclusions: draft },
    footnote: ["Рассчитано 15 марта 2024 г."],
  };
  const model = APPENDIX_3.build(subject);
  const pages = paginate(model);
  const written = () =>
    pages.rows.map(({ cells }) => {
      const line: unknown[] = model.columns.map(() => "");
      for (const { column, content } of cells)
        line[column] = !content
          ? ""
          : "text" in content
            ? content.text
            : "value" in content
              ? content.value
              : "=A1";
      return line;
    });
  const find = (cells: unknown[][]) => findForm(cells, anchorsOf(model), notesIn("ru"));
  const row = (cells: unknown[][], text: string) => cells.findIndex(([first]) => first === text);

  test("as written, it is found as it was written", () => {
    const found = find(written());
    expect(found?.sections.SERVICES_K1).toEqual({ paragraphs: draft.paragraphs, noted: true });
    expect(found?.sections.SERVICES_K2).toEqual({ paragraphs: [], noted: false });
    expect(found?.texts).toBe(textsOf(pages));
  });

  test("with rows put in, changed and taken out, the person's text is found whole", () => {
    const cells = written();
    const at = row(cells, "Второй абзац.");
    cells.splice(at, 1, ["Изменено.", "", "", ""], ["", "", "", ""], ["Добавлено.", "", "", ""]);
    cells.splice(row(cells, DRAFT_NOTE!), 1);
    const found = find(cells);
    expect(found?.sections.SERVICES_K1).toEqual({
      paragraphs: ["Первый абзац.", "Изменено.", "Добавлено."],
      noted: false,
    });
    expect(found?.texts).toBe(textsOf(pages));
  });

  test("a number typed as text is a text too; a formula in a section is not ours to move", () => {
    const cells = written();
    const at = row(cells, "Второй абзац.");
    cells[at]![0] = 2024;
    expect(find(cells)?.sections.SERVICES_K1?.paragraphs).toEqual(["Первый абзац.", "2024"]);
    cells[at]![0] = "=B5";
    expect(find(cells)).toBeUndefined();
  });

  test("what a person changed elsewhere is noticed", () => {
    const cells = written();
    cells[row(cells, "Министерство юстиции")]![0] = "Минюст";
    expect(find(cells)?.texts).not.toBe(textsOf(pages));
  });

  test("a heading that is gone: the texts can not be told any more", () => {
    const cells = written();
    cells[row(cells, "Выводы и рекомендации:")]![0] = "Выводы";
    expect(find(cells)).toBeUndefined();
  });

  test("the note that figures changed is ours as well", () => {
    const cells = written();
    cells[row(cells, DRAFT_NOTE!)]![0] = CHANGED_NOTE;
    expect(find(cells)?.sections.SERVICES_K1).toEqual({ paragraphs: draft.paragraphs, noted: true });
  });

  test("marks hold no texts of the user", () => {
    const mark: SectionMark = mergeSection(OLD, { paragraphs: ["Тайна"], noted: true }, first.mark).mark;
    expect(JSON.stringify(mark)).not.toContain("Тайна");
  });
});

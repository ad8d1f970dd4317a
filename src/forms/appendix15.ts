import { COMPUTATIONS } from "../law/computations";
import { DIRECTIONS, TOTAL_OF, type Direction } from "../law/directions";
import { footnote, head } from "./blocks";
import { changesBlocks, changesOn } from "./changes";
import { COLUMNS, CONCLUSIONS, foot, sections } from "./conclusion";
import type { Figure } from "./figures";
import type { BodyForm, Subject } from "./form";
import { inLanguage, say, type Label } from "./labels";
import { row } from "./layout";
import type { Block, CellStyle, FormRow } from "./model";
import { AGENCY_POSTS, signatories } from "./signatories";

const HEADS = ["№", "Направления операционной оценки", "Оценка"] as const satisfies readonly Label[];

/** Appendix 15: conclusion on the whole block (p. 107, 122). */
export const APPENDIX_15: BodyForm = {
  code: 15,
  each: "body",
  of: "overall",
  sections: [...DIRECTIONS, CONCLUSIONS],
  build: (subject) => {
    const { language } = subject;
    const parts = DIRECTIONS.map((direction, index) => ({
      id: direction,
      heading: say(
        index === DIRECTIONS.length - 1
          ? '{}. Оценка по направлению "{}".'
          : '{}. Оценка по направлению "{}";',
        language,
        index + 1,
        titleOf(direction, subject),
      ),
    }));
    return {
      columns: COLUMNS,
      blocks: [
        head(
          COLUMNS,
          15,
          say(
            'Заключение о результатах операционной оценки эффективности деятельности государственных органов по блоку "Взаимодействие государственного органа с физическими и юридическими лицами"',
            language,
          ),
          "(наименование центрального государственного/местного исполнительного органа)",
          subject,
        ),
        table(subject),
        ...changesBlocks(COLUMNS, changesOn(subject.changes, "overall"), language),
        ...sections(
          COLUMNS,
          say(
            "Анализ эффективности деятельности центрального государственного органа по направлениям операционной оценки:",
            language,
          ),
          parts,
          subject,
        ),
        foot(
          COLUMNS,
          15,
          signatories(AGENCY_POSTS, "block", 15, subject),
          '"____" __________ 20__ г.',
          subject,
        ),
        footnote(COLUMNS, subject.footnote),
      ],
    };
  },
};

const titleOf = (direction: Direction, { language }: Subject): string =>
  inLanguage(COMPUTATIONS[TOTAL_OF[direction]].title, language);

function table(subject: Subject): Block {
  const line = (
    styles: readonly [CellStyle, CellStyle, CellStyle],
    number: string,
    label: string,
    content: { text: string } | { figure: Figure },
  ): FormRow =>
    row(COLUMNS, [
      { column: 0, style: styles[0], content: { text: number } },
      { column: 1, style: styles[1], content: { text: label } },
      { column: 2, span: 2, style: styles[2], content },
    ]);
  const [number, label, score] = HEADS.map((each) => say(each, subject.language)) as [string, string, string];
  return {
    rows: [
      line(["head", "head", "head"], number, label, { text: score }),
      ...DIRECTIONS.map((direction, index) =>
        line(["number", "label", "figure"], String(index + 1), titleOf(direction, subject), {
          figure: { score: "FINAL", of: direction },
        }),
      ),
      line(["number", "labelTotal", "figureTotal"], "", say("Итоговая оценка", subject.language), {
        figure: { score: "OVERALL", of: "overall" },
      }),
    ],
  };
}

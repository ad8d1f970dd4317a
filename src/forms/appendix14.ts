import { COMPUTATIONS } from "../law/computations";
import { TOTAL_OF } from "../law/directions";
import { directionOf, line, party, sentence } from "./acts";
import { filled, footnote, gap, reference, text } from "./blocks";
import type { BodyForm, Subject } from "./form";
import { inLanguage, say, type Label } from "./labels";
import { row } from "./layout";
import type { Block, FormCell, FormRow } from "./model";
import type { Objection } from "./requisites";
import { entered } from "./signatories";

/** №, conclusion, objection, and the note in two parts for the line below the table. */
const COLUMNS = [28, 140, 140, 58, 84] as const;
const HEADS = [
  "№",
  "Заключение уполномоченного на оценку государственного органа",
  "Возражение оцениваемого государственного органа",
  "Примечание",
] as const satisfies readonly Label[];

/** Lines to write on where no objection is entered, and their height in points. */
const BLANK = { lines: 3, height: 60 } as const;

/** Appendix 14: table of disagreements on a direction (p. 109, 115); blank where no register says what was objected to. */
export const APPENDIX_14: BodyForm = {
  code: 14,
  each: "direction",
  sections: [],
  applies: (subject) => subject.requisites.registered === undefined || objectionsOf(subject).length > 0,
  otherwise: { code: "withoutObjections", of: "body" },
  build: (subject) => {
    const { language, name, requisites } = subject;
    const direction = directionOf(subject);
    const named = inLanguage(COMPUTATIONS[TOTAL_OF[direction]].title, language);
    const title = say(
      "Таблица разногласий по результатам операционной оценки по направлению {}",
      language,
      `"${named}"`,
    );
    return {
      columns: COLUMNS,
      blocks: [
        {
          rows: [
            ...reference(COLUMNS, 14, language),
            text(COLUMNS, "title", title),
            gap(6),
            ...filled(COLUMNS, name, say("(оцениваемый государственный орган)", language)),
            gap(10),
          ],
        },
        table(subject),
        {
          rows: [
            gap(10),
            sentence(
              COLUMNS,
              3,
              "Общий балл с учетом итогов обжалования составил {}.",
              { score: "FINAL", of: direction },
              language,
            ),
            ...party(
              COLUMNS,
              3,
              {
                who: "Председатель комиссии,",
                nameCaption: "(ФИО)",
                signatory: entered(14, 0, direction, subject),
                date: requisites.dates[14],
              },
              language,
            ),
            gap(10),
            text(COLUMNS, "text", say("С итогами обжалования ознакомлен:", language)),
            ...party(
              COLUMNS,
              3,
              {
                who: "Представитель государственного органа,",
                nameCaption: "(ФИО)",
                signatory: requisites.representative,
              },
              language,
            ),
          ],
        },
        footnote(COLUMNS, subject.footnote),
      ],
    };
  },
};

const objectionsOf = (subject: Subject): readonly Objection[] =>
  subject.requisites.objections.filter(({ direction }) => direction === directionOf(subject));

/** Four cells of a line of the table; a text that is left out is a blank. */
const cells = (style: FormCell["style"], texts: readonly string[]): FormCell[] =>
  HEADS.map((_, column) => ({
    column,
    ...(column === 3 ? { span: 2 } : {}),
    style: column === 0 && style === "cell" ? "number" : style,
    ...(texts[column] ? { content: { text: texts[column] } } : {}),
  }));

function table(subject: Subject): Block {
  const { language } = subject;
  const objections = objectionsOf(subject);
  const rows: readonly FormRow[] =
    objections.length > 0
      ? objections.flatMap(({ conclusion, objection, note }, index) =>
          line(COLUMNS, cells("cell", [String(index + 1), conclusion, objection, note])),
        )
      : Array.from({ length: BLANK.lines }, () => row(COLUMNS, cells("cell", []), BLANK.height));
  return {
    heads: [HEADS.map((head) => say(head, language)), HEADS.map((_, column) => String(column + 1))].map(
      (texts) => row(COLUMNS, cells("head", texts)),
    ),
    rows,
    flows: true,
    withNext: true,
  };
}

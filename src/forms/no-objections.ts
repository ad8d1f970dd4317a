import { COMPUTATIONS } from "../law/computations";
import { ASSESSOR_NAMES } from "../law/assessors";
import { TOTAL_OF } from "../law/directions";
import { recipientsOf } from "../procedure";
import { directionOf, party } from "./acts";
import { filled, footnote, gap, paragraph, text } from "./blocks";
import { inWords, shownDay } from "./dates";
import type { BodyForm, Subject } from "./form";
import { inLanguage, say } from "./labels";
import { row } from "./layout";
import type { FormRow } from "./model";

/** The addressee stands in the last two columns, the name of who signs in the last one. */
const COLUMNS = [84, 84, 57, 83, 142] as const;
const ADDRESSEE = 3;
const NAME = 4;

/**
 * The notice that a body has no objections in a direction (p. 112). The Methodology names the paper without a form of it: the
 * layout is ours, and the form says so.
 */
export const NO_OBJECTIONS: BodyForm = {
  code: "noObjections",
  each: "direction",
  sections: [],
  applies: (subject) => !subject.requisites.objections.some((one) => one.direction === directionOf(subject)),
  otherwise: { code: "hasObjections", of: "direction" },
  build: (subject) => {
    const { language, name, requisites } = subject;
    const direction = inLanguage(COMPUTATIONS[TOTAL_OF[directionOf(subject)]].title, language);
    const { received, notice } = datesOf(subject);
    return {
      columns: COLUMNS,
      blocks: [
        {
          rows: [
            ...addressees(subject),
            gap(16),
            text(
              COLUMNS,
              "title",
              say(
                "Уведомление об отсутствии возражений к результатам операционной оценки по направлению {}",
                language,
                `"${direction}"`,
              ),
            ),
            gap(6),
            ...filled(COLUMNS, name, say("(оцениваемый государственный орган)", language)),
            ...filled(COLUMNS, requisites.period, say("(отчетный период)", language)),
            gap(14),
            ...paragraph(
              COLUMNS,
              "text",
              say(
                'Заключение о результатах операционной оценки по направлению "{}" получено {}.',
                language,
                direction,
                received ? inWords(received, language) : say('"____" __________ 20__ года', language),
              ),
            ),
            gap(6),
            ...paragraph(
              COLUMNS,
              "text",
              say(
                "В соответствии с пунктом 112 Методики операционной оценки взаимодействия государственного органа с физическими и юридическими лицами уведомляем об отсутствии возражений к результатам операционной оценки по указанному направлению.",
                language,
              ),
            ),
            gap(20),
            ...party(
              COLUMNS,
              NAME,
              {
                who: "Руководитель (представитель) государственного органа,",
                nameCaption: "(ФИО)",
                ...(requisites.representative ? { signatory: requisites.representative } : {}),
                ...(notice ? { date: notice } : {}),
              },
              language,
            ),
          ],
        },
        footnote(COLUMNS, [...ownFootnote(subject), ...subject.footnote]),
      ],
    };
  },
};

const datesOf = (subject: Subject) => subject.requisites.appeal?.[directionOf(subject)] ?? {};

/** Whoever assessed the body in the direction, each on a line of its own. */
function addressees(subject: Subject): readonly FormRow[] {
  const { name, type, language, rules } = subject;
  const day = datesOf(subject).received ?? rules.edition.from;
  return recipientsOf(directionOf(subject), { name, type }, day).flatMap((assessor, index) => [
    ...(index > 0 ? [gap(6)] : []),
    row(COLUMNS, [
      {
        column: ADDRESSEE,
        span: COLUMNS.length - ADDRESSEE,
        style: "text",
        content: { text: inLanguage(ASSESSOR_NAMES[assessor], language) },
      },
    ]),
  ]);
}

/** That the layout is ours, and until when the notice is due. */
function ownFootnote(subject: Subject): readonly string[] {
  const { language } = subject;
  const { last } = datesOf(subject);
  return [
    say("Методика не устанавливает форму этого уведомления.", language),
    ...(last
      ? [say("Последний день представления уведомления (п. 112): {}.", language, shownDay(last))]
      : []),
  ];
}

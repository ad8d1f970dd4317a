import { COMPUTATIONS } from "../law/computations";
import { TOTAL_OF } from "../law/directions";
import { PENALTY } from "../law/together";
import { constantOf } from "../scoring/evaluate";
import { maximum, versionOf } from "../scoring/score";
import { directionOf, line, party, sentence } from "./acts";
import { footnote, gap, head, text } from "./blocks";
import type { Figure } from "./figures";
import type { BodyForm, Subject } from "./form";
import { inLanguage, say, type Label } from "./labels";
import { row } from "./layout";
import type { Block, FormCell } from "./model";
import type { Fact } from "./requisites";
import { entered } from "./signatories";

/** №, the fact in three parts for the lines below the table, and the points deducted. */
const COLUMNS = [28, 132, 62, 98, 130] as const;
const HEADS = [
  "№",
  "Представление недостоверной информации",
  "Вычитаемые баллы",
] as const satisfies readonly Label[];

/** Three cells of a line of the table. */
const cells = (number: FormCell, fact: FormCell, points: FormCell): FormCell[] => [
  { ...number, column: 0 },
  { ...fact, column: 1, span: 3 },
  { ...points, column: 4 },
];

/** Facts of unreliable information in a direction; those of incomplete information do not go on the act (p. 19). */
const factsOf = (subject: Subject): readonly Fact[] =>
  subject.requisites.facts.filter(
    ({ direction, kind }) => direction === directionOf(subject) && kind === "unreliable",
  );

const keyOf = (index: number) => `fact${index + 1}`;

/** Appendix 1: act of reconciliation, for a direction in which report information was found unreliable (p. 19, 20). */
export const APPENDIX_1: BodyForm = {
  code: 1,
  each: "direction",
  sections: [],
  applies: (subject) => factsOf(subject).length > 0,
  build: (subject) => {
    const { language, type, rules, requisites } = subject;
    const facts = factsOf(subject);
    const deducted: Figure = {
      sum: facts.map((_, index) => keyOf(index)),
      most: maximum(PENALTY, type, rules),
    };
    const direction = inLanguage(COMPUTATIONS[TOTAL_OF[directionOf(subject)]].title, language);
    return {
      columns: COLUMNS,
      blocks: [
        head(
          COLUMNS,
          1,
          say(
            "АКТ СВЕРКИ\nпо итогам перепроверки данных, содержащихся в отчетной информации оцениваемых государственных органов",
            language,
          ),
          "(наименование центрального государственного органа/ местного исполнительного органа)",
          subject,
        ),
        table(facts, deducted, subject),
        list(facts, subject),
        {
          rows: [
            gap(8),
            sentence(COLUMNS, 2, "ИТОГОВЫЙ ВЫЧЕТ: {}балла.", deducted, language),
            ...party(
              COLUMNS,
              4,
              {
                who: "Представитель уполномоченного органа,",
                nameCaption: "(расшифровка подписи)",
                signatory: entered(1, 0, directionOf(subject), subject),
                date: requisites.dates[1],
              },
              language,
            ),
            ...party(
              COLUMNS,
              4,
              {
                who: "Представитель оцениваемого государственного органа,",
                nameCaption: "(расшифровка подписи)",
                signatory: requisites.representative,
              },
              language,
            ),
          ],
        },
        // The form has no place for the direction that the points are deducted from.
        footnote(COLUMNS, [say('Направление: "{}".', language, direction), ...subject.footnote]),
      ],
    };
  },
};

function table(facts: readonly Fact[], deducted: Figure, { language, type, rules }: Subject): Block {
  const each = constantOf(versionOf(PENALTY, rules).value.constants, "perUnreliable", type);
  const [number, fact, points] = HEADS.map((label) => ({
    column: 0,
    style: "head" as const,
    content: { text: say(label, language) },
  }));
  return {
    heads: [row(COLUMNS, cells(number!, fact!, points!))],
    rows: [
      ...facts.flatMap(({ text }, index) =>
        line(
          COLUMNS,
          cells(
            { column: 0, style: "number", content: { text: String(index + 1) } },
            { column: 0, style: "cell", ...(text === undefined ? {} : { content: { text } }) },
            { column: 0, style: "figure", content: { value: each }, key: keyOf(index) },
          ),
        ),
      ),
      {
        ...row(
          COLUMNS,
          cells(
            { column: 0, style: "number" },
            { column: 0, style: "labelTotal", content: { text: say("ВСЕГО:", language) } },
            { column: 0, style: "figureTotal", content: { figure: deducted } },
          ),
        ),
        withPrevious: true,
      },
    ],
    flows: true,
  };
}

/** The facts once more, numbered, below the table. */
function list(facts: readonly Fact[], { language }: Subject): Block {
  const heading = say(
    "1. Представлена недостоверная информация. В ходе перепроверки выявлены следующие несоответствия действительности фактов:",
    language,
  );
  const rows = facts.flatMap(({ text }, index) =>
    line(COLUMNS, [
      { column: 0, style: "text", content: { text: `${index + 1})` } },
      {
        column: 1,
        span: 4,
        ...(text === undefined ? { style: "ruled" } : { style: "text", content: { text } }),
      },
    ]),
  );
  return {
    rows: [
      gap(10),
      { ...text(COLUMNS, "text", heading), withPrevious: true },
      ...rows.map((each, index) => (index === 0 ? { ...each, withPrevious: true as const } : each)),
    ],
    flows: true,
    withNext: true,
  };
}

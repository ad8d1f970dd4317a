import { REPORTS_ON_OPENNESS, type ReportRow } from "../law/openness/report";
import { inForce } from "../law/version";
import { footnote, head } from "./blocks";
import type { BodyForm, Subject } from "./form";
import { inLanguage, say } from "./labels";
import { row } from "./layout";
import type { Block, FormRow } from "./model";
import { goingOn, parts } from "./row-parts";
import { headRow, notes, numberRow, tableTitle } from "./tables";

/** Widths of №, indicator and what is reported, in points; together the printable width of A4. */
const COLUMNS = [30, 190, 230] as const;
/** Lines of a cell with entries, so that a long list goes on over pages without gaps at their feet. */
const MOST_LINES = 8;
/** Least height of a row that is filled in by hand. */
const BY_HAND = 40;

/** Appendix 9: what a body reports on its openness. */
export const APPENDIX_9: BodyForm = {
  code: 9,
  each: "body",
  sections: [],
  build: (subject) => ({
    columns: COLUMNS,
    blocks: [
      head(
        COLUMNS,
        9,
        say('Отчет по направлению "Открытость государственного органа"', subject.language),
        "(наименование центрального государственного органа/местного исполнительного органа)",
        subject,
      ),
      ...tables(subject),
      footnote(COLUMNS, subject.footnote),
    ],
  }),
};

function tables(subject: Subject): Block[] {
  const { type, rules, language } = subject;
  return REPORTS_ON_OPENNESS.filter(({ only = type }) => only === type).flatMap(({ table, versions }) => {
    const { value } = inForce(versions, rules.edition.from)!;
    return [
      tableTitle(COLUMNS, table, inLanguage(value.title, language), language),
      {
        flows: true,
        heads: [
          headRow(COLUMNS, [
            say("№ п/п", language),
            say("Наименование индикатора", language),
            say("Отчетные данные", language),
          ]),
          numberRow(COLUMNS),
        ],
        rows: value.rows.flatMap((each) => indicatorRows(each, table, subject)),
      },
      notes(
        COLUMNS,
        (value.notes ?? []).map((note) => inLanguage(note, language)),
        language,
      ),
    ];
  });
}

/** An indicator with what is reported on it, over as many rows as that takes. */
function indicatorRows(
  { number, title, note }: ReportRow,
  table: string,
  { language, requisites }: Subject,
): readonly FormRow[] {
  const entries = requisites.report.filter((entry) => entry.table === table && entry.number === number);
  const cells = parts(
    entries.map(({ text }) => text),
    COLUMNS[2],
    "cell",
    MOST_LINES,
  );
  const label = inLanguage(title, language) + (note?.[language] ?? "");
  const line = (content: string | undefined, first: boolean): FormRow =>
    row(
      COLUMNS,
      [
        { column: 0, style: "number", ...(first ? { content: { text: number } } : {}) },
        { column: 1, style: "label", ...(first ? { content: { text: label } } : {}) },
        { column: 2, style: "cell", ...(content === undefined ? {} : { content: { text: content } }) },
      ],
      content === undefined ? BY_HAND : 0,
    );
  return cells.length === 0
    ? [line(undefined, true)]
    : goingOn(
        COLUMNS,
        cells.map((content, index) => line(content, index === 0)),
      );
}

import { CRITERIA, OPENNESS_CRITERIA, type CriterionId } from "../law/openness/criteria";
import type { TableProvision } from "../law/openness/indicator";
import { inForce } from "../law/version";
import { footnote, head } from "./blocks";
import type { BodyForm, Subject } from "./form";
import { indicatorTable } from "./indicator-table";
import { inLanguage, say } from "./labels";
import { mediaTable } from "./media-table";
import type { Block } from "./model";
import { COLUMNS, scoringHeads } from "./scoring-table";
import { subordinatesTable } from "./subordinates-table";
import { notes, numberRow, tableTitle } from "./tables";

/** A table whose columns the Methodology does not number. */
const UNNUMBERED = "9";

/** Appendix 10: the points of a body by indicators of openness. */
export const APPENDIX_10: BodyForm = {
  code: 10,
  each: "body",
  of: "openness",
  sections: [],
  build: (subject) => ({
    columns: COLUMNS,
    orientation: "landscape",
    blocks: [
      head(
        COLUMNS,
        10,
        say(
          'Операционная оценка по критериям наполнения портала "Открытого правительства"',
          subject.language,
        ),
        "(наименование центрального государственного органа/местного исполнительного органа)",
        subject,
      ),
      ...OPENNESS_CRITERIA.flatMap((criterion) => {
        if (criterion === "MEDIA") return mediaTable(subject);
        const tables = indicatorTables(criterion, subject);
        return criterion === "SUBORDINATES"
          ? [...subordinatesTable(tables, subject), ...tables.flatMap(({ blocks }) => blocks)]
          : tables.flatMap(({ blocks }) => blocks);
      }),
      footnote(COLUMNS, subject.footnote),
    ],
  }),
};

/** The tables of a criterion for the type of a body, with what they add up to. */
function indicatorTables(criterion: CriterionId, subject: Subject) {
  const { type, rules, language } = subject;
  return CRITERIA[criterion].tables[type].map((provision) => {
    const { value } = inForce(provision, rules.edition.from)!;
    const number = numberOf(provision);
    const { rows, keys, most } = indicatorTable(criterion, value, subject);
    const blocks: Block[] = [
      tableTitle(COLUMNS, number, inLanguage(value.title, language), language),
      {
        flows: true,
        heads: [...scoringHeads(language), ...(number === UNNUMBERED ? [] : [numberRow(COLUMNS)])],
        rows,
      },
      notes(
        COLUMNS,
        (value.notes ?? []).map((note) => inLanguage(note, language)),
        language,
      ),
    ];
    return { blocks, keys, most };
  });
}

const numberOf = ([{ cite }]: TableProvision): string => ("table" in cite ? cite.table! : "");

import { call } from "../../calls/catalogue";
import { BODY_ABBREVIATION } from "../../law/bodies";
import { OPENNESS_CRITERIA, type OpennessCriterion } from "../../law/openness/criteria";
import { READINGS, type ReadingId } from "../../law/readings";
import { formatRules, type Rules } from "../../law/rules";
import { isShared, isAveraged, marksOf } from "../openness/marks";
import { nameKey, type SheetValues } from "../sheet-values";
import type { AssessedBody, Attachment } from "../types";

/** The readings by which marks of a criterion, or numbers of the media, become points. */
const OF: Readonly<Record<OpennessCriterion, readonly ReadingId[]>> = {
  DATA: ["excluded-indicator"],
  BUDGET: ["excluded-indicator"],
  ACTS: ["excluded-indicator", "programme-degrees", "nothing-planned"],
  DIALOG: ["excluded-indicator", "no-blog-entries"],
  SITE: ["excluded-indicator"],
  MEDIA: ["media-publicity", "media-answers", "no-activity"],
  SUBORDINATES: ["subordinates"],
};

/** What stands for an average here, where none is given. */
const NO_AVERAGE = '"noAverage"';

/** Readings that touched the points of openness of a body: another alternative gives its marks other points. */
export function opennessReadings(
  attachment: Attachment,
  sheets: ReadonlyMap<string, SheetValues>,
  { name, type }: AssessedBody,
  rules: Rules,
): readonly ReadingId[] {
  const touched = new Set<ReadingId>();
  for (const criterion of OPENNESS_CRITERIA) {
    const marks = marksOf(attachment, type, criterion);
    const body = marks?.table.bodies.find((body) => nameKey(body.name) === nameKey(name));
    const sheet = marks && sheets.get(marks.table.sheet);
    if (!marks || !body || !sheet) continue;
    const cells = marks.rows.map((row) =>
      [body.kk, body.ru].map((column) => sheet.values[row - sheet.row]?.[column - sheet.column] ?? ""),
    );
    const points = (own: Rules) =>
      JSON.stringify(
        call(
          "OPENNESS_POINTS",
          [[[criterion]], cells, [[BODY_ABBREVIATION[type].ru]], [[""]], [[""]], [[formatRules(own)]]],
          "ru",
          ({ problem }) => problem.code,
        ),
      );
    const as = points(rules);
    const isTouched = (id: ReadingId) =>
      ["default", ...Object.keys(READINGS[id].alternatives)].some(
        (alternative) => points(withReading(rules, id, alternative)) !== as,
      );
    for (const id of OF[criterion]) if (isTouched(id)) touched.add(id);
    // Whoever takes an average takes another one where it is that of all bodies, not of the type alone.
    const takesAverage = as.includes(NO_AVERAGE) && isAveraged(criterion) && isShared(criterion);
    if (takesAverage) touched.add("average-of");
  }
  return [...touched];
}

const withReading = (rules: Rules, id: ReadingId, alternative: string): Rules => ({
  edition: rules.edition,
  readings: { ...rules.readings, [id]: alternative },
});

import { COMPUTATIONS } from "../law/computations";
import { OPENNESS_MEDIA } from "../law/openness/criteria";
import { maximum } from "../scoring/score";
import { bandsOf, written } from "./bands";
import type { Subject } from "./form";
import { inLanguage, say } from "./labels";
import type { Block } from "./model";
import { COLUMNS, scoringHeads, scoringRow, totalRow, type ScoringLine } from "./scoring-table";
import { notes, numberRow, tableTitle } from "./tables";

/** The indicators of the criterion with their places among its points. Table 7-1 prints all but the share of p. 83. */
const PUBLICITY = { id: "OPENNESS_MEDIA_A", row: 0 } as const;
const ANSWERS = { id: "OPENNESS_MEDIA_B", row: 1 } as const;
const SATISFIED_MEDIA = { id: "OPENNESS_MEDIA_C", row: 2 } as const;
const POPULATION = { id: "OPENNESS_MEDIA_D", row: 3 } as const;

/**
 * Table 7-1 with the points of a body. They come together by p. 80, so the total is the criterion's score; the share of
 * satisfied media, by which it multiplies, stands below the official rows.
 */
export function mediaTable(subject: Subject): Block[] {
  const { type, rules, language } = subject;
  const most = (id: keyof typeof COMPUTATIONS) => maximum(COMPUTATIONS[id], type, rules);
  const line = ({ id, row }: { id: keyof typeof COMPUTATIONS; row: number }): ScoringLine => ({
    label: inLanguage(COMPUTATIONS[id].title, language),
    points: { criterion: "MEDIA", row },
  });
  const population = line(POPULATION);
  const lines: ScoringLine[] = [
    { ...line(PUBLICITY), number: "1.", most: most(PUBLICITY.id) },
    { ...line(ANSWERS), number: "2.", most: most(ANSWERS.id) },
    { ...population, number: "3.", label: `${population.label}*` },
    ...bandsOf(POPULATION.id, type, rules).map((band): ScoringLine => ({
      label:
        "above" in band
          ? say("свыше {} % опрошенных удовлетворены", language, written(band.above))
          : "below" in band
            ? say("менее {}% опрошенных удовлетворены", language, written(band.below))
            : say("от {} до {} % опрошенных удовлетворены", language, written(band.from), written(band.to)),
      most: band.gives,
      withPrevious: true,
    })),
    line(SATISFIED_MEDIA),
  ];
  const title = say(
    'Операционная оценка центральных государственных и местных исполнительных органов по критерию "{}"',
    language,
    inLanguage(OPENNESS_MEDIA.title, language),
  );
  return [
    tableTitle(COLUMNS, "7-1", title, language),
    {
      flows: true,
      heads: [...scoringHeads(language), numberRow(COLUMNS)],
      rows: [
        ...lines.map(scoringRow),
        totalRow(say("Итого", language), most("OPENNESS_MEDIA"), { score: "OPENNESS_MEDIA", of: "openness" }),
      ],
    },
    notes(
      COLUMNS,
      [
        say(
          '* - определяется долей (%) респондентов, ответивших "полностью и скорее удовлетворен", от общего числа опрошенных',
          language,
        ),
      ],
      language,
    ),
  ];
}

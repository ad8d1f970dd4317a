import { COMPUTATIONS } from "../law/computations";
import { OPENNESS_SUBORDINATES } from "../law/openness/criteria";
import { REPORT_6 } from "../law/openness/report";
import { inForce } from "../law/version";
import { maximum } from "../scoring/score";
import type { Subject } from "./form";
import { inLanguage, say } from "./labels";
import type { Block } from "./model";
import { bothHeads, bothRow, COLUMNS, totalRow } from "./scoring-table";
import { notes, tableTitle } from "./tables";

/** What one of Tables 9–11 adds up to. */
interface Added {
  readonly keys: readonly string[];
  readonly most: number;
}

/**
 * Table 8: the penalty points of Tables 9–11 together. They are bounded, and local bodies are spared them, so the total is
 * the criterion's score.
 */
export function subordinatesTable(tables: readonly Added[], subject: Subject): Block[] {
  const { type, rules, language } = subject;
  // The criteria of the subordinate organisations are those that Table 6 of Appendix 9 reports on.
  const criteria = inForce(REPORT_6, rules.edition.from)!.value.rows;
  const title = say(
    'Операционная оценка центральных государственных и местных исполнительных органов по критерию "{}"',
    language,
    inLanguage(OPENNESS_SUBORDINATES.title, language),
  );
  return [
    tableTitle(COLUMNS, "8", `${title}*`, language),
    {
      rows: [
        bothHeads("Критерии оценки", "Штрафные баллы", "Балл", language),
        ...tables.map(({ keys, most }, index) =>
          bothRow(`${index + 1}.`, inLanguage(criteria[index]!.title, language), most, { sum: keys }),
        ),
        totalRow(say("Итого", language), maximum(COMPUTATIONS.OPENNESS_SUBORDINATES, type, rules), {
          score: "OPENNESS_SUBORDINATES",
          of: "openness",
        }),
      ],
    },
    notes(
      COLUMNS,
      [
        say(
          "* - оценке подлежат подведомственные организации центральных государственных органов.",
          language,
        ),
      ],
      language,
    ),
  ];
}

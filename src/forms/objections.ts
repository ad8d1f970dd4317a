import { COMPUTATIONS } from "../law/computations";
import type { Direction } from "../law/directions";
import { DECISIONS } from "../law/objections";
import type { OfficialLanguage } from "../law/text";
import { known, type Entry, type Filing } from "../procedure";
import { shownDay } from "./dates";
import { points } from "./draft/numbers";
import { inLanguage, say } from "./labels";
import type { Objection } from "./requisites";

/** An entry of the register as the table of disagreements takes it. */
export interface Disagreement {
  readonly entry: Entry;
  readonly filing: Filing;
  /** The score that the conclusion gave. */
  readonly score?: number;
}

/** The lines of the table of disagreements (Appendix 14) of a body in a language, in the order of the register. */
export const objectionLines = (
  disagreements: readonly Disagreement[],
  language: OfficialLanguage,
): readonly Objection[] =>
  disagreements.flatMap((one): Objection[] => {
    const direction: Direction | undefined = known(one.entry.direction);
    if (direction === undefined) return [];
    const { objection, evidence } = one.entry;
    return [
      {
        direction,
        conclusion: conclusionOf(one, language),
        objection: [objection, evidence].filter((text) => text !== "").join("\n"),
        note: noteOf(one, language),
      },
    ];
  });

/** What the conclusion says: the assessor's words, or the score disputed. */
function conclusionOf({ entry, score }: Disagreement, language: OfficialLanguage): string {
  if (entry.conclusion !== "") return entry.conclusion;
  const indicator = known(entry.indicator);
  if (indicator === undefined) return "";
  const title = inLanguage(COMPUTATIONS[indicator].title, language);
  return score === undefined ? title : `${title}: ${points(score)}`;
}

/** What became of the objection: the decision, its day and its reason. */
function noteOf({ entry, filing }: Disagreement, language: OfficialLanguage): string {
  if (filing === "late") return say("Не рассматривается: представлено после срока (п. 111)", language);
  const decision = known(entry.decision);
  if (decision === undefined) return "";
  const words = inLanguage(DECISIONS[decision], language);
  const day = known(entry.decided);
  const said = `${words.charAt(0).toUpperCase()}${words.slice(1)}${day ? ` (${shownDay(day)})` : ""}`;
  return entry.reason === "" ? said : `${said}: ${entry.reason}`;
}

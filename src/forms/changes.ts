import { COMPUTATIONS, type ComputationId } from "../law/computations";
import { pointsIn } from "../law/computation";
import { TOTAL_OF } from "../law/directions";
import type { OfficialLanguage } from "../law/text";
import type { IsoDate } from "../law/version";
import { below, gap, text } from "./blocks";
import { shownDay } from "./dates";
import type { Group } from "./figures";
import { inLanguage, say } from "./labels";
import { row } from "./layout";
import type { Block, FormCell, FormRow } from "./model";

/** A score that accepted objections have changed. */
export interface ScoreChange {
  readonly score: ComputationId | "degree";
  readonly of: Group;
  /** What the conclusion said before. */
  readonly before: number | string;
  /** What it says now, where that is words; a number is looked up. */
  readonly after?: string;
  /** The objections that changed it. */
  readonly by: readonly ChangeReason[];
}

export interface ChangeReason {
  /** Its № in the table of disagreements of its direction. */
  readonly number: number;
  readonly decided?: IsoDate;
}

/** Whether a score is made of another, by the rules of the sheet of scores. */
export function isMadeOf(score: ComputationId, part: ComputationId): boolean {
  if (score === part) return true;
  return (pointsIn(COMPUTATIONS[score]) as ComputationId[]).some((id) => isMadeOf(id, part));
}

/**
 * The changes that a form speaks of: all of its group, or those of its criteria alone.
 * @param criteria left out: the form has the totals of its group
 */
export const changesOn = (
  changes: readonly ScoreChange[] = [],
  of: Group,
  criteria?: readonly ComputationId[],
): readonly ScoreChange[] =>
  changes.filter((change) => {
    if (change.of !== of && !(of === "overall" && change.score === "FINAL")) return false;
    const { score } = change;
    return criteria === undefined || (score !== "degree" && criteria.some((id) => isMadeOf(id, score)));
  });

/** The section of a corrected conclusion on what objections changed, and by which decision; nothing where they did not. */
export function changesBlocks(
  columns: readonly number[],
  changes: readonly ScoreChange[],
  language: OfficialLanguage,
): readonly Block[] {
  if (changes.length === 0) return [];
  const heading = text(columns, "heading", say("Изменения по итогам рассмотрения возражений", language));
  const heads = (["№", "Показатель", "Версия", "Балл"] as const).map((label, column): FormCell => ({
    column,
    style: "head",
    content: { text: say(label, language) },
  }));
  return [
    { rows: [gap(10), heading], withNext: true },
    {
      heads: [row(columns, heads)],
      rows: changes.flatMap((change, index) => lines(columns, change, index + 1, language)),
      flows: true,
    },
  ];
}

/** Before, after and the difference, one under another; the title and the reason beside them. */
function lines(
  columns: readonly number[],
  { score, of, before, after, by }: ScoreChange,
  number: number,
  language: OfficialLanguage,
): readonly FormRow[] {
  const reasons = by.map(({ number, decided }) =>
    decided
      ? say("возражение № {}, решение от {}", language, number, shownDay(decided))
      : say("возражение № {}", language, number),
  );
  const line = (texts: readonly [string, string, string], content: FormCell["content"]): FormRow =>
    row(columns, [
      { column: 0, style: "number", ...(texts[0] === "" ? {} : { content: { text: texts[0] } }) },
      { column: 1, style: "label", ...(texts[1] === "" ? {} : { content: { text: texts[1] } }) },
      { column: 2, style: "label", content: { text: texts[2] } },
      { column: 3, style: "figure", ...(content ? { content } : {}) },
    ]);
  const isNumber = typeof before === "number";
  const rows = [
    line(
      [String(number), titleOf(score, of, language), say("до возражений", language)],
      isNumber ? { value: before } : { text: before },
    ),
    line(
      ["", reasons.join("; "), say("после возражений", language)],
      after === undefined ? { figure: { score, of } } : { text: after },
    ),
    ...(isNumber ? [line(["", "", say("разница", language)], { figure: { score, of, less: before } })] : []),
  ];
  const [first, ...others] = rows;
  return [first!, ...others.map((other): FormRow => below([other])[0]!)];
}

function titleOf(score: ScoreChange["score"], of: Group, language: OfficialLanguage): string {
  if (score === "degree") return say("Степень эффективности", language);
  if (score === "OVERALL") return say("Итоговая оценка", language);
  if (score === "FINAL" && of !== "overall")
    return `${inLanguage(COMPUTATIONS[TOTAL_OF[of]].title, language)}: ${say("Итоговая оценка с учетом вычета штрафных баллов", language).toLowerCase()}`;
  return inLanguage(COMPUTATIONS[score].title, language);
}

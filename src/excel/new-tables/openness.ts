import { MARK_WORDS } from "../../calls/marks";
import { MEDIA_INDICATORS, MEDIA_VARIABLES } from "../../calls/media-indicators";
import type { BodyType } from "../../law/bodies";
import type { Variable } from "../../law/computation";
import { COMPUTATIONS } from "../../law/computations";
import {
  CRITERIA,
  criterionScore,
  OPENNESS_CRITERIA,
  type CriterionId,
  type OpennessCriterion,
} from "../../law/openness/criteria";
import { pointsFor, type Indicator, type IndicatorTable } from "../../law/openness/indicator";
import type { Rules } from "../../law/rules";
import type { Language } from "../../law/text";
import { inForce } from "../../law/version";
import { TABLE_TEXTS, type SheetTexts } from "./wording";

/**
 * What a mark may be: a share, also of events one by one, of violations or of questions answered; a number of entries in a
 * blog; figures of the media.
 */
export type MarkEntry = "mark" | "events" | "violation" | "answered" | "entries" | "count" | "percent";

export type OpennessRow =
  /** The title of a criterion, of a part of it, of a group of indicators, or a note. */
  | { readonly is: "criterion" | "part" | "note"; readonly label: string }
  | { readonly is: "group"; readonly number: string; readonly label: string }
  | {
      readonly is: "indicator";
      readonly number: string;
      readonly label: string;
      /** Left out: the type of body is not assessed on it. */
      readonly entry?: MarkEntry;
    };

/** A table of marks: bodies across, each with two languages; the official tables one under another. */
export interface OpennessTable extends SheetTexts {
  readonly bodies: readonly string[];
  readonly rows: readonly OpennessRow[];
}

/** The words that a mark may be, in any language, and those that even a violation may be. */
export const WORDS: readonly string[] = [...MARK_WORDS.keys()];
export const NONE_WORDS: readonly string[] = WORDS.filter((word) => MARK_WORDS.get(word) === "n/a");

/** The table of marks of bodies of one type, with the criteria and indicators of the edition. */
export function opennessTable(
  type: BodyType,
  bodies: readonly string[],
  language: Language,
  rules: Rules,
): OpennessTable {
  // Subordinate organisations are assessed with central bodies alone (note to Table 8).
  const criteria = OPENNESS_CRITERIA.filter((own) => type === "CGO" || own !== "SUBORDINATES");
  return {
    ...TABLE_TEXTS[language].openness[type],
    bodies,
    rows: criteria.flatMap((criterion): OpennessRow[] => [
      { is: "criterion", label: titleOf(criterion, language) },
      ...(criterion === "MEDIA" ? mediaRows(language) : criterionRows(criterion, type, language, rules)),
    ]),
  };
}

const titleOf = (criterion: OpennessCriterion, language: Language): string =>
  COMPUTATIONS[criterionScore(criterion)].title[language];

function mediaRows(language: Language): OpennessRow[] {
  const variables: Readonly<Record<string, Variable>> = Object.assign(
    {},
    ...MEDIA_INDICATORS.map(({ variables }) => variables),
  );
  return MEDIA_VARIABLES.map((name, index) => {
    const { title, kind } = variables[name]!;
    return {
      is: "indicator",
      number: String(index + 1),
      label: title[language],
      entry: kind === "percent" ? "percent" : "count",
    };
  });
}

function criterionRows(
  criterion: CriterionId,
  type: BodyType,
  language: Language,
  rules: Rules,
): OpennessRow[] {
  const { tables, penalty } = CRITERIA[criterion];
  const own = tables[type];
  return own.flatMap((provision) => {
    const { value } = inForce(provision, rules.edition.from)!;
    return [
      ...(own.length > 1 ? [{ is: "part", label: value.title[language] } as const] : []),
      ...value.indicators.flatMap((indicator) => [
        ...groupRows(indicator, value, language),
        {
          is: "indicator",
          number: indicator.number,
          label: labelOf(indicator, language),
          ...(pointsFor(indicator, type) === undefined ? {} : { entry: entryOf(indicator, penalty) }),
        } as const,
      ]),
      ...(value.notes ?? []).map((note) => ({ is: "note", label: note[language] }) as const),
    ];
  });
}

const entryOf = ({ mark = "degree" }: Indicator, isPenalty = false): MarkEntry =>
  mark === "degree" ? (isPenalty ? "violation" : "mark") : mark;

/** The group of an indicator, before the first of it. */
function groupRows(
  indicator: Indicator,
  { groups = [], indicators }: IndicatorTable,
  language: Language,
): OpennessRow[] {
  const group = groups.find(({ number }) => indicator.number.startsWith(`${number}.`));
  const first = group && indicators.find(({ number }) => number.startsWith(`${group.number}.`));
  if (!group || first !== indicator) return [];
  const { number, title, note, colon } = group;
  return [{ is: "group", number, label: title[language] + (note ?? "") + (colon ? ":" : "") }];
}

/** The title of an indicator with its asterisks, in Russian where the table prints them. */
function labelOf({ title, note: mark, noteAfter }: Indicator, language: Language): string {
  const own = title[language];
  const note = mark ?? "";
  return language === "ru" && noteAfter !== undefined ? own.replace(noteAfter, noteAfter + note) : own + note;
}

import { BODY_TYPES, type BodyType } from "../law/bodies";
import { COMPUTATIONS } from "../law/computations";
import { PUBLICITY_DEGREES } from "../law/openness/acts";
import { CRITERIA, criterionScore, type CriterionId } from "../law/openness/criteria";
import { BLOG_POINTS } from "../law/openness/dialog";
import type { Indicator, IndicatorTable } from "../law/openness/indicator";
import { OFFICIAL_LANGUAGES } from "../law/text";
import { inForce } from "../law/version";
import { markRows, type MarkRow } from "../scoring/marks";
import { maximum } from "../scoring/score";
import type { Figure } from "./figures";
import type { Subject } from "./form";
import { inLanguage, say, type Label } from "./labels";
import type { FormRow } from "./model";
import { keyOf, scoringRow, totalRow, type ScoringLine } from "./scoring-table";

/** An indicator in force with its place among those of the criterion. */
type Placed = MarkRow & { readonly row: number };

/** Words of the bands of the blog of the first head, by the number of entries above which each lies. */
const BLOG_BANDS: Readonly<Record<number, Label>> = {
  50: "при размещении более 50 записей (не менее 1 записи в неделю)",
  25: "при размещении более 25 записей (не менее 2 записей в месяц)",
  10: "при размещении более 10 записей (не менее 1 записи в месяц)",
};

/** Words of the degrees of publicity of an event, the highest first; one that was not carried out is not printed. */
const DEGREES: readonly Label[] = [
  "реализация мероприятия с анонсированием, онлайн-трансляцией, приглашением журналистов и возможностью задать вопрос в прямом эфире",
  "реализация мероприятия с анонсированием, онлайн-трансляцией и приглашением заинтересованных лиц и организаций",
  "реализация мероприятия с анонсированием и онлайн-трансляцией",
  "реализация мероприятия без участия сторонних лиц",
];

const BODIES: Readonly<Record<BodyType, Label>> = { CGO: "Для ЦИО", LEB: "Для МИО" };

/** The rows of one of a criterion's tables with the points of a body, and their total. */
export function indicatorTable(
  criterion: CriterionId,
  value: IndicatorTable,
  subject: Subject,
): { readonly rows: FormRow[]; readonly keys: readonly string[]; readonly most: number } {
  const { type, rules, language } = subject;
  const { penalty } = CRITERIA[criterion];
  const own = markRows(criterion, type, rules)
    .map((each, row): Placed => ({ ...each, row }))
    .filter(({ version }) => version.value === value);
  const keys = own
    .filter(({ most }) => most !== undefined)
    .flatMap(({ row }) => OFFICIAL_LANGUAGES.map((each) => keyOf(criterion, row, each)));
  const score = criterionScore(criterion);
  const most = penalty
    ? OFFICIAL_LANGUAGES.length * own.reduce((sum, each) => sum + (each.most ?? 0), 0)
    : maximum(COMPUTATIONS[score], type, rules);
  // The stimulating indicator never lifts a criterion above its maximum: its score is not the sum.
  const capped = own.some(({ indicator }) => indicator.stimulating);
  const figure: Figure = capped ? { score, of: "openness" } : { sum: keys };
  return {
    rows: [
      ...own
        .flatMap((each) => [
          ...groupLines(each.indicator, value, subject),
          ...indicatorLines(criterion, each, value, most, subject),
        ])
        .map(scoringRow),
      totalRow(say(penalty ? "Итого штрафных баллов" : "Итого", language), most, figure),
    ],
    keys,
    most,
  };
}

const groupOf = ({ number }: Indicator, { groups = [] }: IndicatorTable) =>
  groups.find((group) => number.startsWith(`${group.number}.`));

/** The group of an indicator, before the first of it. */
function groupLines(indicator: Indicator, value: IndicatorTable, { language }: Subject): ScoringLine[] {
  const group = groupOf(indicator, value);
  const isFirst = value.indicators.find((each) => groupOf(each, value) === group) === indicator;
  if (!group || !isFirst) return [];
  const label = inLanguage(group.title, language) + (group.note ?? "");
  return [{ number: `${group.number}.`, label: group.colon ? `${label}:` : label }];
}

function indicatorLines(
  criterion: CriterionId,
  { indicator, most, row }: Placed,
  value: IndicatorTable,
  ofCriterion: number,
  subject: Subject,
): ScoringLine[] {
  const { type, rules, language } = subject;
  const group = groupOf(indicator, value);
  const last = indicator.number.split(".").at(-1)!;
  const line: ScoringLine = {
    number: group ? `${last})` : `${last}.`,
    label: labelOf(indicator, ofCriterion, subject),
    ...(most === undefined ? {} : { points: { criterion, row } }),
    ...(group && last === "1" ? { withPrevious: true } : {}),
  };
  const below = (lines: readonly Omit<ScoringLine, "withPrevious">[]): ScoringLine[] =>
    lines.map((each) => ({ ...each, withPrevious: true }));
  switch (indicator.mark) {
    case "entries": {
      const { bands } = inForce(BLOG_POINTS, rules.edition.from)!.value;
      return [
        line,
        ...below(
          bands.map((band, index) => ({
            number: `${index + 1})`,
            label: say("above" in band ? BLOG_BANDS[band.above]! : "в иных случаях", language),
            most: band.gives,
          })),
        ),
      ];
    }
    case "events": {
      const degrees = inForce(PUBLICITY_DEGREES, rules.edition.from)!.value;
      return [
        { ...line, label: `${line.label}:` },
        ...below(
          DEGREES.map((label, index) => ({
            number: "-",
            label: say(label, language),
            most: degrees[index]! * most!,
          })),
        ),
      ];
    }
  }
  const { points } = indicator;
  if (typeof points === "number") return [{ ...line, most: points }];
  const types = BODY_TYPES.filter((each) => points[each] !== undefined);
  if (types.length === 1) return [{ ...line, most: points[types[0]!]! }];
  const { points: figures, ...head } = line;
  return [
    head,
    ...below(
      types.map((each) => ({
        label: say(BODIES[each], language),
        most: points[each]!,
        ...(each === type && figures ? { points: figures } : {}),
      })),
    ),
  ];
}

/** The title of an indicator as the table prints it: with its asterisks, and what is said of a stimulating one. */
function labelOf(
  { title, note, noteAfter, stimulating }: Indicator,
  most: number,
  { language }: Subject,
): string {
  const own = inLanguage(title, language);
  const asterisks = note ?? "";
  const noted =
    language === "ru" && noteAfter !== undefined
      ? own.replace(noteAfter, noteAfter + asterisks)
      : own + asterisks;
  const when: Label =
    "В случае получения государственным органом максимального значения по критерию ({} баллов) стимулирующий показатель не учитывается";
  return stimulating ? `${noted}\n${say(when, language, most)}` : noted;
}

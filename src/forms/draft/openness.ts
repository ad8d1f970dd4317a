import { criterionScore, type OpennessCriterion } from "../../law/openness/criteria";
import {
  OPENNESS_MEDIA_A,
  OPENNESS_MEDIA_B,
  OPENNESS_MEDIA_C,
  OPENNESS_MEDIA_D,
} from "../../law/openness/media";
import { OFFICIAL_LANGUAGES, type OfficialLanguage, type Text } from "../../law/text";
import { markRows } from "../../scoring/marks";
import { maximum } from "../../scoring/score";
import { gained } from "./criteria";
import { digitsOf } from "./digits";
import { listed, type ListedLoss } from "./indicator-list";
import { added, allKnown, greatestFirst, lostOf, minus, pointsOf, times, type Source } from "./source";
import type { Paragraph, Points, Statement } from "./statements";

/** The rows of Table 7-1 by their places among the points of the criterion; the share of satisfied media stands third. */
const MEDIA_ROWS = [
  { number: "1", computation: OPENNESS_MEDIA_A, row: 0 },
  { number: "2", computation: OPENNESS_MEDIA_B, row: 1 },
  { number: "3", computation: OPENNESS_MEDIA_D, row: 3 },
] as const;
const SATISFIED_MEDIA = 2;

/** An indicator with its points in each language. */
interface Row {
  readonly number: string;
  readonly title: Text;
  readonly table: string;
  readonly most: number;
  readonly stimulating: boolean;
  readonly points: Readonly<Record<OfficialLanguage, number | undefined>>;
}

function rowsOf(criterion: OpennessCriterion, { figures, subject }: Source): readonly Row[] {
  const { type, rules } = subject;
  const pointsAt = (row: number) => ({
    kk: figures.points(criterion, row, "kk"),
    ru: figures.points(criterion, row, "ru"),
  });
  if (criterion === "MEDIA") {
    return MEDIA_ROWS.map(({ computation, row, number }) => ({
      number,
      title: computation.title,
      table: "7-1",
      most: maximum(computation, type, rules),
      stimulating: false,
      points: pointsAt(row),
    }));
  }
  return markRows(criterion, type, rules).flatMap(({ indicator, version, most }, row) =>
    most === undefined
      ? []
      : [
          {
            number: indicator.number,
            title: indicator.title,
            table: "table" in version.cite ? (version.cite.table ?? "") : "",
            most,
            stimulating: indicator.stimulating ?? false,
            points: pointsAt(row),
          },
        ],
  );
}

/** What a criterion of openness lost on each indicator, greatest first; of the penalty, what each indicator cost. */
export function indicatorLosses(criterion: OpennessCriterion, source: Source): readonly ListedLoss[] {
  const penalty = criterion === "SUBORDINATES";
  const rows = rowsOf(criterion, source).filter(({ stimulating }) => !stimulating);
  const losses = rows.map(({ number, title, table, most, points }) => {
    const known = OFFICIAL_LANGUAGES.flatMap((language): readonly [OfficialLanguage, number][] => {
      const got = points[language];
      return got === undefined ? [] : [[language, penalty ? got : lostOf({ got, most })]];
    });
    return {
      number,
      title,
      table,
      lost: added(known.map(([, lost]) => lost)),
      in: Object.fromEntries(known),
    };
  });
  const factor = criterion === "MEDIA" ? [mediaFactor(source)] : [];
  return greatestFirst([...losses, ...factor].filter(({ lost }) => lost > 0));
}

/** What the share of satisfied media takes off the first two indicators, which it is multiplied with (p. 80). */
function mediaFactor({ figures }: Source): ListedLoss {
  const known = OFFICIAL_LANGUAGES.flatMap((language): readonly [OfficialLanguage, number][] => {
    const [a, b, share] = [0, 1, SATISFIED_MEDIA].map((row) => figures.points("MEDIA", row, language));
    if (a === undefined || b === undefined || share === undefined) return [];
    return [[language, times(added([a, b]), minus(1, share))]];
  });
  const lost = added(known.map(([, lost]) => lost));
  return { title: OPENNESS_MEDIA_C.title, table: "7-1", lost, in: Object.fromEntries(known) };
}

/** What a criterion of openness says of its points, by language, and of the indicators on which they were lost. */
export function openness(criterion: OpennessCriterion, source: Source): readonly Paragraph[] {
  if (criterion === "SUBORDINATES") return subordinates(source);
  const whole = pointsOf(criterionScore(criterion), source);
  const stimulus = criterion === "DATA" ? stimulusOf(source) : undefined;
  const losses = indicatorLosses(criterion, source);
  if (whole && lostOf(whole) === 0 && losses.length === 0) {
    return [[gained(whole), ...(stimulus ? [stimulus] : [])]];
  }
  const rows = rowsOf(criterion, source).filter(({ stimulating }) => !stimulating);
  // What the media's points in one language are is not told by the points of its indicators.
  const languages = criterion === "MEDIA" ? undefined : byLanguage(rows);
  // What the stimulating indicator added is told in its own sentence.
  const parts = languages && [languages.kk.got, languages.ru.got, ...(stimulus ? [stimulus.applied] : [])];
  const digits = whole && parts && { digits: digitsOf([{ whole: whole.got, parts }]) };
  const first: Paragraph = [
    ...(whole ? [gained(whole)] : []),
    ...(languages ? [{ say: "languages", ...languages, ...digits } as const] : []),
  ];
  const last: Paragraph = stimulus ? [{ ...stimulus, ...digits }] : [];
  return [first, ...listed(losses, false, whole), last].filter((paragraph) => paragraph.length > 0);
}

function byLanguage(rows: readonly Row[]): Readonly<Record<OfficialLanguage, Points>> | undefined {
  const most = added(rows.map((row) => row.most));
  const points = (language: OfficialLanguage): Points | undefined => {
    const known = allKnown(rows.map(({ points }) => points[language]));
    return known && { got: added(known), most };
  };
  const [kk, ru] = [points("kk"), points("ru")];
  return kk && ru && rows.length > 0 ? { kk, ru } : undefined;
}

/** The stimulating indicator of open data: what it offers, and what of it counts. */
function stimulusOf(source: Source): Extract<Statement, { readonly say: "stimulus" }> | undefined {
  const whole = pointsOf("OPENNESS_DATA", source);
  const rows = rowsOf("DATA", source);
  const stimulus = rows.find(({ stimulating }) => stimulating);
  const others = rows.filter((row) => row !== stimulus).flatMap(({ points }) => [points.kk, points.ru]);
  const base = allKnown(others);
  const offers = stimulus && allKnown([stimulus.points.kk, stimulus.points.ru]);
  if (!whole || !base || !offers) return undefined;
  const offered = added(offers);
  if (offered === 0) return undefined;
  const applied = Math.max(0, minus(whole.got, added(base)));
  const full = added(base) >= whole.most;
  return { say: "stimulus", title: stimulus.title, offered, applied, full, most: whole.most };
}

function subordinates(source: Source): readonly Paragraph[] {
  const { type, rules } = source.subject;
  if (type === "LEB" && rules.readings["local-subordinates"] !== "deduct")
    return [[{ say: "localSubordinates" }]];
  const penalty = pointsOf("OPENNESS_SUBORDINATES", source);
  if (penalty?.got === 0) return [[{ say: "subordinates", ...penalty }]];
  const first: readonly Paragraph[] = penalty ? [[{ say: "subordinates", ...penalty }]] : [];
  return [...first, ...listed(indicatorLosses("SUBORDINATES", source), true, penalty)];
}

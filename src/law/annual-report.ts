import type { Text } from "./text";
import type { IsoDate } from "./version";

/** Order No 193 of 25 June 2013 and the orders that its text, as the source prints it, names as having changed it. */
export const REPORT_ACTS = {
  /** In force from its registration (its third point). */
  "193": { number: "193", signed: "2013-06-25", inForce: "2013-07-02" },
  "757": { number: "757", signed: "2015-12-09", inForce: "2016-03-01" },
  "19": { number: "19/НҚ", signed: "2020-01-20" },
  "68": { number: "68/НҚ", signed: "2024-02-13" },
  "428": { number: "428/НҚ", signed: "2024-07-16" },
} as const satisfies Readonly<
  Record<
    string,
    {
      readonly number: string;
      readonly signed: IsoDate;
      /**
       * Left out where the order enters into force ten calendar days after its first official publication, whose day the
       * source does not give.
       */
      readonly inForce?: IsoDate;
    }
  >
>;

export type ReportActId = keyof typeof REPORT_ACTS;

/** Calendar days after the day of publication, after which an order is in force. */
const DAYS_AFTER_PUBLICATION = 10;
const DAY = 86_400_000;

/** The first day on which an order can have been in force: published on the day it was signed, at the earliest. */
export function earliestInForce(id: ReportActId): IsoDate {
  const act = REPORT_ACTS[id];
  if ("inForce" in act) return act.inForce;
  const day = Date.parse(act.signed) + (DAYS_AFTER_PUBLICATION + 1) * DAY;
  return new Date(day).toISOString().slice(0, 10) as IsoDate;
}

/** A provision of order No 193 as the source prints it. Earlier wordings are not known. */
export interface Printed<T> {
  /** The orders that set and changed it, oldest first. */
  readonly acts: readonly [ReportActId, ...ReportActId[]];
  readonly value: T;
}

/** Whether the printed wording may be another than that of the day: the last order that changed it was not yet in force. */
export const mayDiffer = ({ acts }: Printed<unknown>, day: IsoDate): boolean =>
  day < earliestInForce(acts.at(-1)!);

/** What the report must hold (paragraph 5 of the rules), in short: the paragraph lists the kinds of bodies each time. */
export const CONTENTS = {
  acts: ["193", "68"],
  value: {
    activity: {
      ru: "основные направления деятельности по вопросам оказания государственных услуг",
      kk: "мемлекеттік қызметтер көрсету мәселелері бойынша қызметтің негізгі бағыттары",
      en: "the main directions of activity on public services",
    },
    rendered: {
      ru: "количество оказанных государственных услуг",
      kk: "көрсетілген мемлекеттік қызметтердің саны",
      en: "the number of public services rendered",
    },
    improvement: {
      ru: "результаты деятельности по совершенствованию, автоматизации процесса оказания государственных услуг",
      kk: "мемлекеттік қызметтер көрсету процесін жетілдіру, автоматтандыру жөніндегі қызметтің нәтижелері",
      en: "the results of improving and automating how public services are rendered",
    },
    feedback: {
      ru: "механизм обратной связи с услугополучателями, в том числе количество проведенных заслушиваний",
      kk: "көрсетілетін қызметті алушылармен кері байланыс тетігі, оның ішінде өткізілген тыңдаулардың саны",
      en: "the feedback with recipients, the number of hearings held included",
    },
    measures: {
      ru: "меры, принятые по обращениям физических и юридических лиц",
      kk: "жеке және заңды тұлғалардың өтініштері бойынша қабылданған шаралар",
      en: "the measures taken on requests of individuals and legal entities",
    },
  },
} as const satisfies Printed<Readonly<Record<string, Text>>>;

export type ContentId = keyof (typeof CONTENTS)["value"];

/** What the information of a report may come from (paragraph 6 of the rules). */
export const SOURCES = {
  acts: ["193"],
  value: {
    statistics: { ru: "статистические данные", kk: "статистикалық деректер", en: "statistical data" },
    assessment: {
      ru: 'результаты оценки эффективности деятельности государственных органов по направлению "Оказание государственных услуг", проведенной уполномоченными государственными органами',
      kk: 'уәкілетті мемлекеттік органдар жүргізген "Мемлекеттік қызметтер көрсету" бағыты бойынша мемлекеттік органдар қызметінің тиімділігін бағалау нәтижелері',
      en: "results of the assessment of state bodies in the direction “Public services” by the authorised bodies",
    },
    control: {
      ru: "результаты контроля за качеством оказания государственных услуг",
      kk: "мемлекеттік қызметтер көрсету сапасын бақылау нәтижелері",
      en: "results of the control of the quality of public services",
    },
    internalControl: {
      ru: "результаты внутреннего контроля за качеством оказания государственных услуг",
      kk: "мемлекеттік қызметтер көрсету сапасын ішкі бақылау нәтижелері",
      en: "results of the internal control of the quality of public services",
    },
    publicMonitoring: {
      ru: "результаты общественного мониторинга качества оказания государственных услуг",
      kk: "мемлекеттік қызметтер көрсету сапасына қоғамдық мониторинг нәтижелері",
      en: "results of the public monitoring of the quality of public services",
    },
    surveys: {
      ru: "результаты опросов услугополучателей",
      kk: "көрсетілетін қызметті алушыларға жүргізілген сауалнама нәтижелері",
      en: "results of surveys of recipients",
    },
  },
} as const satisfies Printed<Readonly<Record<string, Text>>>;

export type InformationSource = keyof (typeof SOURCES)["value"];

/** The criteria of the information (paragraph 7 of the rules). */
export const CRITERIA = {
  acts: ["193"],
  value: {
    reliability: { ru: "достоверности", kk: "анықтық", en: "reliability" },
    comparability: { ru: "сопоставимости", kk: "салыстырмалылық", en: "comparability" },
    objectivity: { ru: "объективности", kk: "объективтілік", en: "objectivity" },
    economy: { ru: "экономичности", kk: "үнемділік", en: "economy" },
    predictability: { ru: "прогнозируемости", kk: "болжамдылық", en: "predictability" },
    completeness: { ru: "полноты", kk: "толықтық", en: "completeness" },
  },
} as const satisfies Printed<Readonly<Record<string, Text>>>;

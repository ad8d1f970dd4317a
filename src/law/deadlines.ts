import type { Text } from "./text";
import type { Cite, Provision, Version } from "./version";

/** The events whose last day the Methodology or order No 193 sets. */
export type DeadlineEvent =
  | "objection"
  | "notice"
  | "decision"
  | "submission"
  | "commission-complaint"
  | "delays-report"
  | "report"
  | "dataset"
  | "audit-results"
  | "strategic-plan-report"
  | "budget-report";

/** How the last day follows from the date given. Terms in days count from the next day (reading `day-count`). */
export type Term =
  | { readonly kind: "workingDays"; readonly days: number }
  | { readonly kind: "calendarDays"; readonly days: number }
  /** This day of the year after the date's; months from 1. */
  | { readonly kind: "nextYear"; readonly month: number; readonly day: number }
  /** The date itself, or the next working day where it is a day off. */
  | { readonly kind: "nextWorkingDay" }
  /** The day that the Schedule (График, Кесте) of the annual assessment names: it cannot be calculated. */
  | { readonly kind: "bySchedule" };

export interface DeadlineRule {
  readonly term: Term;
  /** Where the sources state the same term besides the place that the version cites. */
  readonly also: readonly Cite[];
}

/** An event with a last day. */
export interface Deadline {
  /** What is to be done by then. */
  readonly title: Text;
  /** What the date is that the last day follows from. */
  readonly date: Text;
  readonly versions: Provision<DeadlineRule>;
}

/** A term as the order of January 2023 states it, and where else it does. */
const january = (cite: Cite, term: Term, ...also: Cite[]): Version<DeadlineRule> => ({
  from: "2023-01-31",
  order: "2023-01",
  cite,
  value: { term, also },
});

/**
 * All deadlines. The Kazakh wording is a working translation, made with the terms of the amending orders: of these places
 * the sources have p. 114 alone in Kazakh.
 */
export const DEADLINES: Readonly<Record<DeadlineEvent, Deadline>> = {
  objection: {
    title: {
      ru: "Возражения и Таблица разногласий по результатам операционной оценки",
      kk: "Операциялық бағалау нәтижелері бойынша қарсылықтар мен Келіспеушіліктер кестесі",
      en: "Objections and the Table of disagreements on the results of the operational assessment",
    },
    date: {
      ru: "день получения Заключения ЦГО или Заключения МИО",
      kk: "ОМО қорытындысы немесе ЖАО қорытындысы алынған күн",
      en: "the day on which the Conclusion on the CGO or on the LEB was received",
    },
    versions: [january({ paragraph: 109 }, { kind: "workingDays", days: 5 })],
  },
  notice: {
    title: {
      ru: "Уведомление об отсутствии возражений к результатам операционной оценки",
      kk: "Операциялық бағалау нәтижелеріне қарсылықтардың жоқтығы туралы хабарлама",
      en: "Notice that there are no objections to the results of the operational assessment",
    },
    date: {
      ru: "день получения заключения о результатах оценки",
      kk: "бағалау нәтижелері туралы қорытынды алынған күн",
      en: "the day on which the conclusion on the results of the assessment was received",
    },
    versions: [january({ paragraph: 112 }, { kind: "workingDays", days: 5 })],
  },
  decision: {
    title: {
      ru: "Решение специальной комиссии о принятии либо непринятии возражений",
      kk: "Арнайы комиссияның қарсылықтарды қабылдау не қабылдамау туралы шешімі",
      en: "Decision of the special commission to accept or not to accept the objections",
    },
    date: {
      ru: "последний день срока подачи возражений",
      kk: "қарсылықтарды жіберу мерзімінің соңғы күні",
      en: "the last day of the term for objections",
    },
    versions: [
      january({ paragraph: 114 }, { kind: "calendarDays", days: 15 }),
      {
        from: "2023-07-24",
        order: "2023-07",
        cite: { paragraph: 114 },
        value: { term: { kind: "bySchedule" }, also: [] },
      },
    ],
  },
  submission: {
    title: {
      ru: "Внесение в Агентство заключения о результатах операционной оценки",
      kk: "Операциялық бағалау нәтижелері туралы қорытындыны Агенттікке енгізу",
      en: "Submission of the conclusion on the results of the operational assessment to the Agency",
    },
    date: {
      ru: "день заседания специальной комиссии по рассмотрению возражений",
      kk: "қарсылықтарды қарау жөніндегі арнайы комиссияның отырысы өткен күн",
      en: "the day on which the special commission sat on the objections",
    },
    versions: [january({ paragraph: 119 }, { kind: "workingDays", days: 5 }, { paragraph: 120 })],
  },
  "commission-complaint": {
    title: {
      ru: "Жалоба государственного органа в рабочий орган Комиссии",
      kk: "Мемлекеттік органның Комиссияның жұмыс органына шағымы",
      en: "Complaint of the state body to the working body of the Commission",
    },
    date: {
      ru: "день завершения процедуры обжалования",
      kk: "шағымдану рәсімі аяқталған күн",
      en: "the day on which the appeal procedure ended",
    },
    versions: [january({ paragraph: 110 }, { kind: "workingDays", days: 5 })],
  },
  "delays-report": {
    title: {
      ru: "Информация в Агентство о количестве нарушений сроков оказания государственных услуг из ИС «Мониторинг»",
      kk: "Мемлекеттік қызметтерді көрсету мерзімдерін бұзу саны туралы «Мониторинг» АЖ-дан Агенттікке ұсынылатын ақпарат",
      en: "Information to the Agency on the number of services rendered late, from the information system “Monitoring”",
    },
    date: {
      ru: "любой день оцениваемого года",
      kk: "бағаланатын жылдың кез келген күні",
      en: "any day of the assessed year",
    },
    versions: [january({ paragraph: 39 }, { kind: "nextYear", month: 2, day: 15 })],
  },
  report: {
    title: {
      ru: "Размещение отчета деятельности по вопросам оказания государственных услуг за предыдущий год",
      kk: "Мемлекеттік қызметтер көрсету мәселелері бойынша қызметтің өткен жылғы есебін орналастыру",
      en: "Publication of the report on public services for the previous year",
    },
    date: {
      ru: "любой день отчетного года",
      kk: "есепті жылдың кез келген күні",
      en: "any day of the year reported on",
    },
    versions: [
      {
        // Order No 193 entered into force on its registration (its p. 3), eight days after it was signed.
        from: "2013-07-02",
        order: "193",
        cite: { act: "193", paragraph: 9 },
        value: { term: { kind: "nextYear", month: 4, day: 30 }, also: [] },
      },
    ],
  },
  dataset: {
    title: {
      ru: "Размещение и (или) актуализация набора открытых данных",
      kk: "Ашық деректер жиынтығын орналастыру және (немесе) өзектендіру",
      en: "Publication and (or) update of an open data set",
    },
    date: {
      ru: "день, на который приходится срок размещения и (или) актуализации",
      kk: "орналастыру және (немесе) өзектендіру мерзімі тура келетін күн",
      en: "the day on which the publication and (or) update is due",
    },
    versions: [january({ paragraph: 62 }, { kind: "nextWorkingDay" })],
  },
  "audit-results": {
    title: {
      ru: "Размещение информации о результатах государственного аудита и финансового контроля",
      kk: "Мемлекеттік аудит және қаржылық бақылау нәтижелері туралы ақпаратты орналастыру",
      en: "Publication of information on the results of state audit and financial control",
    },
    date: {
      ru: "день получения результатов от органов государственного аудита и финансового контроля",
      kk: "нәтижелер мемлекеттік аудит және қаржылық бақылау органдарынан алынған күн",
      en: "the day on which the results were received from the bodies of state audit and financial control",
    },
    versions: [
      january({ appendix: 10, table: "2" }, { kind: "workingDays", days: 15 }, { appendix: 10, table: "3" }),
    ],
  },
  "strategic-plan-report": {
    title: {
      ru: "Размещение Отчета о реализации стратегического плана",
      kk: "Стратегиялық жоспардың іске асырылуы туралы есепті орналастыру",
      en: "Publication of the Report on the implementation of the strategic plan",
    },
    date: {
      ru: "день формирования Отчета",
      kk: "есеп қалыптастырылған күн",
      en: "the day on which the Report was drawn up",
    },
    versions: [january({ appendix: 10, table: "2" }, { kind: "workingDays", days: 15 })],
  },
  "budget-report": {
    title: {
      ru: "Размещение отчетов о реализации бюджетных программ",
      kk: "Бюджеттік бағдарламалардың іске асырылуы туралы есептерді орналастыру",
      en: "Publication of the reports on the implementation of budget programmes",
    },
    date: {
      ru: "любой день отчетного года",
      kk: "есепті жылдың кез келген күні",
      en: "any day of the year reported on",
    },
    versions: [
      january(
        { appendix: 10, table: "2" },
        { kind: "nextYear", month: 4, day: 1 },
        { appendix: 10, table: "3" },
      ),
    ],
  },
};

/** The event of a name in any case, or `undefined`. */
export function deadlineEvent(name: string): DeadlineEvent | undefined {
  const event = name.trim().toLowerCase();
  return Object.hasOwn(DEADLINES, event) ? (event as DeadlineEvent) : undefined;
}

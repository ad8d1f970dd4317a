import type { PerBody } from "../bodies";
import type { Text } from "../text";
import type { Provision } from "../version";
import type { TableProvision } from "./indicator";
import { NOTES } from "./notes";

/** What Tables 2 and 3 name alike. */
const AUDIT: Text = {
  ru: "Размещение информации о результатах государственного аудита и финансового контроля в течение пятнадцати рабочих дней после их получения от органов государственного аудита и финансового контроля",
  kk: "Мемлекеттік аудит және қаржылық бақылау органдарынан алынғаннан кейін он бес жұмыс күні ішінде мемлекеттік аудит пен қаржылық бақылау нәтижелері туралы ақпаратты орналастыру",
  en: "Results of state audit and financial control placed within fifteen working days of receipt",
};
const REPORTS: Text = {
  ru: "Размещение отчетов о реализации бюджетных программ до их представления на заседание общественного совета (при наличии), но не позднее 1 апреля года, следующего за отчетным",
  kk: "Бюджеттік бағдарламалардың іске асырылуы туралы есептерді қоғамдық кеңестің (бар болса) отырысына ұсынылғанға дейін, бірақ есепті жылдан кейінгі жылдың 1 сәуірінен кешіктірмей орналастыру",
  en: "Reports on the budget programmes placed before the public council meets on them, and not later than 1 April of the year after",
};
const CIVIL_BUDGET: Text = {
  ru: "Размещение гражданского бюджета",
  kk: "Азаматтық бюджетті орналастыру",
  en: "Civil budget placed",
};
const DRAFTS_CORRECT: Text = {
  ru: "Корректность и полнота размещения проектов бюджетных программ",
  kk: "Бюджеттік бағдарламалардың жобаларын орналастырудың дұрыстығы мен толықтығы",
  en: "Drafts of budget programmes placed correctly and completely",
};
const DRAFTS_IN_TIME: Text = {
  ru: "Своевременность размещения проектов бюджетных программ",
  kk: "Бюджеттік бағдарламалардың жобаларын уақтылы орналастыру",
  en: "Drafts of budget programmes placed in time",
};
const COMMENTS: Text = {
  ru: "Мониторинг и рассмотрение предложений и комментариев пользователей",
  kk: "Пайдаланушылардың ұсыныстары мен пікірлерін мониторингтеу және қарау",
  en: "Monitoring and consideration of users' proposals and comments",
};
const ANNOUNCEMENTS: Text = {
  ru: "Публикации информационных сообщений, пресс-релизов, направленных на оповещение населения о сроках проведения публичных обсуждений проектов бюджетных программ и отчетов о реализации бюджетных программ на интернет-ресурсах",
  kk: "Бюджеттік бағдарламалардың жобаларын және бюджеттік бағдарламалардың іске асырылуы туралы есептерді жария талқылау мерзімдері туралы халықты хабардар етуге бағытталған ақпараттық хабарламаларды, баспасөз релиздерін интернет-ресурстарда жариялау",
  en: "Announcements and press releases on sites about the dates of public discussion of drafts and reports of budget programmes",
};

/** Appendix 10, Table 2: open budget of central state bodies. */
export const TABLE_2: TableProvision = [
  {
    from: "2023-01-31",
    order: "2023-01",
    cite: { appendix: 10, table: "2" },
    value: {
      title: {
        ru: 'Операционная оценка центральных государственных органов по критерию "Открытый бюджет"',
        kk: '"Ашық бюджет" өлшемі бойынша орталық мемлекеттік органдарды операциялық бағалау',
        en: "Operational assessment of central state bodies by the criterion “Open budget”",
      },
      groups: [
        {
          number: "1",
          note: "*",
          colon: true,
          title: {
            ru: "Размещение консолидированной финансовой отчетности",
            kk: "Шоғырландырылған қаржылық есептілікті орналастыру",
            en: "Consolidated financial statements placed",
          },
        },
      ],
      indicators: [
        {
          number: "1.1",
          points: 0.3,
          title: {
            ru: "Размещение консолидированного бухгалтерского баланса",
            kk: "Шоғырландырылған бухгалтерлік балансты орналастыру",
            en: "Consolidated balance sheet placed",
          },
        },
        {
          number: "1.2",
          points: 0.3,
          title: {
            ru: "Размещение консолидированного отчета о результатах финансовой деятельности",
            kk: "Қаржылық қызмет нәтижелері туралы шоғырландырылған есепті орналастыру",
            en: "Consolidated statement of financial performance placed",
          },
        },
        {
          number: "1.3",
          points: 0.3,
          title: {
            ru: "Размещение консолидированного отчета о движении денег",
            kk: "Ақша қозғалысы туралы шоғырландырылған есепті орналастыру",
            en: "Consolidated cash flow statement placed",
          },
        },
        {
          number: "1.4",
          points: 0.3,
          title: {
            ru: "Размещение консолидированного отчета об изменениях чистых активов/капитала",
            kk: "Таза активтердің/капиталдың өзгерістері туралы шоғырландырылған есепті орналастыру",
            en: "Consolidated statement of changes in net assets or equity placed",
          },
        },
        {
          number: "1.5",
          points: 0.3,
          title: {
            ru: "Размещение Пояснительной записки к консолидированной финансовой отчетности",
            kk: "Шоғырландырылған қаржылық есептілікке түсіндірме жазбаны орналастыру",
            en: "Notes to the consolidated financial statements placed",
          },
        },
        {
          number: "2",
          points: 0.5,
          note: "**",
          title: {
            ru: "Размещение Отчета о реализации стратегического плана в течение пятнадцати рабочих дней со дня формирования",
            kk: "Стратегиялық жоспардың іске асырылуы туралы есепті қалыптастырылған күннен бастап он бес жұмыс күні ішінде орналастыру",
            en: "Report on the strategic plan placed within fifteen working days of its making",
          },
        },
        { number: "3", points: 0.5, note: "**", title: REPORTS },
        { number: "4", points: 0.5, note: "**", title: AUDIT },
        { number: "5", points: 0.5, note: "**", title: CIVIL_BUDGET },
        {
          number: "6",
          points: 0.5,
          title: {
            ru: "Корректность и полнота размещения бюджетных материалов, предусмотренных пунктами 1-5 настоящей таблицы",
            kk: "Осы кестенің 1–5-тармақтарында көзделген бюджеттік материалдарды орналастырудың дұрыстығы мен толықтығы",
            en: "Budget materials of items 1–5 of this table placed correctly and completely",
          },
        },
        {
          number: "7",
          points: 0.5,
          title: {
            ru: "Своевременность размещения бюджетных материалов, предусмотренных пунктами 1-5 настоящей таблицы",
            kk: "Осы кестенің 1–5-тармақтарында көзделген бюджеттік материалдарды уақтылы орналастыру",
            en: "Budget materials of items 1–5 of this table placed in time",
          },
        },
        { number: "8", points: 0.5, note: "**", title: DRAFTS_CORRECT },
        { number: "9", points: 0.5, note: "**", title: DRAFTS_IN_TIME },
        { number: "10", points: 1.5, note: "**", title: COMMENTS },
        {
          number: "11",
          points: 2,
          note: "**",
          noteAfter: "о реализации бюджетных программ",
          title: ANNOUNCEMENTS,
        },
      ],
      notes: [NOTES.statementsOfBank, NOTES.exceptBank],
    },
  },
];

/** Appendix 10, Table 3: open budget of local executive bodies. */
export const TABLE_3: TableProvision = [
  {
    from: "2023-01-31",
    order: "2023-01",
    cite: { appendix: 10, table: "3" },
    value: {
      title: {
        ru: 'Операционная оценка местных исполнительных органов по критерию "Открытый бюджет"',
        kk: '"Ашық бюджет" өлшемі бойынша жергілікті атқарушы органдарды операциялық бағалау',
        en: "Operational assessment of local executive bodies by the criterion “Open budget”",
      },
      indicators: [
        { number: "1", points: 2, title: REPORTS },
        { number: "2", points: 2, title: AUDIT },
        { number: "3", points: 0.5, title: CIVIL_BUDGET },
        { number: "4", points: 0.5, title: DRAFTS_CORRECT },
        { number: "5", points: 0.5, title: DRAFTS_IN_TIME },
        { number: "6", points: 1.5, title: COMMENTS },
        { number: "7", points: 2, title: ANNOUNCEMENTS },
      ],
    },
  },
];

/** Indicators on which budget programmes count only as far as their public discussion was announced. */
export interface AnnouncedIndicators {
  /** Of reports on budget programmes. */
  readonly reports: readonly string[];
  /** Of drafts of budget programmes. */
  readonly drafts: readonly string[];
}

/** p. 67: without an announcement 0 points for those budget programmes on these indicators. */
export const ANNOUNCED_PROGRAMMES: Provision<PerBody<AnnouncedIndicators>> = [
  {
    from: "2023-01-31",
    order: "2023-01",
    cite: { paragraph: 67 },
    value: { CGO: { reports: ["3"], drafts: ["9"] }, LEB: { reports: ["1"], drafts: ["5"] } },
  },
];

/** p. 67: without an audit in the period this indicator is at its maximum; a secret budget takes averages. */
export const WITHOUT_AUDIT: Provision<PerBody<string>> = [
  { from: "2023-01-31", order: "2023-01", cite: { paragraph: 67 }, value: { CGO: "4", LEB: "2" } },
];

import type { PerBody } from "../bodies";
import type { Text } from "../text";
import type { Provision } from "../version";
import type { TableProvision } from "./indicator";

/** What Tables 4 and 5 name alike. */
const DRAFT_ACTS: Text = {
  ru: "Размещение проектов нормативных правовых актов с пояснительными записками и сравнительными таблицами (в случаях внесения изменений и (или) дополнений)",
  kk: "Нормативтік құқықтық актілердің жобаларын түсіндірме жазбалармен және салыстырма кестелермен (өзгерістер және (немесе) толықтырулар енгізілген жағдайларда) орналастыру",
  en: "Draft acts placed with explanatory notes and comparative tables (where an act is amended)",
};
const FIELDS: Text = {
  ru: "Корректность заполнения форм (полнота полей, версионность, языковая раскладка)",
  kk: "Нысандарды дұрыс толтыру (өрістердің толықтығы, нұсқалылығы, тілдік орналасуы)",
  en: "Forms filled in correctly (all fields, versions, languages)",
};
const COMMENTS: Text = {
  ru: "Мониторинг и рассмотрение предложений и комментариев пользователей к проектам нормативных правовых актов и результатам анализа регуляторного воздействия",
  kk: "Нормативтік құқықтық актілердің жобаларына және реттеушілік әсерді талдау нәтижелеріне пайдаланушылардың ұсыныстары мен пікірлерін мониторингтеу және қарау",
  en: "Monitoring and consideration of users' proposals and comments on draft acts and regulatory impact analyses",
};
const ANNOUNCEMENTS: Text = {
  ru: "Публикации информационных сообщений, пресс-релизов, направленных на оповещение населения о сроках проведения публичных обсуждений проектов нормативных правовых актов на интернет-ресурсах",
  kk: "Нормативтік құқықтық актілердің жобаларын жария талқылау мерзімдері туралы халықты хабардар етуге бағытталған ақпараттық хабарламаларды, баспасөз релиздерін интернет-ресурстарда жариялау",
  en: "Announcements and press releases on sites about the dates of public discussion of draft acts",
};

/** Appendix 10, Table 4: open acts of central state bodies. */
export const TABLE_4: TableProvision = [
  {
    from: "2023-01-31",
    order: "2023-01",
    cite: { appendix: 10, table: "4" },
    value: {
      title: {
        ru: 'Операционная оценка центральных государственных органов по критерию "Открытые нормативные правовые акты"',
        kk: '"Ашық нормативтік құқықтық актілер" өлшемі бойынша орталық мемлекеттік органдарды операциялық бағалау',
        en: "Operational assessment of central state bodies by the criterion “Open acts”",
      },
      indicators: [
        {
          number: "1",
          points: 1,
          title: {
            ru: "Размещение проектов концепций законопроектов",
            kk: "Заң жобалары тұжырымдамаларының жобаларын орналастыру",
            en: "Draft concepts of bills placed",
          },
        },
        { number: "2", points: 1, title: DRAFT_ACTS },
        { number: "3", points: 1, title: FIELDS },
        { number: "4", points: 3.5, title: COMMENTS },
        { number: "5", points: 1.5, title: ANNOUNCEMENTS },
        {
          number: "6",
          points: 1,
          mark: "events",
          title: {
            ru: "Реализация программ информационного сопровождения и разъяснения проекта закона, утвержденных в отчетном периоде (по степени публичности мероприятий)",
            kk: "Есепті кезеңде бекітілген заң жобасын ақпараттық сүйемелдеу және түсіндіру бағдарламаларын іске асыру (іс-шаралардың жариялылық дәрежесі бойынша)",
            en: "Programmes of information on a bill that were approved in the report period, carried out (by degree of publicity)",
          },
        },
      ],
    },
  },
];

/** Appendix 10, Table 5: open acts of local executive bodies. */
export const TABLE_5: TableProvision = [
  {
    from: "2023-01-31",
    order: "2023-01",
    cite: { appendix: 10, table: "5" },
    value: {
      title: {
        ru: 'Операционная оценка местных исполнительных органов по критерию "Открытые нормативные правовые акты"',
        kk: '"Ашық нормативтік құқықтық актілер" өлшемі бойынша жергілікті атқарушы органдарды операциялық бағалау',
        en: "Operational assessment of local executive bodies by the criterion “Open acts”",
      },
      indicators: [
        { number: "1", points: 2, title: DRAFT_ACTS },
        { number: "2", points: 1.5, title: FIELDS },
        { number: "3", points: 4, title: COMMENTS },
        { number: "4", points: 1.5, title: ANNOUNCEMENTS },
      ],
    },
  },
];

/** Degrees of publicity of an event of Table 4, item 6; one that was not carried out has none. */
export const PUBLICITY_DEGREES: Provision<readonly number[]> = [
  {
    from: "2023-01-31",
    order: "2023-01",
    cite: { appendix: 10, table: "4" },
    value: [1, 0.8, 0.6, 0.4, 0],
  },
];

/** The indicators of plans and of comments that p. 71 speaks of. */
export interface PlanIndicators {
  /** Get the maximum where nothing was planned, and nothing where the discussion was not announced. */
  readonly planned: readonly string[];
  /** Get the maximum where no comments came. */
  readonly comments: readonly string[];
}

/** p. 71: nothing planned, no comments, no announcements. */
export const PLANNED_ACTS: Provision<PerBody<PlanIndicators>> = [
  {
    from: "2023-01-31",
    order: "2023-01",
    cite: { paragraph: 71 },
    value: { CGO: { planned: ["1", "2"], comments: ["4"] }, LEB: { planned: ["1"], comments: ["3"] } },
  },
];

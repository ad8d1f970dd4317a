import type { Bands } from "../bands";
import type { Text } from "../text";
import type { Provision } from "../version";
import type { Indicator, IndicatorGroup, IndicatorTable, TableProvision } from "./indicator";
import { NOTES } from "./notes";

const TITLE: Text = {
  ru: 'Операционная оценка центральных государственных и местных исполнительных органов по критерию "Открытый диалог"',
  kk: '"Ашық диалог" өлшемі бойынша орталық мемлекеттік және жергілікті атқарушы органдардың операциялық бағалау',
  en: "Operational assessment of central state and local executive bodies by the criterion “Open dialogue”",
  officialKk: true,
};
const CONFERENCES: Text = {
  ru: "Проведение интернет-конференций и опросов",
  kk: "Интернет-конференциялар мен сауалнамалар өткізу",
  en: "Internet conferences and polls",
  officialKk: true,
};
const BLOG: Omit<Indicator, "number"> = {
  points: 1.5,
  mark: "entries",
  title: {
    ru: "Наполнение блога первого руководителя (наличие записей)",
    kk: "Бірінші басшысының блогын жүргізуі (жазбалардың болуы)",
    en: "Blog of the first head (number of entries)",
    officialKk: true,
  },
};
const SITTINGS: Text = {
  ru: "Проведение в режиме онлайн-трансляции открытых заседаний (коллегий)",
  kk: "Ашық отырыстарды (алқаларды) онлайн трансляциялау режимінде өткізу",
  en: "Open sittings (boards) broadcast online",
  officialKk: true,
};

/** The item over those of {@link meetings}. */
const meetingsGroup = (number: string): IndicatorGroup => ({
  number,
  note: "**",
  title: {
    ru: "Встречи с населением",
    kk: "Халықпен кездесулер",
    en: "Meetings with the population",
    officialKk: true,
  },
});

/** Item "Meetings with the population": schedule, plan of action, personal reception, meetings with NGOs. */
function meetings(item: number, schedule: number, plan: number): readonly Indicator[] {
  return [
    {
      number: `${item}.1`,
      points: schedule,
      title: {
        ru: "Соблюдение годового графика/календаря встреч",
        kk: "Жылдық кездесу кестесін / күнтізбесін сақтау",
        en: "Meetings with the population: yearly schedule kept",
        officialKk: true,
      },
    },
    {
      number: `${item}.2`,
      points: plan,
      title: {
        ru: "Размещение на сайте плана действий по решению проблемных вопросов и информации о ходе решения проблемных вопросов",
        kk: "Сайтта проблемалық мәселелерді шешу жөніндегі іс-қимыл жоспарын және проблемалық мәселелерді шешу барысы туралы ақпаратты орналастыру",
        en: "Meetings with the population: plan of action on the problems raised and its progress on the site",
        officialKk: true,
      },
    },
    {
      number: `${item}.3`,
      points: { CGO: 0.5, LEB: 1 },
      note: "**",
      title: {
        ru: "Проведение личного приема граждан",
        kk: "Азаматтарды жеке қабылдауды жүргізу",
        en: "Meetings with the population: personal reception of citizens",
        officialKk: true,
      },
    },
    {
      number: `${item}.4`,
      points: { CGO: 0.5 },
      note: "***",
      title: {
        ru: "Проведение встречи с НКО",
        kk: "КЕҰ-мен кездесу өткізу",
        en: "Meetings with the population: meeting with NGOs",
        officialKk: true,
      },
    },
  ];
}

const TABLE_NOTES = [NOTES.exceptDefence, NOTES.exceptDefenceAndForeignAffairs, NOTES.notLocal];

const JANUARY: IndicatorTable = {
  title: TITLE,
  groups: [meetingsGroup("5")],
  indicators: [
    {
      number: "1",
      points: 2.5,
      title: {
        ru: 'Доля вопросов, получивших ответы, на блог-платформе первых руководителей государственных органов, в соответствии со сроками и требованиями, установленными Законом Республики Казахстан "О доступе к информации"',
        kk: '"Ақпаратқа қол жеткізу туралы" Қазақстан Республикасының Заңында белгіленген мерзімдер мен талаптарға сәйкес мемлекеттік органдардың бірінші басшыларының блог-платформасында жауап алған сұрақтардың үлесі',
        en: "Share of questions answered on the blog platform of first heads of state bodies as the Law on access to information requires",
      },
    },
    { number: "2", points: 1.5, title: CONFERENCES },
    { number: "3", ...BLOG },
    { number: "4", points: 1.5, note: "*", title: SITTINGS },
    ...meetings(5, 0.5, 0.5),
  ],
  notes: TABLE_NOTES,
};

const JUNE: IndicatorTable = {
  title: TITLE,
  groups: [meetingsGroup("4")],
  indicators: [
    { number: "1", points: 2.5, title: CONFERENCES },
    { number: "2", ...BLOG },
    { number: "3", points: 2, note: "*", title: SITTINGS },
    ...meetings(4, 1, 1),
  ],
  notes: TABLE_NOTES,
};

/** Appendix 10, Table 6: open dialogue. */
export const TABLE_6: TableProvision = [
  { from: "2023-01-31", order: "2023-01", cite: { appendix: 10, table: "6" }, value: JANUARY },
  { from: "2023-06-01", order: "2023-03", cite: { appendix: 10, table: "6" }, value: JUNE },
];

const ENTRIES: Bands<number> = {
  digits: 0,
  bands: [
    { above: 50, gives: 1.5 },
    { above: 25, gives: 1 },
    { above: 10, gives: 0.5 },
    // "in other cases"
    { from: 0, to: 10, gives: 0.3 },
  ],
};

/** Table 6: points for one language by the number of entries in the blog of the first head. */
export const BLOG_POINTS: Provision<Bands<number>> = [
  { from: "2023-01-31", order: "2023-01", cite: { appendix: 10, table: "6" }, value: ENTRIES },
  { from: "2023-06-01", order: "2023-03", cite: { appendix: 10, table: "6" }, value: ENTRIES },
];

/** A share of disliked answers above which an indicator gives nothing. */
export interface DislikeRule {
  readonly above: number;
  readonly indicator: string;
}

/** p. 74: in the January text alone, dislikes above 10 % zero the answers on the blog platform. */
export const DISLIKES: Provision<DislikeRule | undefined> = [
  { from: "2023-01-31", order: "2023-01", cite: { paragraph: 74 }, value: { above: 0.1, indicator: "1" } },
  { from: "2023-03-30", order: "2023-03", cite: { paragraph: 74 }, value: undefined },
];

import type { BodyType } from "../bodies";
import type { OfficialLanguage, Text } from "../text";
import type { Provision } from "../version";
import { TABLE_4 } from "./acts";
import { TABLE_2, TABLE_3 } from "./budget";
import {
  OPENNESS_ACTS,
  OPENNESS_BUDGET,
  OPENNESS_DATA,
  OPENNESS_DIALOG,
  OPENNESS_MEDIA,
  OPENNESS_SUBORDINATES,
} from "./criteria";
import { TABLE_1 } from "./data-site";
import { TABLE_6 } from "./dialog";
import type { TableProvision } from "./indicator";
import { OPENNESS_MEDIA_A, OPENNESS_MEDIA_B } from "./media";
import { NOTES } from "./notes";

/** A row of a report on openness; what a body reports stands beside it. */
export interface ReportRow {
  readonly number: string;
  readonly title: Text;
  /** Asterisks that lead to a note, as the table prints them in each language. */
  readonly note?: Readonly<Partial<Record<OfficialLanguage, string>>>;
}

/** A table of Appendix 9 as it stands from one day on, whole but for the instructions of its third column. */
export interface ReportTable {
  readonly title: Text;
  readonly rows: readonly ReportRow[];
  readonly notes?: readonly Text[];
}

const CENTRAL: Text = {
  ru: "центральных государственных органов",
  kk: "орталық мемлекеттік органдардың",
  en: "central state bodies",
};
const LOCAL: Text = {
  ru: "местных исполнительных органов",
  kk: "жергілікті атқарушы органдардың",
  en: "local executive bodies",
};
const ALL: Text = {
  ru: "центральных государственных и местных исполнительных органов",
  kk: "орталық мемлекеттік және жергілікті атқарушы органдардың",
  en: "central state and local executive bodies",
};

const titleFor = (bodies: Text, criterion: Text, officialKk?: true): Text => ({
  ru: `Отчетные данные ${bodies.ru} по критерию "${criterion.ru}"`,
  kk: `"${criterion.kk}" өлшемі бойынша ${bodies.kk} есептік деректері`,
  en: `Report of ${bodies.en} by the criterion “${criterion.en}”`,
  ...(officialKk ? { officialKk } : {}),
});

/** The title of an indicator as the first version of a table of Appendix 10 has it. */
const titleIn = ([{ value }]: TableProvision, number: string): Text =>
  value.indicators.find((indicator) => indicator.number === number)!.title;

/** Rows numbered from 1. */
const rows = (...each: (Text | Omit<ReportRow, "number">)[]): readonly ReportRow[] =>
  each.map((row, index) => ({ number: String(index + 1), ...("title" in row ? row : { title: row }) }));

const table1: ReportTable = {
  title: titleFor(ALL, OPENNESS_DATA.title, true),
  rows: rows(titleIn(TABLE_1, "1"), titleIn(TABLE_1, "2"), titleIn(TABLE_1, "5"), titleIn(TABLE_1, "6")),
};

/** Appendix 9, Table 1: open data. The March order words anew what is to be reported, not what it is reported on. */
export const REPORT_1: Provision<ReportTable> = [
  { from: "2023-01-31", order: "2023-01", cite: { appendix: 9, table: "1" }, value: table1 },
  { from: "2023-06-01", order: "2023-03", cite: { appendix: 9, table: "1" }, value: table1 },
];

/** Appendix 9, Table 2: open budget of central state bodies. */
export const REPORT_2: Provision<ReportTable> = [
  {
    from: "2023-01-31",
    order: "2023-01",
    cite: { appendix: 9, table: "2" },
    value: {
      title: titleFor(CENTRAL, OPENNESS_BUDGET.title),
      rows: rows(
        TABLE_2[0].value.groups![0]!.title,
        {
          title: {
            ru: "Размещение Отчета о реализации стратегического плана в течение 15 рабочих дней со дня формирования",
            kk: "Стратегиялық жоспардың іске асырылуы туралы есепті қалыптастырылған күннен бастап 15 жұмыс күні ішінде орналастыру",
            en: "Report on the strategic plan placed within 15 working days of its making",
          },
        },
        titleIn(TABLE_2, "3"),
        titleIn(TABLE_2, "4"),
        {
          title: {
            ru: "Размещение проектов бюджетных программ",
            kk: "Бюджеттік бағдарламалардың жобаларын орналастыру",
            en: "Drafts of budget programmes placed",
          },
        },
        titleIn(TABLE_2, "5"),
        titleIn(TABLE_2, "10"),
        titleIn(TABLE_2, "11"),
      ),
    },
  },
];

const inTime = titleIn(TABLE_3, "5");
const correct = titleIn(TABLE_3, "4");

/** Appendix 9, Table 3: open budget of local executive bodies. */
export const REPORT_3: Provision<ReportTable> = [
  {
    from: "2023-01-31",
    order: "2023-01",
    cite: { appendix: 9, table: "3" },
    value: {
      title: titleFor(LOCAL, OPENNESS_BUDGET.title),
      rows: rows(
        titleIn(TABLE_3, "1"),
        titleIn(TABLE_3, "2"),
        titleIn(TABLE_3, "3"),
        {
          title: {
            ru: `${inTime.ru}/ ${correct.ru}`,
            kk: `${inTime.kk}/ ${correct.kk}`,
            en: `${inTime.en} / ${correct.en}`,
          },
        },
        titleIn(TABLE_3, "6"),
        titleIn(TABLE_3, "7"),
      ),
    },
  },
];

/** Appendix 9, Table 4: open acts. */
export const REPORT_4: Provision<ReportTable> = [
  {
    from: "2023-01-31",
    order: "2023-01",
    cite: { appendix: 9, table: "4" },
    value: {
      title: titleFor(ALL, OPENNESS_ACTS.title),
      rows: rows(
        titleIn(TABLE_4, "1"),
        titleIn(TABLE_4, "2"),
        titleIn(TABLE_4, "4"),
        titleIn(TABLE_4, "5"),
        titleIn(TABLE_4, "6"),
      ),
    },
  },
];

const conferences = titleIn(TABLE_6, "2");
const sittings = titleIn(TABLE_6, "4");
const blog = titleIn(TABLE_6, "3");
const meetings: Omit<ReportRow, "number"> = {
  title: TABLE_6[0].value.groups![0]!.title,
  note: { ru: "**", kk: "**" },
};
const dialog = {
  title: titleFor(ALL, OPENNESS_DIALOG.title, true),
  notes: [NOTES.exceptDefence, NOTES.exceptDefenceAndForeignAffairs],
};

/** Appendix 9, Table 5: open dialogue. */
export const REPORT_5: Provision<ReportTable> = [
  {
    from: "2023-01-31",
    order: "2023-01",
    cite: { appendix: 9, table: "5" },
    value: {
      ...dialog,
      rows: rows(
        {
          title: {
            ru: 'Доля вопросов, получивших ответы, на блог-платформе первых руководителей государственных органов, в соответствии со сроками и требованиями, установленными Законом Республики Казахстан "О доступе к информации" и Административным процедурно-процессуальным кодексом Республики Казахстан',
            kk: '"Ақпаратқа қол жеткізу туралы" Қазақстан Республикасының Заңында және Қазақстан Республикасының Әкімшілік рәсімдік-процестік кодексінде белгіленген мерзімдер мен талаптарға сәйкес мемлекеттік органдардың бірінші басшыларының блог-платформасында жауап алған сұрақтардың үлесі',
            en: "Share of questions answered on the blog platform of first heads of state bodies as the Law on access to information and the Administrative Procedure Code require",
          },
        },
        conferences,
        { title: sittings, note: { ru: "*", kk: "*" } },
        blog,
        meetings,
      ),
    },
  },
  {
    from: "2023-06-01",
    order: "2023-03",
    cite: { appendix: 9, table: "5" },
    value: {
      ...dialog,
      // The Kazakh row on sittings leads to no note.
      rows: rows(conferences, { title: sittings, note: { ru: "*" } }, blog, meetings),
    },
  },
];

/** Appendix 9, Table 5-1: openness through the media. */
export const REPORT_5_1: Provision<ReportTable> = [
  {
    from: "2023-01-31",
    order: "2023-01",
    cite: { appendix: 9, table: "5-1" },
    value: {
      title: titleFor(ALL, OPENNESS_MEDIA.title),
      rows: rows(OPENNESS_MEDIA_A.title, OPENNESS_MEDIA_B.title),
    },
  },
];

const table6: ReportTable = {
  title: titleFor(ALL, OPENNESS_SUBORDINATES.title, true),
  rows: rows(
    {
      title: {
        ru: "Наполняемость интернет-ресурса",
        kk: "Интернет-ресурстың толықтырылуы",
        en: "Contents of the site",
        officialKk: true,
      },
    },
    OPENNESS_DATA.title,
    OPENNESS_DIALOG.title,
  ),
};

/** Appendix 9, Table 6: subordinate organisations. The March order words anew what is to be reported. */
export const REPORT_6: Provision<ReportTable> = [
  { from: "2023-01-31", order: "2023-01", cite: { appendix: 9, table: "6" }, value: table6 },
  { from: "2023-06-01", order: "2023-03", cite: { appendix: 9, table: "6" }, value: table6 },
];

/** The tables of Appendix 9 in their order, and the type of body that one is for alone. */
export const REPORTS_ON_OPENNESS: readonly {
  readonly table: string;
  readonly only?: BodyType;
  readonly versions: Provision<ReportTable>;
}[] = [
  { table: "1", versions: REPORT_1 },
  { table: "2", only: "CGO", versions: REPORT_2 },
  { table: "3", only: "LEB", versions: REPORT_3 },
  { table: "4", versions: REPORT_4 },
  { table: "5", versions: REPORT_5 },
  { table: "5-1", versions: REPORT_5_1 },
  { table: "6", versions: REPORT_6 },
];

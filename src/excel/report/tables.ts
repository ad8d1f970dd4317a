import { REPORT_TEXTS } from "../../locales/report";
import { columnsOf, choiceWord, headOf } from "../../report/words";
import { TABLE_IDS, TABLES, type ColumnKind, type TableId } from "../../report/types";
import type { Head, Wording } from "../requisites/tables";

/** Services have a sheet of their own. */
const OTHER_TABLES: readonly TableId[] = TABLE_IDS.filter((id) => id !== "services");

/** What to know of each table, above its heads. */
const HELP: Readonly<Record<TableId, string>> = {
  provider: "Печатается в первой части отчета. Строка без значения в отчет не входит.",
  services:
    "На каждую услугу строка за каждый год: отчетный и два предыдущих. Всего – столько же, сколько по каналам, по формам и по платности в сумме.",
  acts: "Подзаконные нормативные правовые акты о порядке оказания услуг, утвержденные или измененные за год.",
  access: "Где услугополучатель узнает о порядке оказания услуг.",
  discussions: "Публичные обсуждения проектов актов о порядке оказания услуг.",
  events: "Разъяснения, семинары, встречи, интервью.",
  training: "Обучение работников, которые оказывают услуги.",
  hearings: "На каждый год одна строка.",
  internalControl: "Проверки, которые проводил сам услугодатель.",
  inspections: "Проверки уполномоченного органа по оценке и контролю качества услуг.",
  publicMonitoring: "Общественный мониторинг качества оказания услуг.",
  complaints: REPORT_TEXTS.ru.annexNote,
  prospects: "Каждая строка печатается отдельным абзацем.",
  sources: "Откуда взяты сведения отчета (п. 6 Правил): назовите источник рядом с его видом.",
};

/** Numbered, so that a word in a table is never taken for the title of another one. */
const titleOf = (id: TableId): string => {
  const number = OTHER_TABLES.indexOf(id) + 1;
  return number === 0 ? REPORT_TEXTS.ru.tables[id] : `${number}. ${REPORT_TEXTS.ru.tables[id]}`;
};

const wordingOf = (id: TableId): Wording => ({
  title: titleOf(id),
  help: HELP[id],
  heads: Object.fromEntries(
    columnsOf(id).map((column): [string, Head] => [
      column,
      [headOf(id, column, "ru"), headOf(id, column, "kk")],
    ]),
  ),
});

/** The tables by what they are known by. */
export const WORDINGS = Object.fromEntries(TABLE_IDS.map((id) => [id, wordingOf(id)])) as Readonly<
  Record<TableId, Wording>
>;

/** The cell beside this label holds the year of the report. */
export const YEAR_LABEL: Head = [REPORT_TEXTS.ru.year, REPORT_TEXTS.kk.year];

/** The tables of each sheet, one under another. */
export const INPUT_SHEETS = {
  services: {
    name: "Услуги для отчета",
    help: "Услуги для отчета о деятельности по вопросам оказания государственных услуг. Строки и столбцы можно добавлять.",
    tables: ["services"],
  },
  other: {
    name: "Данные для отчета",
    help: "Данные для отчета о деятельности по вопросам оказания государственных услуг. Строки и столбцы можно добавлять.",
    tables: OTHER_TABLES,
  },
} as const satisfies Readonly<
  Record<string, { readonly name: string; readonly help: string; readonly tables: readonly TableId[] }>
>;
export type InputSheet = keyof typeof INPUT_SHEETS;
export const INPUT_SHEET_IDS = Object.keys(INPUT_SHEETS) as readonly InputSheet[];

/** Rows for the user to fill in, below those that are begun. */
const EMPTY_ROWS: Readonly<Record<TableId, number>> = {
  provider: 0,
  services: 200,
  acts: 12,
  access: 6,
  discussions: 12,
  events: 12,
  training: 12,
  hearings: 3,
  internalControl: 12,
  inspections: 8,
  publicMonitoring: 6,
  complaints: 20,
  prospects: 6,
  sources: 4,
};

/** Tables whose rows begin with a word each; a row with nothing behind it is none. */
export const isBegun = (id: TableId): boolean => id === "provider" || id === "sources";

/** What the rows of a new table begin with. */
export function rowsOf(id: TableId): readonly (readonly string[])[] {
  const [first] = Object.values<ColumnKind>(TABLES[id]);
  const begun = isBegun(id) && Array.isArray(first) ? (first as readonly string[]) : [];
  return [
    ...begun.map((word) => [choiceWord(id, word, "ru")]),
    ...Array.from({ length: EMPTY_ROWS[id] }, () => []),
  ];
}

import { fewOf } from "./few";
import { counted } from "./plural";

const rows = (count: number) => counted(count, "ru", { one: "строка", few: "строки", other: "строк" });
const lists = (count: number) => counted(count, "ru", { one: "таблицу", few: "таблицы", other: "таблиц" });
const cells = (count: number) => counted(count, "ru", { one: "ячейку", few: "ячейки", other: "ячеек" });

/** The texts on tables of users that the report may take. Kazakh and English have the same keys, or they do not compile. */
export const ru = {
  title: "Найдены таблицы",
  hint: "Похоже, эти таблицы книги нужны для отчета. Взятые строки появятся на листах с данными как ссылки на ваши таблицы: исправляйте числа там. Сами ваши таблицы не меняются.",
  taken: "Уже взяты",
  takenAs: (table: string, count: number) => `«${table}», ${rows(count)}`,
  fresh: (count: number) => `новое: ${rows(count)}`,
  byTitle: (table: string, title: string) => `«${table}» – по заголовку «${title}»`,
  byHeads: (table: string) => `«${table}» – по названиям столбцов`,
  rows,
  take: (address: string) => `Взять ${address}`,
  which: (address: string) => `Что это за таблица: ${address}`,
  choose: "– укажите –",
  year: {
    column: "год – в столбце таблицы",
    date: "год – по датам строк",
    lines: "год – в строках между записями",
    heads: "годы – над столбцами",
    title: (year: number) => `${year} год – по заголовку`,
    sheet: (year: number) => `${year} год – по имени листа`,
    said: (year: number) => `${year} год`,
  },
  askYear: (address: string) => `За какой год строки: ${address}`,
  column: (letters: string, head: string, column: string) => `${letters} «${head}» – ${column}`,
  askColumn: (letters: string, head: string) => `Столбец ${letters} «${head}»`,
  under: (head: string) => `под «${head}»`,
  notTaken: "не брать",
  unsure: "проверьте",
  columns: "Изменить столбцы",
  skipped: (lines: readonly string[]) =>
    `Не берутся как итоги, заголовки и примечания: ${rows(lines.length)} (${fewOf(lines, ["«", "»"])}).`,
  lacking: {
    table: "Укажите, что это за таблица.",
    year: "Укажите год строк.",
    columns: "Укажите столбцы, без которых таблицы отчета не получится.",
  },
  button: (count: number) => `Взять ${lists(count)}`,
  none: "Отметьте таблицы",
  done: (tables: readonly (readonly [table: string, rows: number])[]) =>
    `Добавлено: ${tables.map(([table, count]) => `«${table}» – ${rows(count)}`).join(", ")}.`,
  nothing: "Новых строк нет: ничего не добавлено.",
  repeated: (count: number) =>
    `Такая услуга за этот год или такой год уже есть, не добавлено: ${rows(count)}.`,
  gone: "Таблица изменилась после того, как её показали: проверьте её ещё раз.",
  protectedSheet: "Лист защищён, ничего не добавлено. Снимите защиту и повторите:",
  noTable: (table: string) =>
    `На листе с данными нет таблицы «${table}» с её заголовком и названиями столбцов, ничего не добавлено. Верните их или добавьте лист заново.`,
  counts: {
    title: "Пустые ячейки оценки",
    todo: "Эти показатели оценки можно посчитать по услугам отчета. Формулы встанут только в пустые ячейки.",
    cell: (title: string, value: string) => `«${title}»: по услугам отчета ${value}.`,
    put: (count: number) => `Поставить формулы в ${cells(count)}`,
    there: "Показатели оценки по услугам отчета",
    thereHint: "В этих ячейках таблиц оценки – формулы Olshem по листу услуг отчета.",
    clear: "Убрать эти формулы",
    wasPut: (count: number) => `Формулы поставлены в ${cells(count)}.`,
    wasCleared: (count: number) =>
      `Формулы убраны: ${counted(count, "ru", { one: "ячейка", few: "ячейки", other: "ячеек" })}.`,
    changed: "Ячейка уже не такая, какой её показали: она оставлена как есть.",
    protectedSheet: "Лист защищён, на нём ничего не изменено:",
  },
};

export type ReportListsTexts = typeof ru;

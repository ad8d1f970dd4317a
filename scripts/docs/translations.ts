import { FORMS } from "../../src/forms";
import { citeOf, type Form, type FormCode, type Subject } from "../../src/forms/form";
import { OFFICIAL_KAZAKH } from "../../src/forms/kazakh-official";
import { WORKING_KAZAKH } from "../../src/forms/kazakh-working";
import { paginate } from "../../src/forms/pages";
import { NO_REQUISITES } from "../../src/forms/requisites";
import { BODY_TYPES } from "../../src/law/bodies";
import { COMPUTATIONS } from "../../src/law/computations";
import { DIRECTIONS } from "../../src/law/directions";
import { EDITIONS } from "../../src/law/editions";
import { CRITERIA } from "../../src/law/openness/criteria";
import { REPORTS_ON_OPENNESS } from "../../src/law/openness/report";
import { LANGUAGES, type Text } from "../../src/law/text";
import { citesText } from "../../src/locales/cites";
import { documentOf, ORIGIN_RU, plain, tableOf } from "./markdown";

/** A Russian wording of a form with its Kazakh. */
type Pair = readonly [ru: string, kk: string];

/** Words of the law that may stand on forms. */
const LAW = [COMPUTATIONS, CRITERIA, REPORTS_ON_OPENNESS];

/** The Kazakh of the forms: what is official, and what is ours. */
export function translationsDocument(): string {
  const titles = workingTitles();
  return documentOf(ORIGIN_RU.replace("src/law", "src/law и src/forms"), [
    "# Казахский текст форм",
    "Приложения к Методике есть в источниках на русском языке; на казахском — только то, что изменили приказы марта и " +
      "июля 2023 года. Что в них есть, печатается слово в слово; остальное — наш рабочий перевод их же словами, не " +
      "официальный. Форму уведомления об отсутствии возражений (п. 112) Методика не даёт: его надписи наши на обоих " +
      "языках. Знак `{}` стоит там, где форма называет номер, критерий, направление или балл.",
    "## Официальные надписи",
    pairTable(Object.entries(OFFICIAL_KAZAKH)),
    "## Рабочий перевод надписей",
    pairTable(Object.entries(WORKING_KAZAKH)),
    "## Рабочий перевод названий",
    "Названия из Методики, которые печатаются на формах и которых на казахском языке в источниках нет.",
    tableOf(
      ["На русском", "На казахском", "Формы"],
      titles.map(({ text, codes }) => [
        plain(text.ru),
        plain(text.kk),
        plain(citesText(codes.map(citeOf), "ru")),
      ]),
    ),
  ]);
}

const pairTable = (pairs: readonly Pair[]): string =>
  tableOf(
    ["На русском", "На казахском"],
    pairs.map((pair) => pair.map((text) => plain(text.replaceAll("\n", " ")))),
  );

/** A title of the law and the forms that print it. */
interface Printed {
  readonly text: Text;
  readonly codes: readonly FormCode[];
}

/** Titles that forms print and whose Kazakh no act has, in the order of the law. */
export function workingTitles(): readonly Printed[] {
  const all = [...textsIn(LAW)];
  const official = new Set(all.filter(({ officialKk }) => officialKk).map(({ ru }) => ru));
  const working = new Map(
    all.filter(({ ru }) => !official.has(ru) && !(ru in WORKING_KAZAKH)).map((text) => [text.ru, text]),
  );
  const printed = FORMS.map((form) => ({ code: form.code, texts: [...russianOf(form)] }));
  return [...working.values()]
    .map((text) => ({
      text,
      codes: printed.filter(({ texts }) => texts.some(names(text))).map(({ code }) => code),
    }))
    .filter(({ codes }) => codes.length > 0);
}

/** Whether a cell is a title, begins with it or quotes it. */
const names =
  ({ ru }: Text) =>
  (cell: string): boolean =>
    cell.startsWith(ru) || cell.includes(`"${ru}"`);

const isText = (value: object): value is Text =>
  LANGUAGES.every((language) => typeof (value as Partial<Text>)[language] === "string");

function textsIn(value: unknown, seen = new Set<unknown>()): ReadonlySet<Text> {
  const found = new Set<Text>();
  if (typeof value !== "object" || value === null || seen.has(value)) return found;
  seen.add(value);
  if (isText(value)) return found.add(value);
  for (const inner of Object.values(value)) for (const text of textsIn(inner, seen)) found.add(text);
  return found;
}

/** A body of which nothing is known. */
const BLANK = { name: "", requisites: NO_REQUISITES, sections: {}, footnote: [] };

/** Every text of a form in Russian: of each edition, type of body and direction. */
function russianOf(form: Form): ReadonlySet<string> {
  const models = EDITIONS.flatMap((edition) => {
    const setting = { rules: { edition, readings: {} }, language: "ru" } as const;
    if (form.each === "edition") return [form.build(setting)];
    return BODY_TYPES.filter((type) => form.only === undefined || form.only === type)
      .flatMap((type) => DIRECTIONS.map((direction): Subject => ({ ...BLANK, ...setting, type, direction })))
      .map((subject) => form.build(subject));
  });
  const cells = models.flatMap((model) => paginate(model).rows.flatMap((row) => row.cells));
  return new Set(cells.flatMap(({ content }) => (content && "text" in content ? [content.text] : [])));
}

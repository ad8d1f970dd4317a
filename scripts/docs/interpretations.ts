import { ACTS } from "../../src/law/acts";
import { LATEST } from "../../src/law/editions";
import {
  LANGUAGE_DIFFERENCES,
  READINGS,
  type LanguageDifference,
  type OrderPoint,
  type Reading,
} from "../../src/law/readings";
import type { Language } from "../../src/law/text";
import type { Cite } from "../../src/law/version";
import { CATALOGUE_TEXTS } from "../../src/locales/catalogue";
import { citesText } from "../../src/locales/cites";
import { anchor, code, documentOf, folded, listOf, ORIGIN_RU, plain, tableOf } from "./markdown";

const LANGUAGE_NAMES = { kk: "Қазақша", en: "English" } as const;
/** The languages that are folded away under the Russian text. */
const FOLDED = ["kk", "en"] as const;

/** All readings of doubtful places, in Russian with Kazakh and English folded under each. */
export function interpretations(): string {
  const readings = Object.entries<Reading>(READINGS);
  return documentOf(ORIGIN_RU, [
    "# Толкования",
    "Места Методики, которые можно понять по-разному или в которых формула напечатана рисунком. Для каждого указано, " +
      "как оно читается по умолчанию, какие ещё чтения допускает текст и почему выбрано это. Другое чтение выбирается " +
      `последним аргументом функций, ${code(`OLSHEM.RULES("${LATEST.id}"; "deduction=scaled")`)}, или в панели.`,
    "Основной текст — русский: на этом языке приказы есть целиком. Казахский и английский свёрнуты под каждым " +
      "чтением, чтобы на него вела одна ссылка, на каком бы языке его ни читали. Казахский и английский тексты — наши, " +
      "не официальные.",
    tableOf(
      ["Чтение", "Вопрос", "Где"],
      readings.map(([id, { question, cites, points }]) => [
        `[${id}](#${id})`,
        plain(question.ru),
        plain(placesText(cites, points, "ru")),
      ]),
    ),
    ...readings.flatMap(([id, reading]) => readingParts(id, reading)),
    "## Различия между языками приказов",
    "Где русский и казахский тексты приказа говорят не одно и то же. Официальные названия в каждом языке оставлены как есть.",
    ...LANGUAGE_DIFFERENCES.flatMap(differenceParts),
  ]);
}

function readingParts(id: string, reading: Reading): readonly string[] {
  return [
    `## ${anchor(id)}${id}`,
    ...readingIn(id, reading, "ru"),
    ...FOLDED.map((language) => folded(LANGUAGE_NAMES[language], readingIn(id, reading, language))),
  ];
}

function readingIn(id: string, reading: Reading, language: Language): readonly string[] {
  const { page, acts } = CATALOGUE_TEXTS[language];
  const { question, alternatives, reason, cites, points } = reading;
  const where = placesText(cites, points, language);
  return [
    `**${plain(question[language])}**`,
    listOf([
      `${page.byDefault}: ${plain(reading.default[language])}`,
      ...Object.entries(alternatives).map(
        ([name, text]) => `${code(`${id}=${name}`)}: ${plain(text[language])}`,
      ),
      `${page.reason}: ${plain(reason[language])}`,
      `${page.acts}: ${acts[reading.acts]}.`,
      `${page.source}: ${plain(where)}.`.replace("..", "."),
    ]),
  ];
}

/** The points of orders, in each language. */
const POINT: Readonly<Record<Language, (order: number, point: number) => string>> = {
  ru: (order, point) => `приказ № ${order}, п. ${point}`,
  kk: (order, point) => `№ ${order} бұйрық, ${point}-т.`,
  en: (order, point) => `order No ${order}, p. ${point}`,
};

function placesText(cites: readonly Cite[], points: readonly OrderPoint[] = [], language: Language): string {
  return [
    ...(cites.length > 0 ? [citesText(cites, language)] : []),
    ...points.map(({ order, point }) => POINT[language](ACTS[order].registered.number, point)),
  ].join("; ");
}

function differenceParts({ cites, points, differs }: LanguageDifference): readonly string[] {
  return [
    `**${plain(placesText(cites, points, "ru"))}.** ${plain(differs.ru)}`,
    ...FOLDED.map((language) => folded(LANGUAGE_NAMES[language], [plain(differs[language])])),
  ];
}

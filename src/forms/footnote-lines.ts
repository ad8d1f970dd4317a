import { READINGS, type ReadingId } from "../law/readings";
import type { Reading } from "../law/readings/reading";
import type { Rules } from "../law/rules";
import type { OfficialLanguage } from "../law/text";
import type { IsoDate } from "../law/version";
import { citesText } from "../locales/cites";
import { MONTHS } from "./dates";

/** What the small lines below a form tell of its figures. */
export interface Provenance {
  readonly rules: Rules;
  /** Readings that touched a number. */
  readonly readings: readonly ReadingId[];
  /** Names of the sheets that the inputs stand on. */
  readonly sources: readonly string[];
  /** The sources and evidence that its inputs name. */
  readonly evidence: readonly string[];
  /** The day that the figures are of. */
  readonly date: IsoDate;
}

interface Texts {
  readonly calculated: (from: IsoDate, on: IsoDate) => string;
  readonly sources: (sheets: readonly string[]) => string;
  readonly evidence: (named: string, more: number) => string;
  readonly reading: (cites: string, question: string, answer: string) => string;
  readonly fingerprint: (value: string) => string;
}

const named = (sheets: readonly string[]): string => sheets.map((sheet) => `«${sheet}»`).join(", ");

const TEXTS: Readonly<Record<OfficialLanguage, Texts>> = {
  ru: {
    calculated: (from, on) =>
      `Рассчитано по редакции Методики, действующей с ${russian(from)}; баллы – на ${russian(on)}`,
    sources: (sheets) => `Исходные данные: ${sheets.length > 1 ? "листы" : "лист"} ${named(sheets)}.`,
    evidence: (named, more) =>
      `Источники и подтверждающие документы: ${named}${more > 0 ? ` и ещё ${more}` : ""}.`,
    reading: (cites, question, answer) => `Чтение (${cites}): ${question} ${answer}`,
    fingerprint: (value) => `Отпечаток подписанной версии: ${value}.`,
  },
  kk: {
    calculated: (from, on) =>
      `Әдістеменің ${kazakh(from, FROM)} бастап қолданыстағы редакциясы бойынша есептелді; балдар ${kazakh(on, AS_OF)} жағдай бойынша.`,
    sources: (sheets) => `Бастапқы деректер: ${named(sheets)} ${sheets.length > 1 ? "парақтары" : "парағы"}.`,
    evidence: (named, more) =>
      `Дереккөздер және растайтын құжаттар: ${named}${more > 0 ? ` және тағы ${more}` : ""}.`,
    reading: (cites, question, answer) => `Оқылым (${cites}): ${question} ${answer}`,
    fingerprint: (value) => `Қол қойылған нұсқаның таңбасы: ${value}.`,
  },
};

/** Endings of the Kazakh months: `шілдеден`, `наурыздағы`. */
const FROM = ["дан", "нан", "дан", "ден", "дан", "нан", "ден", "дан", "тен", "нан", "дан", "нан"];
const AS_OF = [
  "дағы",
  "дағы",
  "дағы",
  "дегі",
  "дағы",
  "дағы",
  "дегі",
  "дағы",
  "тегі",
  "дағы",
  "дағы",
  "дағы",
];

const parts = (date: IsoDate) => date.split("-").map(Number) as [year: number, month: number, day: number];

/** `24 июля 2023 г.` */
function russian(date: IsoDate): string {
  const [year, month, day] = parts(date);
  return `${day} ${MONTHS.ru[month - 1]} ${year} г.`;
}

/** `2023 жылғы 24 шілдеден` */
function kazakh(date: IsoDate, endings: readonly string[]): string {
  const [year, month, day] = parts(date);
  return `${year} жылғы ${day} ${MONTHS.kk[month - 1]}${endings[month - 1]}`;
}

/** The question up to its first mark, and the first sentence of the answer that was taken. */
function readingLine(id: ReadingId, rules: Rules, language: OfficialLanguage): string {
  const reading: Reading = READINGS[id];
  const chosen = rules.readings[id];
  const answer = chosen === undefined ? reading.default : (reading.alternatives[chosen] ?? reading.default);
  return TEXTS[language].reading(
    citesText(reading.cites, language),
    /^[^?]*\?/.exec(reading.question[language])?.[0] ?? reading.question[language],
    /^.*?\.(?=\s|$)/.exec(answer[language])?.[0] ?? answer[language],
  );
}

/** The last line of a signed version. */
export const fingerprintLine = (fingerprint: string, language: OfficialLanguage): string =>
  TEXTS[language].fingerprint(fingerprint);

/** More of them would be a form of their own. */
const MOST_EVIDENCE = 10;

/** Lines below a form: the edition and the day, the sheets of the inputs, their sources, the readings. */
export function footnoteLines(
  { rules, readings, sources, evidence, date }: Provenance,
  language: OfficialLanguage,
): readonly string[] {
  const texts = TEXTS[language];
  const from = texts.calculated(rules.edition.from, date);
  return [
    sources.length > 0 ? `${from} ${texts.sources(sources)}` : from,
    ...(evidence.length > 0
      ? [
          texts.evidence(
            evidence.slice(0, MOST_EVIDENCE).join("; "),
            Math.max(0, evidence.length - MOST_EVIDENCE),
          ),
        ]
      : []),
    ...readings.map((id) => readingLine(id, rules, language)),
  ];
}

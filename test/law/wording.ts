import { LANGUAGES, type Language, type Text } from "../../src/law/text";

const LATIN = String.raw`\p{Script=Latin}`;
const CYRILLIC = String.raw`\p{Script=Cyrillic}`;
/** Letters of one alphabet inside a word of the other. */
const MIXED = new RegExp(`${LATIN}[\u0300-\u036f]*${CYRILLIC}|${CYRILLIC}[\u0300-\u036f]*${LATIN}`, "u");
/** A symbol of a formula that is written in Cyrillic: `К3`, `х / у`, a single `Т`, which is no word. */
const CYRILLIC_SYMBOL = new RegExp(
  String.raw`${CYRILLIC}\d|(?<![\p{L}])${CYRILLIC} [=×/−+]|[=×/−+] ${CYRILLIC}(?![\p{L}])|(?<![\p{L}])[ТРХМНЕрхе](?![\p{L}])`,
  "u",
);
const KAZAKH_LETTERS = /[әғқңөұүһі]/iu;

/** What is wrong with a wording: nothing, where it can be printed in all three languages. */
export function wording(text: Text, { quotes = false } = {}): readonly string[] {
  const wrong: string[] = [];
  for (const language of LANGUAGES) {
    const own = text[language];
    if (own.trim() === "" || own !== own.trim()) wrong.push(`${language} is empty or has spaces around it`);
    if (MIXED.test(own)) wrong.push(`${language} mixes alphabets in a word: ${MIXED.exec(own)![0]}`);
    // Russian Excel writes #N/A in Cyrillic.
    if (CYRILLIC_SYMBOL.test(own.replace("#Н/Д", ""))) wrong.push(`${language} has a symbol in Cyrillic`);
    if (/ {2}|"| - /.test(own)) wrong.push(`${language} has typewriter's punctuation`);
    if (!/[.?]$/.test(own)) wrong.push(`${language} does not end a sentence`);
    if (!inOwnAlphabet(own, language, quotes)) wrong.push(`${language} is in another alphabet`);
  }
  if (new Set(LANGUAGES.map((language) => text[language])).size < LANGUAGES.length) {
    wrong.push("two languages have the same words");
  }
  return wrong;
}

/** Whether the words are written as the language is; with `quotes`, what it quotes of another is left out. */
function inOwnAlphabet(text: string, language: Language, quotes: boolean): boolean {
  const own = quotes ? text.replace(/«[^»]*»|[А-ЯҚҮҰ]{3}/gu, "") : text;
  if (language === "en") return !new RegExp(CYRILLIC, "u").test(own);
  return new RegExp(CYRILLIC, "u").test(own) && (language === "kk") === KAZAKH_LETTERS.test(own);
}

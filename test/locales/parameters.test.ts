import { FUNCTION_IDS, parametersOf } from "../../src/calls/catalogue";
import { PARAMETER_NAMES } from "../../src/locales/parameters";

const names = Object.entries<Readonly<Record<"ru" | "kk", string>>>(PARAMETER_NAMES);

/** A symbol of the Methodology, called the same in every language. */
const SYMBOL = /^[a-z]\d?$/;

test("every argument of a function has a name in Russian and Kazakh, or is a symbol", () => {
  const used = new Set(FUNCTION_IDS.flatMap((id) => parametersOf(id).map(({ name }) => name)));
  const words = [...used].filter((name) => !SYMBOL.test(name));
  expect(names.map(([name]) => name).sort()).toEqual(words.sort());
});

test.each(["ru", "kk"] as const)("in %s they are words joined by _, in Cyrillic lower case", (language) => {
  const alphabet = language === "kk" ? /^[а-яёәғқңөұүһі]+(_[а-яёәғқңөұүһі]+)*$/ : /^[а-яё]+(_[а-яё]+)*$/;
  for (const [, name] of names) expect(name[language]).toMatch(alphabet);
});

test.each(["ru", "kk"] as const)("in %s no two arguments are called alike", (language) => {
  expect(new Set(names.map(([, name]) => name[language])).size).toBe(names.length);
});

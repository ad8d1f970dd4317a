import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { EDITIONS } from "../../src/law/editions";
import { READINGS, type Reading } from "../../src/law/readings";
import type { Cite } from "../../src/law/version";
import { citesText } from "../../src/locales/cites";
import { distinct, inOrder } from "../catalogue/places";
import { itemsOf } from "./items";
import { code, documentOf, listOf, ORIGIN, plain, tableOf } from "./markdown";
import { placesNamed } from "./places-named";

const ROOT = join(__dirname, "../..");

/** A source file with what it says. */
interface Source {
  readonly path: string;
  readonly text: string;
  readonly places: ReadonlySet<string>;
}

function sourcesUnder(folder: string): readonly Source[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .sort()
    .map((path) => {
      const text = readFileSync(join(ROOT, path), "utf8");
      return { path, text, places: placesNamed(text) };
    });
}

/** A place by which acts and tests speak of it: `p.41`, `app.10.table.6`. */
export function nameOf(cite: Cite): string {
  if ("act" in cite) return `order.${cite.act}.p.${cite.paragraph}`;
  if ("paragraph" in cite) return `p.${cite.paragraph}`;
  return `app.${cite.appendix}${cite.table === undefined ? "" : `.table.${cite.table}`}`;
}

/** What a place leads to. */
interface Traced {
  readonly cite: Cite;
  /** What the law has there, by its name with its file, in Markdown. */
  readonly law: readonly string[];
  /** Other code that names the place. */
  readonly code: readonly string[];
  /** Tests that name the place; where none does, those that name what the law has there. */
  readonly tests: readonly string[];
}

/** Files with cases: tests, and cases that are data. */
const CASES = /\.test\.tsx?$|^test\/cases\//;

/** The test of these documents, whose places are samples. */
const OWN_TEST = "test/docs.test.ts";

/** The last paragraph and appendix of the Methodology. */
const LAST = { paragraph: 122, appendix: 15 } as const;

/** Every place of the Methodology with what it leads to. */
export function traced(): readonly Traced[] {
  const law = sourcesUnder("src/law");
  const others = sourcesUnder("src").filter(({ path }) => !/^src\/(law|locales|workbench)\//.test(path));
  const tests = sourcesUnder("test").filter(({ path }) => CASES.test(path) && path !== OWN_TEST);
  const items = EDITIONS.flatMap(itemsOf);
  const readings = Object.entries<Reading>(READINGS);
  return allPlaces([...items.map(({ cite }) => cite), ...readings.flatMap(([, { cites }]) => cites)]).map(
    (cite) => {
      const place = nameOf(cite);
      const names = distinctNames(
        items.filter((item) => nameOf(item.cite) === place).map(({ name }) => name),
      );
      const ofReadings = readings.filter(([, { cites }]) => cites.some((each) => nameOf(each) === place));
      const found = [...names, ...ofReadings.map(([id]) => id)].map((name) => located(name, law));
      const inLaw = law.filter(({ places }) => places.has(place)).map(({ path }) => linkTo(path));
      return {
        cite,
        law: found.length > 0 ? found : inLaw,
        code: others.filter(({ places }) => places.has(place)).map(({ path }) => path),
        tests: testsOf(place, names, tests),
      };
    },
  );
}

/** The tests that name a place; where none does, those that name what the law has there. */
function testsOf(place: string, names: readonly string[], tests: readonly Source[]): readonly string[] {
  const byPlace = tests.filter(({ places }) => places.has(place));
  const found =
    byPlace.length > 0 ? byPlace : tests.filter(({ text }) => names.some((name) => mentions(text, name)));
  return found.map(({ path }) => path);
}

function allPlaces(cited: readonly Cite[]): readonly Cite[] {
  const numbers = (last: number) => Array.from({ length: last }, (_, index) => index + 1);
  return distinct([
    ...numbers(LAST.paragraph).map((paragraph) => ({ paragraph })),
    ...numbers(LAST.appendix).map((appendix) => ({ appendix })),
    ...cited,
  ]).toSorted(inOrder);
}

const distinctNames = (names: readonly string[]): readonly string[] => [...new Set(names)];

/** Something of the law with the file that declares it. */
function located(name: string, law: readonly Source[]): string {
  const file = law.find(({ text }) => declares(text, name));
  if (!file) throw new Error(`No file under src/law declares ${name}`);
  return `${code(name)} in ${linkTo(file.path)}`;
}

/** A constant, an id, or a key of a record. */
function declares(text: string, name: string): boolean {
  const quoted = name.replaceAll(".", "\\.");
  return new RegExp(
    `export const ${quoted}\\b|\\bid: "${quoted}"|^  "?${quoted}"?: (\\{|paragraph\\(|reportTable\\()`,
    "m",
  ).test(text);
}

/** Whether a test names a function or a rule by its id, or an event by its name in quotes. */
const mentions = (text: string, name: string): boolean =>
  /^[A-Z]/.test(name)
    ? new RegExp(`\\b${name}\\b`).test(text)
    : !name.includes(".") && text.includes(`"${name}"`);

/** A link to a file, shown without the folder that its column is about. */
const linkTo = (path: string): string => `[${path.replace(/^(src\/law|src|test)\//, "")}](../${path})`;

/** From the paragraph to the code to the tests. */
export function traceDocument(): string {
  const files = (paths: readonly string[]) => paths.map(linkTo).join("<br>");
  return documentOf(ORIGIN.replace("src/law", "src and test"), [
    "# Trace",
    "From each place of the Methodology to what the law has of it, to other code that names the place, and to the tests " +
      "that name the place; where none does, those that name what the law has there.",
    "Beside the tests that are named here, some walk over everything:",
    listOf([
      "every version of everything in the law: `test/law/editions.test.ts`",
      "every statement in three languages: `test/law/statements.test.ts`",
      "every reading and alternative: `test/law/readings.test.ts`",
      "every function on random and on bad input: `test/properties`",
    ]),
    tableOf(
      ["Place", "Law", "Other code", "Tests"],
      traced().map(({ cite, law, code: others, tests }) => [
        plain(citesText([cite], "en")),
        law.join("<br>"),
        files(others),
        files(tests),
      ]),
    ),
  ]);
}

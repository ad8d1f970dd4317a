import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FUNCTION_IDS, parametersOf, type FunctionId } from "../../src/calls/catalogue";
import { BODY_TYPES, bodyType } from "../../src/law/bodies";
import { DEADLINES } from "../../src/law/deadlines";
import { EDITIONS } from "../../src/law/editions";
import { OPENNESS_CRITERIA } from "../../src/law/openness/criteria";
import { parseRules } from "../../src/law/rules";
import { LANGUAGES, type Language } from "../../src/law/text";
import { documentation, type Documentation } from "../../scripts/catalogue/doc-comments";
import { functionsMetadata } from "../../scripts/functions-metadata";
import { call, ids, raw } from "./call";

interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly result: object;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly type: string;
      readonly dimensionality?: string;
      readonly optional?: boolean;
      readonly repeating?: boolean;
      readonly customEnumId?: string;
    }[];
  }[];
  readonly enums: readonly {
    readonly id: string;
    readonly values: readonly { readonly stringValue: string; readonly tooltip: string }[];
  }[];
}

const ADDRESS = "https://addin.example";
let documented: Documentation;
const metadata = {} as Record<Language, Metadata>;
beforeAll(async () => {
  documented = await documentation();
  for (const language of LANGUAGES) {
    metadata[language] = functionsMetadata(documented, language, ADDRESS) as unknown as Metadata;
  }
});

const parameters = (language: Language) => metadata[language].functions.flatMap((each) => each.parameters);
const choices = (language: Language, id: string) =>
  metadata[language].enums.find((each) => each.id === id)!.values.map(({ stringValue }) => stringValue);
/** What the languages must have alike: names and structure, without any text. */
const structure = ({ functions, ...rest }: Metadata) => ({
  allowErrorForDataTypeAny: rest.allowErrorForDataTypeAny,
  enums: rest.enums.map(({ id }) => id),
  functions: functions.map(({ id, name, result, parameters }) => ({
    id,
    name,
    result,
    parameters: parameters.map(({ type, dimensionality, optional, repeating, customEnumId }) => {
      return { type, dimensionality, optional, repeating, customEnumId };
    }),
  })),
});

test("every function that is described is there, and the other way round, in the order of the catalogue", () => {
  expect(metadata.en.functions.map(({ id }) => id)).toEqual(FUNCTION_IDS);
  expect(ids().sort()).toEqual([...FUNCTION_IDS].sort());
});

test("names are Latin capitals, digits and underscores, and the id is the name", () => {
  for (const { id, name } of metadata.en.functions) {
    expect(name).toMatch(/^[A-Z][A-Z0-9_]*$/);
    expect(id).toBe(name);
  }
});

test("the languages differ in texts alone", () => {
  expect(structure(metadata.ru)).toEqual(structure(metadata.en));
  expect(structure(metadata.kk)).toEqual(structure(metadata.en));
});

test("parameters are those of the catalogue: how many, which are optional, which repeat", () => {
  for (const { id, parameters } of metadata.en.functions) {
    const catalogue = parametersOf(id as FunctionId);
    expect([id, parameters.map(({ name }) => name)]).toEqual([id, catalogue.map(({ name }) => name)]);
    const flags = parameters.map(({ optional, repeating }) => [optional ?? false, repeating ?? false]);
    expect([id, flags]).toEqual([
      id,
      catalogue.map(({ optional, repeating }) => [optional, repeating ?? false]),
    ]);
  }
});

test("every parameter takes anything, and a range but in RULES: an error spoils its own cell only", () => {
  for (const language of LANGUAGES) {
    expect(metadata[language].allowErrorForDataTypeAny).toBe(true);
    for (const { id, parameters } of metadata[language].functions) {
      for (const { type, dimensionality } of parameters) {
        expect([id, type, dimensionality]).toEqual([id, "any", id === "RULES" ? undefined : "matrix"]);
      }
    }
  }
});

test("every function and every parameter is described in one line that Excel takes whole", () => {
  for (const language of LANGUAGES) {
    const texts = [
      ...metadata[language].functions.map(({ description }) => description),
      ...parameters(language).map(({ description }) => description),
      ...metadata[language].enums.flatMap(({ values }) => values.map(({ tooltip }) => tooltip)),
    ];
    for (const text of texts) {
      expect(text).toMatch(/^\S.*\S$/);
      expect(text.length).toBeLessThanOrEqual(255);
      expect(text).not.toMatch(/undefined|NaN|\[object/);
    }
  }
});

test("all names of a function's parameters together are within what Excel takes", () => {
  for (const language of LANGUAGES) {
    for (const { parameters } of metadata[language].functions) {
      expect(parameters.map(({ name }) => name).join(",").length).toBeLessThanOrEqual(255);
    }
  }
});

test("no file reaches the megabyte at which Excel for Windows refuses it", () => {
  for (const language of LANGUAGES) {
    expect(Buffer.byteLength(JSON.stringify(metadata[language], undefined, 2))).toBeLessThan(1_000_000);
  }
});

test.each([
  [
    "ru",
    "T1. Соблюдение сроков оказания государственных услуг (п. 41): T1 = k − a / b × 10 000, не меньше 0; k = 12 (ЦГО), 14 (МИО).",
    "с_нарушением_срока",
    "a: количество государственных услуг, оказанных с нарушением установленных сроков; целое число; не больше b",
  ],
  [
    "kk",
    "T1. Мемлекеттік қызметтерді көрсету мерзімдерін сақтау (41-т.): T1 = k − a / b × 10 000, 0 мәнінен кем емес; k = 12 (ОМО), 14 (ЖАО).",
    "мерзімі_бұзылған",
    "a: белгіленген мерзімдері бұзылып көрсетілген мемлекеттік қызметтер саны; бүтін сан; b мәнінен артық емес",
  ],
  [
    "en",
    "T1, keeping the time limits of services: k − a / b × 10 000, not below 0 (p. 41). k is 12 for CGO, 14 for LEB.",
    "late",
    "a: number of services rendered late; whole number; not above b",
  ],
] as const)(
  "in %s T1 says its formula, and its first argument letter, title and bounds",
  (language, ...words) => {
    const { description, parameters } = metadata[language].functions.find(({ id }) => id === "SERVICES_T1")!;
    const plain = [description, parameters[0]!.name, parameters[0]!.description].map((text) =>
      text.replace(/[\u00a0\u202f]/g, " "),
    );
    expect(plain).toEqual(words);
  },
);

test("a text of a language is in its letters", () => {
  for (const { description } of [...metadata.en.functions, ...parameters("en")]) {
    expect(description.replace(/"ЦГО"|"МИО"/g, "")).not.toMatch(/\p{Script=Cyrillic}/u);
  }
  const named = ({ name, description }: { readonly name: string; readonly description: string }) =>
    `${name} ${description}`;
  const russian = [...metadata.ru.functions, ...parameters("ru")].map(named);
  const kazakh = [...metadata.kk.functions, ...parameters("kk")].map(named);
  for (const text of [...russian, ...kazakh]) expect(text).toMatch(/\p{Script=Cyrillic}/u);
  for (const text of russian) expect(text).not.toMatch(/[әғқңөұүһі]/i);
  for (const text of kazakh) expect(text).toMatch(/[әғқңөұүһі]/i);
});

test("the lists that are offered while typing are what the functions take", () => {
  const lists = ["BODY", "CRITERION", "EDITION", "EVENT", "FUNCTION", "LANGUAGE", "READING"];
  for (const language of LANGUAGES) {
    expect(metadata[language].enums.map(({ id }) => id)).toEqual(lists);
    expect(choices(language, "BODY").map(bodyType)).toEqual([...BODY_TYPES]);
    expect(choices(language, "CRITERION")).toEqual([...OPENNESS_CRITERIA]);
    expect(choices(language, "EDITION").toReversed()).toEqual(EDITIONS.map(({ id }) => id));
    expect(choices(language, "EVENT")).toEqual(Object.keys(DEADLINES));
    expect(choices(language, "FUNCTION")).toEqual(FUNCTION_IDS.filter((id) => id !== "EXPLAIN"));
    expect(choices(language, "LANGUAGE")).toEqual([...LANGUAGES]);
    for (const reading of choices(language, "READING")) expect(parseRules(reading)).toHaveProperty("edition");
  }
  expect(choices("ru", "BODY")).toEqual(["ЦГО", "МИО"]);
  expect(choices("kk", "BODY")).toEqual(["ОМО", "ЖАО"]);
  expect(choices("en", "BODY")).toEqual(["CGO", "LEB"]);
});

test("each parameter offers the list of what it takes", () => {
  const offered = metadata.en.functions.flatMap(({ id, parameters }) =>
    parameters.map(({ name, customEnumId }) => `${id}.${name}: ${customEnumId}`),
  );
  for (const each of offered) {
    if (/\.body: /.test(each)) expect(each).toMatch(/: BODY$/);
    else if (/\.(rules|edition): /.test(each)) expect(each).toMatch(/: EDITION$/);
    else if (/: (?!undefined)/.test(each)) {
      expect([
        "OPENNESS_POINTS.criterion: CRITERION",
        "DEGREE.language: LANGUAGE",
        "RULES.readings: READING",
        "DEADLINE.event: EVENT",
        "EXPLAIN.function: FUNCTION",
      ]).toContain(each);
    }
  }
  expect(offered.filter((each) => !each.endsWith("undefined")).length).toBeGreaterThan(40);
});

test("the help of a function is its place on the page of the language", () => {
  for (const language of LANGUAGES) {
    for (const { id, helpUrl } of metadata[language].functions) {
      expect(helpUrl).toBe(`${ADDRESS}/help/functions.${language}.html#${id}`);
    }
  }
});

test("every example in the documentation is true", () => {
  const folder = join(__dirname, "../../src/functions");
  const files = ["complaints", "together", "tools", "openness/criteria", "openness/total"];
  const services = ["automation", "provision", "satisfaction", "total"].map((name) => `services/${name}`);
  const sources = [...files, ...services].map((name) => readFileSync(join(folder, `${name}.ts`), "utf8"));
  const examples = [...sources.join("\n").matchAll(/@example (\w+)\(.*\) → (.*)$/gm)];
  expect(examples.map(([, id]) => id).sort()).toEqual(ids().sort());
  for (const [example, id = "", result = ""] of examples) {
    const { args } = documented[id as FunctionId].example;
    // Excel hands a repeating argument over as one array, and RULES takes single values.
    const value =
      id === "RULES"
        ? raw(
            id,
            args[0]![0]![0],
            args.slice(1).map(([row]) => row![0]),
          )
        : id === "EXPLAIN"
          ? call(id, args[0], args.slice(1))
          : call(id, ...args);
    expect([example, value]).toEqual([example, result.startsWith('"') ? JSON.parse(result) : Number(result)]);
  }
});

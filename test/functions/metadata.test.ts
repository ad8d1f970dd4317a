import { readFileSync } from "node:fs";
import { join } from "node:path";
import { BODY_TYPES, bodyType } from "../../src/law/bodies";
import { call, column, ids, raw } from "./call";

const FUNCTIONS = join(__dirname, "../../src/functions");

interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly {
      name: string;
      description?: string;
      optional?: boolean;
      customEnumId?: string;
    }[];
  }[];
  readonly enums: readonly {
    readonly id: string;
    readonly values: readonly { readonly stringValue: string }[];
  }[];
}

let metadata: Metadata;
let sources: string;
beforeAll(async () => {
  const { functionsMetadata, sourcesUnder } = (await import(
    join(__dirname, "../../scripts/functions-metadata.mjs")
  )) as {
    functionsMetadata: (folder: string) => Promise<string>;
    sourcesUnder: (folder: string) => string[];
  };
  metadata = JSON.parse(await functionsMetadata(FUNCTIONS));
  sources = sourcesUnder(FUNCTIONS)
    .map((path) => readFileSync(path, "utf8"))
    .join("\n");
});

test("every function that is described is there, and the other way round", () => {
  expect(metadata.functions.map(({ id }) => id).sort()).toEqual(ids().sort());
});

test("names are Latin capitals, digits and underscores, and the id is the name", () => {
  for (const { id, name } of metadata.functions) {
    expect(name).toMatch(/^[A-Z][A-Z0-9_]*$/);
    expect(id).toBe(name);
  }
});

test("every function and every argument is described", () => {
  for (const { description, parameters } of metadata.functions) {
    expect(description).not.toBe("");
    for (const parameter of parameters)
      expect(parameter).toMatchObject({ description: expect.stringMatching(/\S/) });
  }
});

test("rules is the last argument of all but RULES, and optional", () => {
  for (const { id, parameters } of metadata.functions) {
    if (id !== "RULES") expect(parameters.at(-1)).toMatchObject({ name: "rules", optional: true });
  }
});

test("an error in a range reaches the function, and the types of bodies are offered while typing", () => {
  expect(metadata.allowErrorForDataTypeAny).toBe(true);
  const [types] = metadata.enums;
  expect(types!.values.map(({ stringValue }) => bodyType(stringValue))).toEqual([...BODY_TYPES]);
  for (const parameter of metadata.functions.flatMap(({ parameters }) => parameters)) {
    expect(parameter.customEnumId).toBe(parameter.name === "body" ? types!.id : undefined);
  }
});

test("every example in the documentation is true", () => {
  const examples = [...sources.matchAll(/@example (\w+)\((.*)\) → (.*)$/gm)];
  expect(examples.map(([, id]) => id).sort()).toEqual(ids().sort());
  for (const [example, id = "", args = "", result = ""] of examples) {
    const given = [...args.matchAll(/\{([^}]*)\}|"([^"]*)"|([^;\s]+)/g)].map(([, list, text, number]) =>
      list === undefined ? (text ?? Number(number)) : column(...list.split(";").map(Number)),
    );
    const value = id === "RULES" ? raw(id, ...given) : call(id, ...given);
    expect([example, value]).toEqual([example, result.startsWith('"') ? JSON.parse(result) : Number(result)]);
  }
});

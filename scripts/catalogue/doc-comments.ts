import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { FUNCTION_IDS, isFunctionId, type FunctionId } from "../../src/calls/catalogue";
import { readExample, type Example } from "./example";

/** Where the custom functions are. */
const FUNCTIONS = join(__dirname, "../../src/functions");

/** A function as Microsoft's generator describes it. */
export interface GeneratedFunction {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly result: object;
  readonly parameters: readonly GeneratedParameter[];
}

export interface GeneratedParameter {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** What the doc comment of a function says: the description in English, the parameters, an example. */
export interface Documented {
  readonly generated: GeneratedFunction;
  readonly example: Example;
}

export type Documentation = Readonly<Record<FunctionId, Documented>>;

/** All TypeScript files under a folder, in one order on every machine. */
function sourcesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => join(folder, name));
}

/** Reads the doc comments of the custom functions, with Microsoft's own generator; throws with every error of it. */
export async function documentation(): Promise<Documentation> {
  const files = sourcesUnder(FUNCTIONS);
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(files);
  if (errors.length > 0) throw new Error(`Functions: ${errors.join("; ")}`);
  const { functions } = JSON.parse(metadataJson || '{"functions":[]}') as { functions: GeneratedFunction[] };
  const examples = files
    .map((file) => readFileSync(file, "utf8"))
    .flatMap((text) =>
      [...text.matchAll(/@example (.*)$/gm)].map(([, example = ""]) => readExample(example)),
    );

  const unknown = functions.map(({ id }) => id).filter((id) => !isFunctionId(id));
  if (unknown.length > 0) throw new Error(`Functions: not in the catalogue: ${unknown.join(", ")}`);
  const entries = FUNCTION_IDS.map((id) => {
    const [generated, ...others] = functions.filter((each) => each.id === id);
    const example = examples.find((each) => each.id === id);
    if (!generated || others.length > 0 || !example) {
      throw new Error(`Functions: ${id} needs one doc comment with @customfunction and @example`);
    }
    // The function wizard cuts a description at its first line.
    const description = generated.description.replace(/\s*\n\s*/g, " ");
    return [id, { generated: { ...generated, description }, example }] as const;
  });
  return Object.fromEntries(entries) as unknown as Documentation;
}

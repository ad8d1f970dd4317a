import { join } from "node:path";
import { CustomFunctions, registerFunctions } from "../host/functions";

/** Where the repository is, from this file. */
const ROOT = join(__dirname, "../../..");

/** Registers the add-in's functions with the engine, from their sources and the metadata made of their doc comments. */
export async function registerOlshem(): Promise<void> {
  Object.assign(globalThis, { CustomFunctions });
  await import("../../functions");
  const { functionsMetadata } = (await import(join(ROOT, "scripts/functions-metadata.mjs"))) as {
    functionsMetadata: (folder: string) => Promise<string>;
  };
  registerFunctions("OLSHEM", JSON.parse(await functionsMetadata(join(ROOT, "src/functions"))));
}

import { CustomFunctions, registerFunctions, type FunctionsMetadata } from "../host/functions";

/** Registers the add-in's functions with the engine, from their sources and the metadata made of their doc comments. */
export async function registerOlshem(): Promise<void> {
  Object.assign(globalThis, { CustomFunctions });
  await import("../../functions");
  const { documentation } = await import("../../../scripts/catalogue/doc-comments");
  const { functionsMetadata } = await import("../../../scripts/functions-metadata");
  const metadata = functionsMetadata(await documentation(), "en", "");
  registerFunctions("OLSHEM", metadata as FunctionsMetadata);
}

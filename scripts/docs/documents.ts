import { documentation } from "../catalogue/doc-comments";
import { functionsDocument } from "./functions";
import { interpretations } from "./interpretations";
import { lawDocuments } from "./law";
import { traceDocument } from "./trace";
import { translationsDocument } from "./translations";

/** The documents that are generated, by path under `docs`. */
export async function documents(): Promise<ReadonlyMap<string, string>> {
  return new Map([
    ...lawDocuments(),
    ["interpretations.md", interpretations()],
    ["functions.md", functionsDocument(await documentation())],
    ["trace.md", traceDocument()],
    ["translations.md", translationsDocument()],
  ]);
}

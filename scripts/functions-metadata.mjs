/** Makes functions.json from the JSDoc of the custom functions, with Microsoft's own generator. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";

/**
 * The list that Excel offers while the argument `body` is typed. The generator would want the enum declared anew in every
 * file that uses it.
 */
const BODY = {
  id: "BODY",
  type: "string",
  values: [
    { name: "ЦГО", stringValue: "ЦГО", tooltip: "Central state body" },
    { name: "МИО", stringValue: "МИО", tooltip: "Local executive body" },
  ],
};

/** All TypeScript files under a folder, in one order on every machine. */
export function sourcesUnder(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => join(folder, name));
}

/** The text of functions.json; throws with every error of the generator. */
export async function functionsMetadata(folder) {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(sourcesUnder(folder));
  if (errors.length > 0) throw new Error(`functions.json: ${errors.join("; ")}`);
  if (metadataJson === "") throw new Error(`functions.json: no custom function under ${folder}`);
  const generated = JSON.parse(metadataJson);
  const ids = generated.functions.map((each) => each.id);
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
  if (twice.length > 0) throw new Error(`functions.json: defined twice: ${twice.join(", ")}`);
  // An error value in a range must reach the function instead of failing the whole call;
  // Excel reads this at the root, and the generator does not write it.
  for (const parameter of generated.functions.flatMap((each) => each.parameters)) {
    if (parameter.name === "body") parameter.customEnumId = BODY.id;
  }
  return `${JSON.stringify({ allowErrorForDataTypeAny: true, ...generated, enums: [BODY] }, undefined, 2)}\n`;
}

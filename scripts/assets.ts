/** What the build generates from the functions and the law: metadata and help pages, by file name. */
import { LANGUAGES } from "../src/law/text";
import { documentation } from "./catalogue/doc-comments";
import { functionsMetadata, METADATA_FILES } from "./functions-metadata";
import { helpPage } from "./help/address";
import { functionsPage } from "./help/page";

/** @param address where the add-in is, without a slash at its end */
export async function generatedAssets(address: string): Promise<Readonly<Record<string, string>>> {
  const documented = await documentation();
  const files = LANGUAGES.flatMap((language) => [
    [
      METADATA_FILES[language],
      `${JSON.stringify(functionsMetadata(documented, language, address), undefined, 2)}\n`,
    ],
    [helpPage(language), functionsPage(documented, language)],
  ]);
  return Object.fromEntries(files) as Readonly<Record<string, string>>;
}

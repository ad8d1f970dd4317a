/**
 * Makes the metadata of the custom functions: structure and English descriptions from the doc comments, with Microsoft's
 * own generator; the texts of the other languages, the parameters' help and the lists from the catalogue.
 */
import { FUNCTION_IDS, type FunctionId } from "../src/calls/catalogue";
import type { Language } from "../src/law/text";
import { choicesIn, CHOICES_OF, LONGEST } from "./catalogue/choices";
import type { Documentation } from "./catalogue/doc-comments";
import { argumentHelp, entryOf, type Argument, type Entry } from "./catalogue/entry";
import { helpPage } from "./help/address";

/** The file of each language's metadata; the manifest names them by locale. */
export const METADATA_FILES: Readonly<Record<Language, string>> = {
  en: "functions.json",
  ru: "functions.ru-RU.json",
  kk: "functions.kk-KZ.json",
};

/** The metadata as Excel reads it. */
export interface Metadata {
  /** An error value in a range reaches the function instead of failing the whole call. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly object[];
  readonly enums: readonly object[];
}

/**
 * The metadata of the functions in a language, in the order of the catalogue.
 * @param address where the add-in is, without a slash at its end
 */
export function functionsMetadata(
  documentation: Documentation,
  language: Language,
  address: string,
): Metadata {
  const entries = new Map(FUNCTION_IDS.map((id) => [id, entryOf(id, language, documentation[id])]));
  const described = (id: FunctionId) => shortened(entries.get(id)!.description);
  return {
    allowErrorForDataTypeAny: true,
    functions: [...entries].map(([id, entry]) => ({
      ...documentation[id].generated,
      description: described(id),
      helpUrl: `${address}/${helpPage(language)}#${id}`,
      parameters: parameters(entry, documentation[id].generated.parameters),
    })),
    enums: choicesIn(language, described),
  };
}

function parameters({ id, arguments: args }: Entry, generated: readonly object[]): readonly object[] {
  if (generated.length !== args.length) {
    throw new Error(`${id} has ${generated.length} parameters, in the catalogue ${args.length}`);
  }
  return generated.map((parameter, position) => {
    const own = args[position]!;
    const choices = CHOICES_OF[own.key];
    return {
      ...parameter,
      name: own.name,
      description: helpOf(own),
      ...(choices ? { customEnumId: choices } : {}),
    };
  });
}

/** The help of an argument, without as many of its bounds as are too much. */
function helpOf(argument: Argument): string {
  for (let count = argument.values.length; count > 0; count--) {
    const help = argumentHelp({ ...argument, values: argument.values.slice(0, count) });
    if (help.length <= LONGEST) return help;
  }
  return shortened(argumentHelp({ ...argument, values: [] }));
}

/** As many whole sentences as Excel takes; of one that is longer, as many words. The help page has it whole. */
function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const sentences = text.split(/(?<=\.) (?=\p{Lu})/u);
  while (sentences.join(" ").length > LONGEST && sentences.length > 1) sentences.pop();
  const said = sentences.join(" ");
  return said.length <= LONGEST ? said : `${said.slice(0, said.lastIndexOf(" ", LONGEST - 1))}…`;
}

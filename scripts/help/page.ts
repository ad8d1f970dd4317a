import type { Language } from "../../src/law/text";
import type { Documentation } from "../catalogue/doc-comments";
export function functionsPage(_: Documentation, language: Language): string {
  return language;
}

import type { Language } from "../law/text";
import { en } from "./catalogue.en";
import { kk } from "./catalogue.kk";
import { ru, type CatalogueTexts } from "./catalogue.ru";

export type { CatalogueTexts };

/** The words of the help on the functions, by language. */
export const CATALOGUE_TEXTS: Readonly<Record<Language, CatalogueTexts>> = { ru, kk, en };

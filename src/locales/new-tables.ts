import type { Language } from "../law/text";
import { en } from "./new-tables.en";
import { kk } from "./new-tables.kk";
import { ru, type NewTablesTexts } from "./new-tables.ru";

export const NEW_TABLES: Readonly<Record<Language, NewTablesTexts>> = { ru, kk, en };

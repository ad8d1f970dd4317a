import type { Language } from "../law/text";
import { en } from "./data-pane.en";
import { kk } from "./data-pane.kk";
import { ru, type DataPaneTexts } from "./data-pane.ru";

export type { DataPaneTexts };

export const DATA_PANE: Readonly<Record<Language, DataPaneTexts>> = { ru, kk, en };

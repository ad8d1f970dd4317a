import type { Language } from "../law/text";
import { en } from "./objections-pane.en";
import { kk } from "./objections-pane.kk";
import { ru, type ObjectionsPaneTexts } from "./objections-pane.ru";

export type { ObjectionsPaneTexts };

export const OBJECTIONS_PANE: Readonly<Record<Language, ObjectionsPaneTexts>> = { ru, kk, en };

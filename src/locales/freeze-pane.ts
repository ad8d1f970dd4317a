import type { Language } from "../law/text";
import { en } from "./freeze-pane.en";
import { kk } from "./freeze-pane.kk";
import { ru, type FreezePaneTexts } from "./freeze-pane.ru";

export const FREEZE_PANE: Readonly<Record<Language, FreezePaneTexts>> = { ru, kk, en };

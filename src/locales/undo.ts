import type { Language } from "../law/text";
import { en } from "./undo.en";
import { kk } from "./undo.kk";
import { ru, type UndoTexts } from "./undo.ru";

export const UNDO: Readonly<Record<Language, UndoTexts>> = { ru, kk, en };

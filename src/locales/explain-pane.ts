import type { Language } from "../law/text";
import { en } from "./explain-pane.en";
import { kk } from "./explain-pane.kk";
import { ru, type ExplainPaneTexts } from "./explain-pane.ru";

export type { ExplainPaneTexts };

/** The texts of the pane's explanation of a cell, by language. */
export const EXPLAIN_PANE: Readonly<Record<Language, ExplainPaneTexts>> = { ru, kk, en };

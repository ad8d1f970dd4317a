import type { Language } from "../law/text";
import { en } from "./explain.en";
import { kk } from "./explain.kk";
import { ru, type ExplainTexts } from "./explain.ru";

export type { ExplainTexts };

/** The words of explanations, by language. */
export const EXPLAIN_TEXTS: Readonly<Record<Language, ExplainTexts>> = { ru, kk, en };

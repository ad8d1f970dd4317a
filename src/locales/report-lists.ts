import type { Language } from "../law/text";
import { en } from "./report-lists.en";
import { kk } from "./report-lists.kk";
import { ru, type ReportListsTexts } from "./report-lists.ru";

export type { ReportListsTexts };

/** Texts on tables of users that the report may take, and on numbers of the assessment that it tells. */
export const REPORT_LISTS: Readonly<Record<Language, ReportListsTexts>> = { ru, kk, en };

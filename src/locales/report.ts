import type { Language } from "../law/text";
import { en } from "./report.en";
import { kk } from "./report.kk";
import { ru, type ReportTexts } from "./report.ru";

export type { ReportTexts };

/** Words of the annual report's tables and of what is wrong in them. */
export const REPORT_TEXTS: Readonly<Record<Language, ReportTexts>> = { ru, kk, en };

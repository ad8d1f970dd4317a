import type { Language } from "../law/text";
import { en } from "./report-sheets.en";
import { kk } from "./report-sheets.kk";
import { ru, type ReportSheetTexts } from "./report-sheets.ru";

/** Words of the sheets for the data of the annual report. */
export const REPORT_SHEET_TEXTS: Readonly<Record<Language, ReportSheetTexts>> = { ru, kk, en };

import type { Language } from "../law/text";
import { en } from "./report-pane.en";
import { kk } from "./report-pane.kk";
import { ru, type ReportPaneTexts } from "./report-pane.ru";

export type { ReportPaneTexts };

export const REPORT_PANE: Readonly<Record<Language, ReportPaneTexts>> = { ru, kk, en };

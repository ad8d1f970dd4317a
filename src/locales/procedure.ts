import type { Language } from "../law/text";
import { en } from "./procedure.en";
import { kk } from "./procedure.kk";
import { ru, type ProcedureTexts } from "./procedure.ru";

export const PROCEDURE: Readonly<Record<Language, ProcedureTexts>> = { ru, kk, en };

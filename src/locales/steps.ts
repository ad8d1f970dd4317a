import type { Language } from "../law/text";
import { en } from "./steps.en";
import { kk } from "./steps.kk";
import { ru, type StepsTexts } from "./steps.ru";

export type { StepsTexts };

export const STEPS: Readonly<Record<Language, StepsTexts>> = { ru, kk, en };

import { kk } from "./descriptions.kk";
import { ru, type Descriptions } from "./descriptions.ru";

export type { Descriptions };

/** The descriptions that the law has no words for. English ones are the functions' doc comments. */
export const DESCRIPTIONS: Readonly<Record<"ru" | "kk", Descriptions>> = { ru, kk };

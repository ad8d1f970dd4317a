import { AUTOMATION } from "./automation";
import type { Case } from "./case";
import { COMPLAINTS } from "./complaints";
import { CHANGES } from "./dates";
import { INPUTS, REFUSALS } from "./inputs";
import { OPENNESS_CELLS } from "./openness/cells";
import { DIALOG } from "./openness/dialog";
import { MEDIA } from "./openness/media";
import { PARAGRAPHS } from "./openness/rules";
import { TABLES } from "./openness/tables";
import { TOTAL } from "./openness/total";
import { RANGES } from "./ranges";
import { PREPARED, READINGS } from "./readings";
import { SERVICES } from "./services";
import { TOGETHER } from "./together";
import { DEADLINES, RULES } from "./tools";

/** Every fact that the functions are held to, by what it is about. */
export const CASES: Readonly<Record<string, readonly Case[]>> = {
  "public services": SERVICES,
  "automation, and the total of services": AUTOMATION,
  "tables of Appendix 10": TABLES,
  "open data, budget and acts": PARAGRAPHS,
  "open dialogue, and notes to the tables": DIALOG,
  "openness through the media": MEDIA,
  "subordinate organisations, and the total of openness": TOTAL,
  "marks and ranges of openness": OPENNESS_CELLS,
  "complaints and applications": COMPLAINTS,
  "penalties, the overall score, its degree": TOGETHER,
  "readings chosen otherwise": [...READINGS, ...Object.values(PREPARED)],
  "the day before a change and the day itself": CHANGES.flatMap(({ before, from }) => [...before, ...from]),
  "edition and readings": RULES,
  "last days": DEADLINES,
  "how figures may be written": INPUTS,
  "columns of bodies": RANGES,
  "what is refused": REFUSALS,
};

export const ALL_CASES: readonly Case[] = Object.values(CASES).flat();

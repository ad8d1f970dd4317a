import { COMPLAINTS } from "./complaints";
import { GENERAL } from "./general";
import { OBJECTIONS } from "./objections";
import { OPENNESS } from "./openness";
import { REPORTS } from "./reports";
import { SERVICES } from "./services";
import { SOURCES } from "./sources";
import type { Statements } from "./statement";

/**
 * What the provisions say that no computation or deadline reads, in our own words: who assesses whom, on what information,
 * how it is checked, how objections are heard. Terms in days stand in `DEADLINES`.
 */
export const STATEMENTS: Statements = {
  ...GENERAL,
  ...SOURCES,
  ...SERVICES,
  ...OPENNESS,
  ...COMPLAINTS,
  ...OBJECTIONS,
  ...REPORTS,
};

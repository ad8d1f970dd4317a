import { FUNCTION_IDS, type FunctionId } from "../../src/calls/catalogue";
import { COMPUTATIONS } from "../../src/law/computations";
import type { Language } from "../../src/law/text";
import { CATALOGUE_TEXTS } from "../../src/locales/catalogue";
import { titleText } from "./law";

/** Functions under the direction that they belong to. */
const DIRECTIONS = [
  { prefix: "SERVICES_", total: "SERVICES_TOTAL" },
  { prefix: "OPENNESS_", total: "OPENNESS_TOTAL" },
  { prefix: "COMPLAINTS_", total: "COMPLAINTS_TOTAL" },
] as const;

/** Functions that are shown together. */
export interface Group {
  readonly title: string;
  readonly ids: readonly FunctionId[];
}

/** All functions, each in one group: by direction, and those that belong to none. */
export function groups(language: Language): readonly Group[] {
  const directions = DIRECTIONS.map(({ prefix, total }) => ({
    title: titleText(COMPUTATIONS[total].title, language),
    ids: FUNCTION_IDS.filter((id) => id.startsWith(prefix)),
  }));
  const others = FUNCTION_IDS.filter((id) => !DIRECTIONS.some(({ prefix }) => id.startsWith(prefix)));
  return [...directions, { title: CATALOGUE_TEXTS[language].page.together, ids: others }];
}

import {
  ASSESSOR_NAMES,
  AUTOMATION_ASSESSOR,
  BLOCK_ASSESSOR,
  DIRECTION_ASSESSORS,
  INFORMED_ASSESSORS,
  type Assessed,
  type Assignment,
} from "../../src/law/assessors";
import { COMPUTATIONS } from "../../src/law/computations";
import { DIRECTIONS, TOTAL_OF } from "../../src/law/directions";
import { SPECIAL_BODIES } from "../../src/law/special-bodies";
import type { Provision } from "../../src/law/version";
import { table, type Block } from "../catalogue/blocks";

/** The provisions on who assesses, by their names in `src/law`. */
export const ASSESSORS: Readonly<Record<string, Provision<readonly Assignment[]>>> = {
  DIRECTION_ASSESSORS,
  AUTOMATION_ASSESSOR,
  INFORMED_ASSESSORS,
  BLOCK_ASSESSOR,
};

const ASSESSED: Readonly<Record<Assessed, string>> = {
  ...(Object.fromEntries(
    DIRECTIONS.map((direction) => [direction, COMPUTATIONS[TOTAL_OF[direction]].title.ru]),
  ) as Record<(typeof DIRECTIONS)[number], string>),
  automation: COMPUTATIONS.SERVICES_K3.title.ru,
  block: "Весь блок",
};

/** Who assesses what, as a table. */
export const assignmentBlocks = (assignments: readonly Assignment[]): readonly Block[] => [
  table(
    ["Что оценивается", "Чьё", "Кто оценивает"],
    assignments.map(({ of, bodies, by }) => [
      of.map((each) => ASSESSED[each]).join("; "),
      bodies?.map((body) => SPECIAL_BODIES[body].ru).join("; ") ??
        (of.includes("block") ? "Все органы" : "Остальные органы"),
      ASSESSOR_NAMES[by].ru,
    ]),
  ),
];

import type { ComputationId } from "./computations";

/** The directions of the assessment, in the order in which p. 107 weighs them. */
export const DIRECTIONS = ["services", "openness", "complaints"] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** What a direction adds up to before penalty points; its title is that of the direction. */
export const TOTAL_OF = {
  services: "SERVICES_TOTAL",
  openness: "OPENNESS_TOTAL",
  complaints: "COMPLAINTS_TOTAL",
} as const satisfies Readonly<Record<Direction, ComputationId>>;

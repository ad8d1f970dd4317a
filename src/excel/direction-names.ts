import type { Direction } from "../law/directions";

/** Parts of the directions' names in Russian, Kazakh and English, by which penalty tables and formulas over them know one. */
export const DIRECTION_WORDS: Readonly<Record<Direction, readonly string[]>> = {
  services: ["услуг", "қызмет", "services"],
  openness: ["открыт", "ашықт", "openness"],
  complaints: ["жалоб", "шағым", "complaints"],
};

const named = (direction: Direction): RegExp => new RegExp(DIRECTION_WORDS[direction].join("|"), "i");

/** Directions as penalty tables name them. */
export const DIRECTION_NAMES: Readonly<Record<Direction, RegExp>> = {
  services: named("services"),
  openness: named("openness"),
  complaints: named("complaints"),
};

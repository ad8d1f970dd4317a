import type { Text } from "./text";

/** Types of assessed bodies (p. 5, 23): central state body (ЦГО), local executive body (МИО). */
export const BODY_TYPES = ["CGO", "LEB"] as const;
export type BodyType = (typeof BODY_TYPES)[number];

/** A value that the Methodology sets for each type of body. */
export type PerBody<T> = Readonly<Record<BodyType, T>>;

/** Abbreviation of each type, as users write it. */
export const BODY_ABBREVIATION: PerBody<Text> = {
  CGO: { ru: "ЦГО", kk: "ОМО", en: "CGO" },
  LEB: { ru: "МИО", kk: "ЖАО", en: "LEB" },
};

const SPELLINGS: ReadonlyMap<string, BodyType> = new Map([
  ["ЦГО", "CGO"],
  ["ЦИО", "CGO"],
  ["ОМО", "CGO"],
  ["ОАО", "CGO"],
  ["CGO", "CGO"],
  ["МИО", "LEB"],
  ["ЖАО", "LEB"],
  ["LEB", "LEB"],
]);

/** The type that a spelling names (`"ЦГО"`, `"жао"`, `" LEB "`), or `undefined`. */
export function bodyType(spelling: string): BodyType | undefined {
  return SPELLINGS.get(spelling.trim().toUpperCase());
}

import { bodyType, type BodyType } from "../law/bodies";
import { DEFAULT_RULES, parseRules, type Rules } from "../law/rules";
import { isBlank } from "../scoring/parse";
import { plain, show } from "./cells";
import type { Problem } from "./failure";

/** Remembers what a cell was read as, since one value goes with thousands of rows. */
function remembered<T extends object | string>(read: (cell: unknown) => T): (cell: unknown) => T {
  const known = new Map<unknown, T>();
  return (cell) => {
    let result = known.get(cell);
    if (result === undefined) known.set(cell, (result = read(cell)));
    return result;
  };
}

/** A reader of the argument `body`, for one call. */
export const bodyReader = () =>
  remembered((cell): BodyType | Problem => {
    const value = plain(cell);
    if (isBlank(value)) return { code: "empty", argument: "body" };
    return (
      (typeof value === "string" ? bodyType(value) : undefined) ?? { code: "unknownBody", found: show(value) }
    );
  });

/** A reader of the argument `rules`, for one call. */
export const rulesReader = () =>
  remembered((cell): Rules | Problem => {
    const value = plain(cell);
    if (isBlank(value)) return DEFAULT_RULES;
    return typeof value === "string" || typeof value === "number"
      ? parseRules(value)
      : { code: "unknownEdition", found: show(value) };
  });

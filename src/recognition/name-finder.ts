import { bodyKey } from "./names";
import { plain, textOf } from "./text";
import type { Proposal } from "./types";

/**
 * Tells the name to go by for any spelling of a body: the spelling itself, one that differs in case, spaces and the like, or
 * another spelling of the same body. A name of no body of the proposal is its own.
 */
export function nameFinder({ bodies }: Pick<Proposal, "bodies">): (name: string) => string {
  const keys = [textOf, plain, bodyKey];
  const found = keys.map((keyOf) => {
    const names = new Map<string, string>();
    for (const { name, spellings } of bodies)
      for (const spelling of [name, ...spellings])
        if (!names.has(keyOf(spelling))) names.set(keyOf(spelling), name);
    return names;
  });
  return (name) => {
    for (const [index, keyOf] of keys.entries()) {
      const known = found[index]!.get(keyOf(name));
      if (known !== undefined) return known;
    }
    return name;
  };
}

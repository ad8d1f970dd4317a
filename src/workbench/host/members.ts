import type { HostType } from "./wire";

type Part = "scalars" | "links" | "methods";
type Member<P extends Part> = NonNullable<HostType<unknown>[P]>[string];

const indexes = new WeakMap<object, Map<string, string>>();

/** A declared member by its name in any letter case: `load("values")` is sent as it was typed. */
export function member<P extends Part>(
  type: HostType<unknown>,
  part: P,
  name: string,
): { name: string; value: Member<P> } | undefined {
  const table = type[part] as Readonly<Record<string, Member<P>>> | undefined;
  if (!table) return undefined;
  let index = indexes.get(table);
  if (!index) {
    index = new Map(Object.keys(table).map((key) => [key.toLowerCase(), key]));
    indexes.set(table, index);
  }
  const declared = index.get(name.toLowerCase());
  const value = declared === undefined ? undefined : table[declared];
  return declared === undefined || value === undefined ? undefined : { name: declared, value };
}

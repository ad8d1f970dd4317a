/** The spreadsheet engine is made for Node 22; on Node 20 `Object.groupBy` is all it misses. */
function groupBy<T>(items: Iterable<T>, keyOf: (item: T, index: number) => PropertyKey) {
  const groups: Record<PropertyKey, T[]> = {};
  let index = 0;
  for (const item of items) (groups[keyOf(item, index++)] ??= []).push(item);
  return groups;
}

if (!("groupBy" in Object))
  Object.defineProperty(Object, "groupBy", { value: groupBy, writable: true, configurable: true });

export {};

import { HostError } from "./errors";
import { member } from "./members";
import type { HostRef, QueryInfo } from "./wire";

/** The names asked for: `values`, `format/font/bold`, or everything. */
interface Wanted {
  readonly names: Set<string>;
  readonly inner: Map<string, Wanted>;
  all: boolean;
}

const nothing = (): Wanted => ({ names: new Set(), inner: new Map(), all: false });

/** The answer to a `load`: names in Pascal case, objects nested, collections as `_Items`. */
export function project(
  target: HostRef,
  info: QueryInfo,
  identity: (target: HostRef) => Record<string, string>,
): Record<string, unknown> {
  const wanted = parse(info);
  if (!target.type.items) return { ...values(target, wanted, identity), ...identity(target) };
  const from = info.Skip ?? 0;
  const items = target.type.items(target.self).slice(from, info.Top ? from + info.Top : undefined);
  return collection(target, items, wanted, identity);
}

function parse(info: QueryInfo): Wanted {
  const root = nothing();
  for (const path of info.Select ?? []) add(root, path.split(/[/.]/), false);
  for (const path of info.Expand ?? []) add(root, path.split(/[/.]/), true);
  if (!info.Select?.length) root.all = true;
  return root;
}

function add(wanted: Wanted, [head = "", ...rest]: string[], expand: boolean): void {
  if (head === "*") wanted.all = true;
  else if (rest.length === 0 && !expand) wanted.names.add(head);
  else {
    const inner = wanted.inner.get(head) ?? nothing();
    wanted.inner.set(head, inner);
    if (rest.length) add(inner, rest, expand);
    else inner.all = true;
  }
}

function collection(
  target: HostRef,
  items: HostRef[],
  wanted: Wanted,
  identity: (target: HostRef) => Record<string, string>,
): Record<string, unknown> {
  const own = [...wanted.names].filter((name) => member(target.type, "scalars", name));
  // A name of the collection itself (`count`) is not a name of its items.
  const ofItems: Wanted = {
    ...wanted,
    names: new Set([...wanted.names].filter((n) => !own.includes(n) && n !== "items")),
  };
  if (wanted.names.has("items")) ofItems.all = true;
  const list = wanted.inner.get("items") ?? ofItems;
  return {
    ...values(target, { ...nothing(), names: new Set(own) }, identity),
    _Items: items.map((item, index) => ({
      ...values(item, list, identity),
      ...identity(item),
      _Index: index,
    })),
  };
}

function values(
  target: HostRef,
  wanted: Wanted,
  identity: (target: HostRef) => Record<string, string>,
): Record<string, unknown> {
  const { type, self } = target;
  const answer: Record<string, unknown> = {};
  const linked = (name: string, inner: Wanted) => {
    const link = member(type, "links", name);
    if (!link) throw unknownName(target, name);
    const object = link.value(self);
    if (object === null) answer[link.name] = null;
    else if (object.type.items)
      answer[link.name] = collection(object, object.type.items(object.self), inner, identity);
    else answer[link.name] = { ...values(object, inner, identity), ...identity(object) };
  };
  if (wanted.all)
    for (const [name, property] of Object.entries(type.scalars ?? {})) answer[name] = property.get(self);
  for (const name of wanted.names) {
    const scalar = member(type, "scalars", name);
    if (scalar) answer[scalar.name] = scalar.value.get(self);
    else linked(name, { ...nothing(), all: true });
  }
  for (const [name, inner] of wanted.inner) linked(name, inner);
  return answer;
}

function unknownName(target: HostRef, name: string): HostError {
  return new HostError("ApiNotFound", `${target.type.name}.${name}`);
}

import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Act, ProvisionName } from "../../src/law/acts";
import type { Cite, IsoDate, Provision, Version } from "../../src/law/version";

const LAW = join(__dirname, "../../src/law");

/** Something of the law that has versions, under the name by which its file exports it. */
export interface Found {
  readonly name: string;
  readonly versions: Provision<unknown>;
}

const isVersion = (x: unknown): x is Version<unknown> =>
  typeof x === "object" && x !== null && "from" in x && "order" in x && "cite" in x;

/**
 * Everything of the law that has versions: whatever a file under `src/law` exports is looked into, so none is forgotten.
 * Each goes by its shortest name.
 */
export function everyProvision(): readonly Found[] {
  const files = readdirSync(LAW, { recursive: true, encoding: "utf8" }).sort();
  const queue = files
    .filter((file) => file.endsWith(".ts"))
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- the modules that are loaded now, mocked ones too
    .map((file): [unknown, string] => [require(join(LAW, file)), file.replace(/\.ts$/, "")]);
  const seen = new Set<unknown>();
  const found: Found[] = [];
  for (const [value, name] of queue) {
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    if (Array.isArray(value) && value.some(isVersion)) {
      found.push({ name, versions: value as unknown as Provision<unknown> });
    }
    for (const [key, inner] of Object.entries(value)) queue.push([inner, `${name}.${key}`]);
  }
  return found;
}

/** The name of a place by which acts speak of it; `undefined` for a place in another act. */
export const nameOf = (cite: Cite): ProvisionName | undefined =>
  "act" in cite
    ? undefined
    : "paragraph" in cite
      ? `p.${cite.paragraph}`
      : cite.table === undefined
        ? `app.${cite.appendix}`
        : `app.${cite.appendix}.table.${cite.table}`;

/** A provision that an act names, with the day on which the change enters into force. */
export interface Named {
  readonly act: string;
  readonly name: ProvisionName;
  readonly day: IsoDate;
}

/** What the acts name; an act that states the whole Methodology anew names nothing. */
export const namedBy = (acts: Readonly<Record<string, Act>>): readonly Named[] =>
  Object.entries(acts).flatMap(([act, { provisions, inForce, deferred }]) => [
    ...(provisions === "all" ? [] : provisions).map((name) => ({ act, name, day: inForce })),
    ...(deferred?.provisions ?? []).map((name) => ({ act, name, day: deferred!.from })),
  ]);

const says = ({ act, name, day }: Named) => `${act} ${name} ${day}`;

/** What an act names without any version by it that cites the place from the right day. */
export function withoutVersion(acts: Readonly<Record<string, Act>>, found: readonly Found[]): string[] {
  const versions = new Set(
    found.flatMap(({ versions }) =>
      versions.map(({ order, cite, from }) => `${order} ${nameOf(cite)} ${from}`),
    ),
  );
  return namedBy(acts)
    .map(says)
    .filter((named) => !versions.has(named));
}

export const dayBefore = (day: IsoDate): IsoDate => addDays(day, -1);

export const addDays = (day: IsoDate, days: number): IsoDate =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10) as IsoDate;

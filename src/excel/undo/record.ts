import {
  fingerprintOf,
  readSheets,
  takeFullPictures,
  takePictures,
  type FullPicture,
  type SheetState,
} from "./picture";
import { isWithin, isWrittenAnew, type Scope } from "./scope";

/** Sheets that are looked at, at most; more would take as long as writing them does. */
export const MOST_SHEETS = 100;

/** The workbook before an action. */
export interface Before {
  /** Ids of the sheets that it had. */
  readonly there: ReadonlySet<string>;
  /** Of the sheets that the action may write anew, by id. */
  readonly pictures: ReadonlyMap<string, FullPicture>;
  /** Ids of those of them that it writes anew whatever they hold: their looks go even where their cells hold the same. */
  readonly surely: ReadonlySet<string>;
}

/** What an action has changed, as it is needed to take it back. */
export interface Undoable {
  readonly before: Before;
  readonly added: readonly SheetState[];
  /** Sheets that it wrote anew. */
  readonly rewritten: readonly SheetState[];
  /** By id, the fingerprints of all these sheets as they were left; taking back that fails half-way leaves others. */
  readonly after: Map<string, string>;
}

/**
 * Keeps in memory what an action may write over. Reads only, some `sync`s for each such sheet.
 * @param earlier what was kept before another part of the same action: sheets that are in it, and sheets added since, are
 *   left out
 * @returns how many sheets it would be, where these are more than can be kept
 */
export async function recordBefore(scope: Scope, earlier?: Before): Promise<Before | number> {
  const sheets = [...(await readSheets()).values()];
  const there = earlier?.there ?? new Set(sheets.map(({ id }) => id));
  const own = sheets.filter(
    ({ id, name, mark }) =>
      mark !== undefined && there.has(id) && !earlier?.pictures.has(id) && isWithin(scope, name, mark),
  );
  const kept = [...(earlier?.pictures ?? [])];
  if (kept.length + own.length > MOST_SHEETS) return kept.length + own.length;
  const surely = own.filter(({ mark }) => isWrittenAnew(scope, mark!)).map(({ id }) => id);
  return {
    there,
    pictures: new Map([...kept, ...(await takeFullPictures(own))]),
    surely: new Set([...(earlier?.surely ?? []), ...surely]),
  };
}

/**
 * What has changed since. Reads only, two `sync`s for ten sheets.
 * @param named sheets that the action says it wrote; added ones with our mark are known without
 * @returns nothing where nothing has changed
 */
export async function recordAfter(
  before: Before,
  named: readonly string[] = [],
): Promise<Undoable | undefined> {
  const sheets = [...(await readSheets()).values()];
  const added = sheets.filter(
    ({ id, name, mark }) => !before.there.has(id) && (mark !== undefined || named.includes(name)),
  );
  const kept = sheets.filter(({ id }) => before.pictures.has(id));
  const after = await fingerprintsOf([...added, ...kept]);
  const written = await Promise.all(
    kept.map(
      async ({ id, name }) =>
        before.surely.has(id) ||
        named.includes(name) ||
        (await fingerprintOf(before.pictures.get(id)!)) !== after.get(id),
    ),
  );
  const rewritten = kept.filter((_, index) => written[index]);
  if (added.length + rewritten.length === 0) return undefined;
  return { before, added, rewritten, after };
}

/** Of sheets as they are, by id. */
export async function fingerprintsOf(sheets: readonly SheetState[]): Promise<Map<string, string>> {
  const pictures = [...(await takePictures(sheets)).values()];
  return new Map(
    await Promise.all(pictures.map(async (picture) => [picture.id, await fingerprintOf(picture)] as const)),
  );
}

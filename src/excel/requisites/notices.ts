import type { Direction } from "../../law/directions";
import { nameKey } from "../sheet-values";
import type { AssessedBody, Notice } from "../types";
import { directionOf } from "./fact-counts";
import type { EntryCell } from "../input-sheets/find-tables";

/** Understands cells of an entry, and tells of those that it does not understand. */
export interface Understanding {
  readonly notices: readonly Notice[];
  tell(level: Notice["level"], code: Notice["code"], args: Notice["args"], address?: string): void;
  /** What a cell was taken for; of `undefined` the user is told. */
  known<T>(taken: T | undefined, head: string, cell: EntryCell): T | undefined;
  /** The assessed body that a cell names. */
  body(head: string, cell: EntryCell): AssessedBody | undefined;
  direction(head: string, cell: EntryCell): Direction | undefined;
}

export function understanding(bodies: readonly AssessedBody[]): Understanding {
  const byKey = new Map(bodies.map((body) => [nameKey(body.name), body]));
  const notices: Notice[] = [];
  const tell: Understanding["tell"] = (level, code, args, address) =>
    notices.push({ level, code, args, ...(address === undefined ? {} : { address }) });
  const known: Understanding["known"] = (taken, head, { text, address }) => {
    if (taken === undefined) tell("warning", "unknownEntry", { head, text }, address);
    return taken;
  };
  return {
    notices,
    tell,
    known,
    body: (head, cell) => known(byKey.get(nameKey(cell.text)), head, cell),
    direction: (head, cell) => known(directionOf(cell.text), head, cell),
  };
}

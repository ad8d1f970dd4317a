import type { Correction, Place } from "./corrections";
import { textOf } from "./text";

const isWithin = (inner: Place, outer: Place): boolean =>
  inner.sheet === outer.sheet &&
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;

/** Whether a later correction says all that an older one did, or otherwise: the older one need not be kept. */
export function isSameThing(older: Correction, newer: Correction): boolean {
  switch (newer.code) {
    case "field":
      if (older.code === "unused") return isWithin(older.place, newer.place);
      if (older.code !== "field" || !isWithin(older.place, newer.place)) return false;
      // One column names the bodies of tables of several kinds.
      return older.kind === newer.kind || older.variable !== "body" || newer.variable !== "body";
    case "unused":
      return (older.code === "field" || older.code === "unused") && isWithin(older.place, newer.place);
    case "exclude":
      return older.code === "exclude" && isWithin(older.place, newer.place);
    case "join":
    case "apart": {
      if (older.code !== "join" && older.code !== "apart") return false;
      const [pair, other] = [older, newer].map(({ spelling, name }) => [textOf(spelling), textOf(name)]);
      if (newer.code === "join" && older.code === "join" && pair![0] === other![0]) return true;
      return other!.every((name) => pair!.includes(name));
    }
    case "type":
      return older.code === "type" && textOf(older.body) === textOf(newer.body);
  }
}

import { BODY_ABBREVIATION, bodyType } from "../../law/bodies";
import { KIND_OF, type Correction, type ListKind, type Place, type Variable } from "../../recognition";
import { address } from "../address";
import { asText } from "../cell-text";
import { nameKey } from "../sheet-values";
import type { KeptCorrection } from "../types";
import type { Column } from "./layout";
import { lostAt, trackedPlace, trackingFormula } from "./tracking";
import { KINDS, VARIABLES, WHAT } from "./words";

/** What is written for a correction, as `Range.formulas` takes it; nothing in the other columns. */
export function rowOf(correction: Correction): Readonly<Partial<Record<Column, string>>> {
  const what = WHAT[correction.code];
  switch (correction.code) {
    case "field":
      return {
        what,
        kind: KINDS[correction.kind],
        subject: VARIABLES[correction.variable],
        ...placed(correction.place),
      };
    case "unused":
    case "exclude":
      return { what, ...placed(correction.place) };
    case "join":
    case "apart":
      return { what, subject: asText(correction.spelling), value: asText(correction.name) };
    case "type":
      return { what, subject: asText(correction.body), value: BODY_ABBREVIATION[correction.type].ru };
  }
}

const placed = (place: Place) => ({ cells: `'${address(place)}`, now: trackingFormula(place) });

/** A row as it stands: the texts of its cells, and the formula that follows the cells. */
export interface KeptRow {
  readonly text: (column: Column) => string;
  readonly formula: string;
  readonly number: (column: "now" | "before") => number | undefined;
}

/** What a row tells; `undefined` where a person made it tell nothing. */
export function correctionIn(row: KeptRow): Omit<KeptCorrection, "row"> | undefined {
  const code = keyOf(WHAT, row.text("what"));
  const [subject, value] = [row.text("subject"), row.text("value")];
  switch (code) {
    case undefined:
      return undefined;
    case "field": {
      const kind = keyOf(KINDS, row.text("kind"));
      const variable = keyOf(VARIABLES, subject);
      if (!kind || !variable || !isOf(variable, kind)) return undefined;
      return withPlace(row, (place) => ({ code, kind, variable, place }));
    }
    case "unused":
    case "exclude":
      return withPlace(row, (place) => ({ code, place }));
    case "join":
    case "apart":
      return subject && value ? { correction: { code, spelling: subject, name: value } } : undefined;
    case "type": {
      const type = bodyType(value);
      return subject && type ? { correction: { code, body: subject, type } } : undefined;
    }
  }
}

const keyOf = <K extends string>(words: Readonly<Record<K, string>>, text: string): K | undefined =>
  (Object.keys(words) as K[]).find((key) => nameKey(words[key]) === nameKey(text));

const isOf = (variable: Variable, kind: ListKind): boolean =>
  variable === "body" || KIND_OF.get(variable) === kind;

function withPlace(
  row: KeptRow,
  correction: (place: Place) => Correction,
): Omit<KeptCorrection, "row"> | undefined {
  const place = trackedPlace(row.formula);
  if (place === "lost") return { correction: correction(lostAt(row.text("cells"))), since: "lost" };
  if (!place) return undefined;
  const [filledBefore, filledNow] = [row.number("before"), row.number("now")];
  const isSame = filledBefore === undefined || filledNow === undefined || filledBefore === filledNow;
  return { correction: correction(place), ...(isSame ? {} : { since: { filledBefore, filledNow } }) };
}

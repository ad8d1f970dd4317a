import { loadSheets, sheetsOf, type Loaded, type Marked } from "../input-sheets/sheets";
import { SHEETS, type ObjectionsSheet } from "./tables";

export const KINDS = Object.keys(SHEETS) as readonly ObjectionsSheet[];

/** Loads the sheets of the procedure that are there; after a `sync` what is returned tells their values. */
export const loadObjections = (
  context: Excel.RequestContext,
  marked: Marked,
): (() => Loaded<ObjectionsSheet>) => loadSheets(context, sheetsOf(marked, KINDS));

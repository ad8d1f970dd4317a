import { loadSheets, sheetsOf, type Loaded, type Marked } from "../input-sheets/sheets";
import { SHEETS, type RequisitesSheet } from "./tables";

export const KINDS = Object.keys(SHEETS) as readonly RequisitesSheet[];

/** Loads the sheets of requisites that are there; after a `sync` what is returned tells their values. */
export const loadRequisites = (
  context: Excel.RequestContext,
  marked: Marked,
): (() => Loaded<RequisitesSheet>) => loadSheets(context, sheetsOf(marked, KINDS));

import type { Marked } from "../requisites/load";
import type { KeptCorrection, Notice } from "../types";

/** What a person said of the workbook, as its sheet of corrections keeps it. */
export interface LoadedCorrections {
  readonly corrections: readonly KeptCorrection[];
  /** Rows that tell nothing any more: a person spoilt them. */
  readonly notices: readonly Notice[];
}

/** Loads the sheet of corrections, if there is one; after a `sync` what is returned tells what it keeps. */
export function loadCorrections(_context: Excel.RequestContext, _marked: Marked): () => LoadedCorrections {
  return () => ({ corrections: [], notices: [] });
}

import type { Zone } from "../engine/address";

/** A table (list object) of a sheet. */
export interface TableState {
  readonly id: string;
  name: string;
  readonly sheetId: string;
  zone: Zone;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  /** The id of the table in the engine. */
  engineId: string | undefined;
}

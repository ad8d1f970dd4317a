import type { FileChart } from "./charts/chartParts";
import type { Package } from "./package";

/** A sheet as it was in the file. */
export interface FileSheet {
  readonly path: string;
  /** Of the workbook's relationship to it. */
  readonly relationship: string;
}

/** What was opened, and how the workbook stood then: only what has changed since is written. */
export interface FileState {
  readonly package: Package;
  readonly workbookPath: string;
  readonly sheets: ReadonlyMap<string, FileSheet>;
  /** Per sheet, a text for everything that may change. */
  readonly opened: ReadonlyMap<string, SheetSnapshot>;
  /** Per sheet, the charts that are shown. */
  readonly charts: ReadonlyMap<string, readonly FileChart[]>;
  readonly workbook: string;
  readonly properties: string;
  /** The sheet that was on top. */
  readonly active: string;
}

/** How a sheet stands: its cells by position, and the rest by kind. */
export interface SheetSnapshot extends SettingsSnapshot {
  readonly cells: ReadonlyMap<string, CellSnapshot>;
}

export interface SettingsSnapshot {
  readonly columns: readonly string[];
  readonly rows: readonly string[];
  readonly merges: string;
  readonly view: string;
  readonly page: string;
  readonly breaks: string;
  readonly protection: string;
  readonly customProperties: string;
  readonly validations: string;
}

export interface CellSnapshot {
  readonly content: string;
  /** Style, format and border. */
  readonly look: string;
  /** What a formula comes to, and how far it spills; empty where there is none. */
  readonly result: string;
}

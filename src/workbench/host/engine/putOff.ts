import { registries } from "@odoo/o-spreadsheet";
import type { Command } from "@odoo/o-spreadsheet/dist/types/types/commands";
import type { Getters } from "./cellWrites";

/*
 * Parts of the engine that, after every change, work out something for all sheets that the grid needs of one at most.
 * Here they do so for what is asked for.
 */

type Constructor<T> = new (config: object) => T;

interface CustomColors {
  finalize(): void;
  getCustomColors(): string[];
}
const Colors = registries.coreViewsPluginRegistry.get(
  "custom_colors",
) as unknown as Constructor<CustomColors>;

/** The colours in use are gathered when the grid offers colours. */
class LazyColors extends Colors {
  override finalize(): void {
    // Put off until they are asked for.
  }

  override getCustomColors(): string[] {
    super.finalize();
    return super.getCustomColors();
  }
}
registries.coreViewsPluginRegistry.replace("custom_colors", LazyColors as never);

type Dimension = "ROW" | "COL";

interface HeaderPositions {
  headerPositions: Record<string, unknown>;
  isDirty: boolean;
  handle(command: Command): void;
  finalize(): void;
  computeHeaderPositionsOfSheet(sheetId: string): unknown;
  getColDimensions(sheetId: string, col: number): unknown;
  getRowDimensions(sheetId: string, row: number): unknown;
  getColRowOffset(dimension: Dimension, reference: number, index: number, sheetId?: string): number;
  readonly getters: Getters;
}
const Headers = registries.statefulUIPluginRegistry.get(
  "header_positions",
) as unknown as Constructor<HeaderPositions>;

/** Where the rows and columns of a sheet lie. */
class LazyHeaders extends Headers {
  private handling = false;

  override handle(command: Command): void {
    this.handling = true;
    super.handle(command);
    this.handling = false;
  }

  override finalize(): void {
    if (this.isDirty) this.headerPositions = {};
    this.isDirty = false;
  }

  /** Nothing yet while commands are carried out: more may follow. */
  override computeHeaderPositionsOfSheet(sheetId: string): unknown {
    return this.handling ? undefined : super.computeHeaderPositionsOfSheet(sheetId);
  }

  override getColDimensions(sheetId: string, col: number): unknown {
    this.settle(sheetId);
    return super.getColDimensions(sheetId, col);
  }

  override getRowDimensions(sheetId: string, row: number): unknown {
    this.settle(sheetId);
    return super.getRowDimensions(sheetId, row);
  }

  override getColRowOffset(
    dimension: Dimension,
    reference: number,
    index: number,
    sheetId = this.getters.getActiveSheetId(),
  ): number {
    this.settle(sheetId);
    return super.getColRowOffset(dimension, reference, index, sheetId);
  }

  private settle(sheetId: string): void {
    this.headerPositions[sheetId] ??= this.computeHeaderPositionsOfSheet(sheetId);
  }
}
registries.statefulUIPluginRegistry.replace("header_positions", LazyHeaders as never);

interface SheetView {
  sheetsWithDirtyViewports: Set<string>;
  readonly shouldAdjustViewports: boolean;
  readonly getters: Getters;
  handle(command: Command): void;
  finalize(): void;
}
const View = registries.statefulUIPluginRegistry.get("viewport") as unknown as Constructor<SheetView>;

/** What is seen of the sheet in front; the engine finds it anew for a sheet that comes to the front. */
class ViewInFront extends View {
  /** Commands that do nothing here but let every sheet be looked at anew. */
  private static readonly onlyChange: ReadonlySet<string> = new Set([
    "UPDATE_CELL",
    "SET_FORMATTING",
    "CREATE_SHEET",
    "RENAME_SHEET",
    "ADD_MERGE",
    "REMOVE_MERGE",
  ]);
  private changed = false;

  override handle(command: Command): void {
    if (ViewInFront.onlyChange.has(command.type)) this.changed = true;
    else super.handle(command);
  }

  override finalize(): void {
    const inFront = this.getters.getActiveSheetId();
    const dirty = this.changed || this.sheetsWithDirtyViewports.has(inFront);
    // After undo the others may be too short for where they were scrolled to.
    if (!this.shouldAdjustViewports) this.sheetsWithDirtyViewports = new Set(dirty ? [inFront] : []);
    this.changed = false;
    super.finalize();
  }
}
registries.statefulUIPluginRegistry.replace("viewport", ViewInFront as never);

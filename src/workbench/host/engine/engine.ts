import "./polyfill";
import {
  type CommandResult,
  lockedSheetAllowedCommands,
  Model,
  registries,
  UIPlugin,
} from "@odoo/o-spreadsheet";
import type { Command } from "@odoo/o-spreadsheet/dist/types/types/commands";
import type { Cell, EvaluatedCell } from "@odoo/o-spreadsheet/dist/types/types/cells";
import type { Zone } from "./address";
import {
  type CellWrite,
  CellWrites,
  type Dispatch,
  expectDone,
  type Extent,
  type Getters,
  grow,
} from "./cellWrites";
import { batchCommand } from "./evaluation";
import { onLateResult } from "../late";
import "./history";
import "./putOff";
import { quietly } from "./quietly";
import type { CellStyle } from "./style";

type Payload<T extends Command["type"]> = Omit<Extract<Command, { type: T }>, "type">;
type Step = (getters: Getters, dispatch: Dispatch) => void;

interface Batch {
  readonly steps: readonly Step[];
  failed(error: unknown): void;
}

/** Commands that change which sheets there are, what they are called or how they follow each other. */
const sheetCommands: ReadonlySet<string> = new Set([
  "DELETE_SHEET",
  "DUPLICATE_SHEET",
  "MOVE_SHEET",
  "RENAME_SHEET",
]);

/** Runs all the steps of a request inside one command: the engine then recalculates once. */
class HostPlugin extends UIPlugin {
  private readonly engine: () => Engine | undefined;

  constructor(config: ConstructorParameters<typeof UIPlugin>[0]) {
    super(config);
    this.engine = (config.custom as { engine?: () => Engine }).engine ?? (() => undefined);
  }

  /** Guards protected sheets against the user of the grid; requests of the client are checked before. */
  override allowDispatch(command: Command): CommandResult {
    return (this.engine()?.refuses(command) ? "SheetLocked" : "Success") as CommandResult;
  }

  override handle(command: Command): void {
    if ((command.type as string) !== batchCommand) return;
    const batch = command as unknown as Batch;
    // An exception that leaves the dispatcher would leave the engine unusable.
    try {
      for (const step of batch.steps) step(this.getters, this.dispatch as unknown as Dispatch);
    } catch (error) {
      batch.failed(error);
    }
  }
}
registries.featurePluginRegistry.add("host", HostPlugin as never);

/** The spreadsheet under the workbook. Writes are collected and carried out together. */
export class Engine {
  readonly model: Model;
  /** Sheets on which the user of the grid may change unlocked cells only. */
  readonly protectedSheets = new Set<string>();
  private steps: Step[] = [];
  private writes = new CellWrites();
  private working = true;
  /** Names of the sheets that wait to be added, in their order: after all others. */
  private readonly added = new Map<string, string>();
  /** Whether sheets wait to be named, moved, copied or deleted. */
  private sheetsChange = false;
  /** How large the sheets have to be for what waits. */
  private readonly extents = new Map<string, Extent>();

  constructor(data: object) {
    this.model = quietly(() => new Model(data, { custom: { engine: () => this } as never }));
    this.working = false;
    onLateResult(this.model.getters, (cellId) =>
      this.now(
        (model) => void model.dispatch("EVALUATE_CELLS", cellId === undefined ? {} : { cellIds: [cellId] }),
      ),
    );
  }

  /** Ids of the sheets in their order, also of those that wait to be added. */
  get sheetIds(): readonly string[] {
    if (this.sheetsChange) this.flush();
    const ids = this.model.getters.getSheetIds();
    return this.added.size ? [...ids, ...this.added.keys()] : ids;
  }

  sheetName(sheetId: string): string {
    if (this.sheetsChange) this.flush();
    return this.added.get(sheetId) ?? this.model.getters.getSheetName(sheetId);
  }

  /** The state, after everything collected has been carried out. */
  get read(): Getters {
    this.flush();
    return this.model.getters;
  }

  cell(sheetId: string, row: number, col: number): Cell | undefined {
    return this.read.getCell({ sheetId, row, col });
  }

  evaluated(sheetId: string, row: number, col: number): EvaluatedCell {
    return this.read.getEvaluatedCell({ sheetId, row, col });
  }

  style(sheetId: string, row: number, col: number): CellStyle {
    return this.read.getCell({ sheetId, row, col })?.style ?? {};
  }

  /** Collects a write to a cell; later writes to the same cell join it. */
  write(sheetId: string, row: number, column: number, write: CellWrite): void {
    this.writes.add(sheetId, row, column, write);
  }

  /** Collects a command of the engine. */
  run<T extends Command["type"]>(type: T, payload: Payload<T>): void {
    this.sheetsChange ||= sheetCommands.has(type);
    this.step((_, dispatch) => expectDone(type, dispatch(type, payload)));
  }

  /** Adds a sheet after all others, at once as large as what is written to it: to grow later is slow. */
  addSheet(sheetId: string, name: string, least: Extent, columnSize: number): void {
    const position = this.sheetIds.length;
    this.extend(sheetId, least);
    this.step((_, dispatch) => {
      const { rows, columns: cols } = this.extents.get(sheetId) ?? least;
      expectDone("CREATE_SHEET", dispatch("CREATE_SHEET", { sheetId, name, position, rows, cols }));
      const elements = Array.from({ length: cols }, (_, index) => index);
      const sizes = { sheetId, dimension: "COL", elements, size: columnSize };
      expectDone("RESIZE_COLUMNS_ROWS", dispatch("RESIZE_COLUMNS_ROWS", sizes));
    });
    this.added.set(sheetId, name);
  }

  /** Makes room on a sheet: the engine refuses what lies beyond its last row or column. */
  reserve(sheetId: string, rows: number, columns: number): void {
    this.extend(sheetId, { rows, columns });
    this.step((getters, dispatch) => grow(getters, dispatch, sheetId, rows, columns));
  }

  flush(): void {
    this.settleWrites();
    if (this.steps.length === 0) return;
    const { steps } = this;
    this.steps = [];
    this.added.clear();
    this.sheetsChange = false;
    const errors: unknown[] = [];
    const batch: Batch = { steps, failed: (error) => void errors.push(error) };
    this.working = true;
    quietly(() => (this.model.dispatch as unknown as Dispatch)(batchCommand, batch));
    this.working = false;
    this.extents.clear();
    // The engine remembers the command.
    steps.length = 0;
    if (errors.length) throw errors[0];
  }

  /** Does something with the model at once, after what has been collected. */
  now<T>(work: (model: Model) => T): T {
    this.flush();
    return quietly(() => work(this.model));
  }

  refuses(command: Command): boolean {
    if (this.working || !("sheetId" in command) || !this.protectedSheets.has(command.sheetId)) return false;
    if (lockedSheetAllowedCommands.has(command.type)) return false;
    const cell = command.type === "UPDATE_CELL" ? this.model.getters.getCell(command) : undefined;
    return !(cell?.style as CellStyle | undefined)?.unlocked;
  }

  private step(step: Step): void {
    this.settleWrites();
    this.steps.push(step);
  }

  private extend(sheetId: string, { rows, columns }: Extent): void {
    const known = this.extents.get(sheetId);
    this.extents.set(sheetId, {
      rows: Math.max(rows, known?.rows ?? 0),
      columns: Math.max(columns, known?.columns ?? 0),
    });
  }

  private settleWrites(): void {
    const { writes } = this;
    if (writes.empty) return;
    this.writes = new CellWrites();
    for (const [sheetId, extent] of writes.extents()) this.extend(sheetId, extent);
    this.steps.push((getters, dispatch) => writes.carryOut(getters, dispatch));
  }
}

/** The part of a zone that the engine's sheet has. */
export function clipped(engine: Engine, sheetId: string, zone: Zone): Zone {
  const { numberOfRows, numberOfCols } = engine.read.getSheetSize(sheetId);
  return {
    ...zone,
    bottom: Math.min(zone.bottom, numberOfRows - 1),
    right: Math.min(zone.right, numberOfCols - 1),
  };
}

import {
  invalidateDependenciesCommands,
  invalidateEvaluationCommands,
  registries,
} from "@odoo/o-spreadsheet";
import type { Command } from "@odoo/o-spreadsheet/dist/types/types/commands";
import type { Cell } from "@odoo/o-spreadsheet/dist/types/types/cells";
import type { Getters } from "./cellWrites";
import { quietly } from "./quietly";

/** The command that carries out the steps of a request. */
export const batchCommand = "HOST_BATCH";

interface Position {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
}

/** What is used of the engine's evaluator. */
interface Evaluator {
  buildDependencyGraph(): void;
  evaluateAllCells(): void;
  evaluateCells(positions: readonly Position[]): void;
  updateDependencies(position: Position): void;
  createEmptyPositionSet(): PositionSet;
  readonly blockedArrayFormulas: PositionSet;
}

interface PositionSet {
  readonly sheets: Record<string, unknown>;
}

interface EvaluationPlugin {
  readonly getters: Getters;
  readonly evaluator: Evaluator;
  beforeHandle(command: Command): void;
  handle(command: Command): void;
  finalize(): void;
}

const registry = registries.coreViewsPluginRegistry;
const Base = registry.get("evaluation") as unknown as new (config: object) => EvaluationPlugin;

/**
 * Calculates when a value is read, not when a cell changes; and after a sheet has been added only the cells that were
 * written. The engine itself calculates the whole workbook anew for every sheet.
 */
class LazyEvaluation extends Base {
  /** Everything has to be calculated, and what depends on what is to be found out anew. */
  private all = true;
  private readonly changed = new Map<string, Position>();
  /** Sheets added since the last calculation: nothing that is calculated depends on them. */
  private readonly added = new Set<string>();
  /** Whether a formula may refer to sheets that are not there; `undefined` when that is not known. */
  private awaitsSheets: boolean | undefined;
  private dispatching = false;
  private calculating = false;

  constructor(config: object) {
    super(config);
    const { evaluator } = this;
    Object.defineProperty(this, "evaluator", {
      get: () => {
        if (!this.dispatching) this.calculate(evaluator);
        return evaluator;
      },
    });
  }

  override beforeHandle(command: Command): void {
    // What the grid does may begin with values; a request of the client reads them before.
    if (!this.dispatching && (command.type as string) !== batchCommand && command.type !== "START")
      void this.evaluator;
    this.dispatching = true;
    const structural =
      invalidateEvaluationCommands.has(command.type) || invalidateDependenciesCommands.has(command.type);
    if (structural && !this.touchesNothing(command)) this.all = true;
  }

  override handle(command: Command): void {
    if (command.type === "CREATE_SHEET") this.added.add(command.sheetId);
    if (command.type === "EVALUATE_CELLS") {
      if (!command.cellIds) this.all = true;
      for (const id of command.cellIds ?? []) this.note(this.getters.getCellPosition(id));
    }
    if (command.type === "UPDATE_CELL" && ("content" in command || "format" in command)) this.note(command);
  }

  override finalize(): void {
    this.dispatching = false;
  }

  private note({ sheetId, row, col }: Position): void {
    if (!this.all) this.changed.set(`${sheetId}!${row},${col}`, { sheetId, row, col });
  }

  /** Whether a change of sheets leaves all that is calculated as it is. */
  private touchesNothing(command: Command): boolean {
    switch (command.type) {
      case "CREATE_SHEET":
        return !(this.awaitsSheets ??= this.someFormula(awaitsSheet));
      case "ADD_MERGE":
      case "REMOVE_MERGE":
        return this.added.has(command.sheetId);
      case "ADD_COLUMNS_ROWS":
        return this.added.has(command.sheetId) && this.atEnd(command);
      default:
        return false;
    }
  }

  private atEnd({
    sheetId,
    dimension,
    base,
    position,
  }: Extract<Command, { type: "ADD_COLUMNS_ROWS" }>): boolean {
    const { numberOfRows, numberOfCols } = this.getters.getSheetSize(sheetId);
    return position === "after" && base === (dimension === "ROW" ? numberOfRows : numberOfCols) - 1;
  }

  private someFormula(such: (cell: Cell) => boolean): boolean {
    return this.getters.getSheetIds().some((id) => this.getters.getCells(id).some(such));
  }

  private calculate(evaluator: Evaluator): void {
    const { all, changed } = this;
    if (this.calculating || (!all && changed.size === 0)) return;
    const positions = [...changed.values()].filter(({ sheetId }) => this.getters.tryGetSheet(sheetId));
    const added = [...this.added];
    this.all = false;
    this.changed.clear();
    this.added.clear();
    this.calculating = true;
    try {
      quietly(() =>
        all ? this.calculateAll(evaluator) : this.calculateChanged(evaluator, positions, added),
      );
    } finally {
      this.calculating = false;
    }
  }

  private calculateAll(evaluator: Evaluator): void {
    this.awaitsSheets = undefined;
    evaluator.buildDependencyGraph();
    evaluator.evaluateAllCells();
  }

  private calculateChanged(
    evaluator: Evaluator,
    positions: readonly Position[],
    added: readonly string[],
  ): void {
    if (added.length) {
      const { sheets } = evaluator.createEmptyPositionSet();
      for (const sheetId of added) evaluator.blockedArrayFormulas.sheets[sheetId] = sheets[sheetId];
    }
    for (const position of positions) {
      const cell = this.getters.getCell(position);
      if (!cell?.isFormula) continue;
      evaluator.updateDependencies(position);
      if (this.awaitsSheets === false) this.awaitsSheets = awaitsSheet(cell);
    }
    evaluator.evaluateCells(positions);
  }
}

/** A reference to a sheet that is not there, or one that is made of a text. */
const awaitsSheet = (cell: Cell): boolean =>
  cell.isFormula &&
  (cell.compiledFormula.rangeDependencies.some(({ invalidSheetName }) => invalidSheetName !== undefined) ||
    cell.compiledFormula.usesSymbol("INDIRECT"));

registry.replace("evaluation", LazyEvaluation as never);

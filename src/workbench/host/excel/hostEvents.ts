import type { Command, CoreCommand } from "@odoo/o-spreadsheet/dist/types/types/commands";
import type { Book } from "../book";
import { type Zone, union, zoneName } from "../engine/address";
import { type HostEvent, workbookTarget } from "../wire";

/** `Excel.EventType` as numbers of the wire. */
export const EventNumber = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
} as const;

type Listener = (event: HostEvent) => void;

/** Watches the engine and tells the client what changed, whoever changed it. */
export class HostEvents {
  private readonly listeners = new Set<Listener>();
  private readonly selectionListeners = new Set<() => void>();
  private readonly registered = new Map<string, number>();
  private readonly changes = new Map<string, Zone>();
  private structural: HostEvent[] = [];
  private selection: string;
  private active: string;

  constructor(private readonly book: Book) {
    const { model } = book.engine;
    this.active = model.getters.getActiveSheetId();
    this.selection = this.selected();
    model.on("command-dispatched", this, (command) => this.note(command as unknown as Command));
    model.on("update", this, () => this.tell());
  }

  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** For `workbook.onSelectionChanged`, which is no event of the rich API. */
  listenToSelection(listener: () => void): () => void {
    this.selectionListeners.add(listener);
    return () => this.selectionListeners.delete(listener);
  }

  register(type: number, target: string): void {
    const key = `${type} ${target}`;
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${type} ${target}`;
    this.registered.set(key, Math.max(0, (this.registered.get(key) ?? 0) - 1));
  }

  private note(command: Command): void {
    switch (command.type) {
      case "UPDATE_CELL":
        if (!("content" in command)) return;
        return this.noteZone(command.sheetId, {
          top: command.row,
          bottom: command.row,
          left: command.col,
          right: command.col,
        });
      case "ADD_COLUMNS_ROWS":
        if (command.position === "after" && this.atEnd(command)) return;
        return this.noteStructure(
          command.sheetId,
          command.dimension === "ROW" ? "RowInserted" : "ColumnInserted",
          {
            dimension: command.dimension,
            from: command.position === "before" ? command.base : command.base + 1,
            count: command.quantity,
          },
        );
      case "REMOVE_COLUMNS_ROWS":
        return this.noteStructure(
          command.sheetId,
          command.dimension === "ROW" ? "RowDeleted" : "ColumnDeleted",
          {
            dimension: command.dimension,
            from: Math.min(...command.elements),
            count: command.elements.length,
          },
        );
      case "CREATE_SHEET":
        return this.noteSheet("WorksheetAdded", EventNumber.added, command.sheetId);
      case "DUPLICATE_SHEET":
        return this.noteSheet("WorksheetAdded", EventNumber.added, command.sheetIdTo);
      case "DELETE_SHEET":
        this.changes.delete(command.sheetId);
        return this.noteSheet("WorksheetDeleted", EventNumber.deleted, command.sheetId);
      case "UNDO":
      case "REDO":
        for (const undone of command.commands as readonly CoreCommand[]) this.note(undone);
        return;
    }
  }

  /** Rows that the host itself adds below the last one are no insertion for Excel. */
  private atEnd(command: {
    sheetId: string;
    dimension: "ROW" | "COL";
    base: number;
    quantity: number;
  }): boolean {
    const size = this.book.engine.model.getters.getSheetSize(command.sheetId);
    const count = command.dimension === "ROW" ? size.numberOfRows : size.numberOfCols;
    return command.base + command.quantity + 1 >= count;
  }

  private noteZone(sheetId: string, zone: Zone): void {
    const known = this.changes.get(sheetId);
    this.changes.set(sheetId, known ? union(known, zone) : zone);
  }

  private noteStructure(
    sheetId: string,
    changeType: string,
    { dimension, from, count }: { dimension: "ROW" | "COL"; from: number; count: number },
  ): void {
    const all = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };
    const zone =
      dimension === "ROW"
        ? { ...all, top: from, bottom: from + count - 1 }
        : { ...all, left: from, right: from + count - 1 };
    this.structural.push(this.changed(sheetId, zone, changeType));
  }

  private noteSheet(type: string, number: number, sheetId: string): void {
    this.structural.push({
      type: number,
      target: workbookTarget,
      args: { type, source: "Local", worksheetId: sheetId },
    });
  }

  private changed(worksheetId: string, zone: Zone, changeType: string): HostEvent {
    return {
      type: EventNumber.changed,
      target: worksheetId,
      args: {
        type: "WorksheetChanged",
        changeType,
        source: "Local",
        shiftDirection: "None",
        worksheetId,
        address: zoneName(zone),
      },
    };
  }

  private tell(): void {
    const changes = [...this.changes].map(([sheetId, zone]) => this.changed(sheetId, zone, "RangeEdited"));
    const events = [...this.structural, ...changes, ...changes.map(calculated), ...this.moves()];
    this.changes.clear();
    this.structural = [];
    for (const event of events) {
      this.emit(event);
      if (event.target !== workbookTarget) this.emit({ ...event, target: workbookTarget });
    }
  }

  private moves(): HostEvent[] {
    const active = this.book.engine.model.getters.getActiveSheetId();
    const selection = this.selected();
    const events: HostEvent[] = [];
    const sheetEvent = (type: number, name: string, target: string) =>
      events.push({ type, target, args: { type: name, worksheetId: target } });
    if (active !== this.active) {
      sheetEvent(EventNumber.deactivated, "WorksheetDeactivated", this.active);
      sheetEvent(EventNumber.activated, "WorksheetActivated", active);
    }
    if (active !== this.active || selection !== this.selection) {
      const args = { type: "WorksheetSelectionChanged", worksheetId: active, address: selection };
      events.push({ type: EventNumber.selectionChanged, target: active, args });
      for (const listener of this.selectionListeners) listener();
    }
    this.active = active;
    this.selection = selection;
    return events;
  }

  private selected(): string {
    return zoneName(this.book.engine.model.getters.getSelectedZone());
  }

  private emit(event: HostEvent): void {
    if (!this.book.eventsEnabled || !this.registered.get(`${event.type} ${event.target}`)) return;
    for (const listener of this.listeners) listener(event);
  }
}

function calculated({ target, args }: HostEvent): HostEvent {
  const { worksheetId, address } = args;
  return {
    type: EventNumber.calculated,
    target,
    args: { type: "WorksheetCalculated", worksheetId, address },
  };
}

import { registries } from "@odoo/o-spreadsheet";

interface Revision {
  readonly commands: unknown[];
  readonly changes: readonly unknown[];
  setChanges(changes: readonly unknown[]): void;
}

interface HistoryPlugin {
  undoStack: string[];
  readonly session: { readonly revisions: { get(id: string): Revision } };
  onNewLocalStateUpdate(update: { readonly id: string }): void;
}

const registry = registries.featurePluginRegistry;
const Base = registry.get("history") as unknown as new (config: object) => HistoryPlugin;

/** Changes of the engine's state that undo takes back at most; a sheet of a form makes some three thousand. */
const mostChanges = 60_000;

/** What undo can take back is kept as far as memory should go; the engine keeps every change for ever. */
class ShortHistory extends Base {
  private readonly kept: { readonly id: string; readonly revision: Revision; readonly size: number }[] = [];
  private size = 0;

  override onNewLocalStateUpdate(update: { readonly id: string }): void {
    super.onNewLocalStateUpdate(update);
    const revision = this.session.revisions.get(update.id);
    const size = revision.changes.length;
    this.kept.push({ id: update.id, revision, size });
    this.size += size;
    while (this.kept.length > 1 && (this.size > mostChanges || this.kept.length > 99)) this.forget();
  }

  private forget(): void {
    const oldest = this.kept.shift();
    if (!oldest) return;
    this.size -= oldest.size;
    oldest.revision.setChanges([]);
    oldest.revision.commands.length = 0;
    this.undoStack = this.undoStack.filter((id) => id !== oldest.id);
  }
}
registry.replace("history", ShortHistory as never);

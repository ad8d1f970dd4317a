import type { Model } from "@odoo/o-spreadsheet";
import type { Book } from "./book";
import { workbookType } from "./excel/workbookType";
import { Executor } from "./executor";
import { services } from "./services";
import { type HostEvent, ref, type RequestBody, type ResponseBody } from "./wire";
import { emptyWorkbook } from "./xlsx/empty";
import { openWorkbook } from "./xlsx/open";
import type { FileState } from "./xlsx/fileState";
import { saveWorkbook } from "./xlsx/save";

/** An open workbook, as Excel would have it: answers the Office.js client, shows in the grid, saves. */
export class WorkbookHost {
  private readonly executor: Executor;
  private readonly paneListeners = new Set<() => void>();

  private constructor(
    readonly book: Book,
    /** The package that the workbook was opened from; what the host does not know stays in it. */
    private readonly file: FileState | undefined,
  ) {
    const show = () => this.paneListeners.forEach((listener) => listener());
    this.executor = new Executor(ref(workbookType, book), services(show));
    book.engine.model.on("update", this, () => void (book.dirty = true));
  }

  /** Opens an .xlsx file. Throws {@link UnreadableFile}. */
  static async open(bytes: Uint8Array, name: string): Promise<WorkbookHost> {
    const { book, file } = openWorkbook(bytes, name);
    return new WorkbookHost(book, file);
  }

  /** A new workbook with one sheet. */
  static empty(name: string): WorkbookHost {
    return new WorkbookHost(emptyWorkbook(name), undefined);
  }

  /** The engine's model, for the grid. */
  get model(): Model {
    return this.book.engine.model;
  }

  get name(): string {
    return this.book.name;
  }

  /** Carries out a request of the client. */
  execute(body: RequestBody): ResponseBody {
    const response = this.executor.execute(body);
    this.book.engine.flush();
    return response;
  }

  /** Events that the client registered for. Returns the way to stop listening. */
  listen(listener: (event: HostEvent) => void): () => void {
    return this.book.events.listen(listener);
  }

  /** Hears when the add-in wants its pane shown. Returns the way to stop listening. */
  listenToPane(listener: () => void): () => void {
    this.paneListeners.add(listener);
    return () => void this.paneListeners.delete(listener);
  }

  /** The workbook as an .xlsx file. */
  async save(): Promise<Uint8Array> {
    const bytes = await saveWorkbook(this.book, this.file);
    this.book.dirty = false;
    return bytes;
  }
}

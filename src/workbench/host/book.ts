import { Engine } from "./engine/engine";
import type { ChartState } from "./excel/charts/chart";
import { HostEvents } from "./excel/hostEvents";
import type { NamedItem } from "./excel/nameStore";
import type { PageLayout } from "./excel/pageLayoutState";
import type { TableState } from "./excel/tableState";
import type { Validation } from "./excel/validationState";
import type { Protection } from "./xlsx/sheetProtection";

/** What Excel keeps of a sheet and the engine does not. */
export interface SheetState {
  readonly id: string;
  veryHidden: boolean;
  protection: Protection | undefined;
  readonly customProperties: Map<string, string>;
  readonly page: PageLayout;
  readonly rowBreaks: Set<number>;
  readonly columnBreaks: Set<number>;
  showHeadings: boolean;
  validations: readonly Validation[];
}

export interface BookOptions {
  readonly name: string;
  readonly data: object;
  readonly defaultFont: { readonly name: string; readonly size: number };
}

/** An open workbook: the engine with its cells, and beside it what the engine knows nothing of. */
export class Book {
  name: string;
  readonly engine: Engine;
  readonly defaultFont: { readonly name: string; readonly size: number };
  readonly sheetStates = new Map<string, SheetState>();
  readonly names: NamedItem[] = [];
  readonly tables: TableState[] = [];
  /** By the ids that the engine has for them. */
  readonly charts = new Map<string, ChartState>();
  readonly settings = new Map<string, unknown>();
  readonly properties: Record<string, string> = {};
  readonly customDocumentProperties = new Map<string, string | number | boolean>();
  structureLocked = false;
  eventsEnabled = true;
  dirty = false;
  readonly events: HostEvents;

  constructor({ name, data, defaultFont }: BookOptions) {
    this.name = name;
    this.engine = new Engine(data);
    this.defaultFont = defaultFont;
    this.events = new HostEvents(this);
  }

  /** Ids of the sheets in their order. */
  get sheetIds(): readonly string[] {
    return this.engine.sheetIds;
  }

  sheetName(id: string): string {
    return this.engine.sheetName(id);
  }

  sheetByName(name: string): string | undefined {
    const wanted = name.toLowerCase();
    return this.sheetIds.find((id) => this.sheetName(id).toLowerCase() === wanted);
  }

  state(id: string): SheetState {
    let state = this.sheetStates.get(id);
    if (!state) {
      state = {
        id,
        veryHidden: false,
        protection: undefined,
        customProperties: new Map(),
        page: {},
        rowBreaks: new Set(),
        columnBreaks: new Set(),
        showHeadings: true,
        validations: [],
      };
      this.sheetStates.set(id, state);
    }
    return state;
  }

  /** The id of a new sheet; sheets of an opened file have such ids too, by their order. */
  newSheetId(): string {
    return `{00000000-0001-0000-${(this.nextSheet++).toString(16).padStart(4, "0").toUpperCase()}-000000000000}`;
  }

  newChartId(): string {
    return `{00000000-0002-0000-${(this.nextChart++).toString(16).padStart(4, "0").toUpperCase()}-000000000000}`;
  }

  private nextSheet = 0;
  private nextChart = 0;
}

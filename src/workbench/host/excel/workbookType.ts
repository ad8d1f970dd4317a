import type { Book } from "../book";
import { HostError } from "../errors";
import { type HostType, readonly, ref } from "../wire";
import { documentPropertiesType } from "./documentProperties";
import { namedItemsType } from "./namedItems";
import { range } from "./rangeType";
import { activeCell, selectedArea } from "./selection";
import { settingsType } from "./settings";
import { tablesType } from "./tables";
import { worksheetsType } from "./worksheetsType";

const applicationType: HostType<Book> = {
  name: "Application",
  scalars: {
    CalculationMode: {
      get: () => "Automatic",
      set: (_, value) => {
        if (value !== "Automatic") throw new HostError("NotImplemented", "Application.calculationMode");
      },
    },
    CalculationState: readonly(() => "Done"),
    DecimalSeparator: readonly(() => "."),
    ThousandsSeparator: readonly(() => ","),
    UseSystemSeparators: readonly(() => false),
  },
  methods: {
    Calculate: (book) => void book.engine.now((model) => model.dispatch("EVALUATE_CELLS")),
    // A request is carried out in one piece here anyhow, and drawn after it.
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

const workbookProtectionType: HostType<Book> = {
  name: "WorkbookProtection",
  scalars: { Protected: readonly((book) => book.structureLocked) },
  methods: {
    Protect: (book, args) => {
      if (args.optionalText(0)) throw new HostError("NotImplemented", "WorkbookProtection.protect");
      book.structureLocked = true;
    },
    Unprotect: (book) => void (book.structureLocked = false),
  },
};

const runtimeType: HostType<Book> = {
  name: "Runtime",
  scalars: {
    EnableEvents: {
      get: (book) => book.eventsEnabled,
      set: (book, value) => void (book.eventsEnabled = value === true),
    },
  },
};

export const workbookType: HostType<Book> = {
  name: "Workbook",
  scalars: {
    AutoSave: readonly(() => false),
    CalculationEngineVersion: readonly(() => 191029),
    IsDirty: { get: (book) => book.dirty, set: (book, value) => void (book.dirty = value === true) },
    Name: readonly((book) => book.name),
    PreviouslySaved: readonly((book) => !book.dirty),
    ReadOnly: readonly(() => false),
  },
  links: {
    Application: (book) => ref(applicationType, book),
    Names: (book) => ref(namedItemsType, { book, scope: undefined }),
    Properties: (book) => ref(documentPropertiesType, book),
    Protection: (book) => ref(workbookProtectionType, book),
    Settings: (book) => ref(settingsType, book.settings),
    Tables: (book) => ref(tablesType, { book, sheetId: undefined }),
    Worksheets: (book) => ref(worksheetsType, { book }),
    _Runtime: (book) => ref(runtimeType, book),
  },
  methods: {
    GetActiveCell: (book) => range(activeCell(book)),
    GetSelectedRange: (book) => range(selectedArea(book)),
  },
};

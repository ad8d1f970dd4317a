import { HostError } from "../errors";
import { type HostType, readonly } from "../wire";
import { type Sheet, sheetState } from "./worksheetType";

const allowances = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;

/** Protects also against the user of the grid, who may then change nothing on the sheet. */
export const protectionType: HostType<Sheet> = {
  name: "WorksheetProtection",
  scalars: {
    Options: readonly((sheet) => {
      const { protection } = sheetState(sheet);
      if (!protection) return null;
      const flags = allowances.map((name) => [name, protection.options[name] === true]);
      return { ...Object.fromEntries(flags), selectionMode: protection.options.selectionMode ?? "Normal" };
    }),
    Protected: readonly((sheet) => sheetState(sheet).protection !== undefined),
  },
  methods: {
    Protect: (sheet, args) => {
      const state = sheetState(sheet);
      if (state.protection) throw new HostError("InvalidOperation", "WorksheetProtection.protect");
      const password = args.optionalText(1);
      state.protection = { options: args.record(0), ...(password === undefined ? {} : { password }) };
      sheet.book.engine.protectedSheets.add(sheet.id);
    },
    Unprotect: (sheet, args) => {
      const state = sheetState(sheet);
      if (!state.protection) return;
      if (state.protection.password !== undefined && state.protection.password !== args.optionalText(0)) {
        throw args.invalid();
      }
      state.protection = undefined;
      sheet.book.engine.protectedSheets.delete(sheet.id);
    },
  },
};

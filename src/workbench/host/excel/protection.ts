import { hashSheetPassword } from "hucre/xlsx";
import { HostError } from "../errors";
import { type HostType, readonly } from "../wire";
import { allowances } from "../xlsx/sheetProtection";
import { type Sheet, sheetState } from "./worksheetType";

/** Protects also against the user of the grid, who may then change unlocked cells only. */
export const protectionType: HostType<Sheet> = {
  name: "WorksheetProtection",
  scalars: {
    Options: readonly((sheet) => {
      const { protection } = sheetState(sheet);
      if (!protection) return null;
      const flags = Object.keys(allowances).map((name) => [name, protection.options[name] === true]);
      return { ...Object.fromEntries(flags), selectionMode: protection.options.selectionMode ?? "Normal" };
    }),
    Protected: readonly((sheet) => sheetState(sheet).protection !== undefined),
  },
  methods: {
    Protect: (sheet, args) => {
      const state = sheetState(sheet);
      if (state.protection) throw new HostError("InvalidOperation", "WorksheetProtection.protect");
      const password = args.optionalText(1);
      state.protection = {
        options: args.record(0),
        ...(password ? { hash: hashSheetPassword(password) } : {}),
      };
      sheet.book.engine.protectedSheets.add(sheet.id);
    },
    Unprotect: (sheet, args) => {
      const state = sheetState(sheet);
      const hash = state.protection?.hash;
      if (hash !== undefined && hash !== hashSheetPassword(args.optionalText(0) ?? "")) {
        throw new HostError("AccessDenied", "WorksheetProtection.unprotect");
      }
      state.protection = undefined;
      sheet.book.engine.protectedSheets.delete(sheet.id);
    },
  },
};

import type { FreezePaneTexts } from "./freeze-pane.ru";
import { counted } from "./plural";

const formulas = (count: number) => counted(count, "en", { one: "formula", other: "formulas" });

export const en: FreezePaneTexts = {
  heading: "A workbook for those without Olshem",
  intro:
    "Freeze the values before you send it: formulas with functions of Olshem become values, and can be put back later.",
  where: "Where",
  places: {
    selection: "Selected cells",
    sheet: "The open sheet",
    workbook: "The whole workbook",
  },
  freeze: "Freeze values",
  thaw: "Put formulas back",
  noneToFreeze: "There are no formulas with functions of Olshem here.",
  noneToThaw: "There are no frozen formulas here.",
  frozen: (count) => (count === 0 ? "Nothing was frozen." : `Frozen: ${formulas(count)}.`),
  thawed: (count) => (count === 0 ? "Nothing was put back." : `Put back: ${formulas(count)}.`),
  kept: "The formulas are kept on the sheet",
  stillKept: "The others are kept on the sheet",
  notFrozen: {
    protected: {
      title: "Not frozen: the sheet is protected",
      todo: "Unprotect the sheet (Review, Unprotect Sheet) and freeze once more.",
    },
    noValue: {
      title: "Not frozen: an error instead of a value",
      todo: "If it is #NAME?, read the workbook again in the step “Data” and press “Recalculate”. If it is #SPILL!, clear the cells beside the formula.",
    },
    refused: {
      title: "Not frozen: Excel did not let the value be written",
      todo: "It may be a part of an array formula, which can only be changed as a whole. The formula is as it was.",
    },
  },
  notThawed: {
    changed: {
      title: "Not put back: something else is in the cell now",
      todo: "Nothing was overwritten. Enter the value that was frozen (the sheet of frozen formulas has it) and try again, or copy the formula from there yourself.",
    },
    occupied: {
      title: "Not put back: the place of its results is taken",
      todo: "The formula fills several cells in a row, and there is something else between them now. Clear the cells and try again.",
    },
    gone: {
      title: "Not put back: the cell was deleted",
      todo: "The formula is still on the sheet of frozen formulas. If you do not need it, delete its row there.",
    },
    lost: {
      title: "Not put back: cells that the formula depends on were deleted",
      todo: "The value is left. The formula as it was is on the sheet of frozen formulas.",
    },
    protected: {
      title: "Not put back: the sheet is protected",
      todo: "Unprotect the sheet (Review, Unprotect Sheet) and try again.",
    },
    refused: {
      title: "Not put back: Excel did not let the formula be written",
      todo: "Copy the formula from the sheet of frozen formulas and enter it in the cell yourself.",
    },
    noRoom: {
      title: "The formula is back, and there is no room for it",
      todo: "Clear the cells below and to the right: it fills them by itself.",
    },
  },
  empty: "empty",
  truth: (value) => (value ? "TRUE" : "FALSE"),
};

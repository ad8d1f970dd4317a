import { counted } from "./plural";
import type { UndoTexts } from "./undo.ru";

const sheets = (count: number) => counted(count, "en", { one: "sheet", other: "sheets" });

export const en: UndoTexts = {
  label: "Last action",
  added: (count) => `Added: ${sheets(count)}.`,
  rewritten: (count) => `Changed: ${sheets(count)}.`,
  takeBack: "Put back as it was",
  busy: "Putting back…",
  back: "The workbook is as it was before the last action.",
  notAll: "Not everything was put back.",
  removed: (count) => `Deleted: ${sheets(count)}.`,
  restored: (count) => `With their former contents: ${sheets(count)}.`,
  left: {
    changed: () => "changed after this action, so it was left as it is",
    referred: (by) => `referred to (“${by}”), so it was left`,
    gone: () => "deleted after this action",
  },
  leftHint: "Delete sheets that you do not need yourself.",
  close: "Close",
  many: (count) =>
    `Sheets written before that may change: ${count}. That many cannot be kept, so they cannot be put back as they were. If you still need them, save a copy of the workbook first.`,
  unknown:
    "What the sheets hold could not be kept, so they cannot be put back as they were. If you still need it, save a copy of the workbook first.",
  goOn: "Write all the same",
  stop: "Do not write",
};

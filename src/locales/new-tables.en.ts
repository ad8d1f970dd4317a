import type { NewTablesTexts } from "./new-tables.ru";
import { counted } from "./plural";

const bodies = (count: number) => counted(count, "en", { one: "body", other: "bodies" });
const sheets = (count: number) => counted(count, "en", { one: "sheet", other: "sheets" });

export const en: NewTablesTexts = {
  intro: "Sheets for all directions are added to the workbook. The sheets that it has do not change.",
  types: { CGO: "Central state bodies", LEB: "Local executive bodies" },
  names: { CGO: "List of central bodies", LEB: "List of local bodies" },
  hint: "Each body on a line of its own. Delete those that you do not need, add those that are missing.",
  language: "Language of the tables",
  write: (count) => `Create tables (${bodies(count)})`,
  nobody: "Choose bodies",
  busy: "Creating sheets…",
  done: (count) => `Done: ${sheets(count)}. Enter the numbers, then attach the workbook.`,
  next: "The numbers are in, attach the workbook",
};

import { abbreviated } from "./abbreviated";
import { akimat } from "./akimat";
import { alike } from "./alike";
import { control } from "./control";
import { kazakh } from "./kazakh";
import { kazakhLists } from "./kazakh-lists";
import { ministry } from "./ministry";
import { oneSheet } from "./one-sheet";
import { quarterly } from "./quarterly";
import { unsaid } from "./unsaid";
import type { UserWorkbook } from "./workbook";
import { yearGroups } from "./year-groups";
import { yearSheets } from "./year-sheets";

export { rowsIn, sheetsOf } from "./workbook";

/** Workbooks written down, with what is right, before the words that are recognised were. */
export const USER_WORKBOOKS: Readonly<Record<string, UserWorkbook>> = {
  abbreviated,
  akimat,
  alike,
  control,
  kazakh,
  kazakhLists,
  ministry,
  oneSheet,
  quarterly,
  unsaid,
  yearGroups,
  yearSheets,
};

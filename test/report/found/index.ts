import { abbreviated } from "./abbreviated";
import { akimat } from "./akimat";
import { alike } from "./alike";
import { control } from "./control";
import { digest } from "./digest";
import { kazakh } from "./kazakh";
import { kazakhLists } from "./kazakh-lists";
import { ministry } from "./ministry";
import { oneSheet } from "./one-sheet";
import { quarterly } from "./quarterly";
import { regional } from "./regional";
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
  digest,
  kazakh,
  kazakhLists,
  ministry,
  oneSheet,
  quarterly,
  regional,
  unsaid,
  yearGroups,
  yearSheets,
};

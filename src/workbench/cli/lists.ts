import { columnLetters } from "../../excel/address";
import { findReportLists, takeReportLists, type ReportList } from "../../excel/report";
import { sureChoice } from "../../excel/report/lists/choice";
import type { OfficialLanguage } from "../../law/text";
import { REPORT_TEXTS } from "../../locales/report";
import { REPORT_LISTS } from "../../locales/report-lists";
import type { ReportInputs } from "../../report/types";

/**
 * Takes lists of the workbook for the data of the report: those that leave no doubt, for tables that hold nothing yet, and
 * new rows of lists that were taken before.
 * @param inputs what is entered so far; left out where there are no sheets for it
 * @param say hears what was taken and what was left
 */
export async function takeLists(
  inputs: ReportInputs | undefined,
  language: OfficialLanguage,
  say: (kind: string, text: string) => void,
): Promise<void> {
  const texts = REPORT_LISTS[language];
  const { tables } = REPORT_TEXTS[language];
  const lists = (await findReportLists()).filter(({ taken }) => taken?.fresh !== 0);
  const chosen = lists.flatMap((list) => {
    const choice = sureChoice(list);
    const isOpen = list.taken || !inputs || (choice && inputs[choice.table].length === 0);
    return choice && isOpen ? [{ list, choice }] : [];
  });
  if (chosen.length > 0) {
    const choices = chosen.map(({ choice }) => choice);
    const { added, repeated, refused } = await takeReportLists(choices, language);
    for (const { table, rows } of added) say("taken", texts.takenAs(tables[table], rows));
    for (const { address, rows } of repeated) say("left", `${address}: ${texts.repeated(rows)}`);
    if (refused)
      say(
        "left",
        "noTable" in refused
          ? texts.noTable(tables[refused.noTable])
          : `${texts.protectedSheet} ${refused.protectedSheet}`,
      );
  }
  for (const list of lists) {
    const own = chosen.find((one) => one.list === list);
    const [best] = list.readings;
    if (!own) say("left", `${list.address}: ${texts.byHeads(tables[best!.table])} (${texts.unsure})`);
    else if (!list.taken)
      for (const { at, head } of columnsLeft(list, own.choice.columns))
        say("left", `${list.address}: ${texts.askColumn(columnLetters(at), head)} (${texts.notTaken})`);
  }
}

/** Columns that may hold something of the report, but not surely. */
const columnsLeft = (list: ReportList, taken: Readonly<Record<number, unknown>>) =>
  list.readings[0]!.fields.filter(({ at }) => taken[at] === undefined);

import type { readMarks } from "../marks";
import type { FormNotice } from "../types";
import { countFormulas, findReport, type ReportKey, type ReportMark } from "./report-mark";
import type { FoundForm } from "../forms/sections";

/** A version of the report on its sheet. */
export interface ReportVersion {
  readonly sheet: string;
  readonly mark: ReportMark;
  /** Its texts; left out where they cannot be told any more. */
  readonly found: FoundForm | undefined;
  readonly charts: readonly Excel.Chart[];
}

/** Where the report is to be written, and whose texts it takes over. */
export interface ReportPlace {
  readonly older?: ReportVersion;
  /** The older version is written anew; otherwise a new sheet is added. */
  readonly isOpen: boolean;
  /** The older version was changed by hand: it is kept as it is from now on. */
  readonly closes: boolean;
  /** The sheet may not be written on. */
  readonly isLocked: boolean;
  readonly notices: readonly FormNotice[];
}

/** Loads the versions of a report; after a `sync` what is returned tells its place. */
export function loadPlace(
  context: Excel.RequestContext,
  { names, marks }: Awaited<ReturnType<typeof readMarks>>,
  key: ReportKey,
): () => ReportPlace {
  const loaded = names.flatMap((name) => {
    const mark = marks.get(name);
    if (mark?.sheet !== "annualReport" || mark.year !== key.year || mark.language !== key.language) return [];
    const sheet = context.workbook.worksheets.getItem(name);
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load("formulas,rowIndex,columnIndex");
    sheet.protection.load("protected");
    sheet.charts.load("items/name");
    return [{ name, mark, range, sheet }];
  });
  return () => {
    const versions = loaded.map(({ name, mark, range, sheet }) => {
      const cells = range.isNullObject || range.columnIndex > 0 ? [] : fromTop(range);
      const found = findReport(cells, mark);
      const formulas = countFormulas(cells, mark.columns);
      const isChanged = !found || found.texts !== mark.texts || (formulas > 0 && formulas < mark.formulas);
      const version: ReportVersion = { sheet: name, mark, found, charts: sheet.charts.items };
      return { version, isChanged, isProtected: sheet.protection.protected };
    });
    const [open, ...copies] = versions.filter(({ version }) => !version.mark.closed);
    const notices = copies.map(({ version }): FormNotice => ({ code: "copy", sheet: version.sheet }));
    const tell = (code: FormNotice["code"], { sheet }: ReportVersion): readonly FormNotice[] => [
      ...notices,
      { code, sheet },
    ];
    const none = { isOpen: false, closes: false, isLocked: false };
    if (!open) {
      const older = versions.at(-1)?.version;
      return older ? { ...none, older, notices: tell("changedByHand", older) } : { ...none, notices };
    }
    const { version: older, isChanged, isProtected } = open;
    if (isProtected) return { ...none, older, isLocked: true, notices: tell("protected", older) };
    if (isChanged) return { ...none, older, closes: true, notices: tell("changedByHand", older) };
    return { ...none, older, isOpen: true, notices };
  };
}

const fromTop = ({ rowIndex, formulas }: Excel.Range): readonly (readonly unknown[])[] => [
  ...Array.from({ length: rowIndex }, () => [""]),
  ...(formulas as unknown[][]),
];

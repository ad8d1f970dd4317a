import { indices, type Grid, type Span } from "./grid";
import { meaningOf } from "./label";
import { isDerived, isPartOnly, isRemark, speaksOfShare } from "./marks";
import { yearIn } from "./periods";
import { isNone, numberIn, plain } from "./text";
import { looksLikeBody, typeOfGroup } from "./types-of-bodies";

/** The body that a whole sheet is of. */
export interface SheetBody {
  readonly name: string;
  /** Its cell, where a cell names it, on the grid as it stands on the sheet. */
  readonly row?: number;
  readonly head?: string;
}

const LABELLED =
  /^(?:наименование )?(?:государственн\p{L}+ |центральн\p{L}+ |местн\p{L}+ )*(?:орган\p{L}*|госорган\p{L}*|го|акимат|body|state body|agency)\s*(?:[:—–-]\s*(.*))?$|^мемлекеттік орган\p{L}*\s*(?:[:—–-]\s*(.*))?$/iu;
const WITHIN =
  /(?:^|[\s:—–(«"])((?:министерств|агентств|акимат|генеральн\p{L}+ прокуратур|национальн\p{L}+ банк|комитет)\p{L}*.*?)(?:\s+за\s+\d{4}.*|\s+на\s+\d.*|[;)»"]|\s*,?\s*\d{4}\s*(?:год|г\.).*)?$/iu;

const isName = (text: string): boolean =>
  looksLikeBody(text) && typeOfGroup(text) === undefined && text.length <= 120;
/** A text that is a name and little else: it begins with what a body is called. */
const isBareName = (text: string): boolean =>
  isName(text) &&
  /^["«]?(министерств|м-во|мин|агентств|акимат|аппарат|г\.|город|генеральн|национальн|комитет|\p{L}+ (облыс|қала|област)|.*(министрлігі|агенттігі|әкімдігі)["»]?$)/iu.test(
    plain(text),
  ) &&
  !/ за \d{4}| сведения|отчет/iu.test(text);

/** The body that a sheet names above its figures, beside «Государственный орган», in its title or as its own name. */
export function sheetBody(sheet: Grid, above: number): SheetBody | undefined {
  const rows = indices({ from: 0, to: Math.min(above, sheet.rows) - 1 });
  const cells = rows.flatMap((row) =>
    indices({ from: 0, to: sheet.columns - 1 })
      .map((column) => ({ row, column, text: sheet.text(row, column) }))
      .filter(({ text }) => text !== ""),
  );
  for (const { row, column, text } of cells) {
    const labelled = LABELLED.exec(text);
    if (!labelled) continue;
    const after = indices({ from: column + 1, to: sheet.columns - 1 })
      .map((next) => sheet.text(row, next))
      .find((next) => next !== "");
    const name = labelled[1] || labelled[2] || after;
    if (name !== undefined && numberIn(name) === undefined) return { name, row, head: text };
  }
  const bare = cells.find(({ text }) => isBareName(text));
  // Several names are those of several bodies.
  if (cells.some(({ text }) => isBareName(text) && text !== bare?.text)) return undefined;
  if (bare) return { name: bare.text, row: bare.row, head: bare.text };
  if (isName(sheet.name)) return { name: sheet.name };
  for (const { row, text } of cells) {
    const name = WITHIN.exec(text)?.[1]?.trim();
    if (name !== undefined && isName(name)) return { name, row, head: text };
  }
  return undefined;
}

/**
 * The line of a turned grid that holds the figures of a sheet's only body: the newest, where the texts above the figures
 * tell. Lines of shares, points and remarks are none.
 */
export function figureLine(
  grid: Grid,
  lines: Span,
  columns: readonly number[],
): { readonly at: number; readonly isOnly: boolean } | undefined {
  if (columns.length === 0) return undefined;
  const first = Math.min(...columns);
  const all = indices(lines).flatMap((line) => {
    const figures = columns.filter(
      (column) => grid.number(line, column) !== undefined || isNone(grid.text(line, column)),
    ).length;
    const words = columns.filter((column) => grid.text(line, column) !== "").length - figures;
    const top = indices({ from: 0, to: first - 1 })
      .map((column) => grid.text(line, column))
      .filter((text) => text !== "" && text.length < 60);
    const meaning = meaningOf({ path: top.length > 0 ? top : [""] });
    if (figures === 0 || figures < words || speaksOfShare(meaning) || isDerived(meaning) || isRemark(meaning))
      return [];
    const text = plain(top.join(" "));
    const isPast = /прошл|предыдущ|аппг|өткен|previous|last/.test(text);
    return [{ at: line, figures, isPart: isPartOnly(meaning), year: isPast ? -2 : yearIn(text) }];
  });
  // Quarters stand beside the year that they make up.
  const found = all.some(({ isPart }) => !isPart) ? all.filter(({ isPart }) => !isPart) : all;
  const most = Math.max(...found.map(({ figures }) => figures));
  const full = found.filter(({ figures }) => figures >= most * 0.6);
  if (full.length <= 1) return full[0] && { at: full[0].at, isOnly: true };
  const newest = Math.max(...full.map(({ year }) => year ?? -1));
  const best = full.filter(({ year }) => (year ?? -1) === newest);
  return {
    at: best.at(-1)!.at,
    isOnly: best.length === 1 && full.every((line) => line === best[0] || line.year !== undefined),
  };
}

import type { Assigned } from "./assign";
import { isGeneric, meaningOf } from "./label";
import { isDerived, isPartOnly, isRemark, speaksOfShare } from "./marks";
import type { Variable } from "./types";
import { excess } from "./values";
import type { Column } from "./weigh";
import { CENTRAL_ONLY, OPTIONAL, WORDS } from "../law/inputs";
import { KIND_OF, VOCABULARY } from "./vocabulary";

/** Parts that stand right after their whole, whose head may then be no more than «всего». */
const WHOLE_BEFORE: readonly (readonly [part: Variable, whole: Variable])[] = [
  ["late", "services"],
  ["consideredLate", "considered"],
];

/** How many of a kind must be known before the one left is taken for the one that is missing. */
const KNOWN = 4;

/** Proposals, all doubtful, for what nothing but its place speaks for. */
export function withRest(
  columns: readonly Column[],
  assigned: readonly Assigned[],
  local: boolean,
): Assigned[] {
  const found = [...assigned];
  const left = () =>
    columns.filter((column) => !found.some((one) => one.column === column) && mayBeCount(column));
  const has = (variable: Variable) => found.some((one) => one.variable === variable);
  for (const [part, whole] of WHOLE_BEFORE) {
    const own = found.find(({ variable }) => variable === part);
    const before = own && columns[columns.indexOf(own.column) - 1];
    if (!own || !before || has(whole) || !left().includes(before)) continue;
    const isWhole = isGeneric(meaningOf(before.label).own) && excess(own.column.values, before.values) === 0;
    if (isWhole) found.push(rest(before, whole));
  }
  for (const kind of new Set(found.map(({ variable }) => KIND_OF.get(variable)!))) {
    const numbers = VOCABULARY.filter((entry) => entry.kind === kind && !WORDS.has(entry.variable))
      .map(({ variable }) => variable)
      .filter((variable) => !local || !CENTRAL_ONLY.has(variable));
    const missing = numbers.filter((variable) => !has(variable) && !OPTIONAL.has(variable));
    const [column, ...others] = left();
    if (missing.length === 1 && column && others.length === 0 && numbers.filter(has).length >= KNOWN)
      found.push(rest(column, missing[0]!));
  }
  return found;
}

const rest = (column: Column, variable: Variable): Assigned => ({
  column,
  variable,
  score: 0.4,
  field: { variable, head: column.head, confidence: "doubtful", reason: { code: "rest" }, rivals: [] },
});

/** Whether a column without a variable holds whole numbers under a head that does not say it is something else. */
function mayBeCount({ label, values, past, candidates }: Column): boolean {
  const meaning = meaningOf(label);
  const isOther = [isRemark, isDerived, speaksOfShare, isPartOnly].some((says) => says(meaning));
  const isCount = values.filled > 0 && values.numeric > 0.7 && values.whole === 1 && values.least >= 0;
  return isCount && !past && !isOther && candidates.length === 0;
}

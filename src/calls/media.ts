import { OPENNESS_MEDIA } from "../law/openness/criteria";
import { OPENNESS_MEDIA_LANGUAGE } from "../law/openness/media";
import type { Rules } from "../law/rules";
import { toNumber, type Exact } from "../scoring/exact";
import { unfold, type Unfolded } from "../scoring/unfold";
import { rulesReader } from "./arguments";
import { BLANK, isErrorValue, sizeOf, sizeText, type Cells } from "./cells";
import { explanationOf, type MarkLanguage, type Part } from "./explanation";
import { Failure } from "./failure";
import { MEDIA_INDICATORS, mediaIndicator, type MediaVariable } from "./media-indicators";
import type { Prepared } from "./prepared";

export type MediaArguments = Readonly<Record<MediaVariable, Cells>>;

/** P6 of each body (p. 80–85): 1 × m; each argument has one value, a pair of languages, or a pair for each body. */
export function prepareMedia(args: MediaArguments, rules: Cells = BLANK): Prepared {
  const ranges = Object.entries(args);
  const widest = Math.max(...ranges.map(([, cells]) => sizeOf(cells).columns));
  const bodies = Math.max(1, Math.ceil(widest / 2), sizeOf(rules).columns);
  const readRules = rulesReader();
  const wrong = ranges.find(([, cells]) => {
    const { rows, columns } = sizeOf(cells);
    return rows !== 1 || ![1, 2, 2 * bodies].includes(columns);
  });

  /** One language of one body: its indicators and their sum, innermost first. */
  function language(
    index: number,
    of: MarkLanguage,
    rulesFound: Rules,
  ): readonly Unfolded[] | Failure | object {
    const column = 2 * index + (of === "kk" ? 0 : 1);
    const cellOf = (name: MediaVariable): unknown => {
      const line = args[name][0]!;
      return line[line.length === 1 ? 0 : line.length === 2 ? column % 2 : column];
    };
    const place = widest > 1 ? { column: column + 1 } : {};
    const done: Unfolded[] = [];
    for (const computation of MEDIA_INDICATORS) {
      const indicator = mediaIndicator(computation, cellOf, () => place, "CGO", rulesFound);
      if (!("steps" in indicator)) return indicator;
      done.push(indicator);
    }
    const [a, b, c, d] = done.map(({ value }) => value);
    const points = { a: a!, b: b!, c: c!, d: d! };
    return [...done, unfold(OPENNESS_MEDIA_LANGUAGE, points, "CGO", rulesFound) as Unfolded];
  }

  function calculation(index: number): { parts: readonly Part[]; total: Unfolded } | Failure | object {
    if (wrong) {
      const [argument, cells] = wrong;
      return new Failure({ code: "perBody", argument, found: sizeText(cells), bodies });
    }
    const line = rules[0]!;
    const ruleCell = line[line.length === 1 ? 0 : index];
    if (isErrorValue(ruleCell)) return ruleCell;
    const rulesFound = readRules(ruleCell);
    if ("code" in rulesFound) return new Failure(rulesFound);
    const parts: Part[] = [];
    const sums: Record<string, Exact> = {};
    for (const spoken of ["kk", "ru"] as const) {
      const found = language(index, spoken, rulesFound);
      if (!Array.isArray(found)) return found;
      parts.push(
        ...(found as Unfolded[]).map((unfolded) => ({ kind: "computation" as const, of: spoken, unfolded })),
      );
      sums[spoken] = (found.at(-1) as Unfolded).value;
    }
    const total = unfold(OPENNESS_MEDIA, sums, "CGO", rulesFound) as Unfolded;
    return { parts: [...parts, { kind: "computation", unfolded: total }], total };
  }

  return {
    size: { rows: 1, columns: bodies },
    value(_, index) {
      const found = calculation(index);
      return "total" in found ? toNumber(found.total.value) : found;
    },
    explain(_, index) {
      const found = calculation(index);
      return "total" in found ? explanationOf(found.total, found.parts) : found;
    },
  };
}

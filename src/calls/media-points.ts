import { toNumber } from "../scoring/exact";
import type { Unfolded } from "../scoring/unfold";
import { isBlank } from "../scoring/parse";
import { bodyReader, rulesReader } from "./arguments";
import { MARK_LANGUAGES, type CriterionArguments } from "./body-marks";
import { BLANK, isErrorValue, plain, sizeOf, sizeText } from "./cells";
import { bodyCell } from "./circumstances";
import { explanationOf } from "./explanation";
import { Failure, type Problem } from "./failure";
import { MEDIA_INDICATORS, mediaIndicator, MEDIA_VARIABLES } from "./media-indicators";
import type { Prepared } from "./prepared";

/**
 * The indicators A–D of p. 81–84, in the columns of the marks: a row for each indicator out of the seven numbers that they
 * are made of. What is wrong with a number spoils its own indicator and language only.
 */
export function prepareMediaPoints({ marks, body, rules = BLANK }: CriterionArguments): Prepared {
  const { columns } = sizeOf(marks);
  const bodies = Math.max(1, Math.ceil(columns / 2));
  const [readBody, readRules] = [bodyReader(), rulesReader()];
  const wrongShape = shapeProblem();

  function shapeProblem(): Problem | undefined {
    if (columns % 2 !== 0) return { code: "markColumns", argument: "marks", found: sizeText(marks) };
    for (const [argument, cells] of [
      ["body", body],
      ["rules", rules],
    ] as const) {
      const size = sizeOf(cells);
      if (size.rows === 1 && [1, bodies].includes(size.columns)) continue;
      return { code: "perBody", argument, found: sizeText(cells), bodies };
    }
    return undefined;
  }

  function indicator(row: number, column: number): Unfolded | Failure | object {
    if (wrongShape) return new Failure(wrongShape);
    const index = Math.floor(column / 2);
    const [ruleCell, bodyFound] = [bodyCell(rules[0]!, index), bodyCell(body[0]!, index)];
    for (const cell of [ruleCell, bodyFound]) if (isErrorValue(cell)) return cell;
    const rulesFound = readRules(ruleCell);
    if ("code" in rulesFound) return new Failure(rulesFound);
    const type = readBody(bodyFound);
    if (typeof type === "object") return new Failure(type);
    const filled = marks.findLastIndex((line) =>
      [0, 1].some((language) => !isBlank(plain(line[2 * index + language]))),
    );
    const found = marks.length < MEDIA_VARIABLES.length ? marks.length : filled + 1;
    const expected = MEDIA_VARIABLES.length;
    if (marks.length < expected || found > expected)
      return new Failure({
        code: "markRows",
        argument: "marks",
        found,
        expected,
        inEdition: rulesFound.edition.id,
      });
    const rowOf = (name: (typeof MEDIA_VARIABLES)[number]) => MEDIA_VARIABLES.indexOf(name);
    return mediaIndicator(
      MEDIA_INDICATORS[row]!,
      (name) => marks[rowOf(name)]?.[column],
      (name) => ({ row: rowOf(name) + 1, ...(columns > 2 ? { column: column + 1 } : {}) }),
      type,
      rulesFound,
    );
  }

  return {
    size: { rows: MEDIA_INDICATORS.length, columns },
    value(row, column) {
      const found = indicator(row, column);
      return "steps" in found ? toNumber(found.value) : found;
    },
    explain(row, column) {
      const found = indicator(row, column);
      if (!("steps" in found)) return found;
      return explanationOf(found, [
        { kind: "computation", of: MARK_LANGUAGES[column % 2]!, unfolded: found },
      ]);
    },
  };
}

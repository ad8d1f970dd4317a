import type { Rules } from "../../law/rules";
import type { MarkRow } from "../../scoring/marks";
import { constants } from "../../scoring/native/bands";
import { numeral } from "../../scoring/native/text";
import { literal } from "../address";
import { asWord, entrySteps, spellings } from "./mark";

/** The marks of an indicator in one language: a row of cells, some of which are other columns. */
export interface MarkLine {
  readonly range: string;
  /** For each cell of the range whether it is a mark. */
  readonly chosen: readonly boolean[];
}

/** A column of constants, each of which goes with all cells of a row. */
const column = (texts: readonly string[]): string => `{${texts.join(";")}}`;

/** The sum and the number of the bodies' own values of an indicator as plain formulas over their marks. */
export function nativeOwn(
  { indicator, most }: MarkRow & { readonly most: number },
  { range, chosen }: MarkLine,
  rules: Rules,
): { readonly sum: string; readonly count: string } {
  const own = chosen.every(Boolean) ? "" : `${constants(chosen.map((is) => (is ? "1" : "0")))}*`;
  const words = `${asWord(range)}=${column(spellings("max").map(literal))}`;
  const marked = `SUMPRODUCT(${own || "1*"}(${words}))`;
  // LibreOffice takes TRUE for a number, Excel does not.
  const numbers = `${own}ISNUMBER(${range})*(1-ISLOGICAL(${range}))*(${range}>=0)`;
  if (indicator.mark === "entries") {
    // Of a text INT is an error, and a number that is not whole divides by FALSE.
    const counts = `${numbers}*ISNUMBER(1/(INT(${range})=${range}))`;
    const ladder = entrySteps(rules);
    const bounds = column(ladder.map(({ from }) => numeral(from)));
    const added = column(
      ladder.map(({ gives }, index) =>
        numeral(Number((gives - (ladder[index - 1]?.gives ?? 0)).toFixed(10))),
      ),
    );
    return {
      sum: `=SUMPRODUCT(${counts}*(${range}>=${bounds})*${added})+${numeral(most)}*${marked}`,
      count: `=SUMPRODUCT(${counts})+${marked}`,
    };
  }
  const shares = `${numbers}*(${range}<=1)`;
  const blank = indicator.stimulating ? `+SUMPRODUCT(${own || "1*"}(${asWord(range)}=""))` : "";
  const logical = `SUMPRODUCT(${own}ISLOGICAL(${range})*(${range}=TRUE))`;
  return {
    sum: `=${numeral(most)}*(SUMPRODUCT(${shares},${range})+${logical}+${marked})`,
    count: `=SUMPRODUCT(${shares})+SUMPRODUCT(${own}ISLOGICAL(${range})*1)+${marked}${blank}`,
  };
}

/**
 * The mean of own values as a plain formula; empty where there are none.
 * @param pairs references to sum and number, of each type of body that counts
 */
export function nativeAverage(pairs: readonly { readonly sum: string; readonly count: string }[]): string {
  const counts = pairs.map(({ count }) => count).join("+");
  const sums = pairs.map(({ sum }) => sum).join("+");
  const [dividend, divisor] = pairs.length > 1 ? [`(${sums})`, `(${counts})`] : [sums, counts];
  return `=IF(${counts}=0,"",${dividend}/${divisor})`;
}

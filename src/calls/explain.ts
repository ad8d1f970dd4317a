import type { Language } from "../law/text";
import { isBlank } from "../scoring/parse";
import { isErrorValue, plain, show, textOf, type Cells } from "./cells";
import type { Explanation } from "./explanation";
import { Failure } from "./failure";
import { lines } from "./lines";
import type { Prepared } from "./prepared";

type Arguments = readonly (Cells | undefined)[];

/** A function that can be explained: how many arguments it takes at most, and how its call is prepared. */
export interface Explainable {
  readonly most: number;
  readonly prepare: (args: Arguments) => Prepared;
}

/**
 * The calculation of a function in words: a column of labels and a column of texts. Where the call has no value, the result
 * is what the call itself gives.
 * @param explainable the function of a name in capitals, without the namespace
 * @param language language of the words
 */
export function prepareExplain(
  name: Cells,
  args: Arguments,
  explainable: (name: string) => Explainable | undefined,
  language: Language,
): Prepared {
  const found = explained(name, args, explainable);
  const texts = "parts" in found ? lines(found as Explanation, language) : undefined;
  return {
    size: texts ? { rows: texts.length, columns: 2 } : { rows: 1, columns: 1 },
    value: (row, column) => {
      const line = texts?.[row];
      return line ? (column === 0 ? line.label : line.text) : found;
    },
    explain: () => new Failure({ code: "unknownFunction", found: "EXPLAIN" }),
  };
}

function explained(
  name: Cells,
  args: Arguments,
  explainable: (name: string) => Explainable | undefined,
): Explanation | Failure | object {
  const cell = name[0]?.[0];
  if (isErrorValue(cell)) return cell;
  const asked = plain(cell);
  if (isBlank(asked)) return new Failure({ code: "empty", argument: "function" });
  const known = explainable(
    textOf(asked)
      .trim()
      .toUpperCase()
      .replace(/^=?(OLSHEM\.)?/, ""),
  );
  if (!known) return new Failure({ code: "unknownFunction", found: show(asked) });
  if (args.length > known.most)
    return new Failure({ code: "tooManyArguments", found: String(args.length), most: known.most });
  const call = known.prepare(args);
  const { rows, columns } = call.size;
  if (rows * columns !== 1) return new Failure({ code: "severalResults", found: `${rows} × ${columns}` });
  return call.explain(0, 0);
}

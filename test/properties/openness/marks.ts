import { WORDS, type Word } from "../../reference/openness/marks";
import type { Criterion, Indicator } from "../../reference/openness/tables";
import { upTo } from "../draw";
import type { Random } from "../random";
import { numberCell } from "../spelling";

/** A share from 0 to 1 as a cell may hold it: a number, a truth value, a percentage as text. */
export function shareCell(r: Random, turns: readonly number[] = [0, 1, 0.5]): unknown {
  const way = r.next();
  if (way < 0.2) return r.pick([0, 1]);
  if (way < 0.35) return percentage(upTo(1, turns, r), r);
  return numberCell(upTo(1, turns, r), r);
}

/** `85 %`, `85%`, `85,5 %`: with at most four decimals, so that text and share are the same number. */
export function percentage(share: number, r: Random): string {
  const percent = String(Math.round(share * 1e6) / 1e4);
  return percent.replace(".", r.pick([",", "."])) + r.pick(["%", " %", "\u00a0%", "\u202f%"]);
}

export function wordCell(word: Word, r: Random): string {
  const text = r.pick(WORDS[word]);
  return r.chance(0.2) ? r.pick([text.toUpperCase(), ` ${text} `]) : text;
}

const DEGREES = [1, 0.8, 0.6, 0.4, 0];

/** The degrees of publicity of a programme's items: their mean, or a list. */
function degreesCell(r: Random): unknown {
  if (r.chance(0.4)) return numberCell(upTo(1, DEGREES, r), r);
  return r
    .list(r.whole(2, 6), () => String(r.pick(DEGREES)).replace(".", r.pick([",", "."])))
    .join(r.pick([";", "; ", " ; "]));
}

const ENTRIES = [0, 1, 9, 10, 11, 24, 25, 26, 49, 50, 51, 52, 1_000];

/** A valid mark of an indicator. */
export function markCell(criterion: Criterion, { mark, isStimulus }: Indicator, r: Random): unknown {
  const words: readonly Word[] = criterion === "SUBORDINATES" ? ["n/a"] : ["max", "avg", "n/a"];
  if (r.chance(0.15)) return wordCell(r.pick(words), r);
  if (isStimulus && r.chance(0.2)) return "";
  switch (mark) {
    case "entries":
      return numberCell(r.pick(ENTRIES), r);
    case "degrees":
      return degreesCell(r);
    case "answered":
      return r.chance(0.3)
        ? percentage(r.pick([0.9, 0.8999, 0.9001, 1, 0]), r)
        : numberCell(upTo(1, [0.9], r), r);
    default:
      return r.chance(0.15) ? r.chance(0.5) : shareCell(r);
  }
}

/** A mark that gives all the points of an indicator, or nearly all; of a penalty, all of it. */
export function fullCell(criterion: Criterion, { mark }: Indicator, r: Random): unknown {
  if (mark === "entries") return r.whole(51, 60);
  if (mark === "answered") return r.pick([0, 0.5, "89 %"]);
  if (criterion !== "SUBORDINATES" && r.chance(0.3)) return wordCell("max", r);
  return r.pick([1, true, "100 %", 1, 0.99]);
}

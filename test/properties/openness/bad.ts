import { held } from "../../reference/intake";
import { wordIn } from "../../reference/openness/marks";
import type { Criterion, Indicator } from "../../reference/openness/tables";
import { above, blank, negative, noNumber, nonsense, otherKinds, wrongNumber, type Bad } from "../bad";
import type { Random } from "../random";
import { rich } from "../spelling";

const wrong = (cell: unknown): Bad => ({ cell, code: "#VALUE!" });

/** Neither a number nor a truth value, of any kind. */
function noShare(r: Random): Bad {
  const cell = r.chance(0.6) ? nonsense(r) : otherKinds(r);
  return isTruth(cell) ? wrong(NaN) : wrong(cell);
}

const isTruth = (cell: unknown): boolean => typeof held(cell) === "boolean";

/** Neither within 0–1 nor a percentage within 0–100 %. */
export function badShare(r: Random): Bad {
  const way = r.next();
  if (way < 0.4) return noShare(r);
  if (way < 0.55) return wrong(r.pick(["101 %", "100,01%", "-5 %", "%", "85 %%", "% 85", "85 % %", "нет %"]));
  if (way < 0.6) return wrong(rich(r.pick([1.01, -0.01, 85])));
  return wrongNumber(r.chance(0.5) ? negative(r) : above(1, r), r);
}

const NO_DEGREES = [
  "1;0.7",
  "1;;0.8",
  ";",
  "1;x",
  "0.5;0.5",
  "2;1",
  "-1;1",
  "1;0,8;max",
  "0,8,0,6",
  "80 %;60 %;1.5",
];

/** A mark that is bad for an indicator, whatever the others hold. */
export function badMark(criterion: Criterion, { mark, isStimulus }: Indicator, r: Random): Bad {
  const way = r.next();
  if (way < 0.15 && !isStimulus) return blank(r);
  if (criterion === "SUBORDINATES" && way < 0.25)
    return wrong(r.pick(["max", "avg", "макс", "ср", "барынша", "орт"]));
  if (mark === "entries") {
    if (way < 0.4) return noNumber(r);
    return wrong(r.pick([-1, "-1", 0.5, "10,5", true, false, "50 %", "50;25", 1e-9]));
  }
  if (mark === "degrees" && way < 0.5) return wrong(r.pick(NO_DEGREES));
  if (mark === undefined && way < 0.2) return wrong(r.pick(["1;0.8", "0;1"]));
  return badShare(r);
}

/** What may not stand in a row that does not count for local bodies. */
export const badIdleMark = (r: Random): Bad =>
  wrong(r.pick([0, 1, 0.5, "max", "ср", true, false, "50 %", "нет", -1, "н/о;н/о"]));

/** Average points that are none of an indicator's: text, below 0, above its points, nothing. */
export function badAverage({ points }: Indicator, r: Random): Bad {
  const way = r.next();
  if (way < 0.2) return blank(r);
  if (way < 0.6) return noNumber(r);
  return wrongNumber(r.chance(0.5) ? negative(r) : above(Number(points), r), r);
}

/** Whether a mark takes its points from the averages. */
export const takesAverage = (cell: unknown, isExcludedAverage: boolean): boolean => {
  const word = wordIn(cell);
  return word === "avg" || (word === "n/a" && isExcludedAverage);
};

export const badCondition = (criterion: Criterion, r: Random): Bad =>
  criterion === "ACTS" ? badYesNo(r) : badShare(r);

/** Neither TRUE nor FALSE. */
function badYesNo(r: Random): Bad {
  if (r.chance(0.5)) return wrong(r.pick([0.5, 2, -1, "да", "нет", "50 %", "max", "yes"]));
  const { cell } = noShare(r);
  return wrong(["TRUE", "ИСТИНА"].includes(held(cell) as string) ? "ДА" : cell);
}

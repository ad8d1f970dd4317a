import { bodyIn, type Body } from "../reference/body";
import { isBlank, numberIn } from "../reference/intake";
import { rulesIn } from "../reference/rules";
import { P1 } from "../reference/services";
import type { Value } from "../reference/value";
import { upTo } from "./draw";
import type { Matrix } from "./elementwise";
import type { Random } from "./random";
import { bodyCell, numberCell, rulesCell } from "./spelling";

/** Bounds of the bands of App. 6. */
const TURNS = [4, 4.19, 4.195, 4.2, 4.39, 4.395, 4.4, 4.59, 4.595, 4.6, 4.79, 4.795, 4.8, 5, 3.99, 3.995];

const NAMES = ["Минюст", "Минфин", "Акимат г. Астаны", "constructor", "Әділет министрлігі"];

/** A call of SERVICES_P1: over all levels, or for each of some names. */
export interface MeanCall {
  readonly levels: Matrix;
  readonly body: Matrix;
  readonly of: Matrix | undefined;
  readonly names: Matrix | undefined;
  readonly rules: unknown;
}

export const argumentsOf = ({ levels, body, of, names, rules }: MeanCall) => [levels, body, of, names, rules];

export function meanCall(r: Random): MeanCall {
  const rows = r.whole(1, 12);
  const columns = r.chance(0.8) ? 1 : r.whole(1, 3);
  const blanks = r.pick([0, 0.2, 0.9]);
  const levels = r.list(rows, () =>
    r.list(columns, () => (r.chance(blanks) ? "" : numberCell(upTo(5, TURNS, r), r))),
  );
  const rules = rulesCell(r, ["satisfaction-mean", "band-gaps"]);
  const body = () => bodyCell(r.pick(["ЦГО", "МИО"] satisfies Body[]), r);
  if (r.chance(0.5)) return { levels, body: [[body()]], of: undefined, names: undefined, rules };
  const of = levels.map((line) => line.map(() => r.pick([...NAMES, ""])));
  const names = r.list(r.whole(1, NAMES.length), () => [r.pick(NAMES)]);
  const bodies = r.chance(0.5) ? [[body()]] : names.map(() => [body()]);
  return { levels, body: bodies, of, names, rules };
}

/** P1 of each name, or the one of all. */
export function expected({ levels, body, of, names, rules }: MeanCall): Value[] {
  return (names ?? [[undefined]]).map(([name], row) => {
    const own = levels.flatMap((line, i) => line.filter((_, j) => name === undefined || of![i]![j] === name));
    return P1(
      own.map((cell) => (isBlank(cell) ? undefined : numberIn(cell))),
      bodyIn(body[body.length === 1 ? 0 : row]![0]),
      rulesIn(rules),
    );
  });
}

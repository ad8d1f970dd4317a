import { shown, spilled } from "../../functions/call";
import { badCell, badRules, above, noNumber, blank, negative, wrongNumber, type Bad } from "../bad";
import { nameOf } from "../names";
import type { Random } from "../random";
import { errorValue } from "../refusals";
import { asFormula, mustBe, mustRefuse } from "../run";
import { argumentsOf, drawMedia, expectedOf, NAMES, type MediaCall, type Name } from "./media";

/** A valid call in which every body has a value. */
function completeMedia(r: Random): MediaCall {
  for (;;) {
    const call = drawMedia(r);
    if (r.list(call.bodies, (body) => expectedOf(call, body)).every((value) => value !== "#N/A")) return call;
  }
}

/** Per cent that is none: a share between 0 and 1, more than 100, below 0, no number, nothing. */
function badPercent(r: Random): Bad {
  const way = r.next();
  if (way < 0.15) return blank(r);
  if (way < 0.4) return noNumber(r);
  if (way < 0.7) return wrongNumber(r.pick([0.85, 0.5, 0.01, 0.999, 1e-9, 0.99999999999999]), r);
  return wrongNumber(r.chance(0.5) ? negative(r) : above(100, r), r);
}

const bad = (name: Name, r: Random): Bad =>
  name === "media" || name === "population" ? badPercent(r) : badCell({ is: "count" }, [], r);

/** Puts a cell into an argument, and checks the results around it. */
function checkWith(
  call: MediaCall,
  argument: Name | "rules",
  cell: unknown,
  r: Random,
  isRight: (found: unknown, formula: () => string) => void,
): void {
  const line = argument === "rules" ? [call.rules] : call.cells[argument];
  const column = r.whole(0, line.length - 1);
  const changed = line.map((old, index) => (index === column ? cell : old));
  const damaged: MediaCall =
    argument === "rules"
      ? { ...call, rules: cell }
      : { ...call, cells: { ...call.cells, [argument]: changed } };
  const [result = []] = spilled("OPENNESS_MEDIA", ...argumentsOf(damaged));
  for (let body = 0; body < call.bodies; body++) {
    const formula = () => `body ${body + 1} of ${asFormula("OPENNESS_MEDIA", argumentsOf(damaged))}`;
    if (line.length <= 2 || Math.floor(column / 2) === body) isRight(result[body], formula);
    else {
      const value = expectedOf(call, body);
      mustBe(result[body], value === "#N/A" ? { code: value } : value, formula);
    }
  }
}

/** One bad cell: refused by its argument's name in the results of its bodies only. */
export function refuseBadCell(r: Random): void {
  const call = completeMedia(r);
  const argument = r.pick([...NAMES, "rules" as const]);
  const { cell, code } = argument === "rules" ? badRules(r) : bad(argument, r);
  checkWith(call, argument, cell, r, (found, formula) =>
    mustRefuse(found, [code], [nameOf(argument)], formula),
  );
}

export function passErrorOn(r: Random): void {
  const came = errorValue(r);
  checkWith(completeMedia(r), r.pick([...NAMES, "rules" as const]), came, r, (found, formula) => {
    if (found !== came)
      throw new Error(`${formula()} is ${JSON.stringify(shown(found))}, not the error that came in`);
  });
}

const PARTS: readonly (readonly [Name, Name])[] = [
  ["public", "events"],
  ["answers", "requests"],
  ["late", "answers"],
];

/** A part greater than its whole, in a call of single values: refused by both names. */
export function refusePartAboveWhole(r: Random): void {
  const [part, whole] = r.pick(PARTS);
  const n = r.whole(0, 1_000);
  const numbers: Record<Name, number> = {
    public: 0,
    events: n,
    requests: n,
    answers: part === "late" ? n : 0,
    late: 0,
    media: 50,
    population: 50,
  };
  const { cell } = wrongNumber(n + r.pick([1, 2, 1_000, 1e15]), r);
  const args = NAMES.map((name) => (name === part ? cell : numbers[name]));
  const [found] = spilled("OPENNESS_MEDIA", ...args)[0]!;
  for (const name of [part, whole]) {
    mustRefuse(found, ["#VALUE!"], [nameOf(name)], () => asFormula("OPENNESS_MEDIA", args));
  }
}

/** A range of two rows, or of columns that fit no bodies: every result is refused by its name. */
export function refuseShape(r: Random): void {
  const call = completeMedia(r);
  const argument = r.pick(NAMES);
  const line = call.cells[argument];
  const cell = line[0];
  const odd = call.bodies === 1 ? 3 : 2 * call.bodies - 1;
  const changed = r.chance(0.5) ? [line, line] : [r.list(odd, () => cell)];
  const args = argumentsOf(call).map((old, index) => (index === NAMES.indexOf(argument) ? changed : old));
  const formula = () => asFormula("OPENNESS_MEDIA", args);
  const [result = []] = spilled("OPENNESS_MEDIA", ...args);
  if (result.length === 0) throw new Error(`${formula()} has no result`);
  for (const found of result) mustRefuse(found, ["#VALUE!"], [nameOf(argument)], formula);
}

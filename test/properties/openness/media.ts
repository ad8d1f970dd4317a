import { numberIn } from "../../reference/intake";
import { indicators, media, type Media } from "../../reference/openness/media";
import { rulesIn } from "../../reference/rules";
import type { Value } from "../../reference/value";
import { count, shareOf, upTo } from "../draw";
import type { Random } from "../random";
import { numberCell, rulesCell } from "../spelling";

export const NAMES = ["public", "events", "requests", "answers", "late", "media", "population"] as const;
export type Name = (typeof NAMES)[number];

/** A call of OPENNESS_MEDIA: each argument one value, a pair of languages, or a pair for each body. */
export interface MediaCall {
  readonly cells: Readonly<Record<Name, readonly unknown[]>>;
  readonly rules: unknown;
  readonly bodies: number;
}

const TURNS = [80, 79, 69, 68, 58, 57, 47, 46, 36, 35, 34, 79.5, 68.5, 57.5, 46.5, 35.5, 0, 1];

/** Per cent: 0, or from 1 to 100. */
function percent(turns: readonly number[], r: Random): number {
  const x = upTo(100, turns, r);
  return x > 0 && x < 1 ? 1 : x;
}

/** A few events or requests more often than very many. */
const few = (r: Random): number => (r.chance(0.5) ? r.whole(0, 30) : Math.min(count(r), 1e15));

export function drawMedia(r: Random): MediaCall {
  const bodies = r.pick([1, 1, 1, 2, 3]);
  const line = (draw: () => number) => r.list(r.pick([1, 2, 2 * bodies]), draw);
  const part = (whole: readonly number[]) =>
    line(() => shareOf(r.pick(whole), [0, 0.5, 1], Math.min(...whole), r));
  const events = line(() => (r.chance(0.3) ? r.whole(11, 13) : few(r)));
  const requests = line(() => (r.chance(0.05) ? 0 : few(r)));
  const answers = part(requests);
  const numbers: Record<Name, number[]> = {
    public: part(events),
    events,
    requests,
    answers,
    late: part(answers),
    media: line(() => percent([0, 1, 100, 50], r)),
    population: line(() => percent(TURNS, r)),
  };
  const widest = Math.max(...NAMES.map((name) => numbers[name].length));
  const cells = Object.fromEntries(
    NAMES.map((name) => [name, numbers[name].map((x) => numberCell(x, r))]),
  ) as unknown as MediaCall["cells"];
  const readings = ["media-publicity", "media-answers", "band-gaps", "no-activity"];
  return { cells, rules: rulesCell(r, readings), bodies: Math.max(1, widest / 2) };
}

export const argumentsOf = ({ cells, rules }: MediaCall): unknown[] => [
  ...NAMES.map((name) => [cells[name]]),
  rules === undefined ? undefined : [[rules]],
];

/** The cell of a line for a language of a body. */
function cellOf(line: readonly unknown[], body: number, language: 0 | 1): unknown {
  return line[line.length === 1 ? 0 : line.length === 2 ? language : 2 * body + language];
}

/** The same call for the indicators one by one: a row for each number, two columns for each body. */
export const pointsArguments = ({ cells, rules, bodies }: MediaCall): unknown[] => [
  "MEDIA",
  NAMES.map((name) =>
    Array.from({ length: 2 * bodies }, (_, column) =>
      cellOf(cells[name], Math.floor(column / 2), (column % 2) as 0 | 1),
    ),
  ),
  "ЦГО",
  undefined,
  undefined,
  rules === undefined ? undefined : [[rules]],
];

/** A–D of a language of a body. */
export const indicatorsOf = (call: MediaCall, body: number, language: 0 | 1): readonly Value[] =>
  indicators(numbersOf(call, body, language), rulesIn(call.rules));

const numbersOf = ({ cells }: MediaCall, body: number, language: 0 | 1): Media =>
  Object.fromEntries(
    NAMES.map((name) => [name, numberIn(cellOf(cells[name], body, language))]),
  ) as unknown as Media;

export const expectedOf = (call: MediaCall, body: number): Value =>
  media(numbersOf(call, body, 0), numbersOf(call, body, 1), rulesIn(call.rules));

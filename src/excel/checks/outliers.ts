import { BODY_TYPES, type BodyType } from "../../law/bodies";
import { divide, sign, toNumber } from "../../scoring/exact";
import { nameKey } from "../sheet-values";
import type { AssessedBody, Notice } from "../types";
import { RATES, type Pair } from "./law-pairs";
import { pairAt } from "./part-above-whole";
import type { TableCells } from "./table-cells";

/** Of fewer bodies no one is unlike the others. */
const LEAST_BODIES = 8;
/** How many times the median deviation, scaled to the standard one, makes an outlier. */
const FAR = 10;
const TO_STANDARD = 1.4826;
/** More of them are no outliers but the way the figures are. */
const MOST = 3;

/** The bodies whose rates are farthest from those of the others of their type, a few at most. */
export function outliers(all: readonly TableCells[], bodies: readonly AssessedBody[]): readonly Notice[] {
  const types = new Map(bodies.map(({ name, type }) => [nameKey(name), type]));
  return all
    .flatMap((cells) =>
      RATES.filter(({ kind }) => kind === cells.table.kind).flatMap((pair) =>
        BODY_TYPES.flatMap((type) =>
          far(
            ratesOf(cells, pair, (body) => types.get(nameKey(body)) === type),
            type,
          ),
        ),
      ),
    )
    .sort((a, b) => b.distance - a.distance)
    .slice(0, MOST)
    .map(({ notice }) => notice);
}

interface Rate {
  readonly body: string;
  readonly address: string;
  readonly rate: number;
  readonly pair: Pair;
}

function ratesOf(cells: TableCells, pair: Pair, isOfType: (body: string) => boolean): readonly Rate[] {
  return cells.table.rows
    .filter(({ body }) => isOfType(body))
    .flatMap(({ row, body }): Rate[] => {
      const found = pairAt(cells, row, pair);
      if (!found || sign(found.whole) <= 0) return [];
      const rate = toNumber(divide(found.part, found.whole));
      return [{ body, address: cells.at(row, pair.part[0]!), rate, pair }];
    });
}

/** The rates that lie too far from the median, by the median of the distances from it. */
function far(rates: readonly Rate[], type: BodyType) {
  if (rates.length < LEAST_BODIES) return [];
  const middle = median(rates.map(({ rate }) => rate));
  const spread = TO_STANDARD * median(rates.map(({ rate }) => Math.abs(rate - middle)));
  if (spread === 0) return [];
  return rates.flatMap(({ body, address, rate, pair }) => {
    const distance = Math.abs(rate - middle) / spread;
    if (distance <= FAR) return [];
    const args = {
      body,
      type,
      variable: pair.part.join("+"),
      other: [pair.whole.join("+"), ...pair.without].join("-"),
      rate: short(rate),
      median: short(middle),
    };
    const notice: Notice = { level: "info", code: "outlier", address, args };
    return [{ distance, notice }];
  });
}

/** As many digits as anybody looks at. */
const short = (rate: number): string => String(Number(rate.toPrecision(6)));

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

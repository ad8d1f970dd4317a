import { SPELLINGS, type Body } from "../reference/body";
import { ALTERNATIVES, EDITIONS } from "../reference/rules";
import type { Random } from "./random";

const SPACES = [" ", "\u00a0", "\u202f"];

/** A number as text: a decimal comma or point, thousands parted by spaces, spaces around. */
function asText(x: number, r: Random): string {
  const [whole = "", decimals] = String(Math.abs(x)).split(".");
  const space = r.pick(SPACES);
  const parted = r.chance(0.5) ? whole.replace(/\B(?=(\d{3})+$)/g, space) : whole;
  const text = (x < 0 ? "-" : "") + parted + (decimals ? r.pick([",", "."]) + decimals : "");
  return r.chance(0.2) ? space + text + space : text;
}

/** A number as a cell may hold it: a double, text, or a rich value. */
export function numberCell(x: number, r: Random): unknown {
  const way = r.next();
  // Text and double are the same number only within 15 digits; Excel writes no exponents in such cells either.
  const isPlain = Number(x.toPrecision(15)) === x && !String(x).includes("e");
  if (way < 0.12 && isPlain) return asText(x, r);
  if (way < 0.15) return rich(x);
  return x;
}

/** A number with a format of its own, as Excel hands it to functions that take any data type. */
export const rich = (basicValue: unknown) => ({
  type: "FormattedNumber",
  basicType: "Double",
  basicValue,
  numberFormat: "0.00",
});

export function bodyCell(body: Body, r: Random): string {
  if (r.chance(0.7)) return body;
  const spelling = r.pick(SPELLINGS[body]);
  return r.pick([spelling, spelling.toLowerCase(), ` ${spelling} `]);
}

/** Days on and around which editions change, and far from them. */
const DAYS = [
  "2023-01-31",
  "2023-03-29",
  "2023-03-30",
  "2023-05-31",
  "2023-06-01",
  "2023-07-23",
  "2023-07-24",
];
const LATER = ["2023-02-15", "2023-12-31", "2024-02-29", "2031-08-05"];
const SERIAL_OF_JULY_24 = 45_131;

function editionPart(r: Random): string | number {
  const way = r.next();
  if (way < 0.5) return r.pick(EDITIONS)[0];
  const day = r.pick([...DAYS, ...LATER]);
  if (way < 0.7) return day;
  if (way < 0.85) return day.split("-").reverse().join(".");
  const serial = SERIAL_OF_JULY_24 + (Date.parse(day) - Date.parse("2023-07-24")) / 86_400_000;
  return r.chance(0.5) ? serial : serial + 0.75;
}

/** What the argument `rules` may hold: nothing, an edition, a date, readings, or an edition with readings. */
export function rulesCell(r: Random, favourites: readonly string[] = []): unknown {
  const way = r.next();
  if (way < 0.35) return r.pick([undefined, "", null]);
  if (way < 0.55) return editionPart(r);
  const count = r.whole(1, 3);
  const ids = new Set(
    r.list(count, () => r.pick(favourites.length > 0 && r.chance(0.8) ? favourites : READINGS)),
  );
  const readings = [...ids].map((id) => `${id}=${r.pick([...ALTERNATIVES[id]!, "default"])}`);
  return [...(r.chance(0.5) ? [String(editionPart(r))] : []), ...readings].filter(isNoSerial).join(";");
}

/** A serial number is a date only as a number: as text it is none. */
const isNoSerial = (part: string) => !/^\d{5}/.test(part);

const READINGS = Object.keys(ALTERNATIVES);

import { isoDate, serialDate } from "../law/dates";
import { DEADLINES, deadlineEvent, type DeadlineEvent } from "../law/deadlines";
import type { Rules } from "../law/rules";
import type { IsoDate } from "../law/version";
import { deadline, type Due } from "../scoring/deadline";
import { toNumber } from "../scoring/exact";
import { isBlank, parseNumber } from "../scoring/parse";
import type { Correction, Corrections } from "../scoring/working-days";
import { rulesReader } from "./arguments";
import {
  at,
  BLANK,
  crossed,
  isErrorValue,
  placeOf,
  plain,
  show,
  sizeOf,
  sizeText,
  type Cells,
  type Place,
} from "./cells";
import { readingsOf, type Part } from "./explanation";
import { Failure, type Problem } from "./failure";
import type { Prepared } from "./prepared";

/** Why the table of the user's own days cannot be read, and where in it. */
interface HolidaysProblem {
  readonly problem: Extract<
    Problem,
    { readonly code: "notADate" | "notOffOrWorked" | "empty" | "listedTwice" | "holidaysShape" }
  >;
  readonly place: Place;
}

/** A date as a cell has it: a serial number, fractions of a day cut, that number as text, or a date written out. */
function readDate(cell: unknown): IsoDate | undefined {
  if (typeof cell === "number") return isoDate(cell);
  if (typeof cell !== "string") return undefined;
  const number = parseNumber(cell);
  return isoDate(cell) ?? (number && isoDate(toNumber(number)));
}

/** What a cell of the second column says of the day. */
const MARKS: ReadonlyMap<unknown, boolean> = new Map<unknown, boolean>([
  ...[true, 1, "1", "true", "выходной", "демалыс", "off"].map((mark) => [mark, true] as const),
  ...[false, 0, "0", "false", "рабочий", "жұмыс", "worked"].map((mark) => [mark, false] as const),
]);

const readMark = (cell: unknown): boolean | undefined =>
  MARKS.get(typeof cell === "string" ? cell.normalize("NFC").trim().toLowerCase() : cell);

interface Entry {
  readonly day: unknown;
  /** The cell that says whether the day is off; without one it is. */
  readonly mark?: unknown;
  readonly place: { readonly row: number; readonly column?: number };
}

/** The entries of the table, or `undefined` where it is neither a column, nor a row, nor two columns. */
function entriesOf(cells: Cells): readonly Entry[] | undefined {
  const { rows, columns } = sizeOf(cells);
  const [first = []] = cells;
  const isMarked = columns === 2 && (rows > 1 || readMark(plain(first[1])) !== undefined);
  if (columns === 1 || isMarked) {
    return cells.map((line, row) => ({
      day: plain(line[0]),
      ...(isMarked ? { mark: plain(line[1]) } : {}),
      place: { row: row + 1 },
    }));
  }
  if (rows !== 1) return undefined;
  return first.map((cell, column) => ({ day: plain(cell), place: { row: 1, column: column + 1 } }));
}

function readEntry({ day, place, ...entry }: Entry): Correction | HolidaysProblem | undefined {
  const argument = "holidays";
  const wrong = (problem: HolidaysProblem["problem"]): HolidaysProblem => ({ problem, place });
  const isMarked = "mark" in entry;
  if (isBlank(day) && (!isMarked || isBlank(entry.mark))) return undefined;
  if (isBlank(day)) return wrong({ code: "empty", argument });
  const date = readDate(day);
  if (date === undefined) return wrong({ code: "notADate", argument, found: show(day) });
  if (!isMarked) return { date, off: true };
  if (isBlank(entry.mark)) return wrong({ code: "empty", argument });
  const off = readMark(entry.mark);
  if (off === undefined) return wrong({ code: "notOffOrWorked", argument, found: show(entry.mark) });
  return { date, off };
}

/**
 * Reads the user's own days: a column or a row of dates, which are days off, or two columns, a date and whether it is off.
 * Blank rows are left out. Cells are no error values.
 */
export function readCorrections(cells: Cells | undefined): Corrections | HolidaysProblem {
  const table = cells ?? BLANK;
  const entries = entriesOf(table);
  if (entries === undefined) {
    return {
      problem: { code: "holidaysShape", argument: "holidays", found: sizeText(table) },
      place: {},
    };
  }
  const corrections = new Map<IsoDate, Correction>();
  for (const entry of entries) {
    const read = readEntry(entry);
    if (read === undefined) continue;
    if ("problem" in read) return read;
    const earlier = corrections.get(read.date);
    if (earlier !== undefined && earlier.off !== read.off) {
      return {
        problem: { code: "listedTwice", argument: "holidays", found: show(entry.day) },
        place: entry.place,
      };
    }
    corrections.set(read.date, read);
  }
  return [...corrections.values()];
}

/** A last day, by the rules that it was asked for. */
interface Found {
  readonly event: DeadlineEvent;
  readonly due: Due;
  readonly rules: Rules;
}

/**
 * Last days over ranges: events, dates and rules go together as everywhere, and one table of holidays with all of them.
 * A value is the serial number of a date.
 */
export function prepareDeadline(
  event: Cells,
  date: Cells,
  holidays: Cells = BLANK,
  ruleCells: Cells = BLANK,
): Prepared {
  const size = crossed([event, date, ruleCells]);
  const error = holidays.flat().find(isErrorValue);
  const corrections = error === undefined ? readCorrections(holidays) : [];
  const readRules = rulesReader();
  const known = Object.keys(DEADLINES).join(", ");

  function look(row: number, column: number): Found | Failure | object {
    const cells = [at(ruleCells, row, column), at(event, row, column), at(date, row, column)];
    for (const cell of [...cells, error]) if (isErrorValue(cell)) return cell;
    const fail = (problem: Problem) => new Failure(problem, undefined, placeOf(size, row, column));
    const missing = ["rules", "event", "date"].find((_, index) => cells[index] === undefined);
    if (missing) return fail({ code: "outside", argument: missing });
    const [ruleCell, name, dateCell] = cells.map(plain);
    const rules = readRules(ruleCell);
    if ("code" in rules) return fail(rules);
    if ("problem" in corrections) return new Failure(corrections.problem, undefined, corrections.place);

    if (isBlank(name)) return fail({ code: "empty", argument: "event" });
    const eventFound = typeof name === "string" ? deadlineEvent(name) : undefined;
    if (eventFound === undefined) return fail({ code: "unknownEvent", found: show(name), known });
    if (isBlank(dateCell)) return fail({ code: "empty", argument: "date" });
    const day = readDate(dateCell);
    const due = day && deadline(eventFound, day, corrections, rules);
    if (!due || (!("code" in due) && isoDate(serialDate(due.date)) === undefined))
      return fail({ code: "notADate", argument: "date", found: show(dateCell) });
    if (!("code" in due)) return { event: eventFound, due, rules };
    switch (due.code) {
      case "bySchedule":
        return fail({ code: "bySchedule", found: eventFound });
      case "beforeFirstEdition":
        return fail({ code: "notYetInForce", found: show(dateCell), first: due.first });
      case "beforeCalendar":
        return fail({ code: "beforeCalendar", found: show(dateCell), day: due.found, first: due.first });
    }
  }

  return {
    size,
    value(row, column) {
      const found = look(row, column);
      return "due" in found ? serialDate(found.due.date) : found;
    },
    explain(row, column) {
      const found = look(row, column);
      if (!("due" in found)) return found;
      const { event, due, rules } = found;
      const parts: Part[] = [{ kind: "deadline", event, due }];
      return {
        title: DEADLINES[event].title,
        symbol: "",
        rules,
        parts,
        readings: readingsOf(parts),
        result: serialDate(due.date),
      };
    },
  };
}

import { shown, spilled } from "../functions/call";
import { dayAt, EVENTS, lastDay, serialOf } from "../reference/deadline";
import { rulesIn } from "../reference/rules";
import { parameterName } from "../../src/locales/functions";
import type { Random } from "./random";
import { asFormula, calls, isError } from "./run";
import { rulesCell } from "./spelling";

/** A date as a cell may have it. */
const spelt = (day: string, r: Random): unknown =>
  r.pick([
    day,
    day.split("-").reverse().join("."),
    serialOf(day),
    serialOf(day) + 0.75,
    String(serialOf(day)),
  ]);

const day = (r: Random): string => dayAt(r.whole(serialOf("2019-12-01"), serialOf("2029-12-31")));

/** A table of the user's own days around a day, and what it says. */
function ownDays(around: string, r: Random) {
  const days = new Map<string, boolean>();
  for (let count = r.whole(0, 6); count > 0; count--)
    days.set(dayAt(serialOf(around) + r.whole(-3, 30)), r.chance(0.6));
  const marks = { true: [true, 1, "выходной", "OFF"], false: [false, 0, "рабочий", "worked"] };
  const rows = [...days].map(([own, off]) => [
    spelt(own, r),
    r.pick<unknown>(off ? marks.true : marks.false),
  ]);
  return { days, cells: rows.length > 0 ? [...rows, ["", ""]] : undefined };
}

test("DEADLINE has the reference's last days", () => {
  calls(12_000, (r) => {
    const event = r.pick(EVENTS);
    const date = day(r);
    const own = ownDays(date, r);
    const rules = rulesCell(r);
    const args = [r.chance(0.3) ? event.toUpperCase() : event, spelt(date, r), own.cells, rules];
    const found = shown(spilled("DEADLINE", ...args)[0]?.[0]);
    const last = lastDay(event, date, own.days, rulesIn(rules));
    if (last === undefined ? isError(found) && found.code === "#N/A" : found === serialOf(last)) return;
    throw new Error(`${asFormula("DEADLINE", args)} is ${JSON.stringify(found)}, the reference has ${last}`);
  });
});

test("DEADLINE refuses bad input by the name of its argument", () => {
  const wrong = {
    event: ["", "objections", 5, true, "__proto__", "=1+1"],
    date: ["", "завтра", "31.02.2023", -5, 1e9, true, "2023-13-01", Infinity, {}],
    holidays: [
      [["вчера"]],
      [[["x", "выходной"]]][0],
      [
        ["2024-05-08", "может быть"],
        ["", ""],
      ],
    ],
    rules: ["2022-01", "deduction=y", "x=y", "2022-12-31", true],
  } as const;
  calls(6_000, (r) => {
    const given: Record<string, unknown> = {
      event: r.pick(EVENTS),
      date: spelt(day(r), r),
      holidays: undefined,
      rules: "2023-01",
    };
    const argument = r.pick(["event", "date", "holidays", "rules"] as const);
    given[argument] = r.pick<unknown>(wrong[argument]);
    const args = [given["event"], given["date"], given["holidays"], given["rules"]];
    const found = shown(spilled("DEADLINE", ...args)[0]?.[0]);
    const isRefused = isError(found) && ["#VALUE!", "#N/A"].includes(found.code);
    if (isRefused && found.message.includes(parameterName(argument, "ru"))) return;
    throw new Error(
      `${asFormula("DEADLINE", args)} is ${JSON.stringify(found)}, not a refusal of ${argument}`,
    );
  });
});

/** Functions of whole numbers, with how many they take and whether the type of body follows. */
const SIMPLE = [
  ["SERVICES_T1", 2, true],
  ["SERVICES_T2", 2, true],
  ["SERVICES_P2", 2, true],
  ["SERVICES_T", 3, false],
  ["SERVICES_V", 4, false],
  ["COMPLAINTS_R1", 2, false],
  ["COMPLAINTS_R2", 2, false],
  ["COMPLAINTS_R4", 3, false],
  ["PENALTY", 2, false],
] as const;

test("EXPLAIN ends in what the function gives, and where that has no value is the same error", () => {
  calls(6_000, (r) => {
    const [id, count, hasBody] = r.pick(SIMPLE);
    const numbers = r.list(count, () =>
      r.chance(0.04) ? r.pick<unknown>(["", "нет", -1]) : r.whole(0, 900),
    );
    const args = [...numbers, ...(hasBody ? [r.pick(["ЦГО", "МИО"])] : []), rulesCell(r, ["deduction"])];
    const value = shown(spilled(id, ...args)[0]?.[0]);
    const cells = args.map((arg) => [[arg ?? ""]]);
    const lines = spilled("EXPLAIN", [[id]], cells as unknown as unknown[][]);
    const formula = () => asFormula("EXPLAIN", [id, ...args]);
    if (isError(value)) {
      const found = shown(lines[0]?.[0]);
      if (lines.length === 1 && JSON.stringify(found) === JSON.stringify(value)) return;
      throw new Error(
        `${formula()} is ${JSON.stringify(found)}, the function gives ${JSON.stringify(value)}`,
      );
    }
    const result = lines.find(([label]) => label === "Результат")?.[1];
    const shortened = Number(value).toLocaleString("ru", { maximumSignificantDigits: 10 }).replace("-", "−");
    if (lines.every((line) => line.length === 2) && String(result).endsWith(` ${shortened}`)) return;
    if (result === shortened) return;
    throw new Error(`${formula()} says ${String(result)}, the function gives ${shortened}`);
  });
});

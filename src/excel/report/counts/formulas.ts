import type { SharedInput } from "../../../report/assessment";
import { known, linesIn, numberOf } from "../../../report/cells";
import { isAutomated, type ServiceLine } from "../../../report/services";
import { CHANNELS, TABLES, type ColumnId } from "../../../report/types";
import { address, columnLetters, literal, quoted } from "../../address";
import { textOf } from "../../sheet-values";
import { readCell } from "../read-cell";
import type { ReadInputs } from "../read-inputs";

type Column = ColumnId<"services">;
/** A column with what its cells are to be. */
type Criterion = readonly [column: Column, is: string];
type Formulas = Readonly<Partial<Record<SharedInput, string>>>;

/**
 * The numbers of the assessment as plain formulas over the services of the report's year, which count what is added there
 * later too. None for a number that such a formula would count otherwise than the report does: numbers kept as texts, totals
 * left out of some lines.
 * @param automation what the sheet has in the column of automation
 */
export function countFormulas(read: ReadInputs, automation: readonly unknown[]): Formulas {
  const year = known(read.inputs.year);
  const lines = year === undefined ? [] : linesIn(read.inputs, "services", year);
  if (year === undefined || lines.length === 0 || !areNumbers(read, lines, "year")) return {};

  const automated = lines.filter(isAutomated);
  const words = (...levels: readonly string[]): readonly Criterion[] =>
    [...new Set(automation.map(textOf))]
      .filter((text) => levels.includes(String(readCell("services", TABLES.services.automation, text))))
      .map((text) => ["automation", literal(text)]);
  const whole = (column: Column): string => {
    const at = read.at({ table: "services", column })!;
    return `${quoted(at.sheet)}!$${columnLetters(at.column)}:$${columnLetters(at.column)}`;
  };
  const ofYear = `${whole("year")},${read.year?.isNumber ? address(read.year.at, true) : year}`;
  const within = (criterion: Criterion | undefined) =>
    criterion ? `${ofYear},${whole(criterion[0])},${criterion[1]}` : ofYear;
  const count = (criteria: readonly (Criterion | undefined)[]) =>
    added(criteria.map((one) => `COUNTIFS(${within(one)})`));
  const sum = (
    of: readonly ServiceLine[],
    columns: readonly Column[],
    criteria: readonly (Criterion | undefined)[] = [undefined],
  ) =>
    columns.every((column) => areNumbers(read, of, column))
      ? added(criteria.flatMap((one) => columns.map((column) => `SUMIFS(${whole(column)},${within(one)})`)))
      : undefined;
  const rendered = (of: readonly ServiceLine[], criteria?: readonly Criterion[]) => {
    const told = of.filter(({ row }) => numberOf(row, "total") !== undefined).length;
    if (told === of.length) return sum(of, ["total"], criteria);
    return told === 0 ? sum(of, CHANNELS, criteria) : undefined;
  };
  const all = words("partial", "full");
  const formulas: Readonly<Record<SharedInput, string | undefined>> = {
    services: rendered(lines),
    rendered: rendered(lines),
    electronic: sum(lines, ["electronic"]),
    paper: sum(automated, ["paper"], all),
    automatedRendered: rendered(automated, all),
    kinds: count([undefined]),
    partial: count(words("partial")),
    full: count(words("full")),
    automatedKinds: count(all),
    mobile: areNumbers(read, lines, "mobile") ? count([["mobile", literal(">0")]]) : undefined,
  };
  return Object.fromEntries(Object.entries(formulas).filter(([, formula]) => formula !== undefined));
}

/** A sum of calls; of none it is 0. */
const added = (calls: readonly string[]): string => `=${calls.length === 0 ? "0" : calls.join("+")}`;

/** Whether what lines have in a column are numbers to Excel too. */
const areNumbers = (read: ReadInputs, lines: readonly ServiceLine[], column: Column): boolean =>
  lines.every(
    ({ at, row }) =>
      numberOf(row, column) === undefined || read.isNumber({ table: "services", row: at, column }),
  );

import { DEFAULT_RULES, parseRules } from "../../law/rules";
import { known, type Adjustment, type Entry, type MarkWord, type Surroundings } from "../../procedure";
import { adjustmentsOf } from "../../procedure/adjustments";
import { entryProblems } from "../../procedure/entries";
import { bodyKey } from "../../recognition";
import { parseNumber } from "../../scoring/parse";
import { toNumber } from "../../scoring/exact";
import { PARTS } from "../checks/law-pairs";
import { COLUMNS } from "../new-tables/columns";
import type { SheetValues } from "../sheet-values";
import type { Notice } from "../types";
import { figureCells, type Holding } from "./figure-cells";
import type { ReadObjections } from "./read";
import { isTyped, typedCell } from "./typed-facts";

/** What stands in place of a cell of the user's, which stays as it is. */
export interface InPlace {
  /** The cell of the register; left out where another cell of the body already stands for the facts of all. */
  readonly by?: string;
  readonly value: number | MarkWord;
}

/** By the address of the user's cell, sheet included. */
export type InPlaces = ReadonlyMap<string, InPlace>;

/** What accepted objections change. */
export interface Objected {
  readonly cells: InPlaces;
  /** Those that have a cell to stand for. */
  readonly adjustments: readonly Adjustment[];
  /** Accepted objections to figures that the workbook does not have, and what the sheets lack. */
  readonly notices: readonly Notice[];
}

/**
 * What the accepted objections of a register change in the figures of a workbook.
 * @param scores the sheet of scores, where it is read: facts may be typed there
 */
export function objectedIn(
  read: ReadObjections,
  holding: Omit<Holding, "rules">,
  rules: string,
  scores?: SheetValues,
): Objected {
  const { procedure, filings, corrected } = read;
  const own = heldBy(holding, rules);
  const problems = entryProblems(procedure, filings, surroundingsIn(holding, rules));
  const cells = new Map<string, InPlace>();
  const notices: Notice[] = [...read.notices];
  const adjustments = adjustmentsOf(procedure.entries, filings, problems).filter((adjustment) => {
    const { body, direction, figure, entry, corrected: value } = adjustment;
    const [first, ...others] = figureCells(own, body, direction, figure);
    if (!first) {
      const address = read.cellOf({ table: "entries", line: entry, field: "figure" });
      const assessed = own.bodies.find(({ name }) => bodyKey(name) === bodyKey(body));
      const typed = scores && assessed && typedCell(scores, assessed, direction, figure);
      notices.push(
        isTyped(own, figure)
          ? { level: "warning", code: "objectionToTypedFacts", address, args: { body, cell: typed ?? "" } }
          : { level: "warning", code: "objectionWithoutFigure", address, args: { body } },
      );
      return false;
    }
    cells.set(first.at, { by: corrected[entry]!, value });
    for (const { at } of others) cells.set(at, { value: 0 });
    return true;
  });
  return { cells, adjustments, notices };
}

/** What the figures of a workbook say that objections to them are checked against. */
export function surroundingsIn(holding: Omit<Holding, "rules">, rules: string): Surroundings {
  const own = heldBy(holding, rules);
  return { bodies: own.bodies.map(({ name }) => name), wholeOf: (entry) => wholeOf(own, entry) };
}

function heldBy(holding: Omit<Holding, "rules">, rules: string): Holding {
  const parsed = parseRules(rules);
  return { ...holding, rules: "code" in parsed ? DEFAULT_RULES : parsed };
}

/** The most that the disputed figure of an entry can be: the whole that it is part of, or the end of its scale. */
function wholeOf(holding: Holding, entry: Entry): number | undefined {
  const [figure, direction] = [known(entry.figure), known(entry.direction)];
  if (!figure || !direction) return undefined;
  if (figure.kind === "mark") return undefined;
  const { variable } = figure;
  const whole = PARTS.find(({ part }) => part.length === 1 && part[0] === variable)?.whole[0];
  if (whole !== undefined) {
    const [cell] = figureCells(holding, entry.body, direction, {
      kind: "input",
      variable: whole as typeof variable,
    });
    const exact = parseNumber(cell?.value);
    return exact && toNumber(exact);
  }
  const kind = variable === "level" ? COLUMNS.satisfaction.level.of.variable.kind : undefined;
  return typeof kind === "object" && "upTo" in kind ? kind.upTo : undefined;
}

import { isFunctionId } from "../../calls/catalogue";
import { isErrorValue } from "../../calls/cells";
import type { Explanation } from "../../calls/explanation";
import { errorCode, Failure } from "../../calls/failure";
import { ownFunction } from "../formula/own";
import { evaluate, isValued, type Evaluation } from "./evaluate";
import { functionOf, isKnown, ownCall, parameterAt, type OwnCall } from "./own-call";
import { addresses } from "./places";
import type { ResultCell, Target } from "./targets";
import type { ExplainedArgument, ExplainedCall, Outcome } from "./types";
import { along, isError, type Valued } from "./value";

/**
 * Explains a call of ours; while something is still to be read, what needs it counts as not valued.
 * @param shown what the selected cell holds
 */
export function explainCall(target: Target, evaluation: Evaluation, shown: unknown): ExplainedCall {
  const { node, cell, whole } = unwrapped(target);
  const id = functionOf(node);
  const without = (outcome: Outcome): ExplainedCall => ({
    id: id ?? ownFunction(node.name)!,
    text: node.text,
    arguments: [],
    outcome,
    differs: false,
  });
  if (!id) return without({ kind: "unknownFunction" });

  const values = node.args.map((arg) => arg && evaluate(arg, evaluation));
  const name = (index: number) => parameterAt(id, index)?.name ?? "";
  const unvalued = node.args.flatMap((arg, index) => {
    const value = values[index];
    if (!arg || (isValued(value) && isKnown(value))) return [];
    const texts = value && "unvalued" in value ? value.unvalued : [arg.text];
    return texts.map((text) => ({ name: name(index), text }));
  });
  if (unvalued.length > 0) return without({ kind: "unvalued", arguments: unvalued });

  const own = ownCall(id, values as readonly (Valued | undefined)[]);
  const place = placeOf(own, cell);
  if (!place) {
    return without({ kind: "several", rows: own.result.length, columns: own.result[0]?.length ?? 0 });
  }
  const { row, column } = place;
  return {
    ...without(outcomeOf(own.explain(row, column))),
    arguments: node.args.flatMap((arg, index): ExplainedArgument[] =>
      arg
        ? [
            {
              name: name(index),
              text: arg.text,
              cells: addresses(own.sources(index, row, column)),
              values: own.values(index, row, column),
            },
          ]
        : [],
    ),
    differs: whole && !isSame(own.result[row]?.[column], shown),
  };
}

/** `EXPLAIN` of a call is explained as the call itself. */
function unwrapped(target: Target): Target {
  const [first, ...args] = target.node.args;
  const name = first?.kind === "text" ? first.value.trim().toUpperCase() : "";
  if (functionOf(target.node) !== "EXPLAIN" || !isFunctionId(name)) return target;
  return { node: { ...target.node, name: `OLSHEM.${name}`, args }, cell: undefined, whole: false };
}

function placeOf({ result }: OwnCall, cell: ResultCell | undefined): ResultCell | undefined {
  const [rows, columns] = [result.length, result[0]?.length ?? 0];
  if (!cell) return rows === 1 && columns === 1 ? { row: 0, column: 0 } : undefined;
  return { row: along(rows, cell.row), column: along(columns, cell.column) };
}

function outcomeOf(explained: Explanation | Failure | object): Outcome {
  if (explained instanceof Failure) return { kind: "failed", failure: explained };
  if (isErrorValue(explained)) return { kind: "error", error: textOfError(explained) };
  return { kind: "explained", explanation: explained as Explanation };
}

const textOfError = (error: object): string =>
  String("basicValue" in error ? error.basicValue : "code" in error ? error.code : "");

/** Digits in which a value shown by a cell and the one calculated now must agree. */
const DIGITS = 12;

function isSame(calculated: unknown, shown: unknown): boolean {
  const [now, then] = [calculated, shown].map((value) => {
    if (value instanceof Failure) return errorCode(value);
    return isError(value) || isErrorValue(value) ? textOfError(value) : (value ?? "");
  });
  return typeof now === "number" && typeof then === "number"
    ? now.toPrecision(DIGITS) === then.toPrecision(DIGITS)
    : now === then;
}

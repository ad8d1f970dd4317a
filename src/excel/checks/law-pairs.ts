import { COMPUTATIONS, type ComputationId } from "../../law/computations";
import type { Computation } from "../../law/computation";
import type { Formula } from "../../law/formula";
import { scoreArguments } from "../scores/arguments";
import type { ListKind, Variable } from "../types";

/** Numbers of one table that the law compares: the sum of `part` with that of `whole` less `without`. */
export interface Pair {
  readonly kind: ListKind;
  readonly part: readonly Variable[];
  readonly whole: readonly Variable[];
  readonly without: readonly Variable[];
}

/** Pairs of which the first is part of the second: a function refuses a part above its whole. */
export const PARTS: readonly Pair[] = pairs(({ parts }) =>
  parts.map(([part, whole]) => ({ part, whole: [whole], without: [] })),
);

const isPart = (pair: Pair): boolean => PARTS.some((part) => JSON.stringify(part) === JSON.stringify(pair));

/** Pairs whose quotient the law takes: how often something happens among other things. */
export const RATES: readonly Pair[] = pairs(({ versions }) => {
  const { formula } = versions.at(-1)!.value;
  return "op" in formula ? quotients(formula) : Object.values(formula).flatMap(quotients);
});

/** Those of which the first is no part of the second, and yet is seldom above it. */
export const COMPARED: readonly Pair[] = RATES.filter((pair) => !isPart(pair));

interface Named {
  readonly part: readonly string[];
  readonly whole: readonly string[];
  readonly without: readonly string[];
}

/** What the columns of a workbook hold of pairs of all computations; each once. */
function pairs(of: (computation: Computation) => readonly Named[]): readonly Pair[] {
  const found = (Object.keys(COMPUTATIONS) as ComputationId[]).flatMap((id) => {
    const sources = sourcesOf(id);
    return of(COMPUTATIONS[id]).flatMap((named): Pair[] => {
      const [part, whole, without] = [named.part, named.whole, named.without].map((names) =>
        names.flatMap((name) => sources.get(name) ?? []),
      );
      const kind = part![0]?.kind;
      if (kind === undefined || whole!.length === 0) return [];
      const variables = (of: readonly Source[]) => of.map(({ variable }) => variable);
      return [{ kind, part: variables(part!), whole: variables(whole!), without: variables(without!) }];
    });
  });
  return [...new Map(found.map((pair) => [JSON.stringify(pair), pair])).values()];
}

interface Source {
  readonly kind: ListKind;
  readonly variable: Variable;
}

/** The columns from which a computation takes each of its variables. */
function sourcesOf(id: ComputationId): ReadonlyMap<string, readonly Source[]> {
  const none = () => "";
  const inputs = {
    reference: (kind: ListKind, variable: Variable) => `${kind}/${variable}`,
    whole: () => undefined,
    facts: () => undefined,
  };
  const scope = { type: "CGO", names: "", inputs, column: none, cell: none, final: none } as const;
  const references = scoreArguments(id, "services", scope);
  return new Map(
    Object.keys(COMPUTATIONS[id].variables).map((name, index) => [
      name,
      (references[index] ?? "").split("+").flatMap((reference): Source[] => {
        const [kind, variable] = reference.split("/");
        return variable ? [{ kind: kind as ListKind, variable: variable as Variable }] : [];
      }),
    ]),
  );
}

/** The quotients in a formula over plain variables; of a reading, those of its default. */
function quotients(formula: Formula): readonly Named[] {
  switch (formula.op) {
    case "quotient": {
      const [part, whole] = [plain(formula.part), plain(formula.whole)];
      if (part?.without.length === 0 && whole)
        return [{ part: part.of, whole: whole.of, without: whole.without }];
      return [...quotients(formula.part), ...quotients(formula.whole)];
    }
    case "reading":
      return quotients(formula.cases.default!);
    case "sum":
      return formula.of.flatMap(quotients);
    case "difference":
    case "product":
      return [...quotients(formula.left), ...quotients(formula.right)];
    case "atLeast":
    case "atMost":
    case "band":
      return quotients(formula.value);
    case "when":
      return [...quotients(formula.then), ...quotients(formula.otherwise)];
    default:
      return [];
  }
}

/** A variable, or one less another. */
function plain(
  formula: Formula,
): { readonly of: readonly string[]; readonly without: readonly string[] } | undefined {
  if (formula.op === "variable") return { of: [formula.name], without: [] };
  if (formula.op !== "difference") return undefined;
  const { left, right } = formula;
  return left.op === "variable" && right.op === "variable"
    ? { of: [left.name], without: [right.name] }
    : undefined;
}

import type { BodyType, PerBody } from "./bodies";
import type { Formula } from "./formula";
import type { ActId } from "./acts";
import type { Text } from "./text";
import type { Cite, IsoDate, Provision } from "./version";

/**
 * What a variable may hold: a whole number of things; a quantity such as hours; per cent, 0–100; a number up to a bound,
 * also below 0 where it is `signed`; the points of another computation, from 0 to its maximum.
 */
export type VariableKind =
  | "count"
  | "quantity"
  | "percent"
  | { readonly upTo: number; readonly signed?: true }
  | { readonly pointsOf: string };

export interface Variable {
  /** The letter of the paragraph; by type of body where it differs (K1, M1). */
  readonly symbol: string | PerBody<string>;
  readonly kind: VariableKind;
  /** For central state bodies only: for a local executive body it is left empty. */
  readonly only?: BodyType;
  /** Left out, it is 0. */
  readonly optional?: true;
  readonly title: Text;
}

/** One version of a computation's rule: its numbers and its formula. */
export interface Rule {
  readonly constants: Readonly<Record<string, number | PerBody<number>>>;
  readonly formula: Formula | PerBody<Formula>;
  /** The place by type of body, where it differs. */
  readonly citeFor?: PerBody<Cite>;
  /** Titles of variables that this version words anew. */
  readonly titles?: Readonly<Record<string, Text>>;
  /** The greatest value the computation can give: a constant, or the sum of the maxima of its variables. */
  readonly maximum: string | "sum";
}

/** A computation of the Methodology: one symbol, its variables, and its rule through time. */
export interface Computation {
  readonly id: string;
  /** The symbol of the Methodology; by type of body where it differs (K1, M1). */
  readonly symbol: string | PerBody<string>;
  readonly title: Text;
  /** For one type of body alone. */
  readonly only?: BodyType;
  readonly variables: Readonly<Record<string, Variable>>;
  /** Variables that are part of another: the sum of the first may not exceed the second. */
  readonly parts: readonly (readonly [parts: readonly string[], whole: string])[];
  readonly versions: Provision<Rule>;
}

type Symbols<V, C> = { readonly [K in keyof V | keyof C]: Formula };

interface RuleSpec<V, C extends Rule["constants"]> {
  readonly from: IsoDate;
  readonly order: ActId;
  readonly cite: Cite;
  readonly constants: C;
  readonly citeFor?: PerBody<Cite>;
  readonly titles?: Readonly<Partial<Record<keyof V & string, Text>>>;
  readonly formula: (x: Symbols<V, C>) => Formula | PerBody<Formula>;
  readonly maximum: (keyof C & string) | "sum";
}

interface Spec<Id extends string, V extends Readonly<Record<string, Variable>>> {
  readonly id: Id;
  readonly symbol: string | PerBody<string>;
  readonly title: Text;
  readonly only?: BodyType;
  readonly variables: V;
  readonly parts?: readonly (readonly [parts: readonly (keyof V & string)[], whole: keyof V & string])[];
}

/** One version of a rule. The formula is written over the names of its variables and constants; others do not compile. */
export type RuleOf<V> = <const C extends Rule["constants"]>(spec: RuleSpec<V, C>) => RuleSpec<V, C>;

/** Declares a computation. A version without date, act and paragraph, or a misspelt variable, does not compile. */
export function computation<const Id extends string, const V extends Readonly<Record<string, Variable>>>(
  spec: Spec<Id, V>,
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- each version has constants of its own
  versions: (rule: RuleOf<V>) => readonly [RuleSpec<V, any>, ...RuleSpec<V, any>[]],
): Computation & { readonly id: Id; readonly variables: V } {
  const rules = versions((rule) => rule).map((version) => {
    const symbols: Record<string, Formula> = {};
    for (const name of Object.keys(spec.variables)) symbols[name] = { op: "variable", name };
    for (const name of Object.keys(version.constants)) symbols[name] = { op: "constant", name };
    const formula = version.formula(symbols as Symbols<V, Rule["constants"]>);
    const { from, order, cite, constants, titles, citeFor, maximum } = version;
    const value = {
      constants,
      formula,
      maximum,
      ...(titles ? { titles } : {}),
      ...(citeFor ? { citeFor } : {}),
    };
    return { from, order, cite, value };
  });
  return {
    ...spec,
    parts: spec.parts ?? [],
    versions: rules as unknown as Provision<Rule>,
  };
}

/** The ids of the computations whose points a computation takes. */
export const pointsIn = ({ variables }: Computation): readonly string[] =>
  Object.values(variables).flatMap(({ kind }) =>
    typeof kind === "object" && "pointsOf" in kind ? [kind.pointsOf] : [],
  );

/** A symbol as it reads for a type of body. */
export const symbolFor = (symbol: string | PerBody<string>, body: BodyType): string =>
  typeof symbol === "string" ? symbol : symbol[body];

/** The title of a variable as a version of the rule words it. */
export const titleIn = ({ titles }: Rule, name: string, { title }: Variable): Text => titles?.[name] ?? title;

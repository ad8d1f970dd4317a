import type { BodyType } from "../../law/bodies";
import type { Computation, Variable } from "../../law/computation";
import { COMPUTATIONS, type ComputationId } from "../../law/computations";
import type { Rules } from "../../law/rules";
import type { Language } from "../../law/text";
import { DEGREE_WORDS, DEGREES } from "../../law/together";
import { inForce } from "../../law/version";
import { expression, wholesOfZero, type NativeScope } from "./expression";
import { reached, steps } from "./bands";
import { any, isNumeral, numeral, operand, rounded } from "./text";
import { formulaFor, maximum, upperBound, versionOf } from "../score";

/**
 * A computation as a plain formula of a spreadsheet, for the edition and readings of the rules: the value of the function,
 * or an error wherever the function has one. `undefined` where it is not for the type of body, or an input is missing.
 * @param given the expression of each variable: a reference, a number, or a calculation; an optional one may be left out
 */
export function nativeFormula(
  id: ComputationId,
  body: BodyType,
  rules: Rules,
  given: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const scope = scopeOf(id, body, rules, given);
  if (!scope) return undefined;
  const { computation } = scope;
  const formula = formulaFor(versionOf(computation, rules).value, body);
  const zeros = wholesOfZero(formula, scope);
  const value = expression(formula, scope);
  const inactive = rules.readings["no-activity"];
  const refusals = [...refused(scope), ...(inactive === undefined ? zeros : [])];
  const most = inactive === "maximum" ? maximum(computation, body, rules) : 0;
  const result =
    inactive === undefined || zeros.length === 0 ? value : `IF(${any(zeros)},${numeral(most)},${value})`;
  return refusals.length === 0 ? `=${result}` : `=IF(${any(refusals)},NA(),${result})`;
}

/** The bare expression of a computation, to be part of another: its inputs are not checked. */
export function nativeExpression(
  id: ComputationId,
  body: BodyType,
  rules: Rules,
  given: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const scope = scopeOf(id, body, rules, given);
  return scope && expression(formulaFor(versionOf(scope.computation, rules).value, body), scope);
}

function scopeOf(
  id: ComputationId,
  body: BodyType,
  rules: Rules,
  given: Readonly<Record<string, string | undefined>>,
): NativeScope | undefined {
  const computation: Computation = COMPUTATIONS[id];
  if (computation.only !== undefined && computation.only !== body) return undefined;
  const variables: Record<string, string> = {};
  for (const [name, variable] of applying(computation, body)) {
    const text = given[name] ?? (variable.optional ? "0" : undefined);
    if (text === undefined) return undefined;
    variables[name] = text;
  }
  return { computation, constants: versionOf(computation, rules).value.constants, body, rules, variables };
}

const applying = ({ variables }: Computation, body: BodyType): readonly (readonly [string, Variable])[] =>
  Object.entries(variables).filter(([, { only }]) => only === undefined || only === body);

/** The conditions under which the function refuses its inputs. */
function refused({ computation, variables, body, rules }: NativeScope): readonly string[] {
  const inputs = applying(computation, body)
    .map(([name, variable]) => ({ variable, text: variables[name]! }))
    .filter(({ text }) => !isNumeral(text));
  const required = inputs.filter(({ variable }) => !variable.optional);
  const unsigned = inputs.filter(({ variable: { kind } }) => !(typeof kind === "object" && "signed" in kind));
  const bounds = new Map<number, string[]>();
  for (const { variable, text } of inputs) {
    const bound = upperBound(variable, body, rules);
    if (bound !== undefined) bounds.set(bound, [...(bounds.get(bound) ?? []), text]);
  }
  const list = (of: typeof inputs) => of.map(({ text }) => text).join(",");
  return [
    // A blank, a text and a logical value are no numbers.
    ...(required.length > 0 ? [`COUNT(${list(required)})<${required.length}`] : []),
    ...inputs
      .filter(({ variable }) => variable.optional)
      .map(({ text }) => `COUNT(${text})+ISBLANK(${text})=0`),
    ...(unsigned.length > 0 ? [`${extreme("MIN", list(unsigned), unsigned.length)}<0`] : []),
    ...inputs
      .filter(({ variable }) => variable.kind === "count")
      .map(({ text }) => `ROUND(${text},0)<>${operand(text)}`),
    ...inputs
      .filter(({ variable }) => variable.kind === "percent")
      .map(({ text }) => `AND(${operand(text)}>0,${operand(text)}<1)`),
    ...[...bounds].map(
      ([bound, texts]) => `${rounded(extreme("MAX", texts.join(","), texts.length))}>${numeral(bound)}`,
    ),
    ...computation.parts.map(
      ([parts, whole]) =>
        `${parts.map((part) => operand(variables[part]!)).join("+")}>${operand(variables[whole]!)}`,
    ),
  ];
}

const extreme = (name: "MIN" | "MAX", list: string, count: number): string =>
  count === 1 ? operand(list) : `${name}(${list})`;

/**
 * The degree of effectiveness in words as a plain formula (p. 108).
 * @param score reference to the cell of the overall score
 */
export function nativeDegree(score: string, rules: Rules, language: Language): string {
  const { bands } = inForce(DEGREES, rules.edition.from)!.value;
  const most = Math.max(...bands.map((band) => ("to" in band ? band.to : 0)));
  const ladder = steps(inForce(DEGREES, rules.edition.from)!.value, rules.readings["band-gaps"]);
  const words = ladder.map(({ gives }) => `"${DEGREE_WORDS[gives][language]}"`);
  const refusals = [`COUNT(${score})<1`, `${score}<0`, `${rounded(score)}>${numeral(most)}`];
  return `=IF(${any(refusals)},NA(),${reached(score, ladder, words)})`;
}

import type { ErrorText, FormulaProblem, NodeOf, Prefix, Zone } from "./node";
import { parsePrefix, parseZone, PREFIX, ZONE } from "./references";
import { closingBracket, parseStructured } from "./structured";

type Kinds =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "error"; readonly value: ErrorText }
  | { readonly kind: "cells"; readonly prefix: Prefix | undefined; readonly zone: Zone }
  | { readonly kind: "name"; readonly prefix: Prefix | undefined; readonly name: string }
  /** A name with the opening bracket of its arguments right behind it, which is a token of its own. */
  | { readonly kind: "function"; readonly name: string }
  | ({ readonly kind: "table" } & Pick<NodeOf<"table">, "table" | "items" | "columns">)
  | { readonly kind: "symbol"; readonly symbol: string };

export type Token = Kinds & {
  readonly start: number;
  readonly end: number;
  /** White space stands before it: between two references that is an operator. */
  readonly spaced: boolean;
};

const SPACE = /\s+/y;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const TEXT = /"(?:[^"]|"")*"/y;
const NAME = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const SYMBOL = /<>|<=|>=|[-+*/^&=<>%@#(){},;:]/y;
const ERROR =
  /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|EXTERNAL!|PYTHON!|TIMEOUT!)/iy;

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** The tokens of a formula from a position on. */
export function tokenize(text: string, from: number): readonly Token[] | FormulaProblem {
  const tokens: Token[] = [];
  for (let at = from; at < text.length;) {
    const space = match(SPACE, text, at);
    at += space?.length ?? 0;
    if (at === text.length) break;
    const found = next(text, at);
    if (!found) return { code: "syntax", position: at, found: text.slice(at, at + 1) };
    tokens.push({ ...found.token, start: at, end: found.end, spaced: space !== undefined });
    at = found.end;
  }
  return tokens;
}

interface Found {
  readonly token: Kinds;
  readonly end: number;
}

function next(text: string, at: number): Found | undefined {
  const quoted = match(TEXT, text, at);
  if (quoted !== undefined) {
    const value = quoted.slice(1, -1).replace(/""/g, '"');
    return { token: { kind: "text", value }, end: at + quoted.length };
  }
  const prefix = match(PREFIX, text, at);
  if (prefix !== undefined) return named(text, at + prefix.length, parsePrefix(prefix));
  return named(text, at, undefined) ?? plain(text, at);
}

/** What may stand behind a sheet. */
function named(text: string, at: number, prefix: Prefix | undefined): Found | undefined {
  const cells = match(ZONE, text, at);
  const zone = cells && parseZone(cells);
  if (zone) return { token: { kind: "cells", prefix, zone }, end: at + cells.length };
  if (text[at] === "[") return table(text, undefined, prefix, at);
  const name = match(NAME, text, at);
  if (name !== undefined) {
    const end = at + name.length;
    if (text[end] === "(") return { token: { kind: "function", name }, end };
    if (text[end] === "[") return table(text, name, prefix, end);
    return { token: { kind: "name", prefix, name }, end };
  }
  const error = match(ERROR, text, at);
  if (error === undefined) return undefined;
  return { token: { kind: "error", value: error.toUpperCase() as ErrorText }, end: at + error.length };
}

/** A table is written with a prefix only where it is another workbook's. */
function table(
  text: string,
  name: string | undefined,
  prefix: Prefix | undefined,
  at: number,
): Found | undefined {
  const end = closingBracket(text, at);
  const parts = end && parseStructured(text.slice(at + 1, end - 1));
  if (!parts) return undefined;
  return prefix
    ? { token: { kind: "name", prefix: { ...prefix, foreign: true }, name: name ?? "" }, end }
    : { token: { kind: "table", table: name, ...parts }, end };
}

function plain(text: string, at: number): Found | undefined {
  const number = match(NUMBER, text, at);
  if (number !== undefined) {
    return { token: { kind: "number", value: Number(number) }, end: at + number.length };
  }
  const symbol = match(SYMBOL, text, at);
  return symbol === undefined ? undefined : { token: { kind: "symbol", symbol }, end: at + symbol.length };
}

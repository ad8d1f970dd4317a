import { call, isFunctionId, parametersOf, type FunctionId } from "../../src/calls/catalogue";
import type { Cells } from "../../src/calls/cells";
import { printNumber } from "../../src/calls/print";
import { BODY_ABBREVIATION, bodyType } from "../../src/law/bodies";
import type { Language } from "../../src/law/text";

/** A call as a doc comment writes it: `SERVICES_P1({4.9; 4.7}; "ЦГО") → 13.5`. */
export interface Example {
  readonly id: FunctionId;
  readonly args: readonly Cells[];
}

/** Cells that an example stands on. */
export interface ExampleCells {
  readonly address: string;
  readonly rows: readonly (readonly string[])[];
}

/** An example as a reader of a language types it, and what it gives. */
export interface ExampleText {
  readonly formula: string;
  readonly cells: readonly ExampleCells[];
  /** Rows of the result, in words. */
  readonly result: readonly (readonly string[])[];
}

/** Reads the call of an example; throws where it is none. */
export function readExample(text: string): Example {
  const [, id = "", args = ""] = /^(\w+)\((.*)\) → /.exec(text) ?? [];
  if (!isFunctionId(id)) throw new Error(`No example of a function: ${text}`);
  const value = (written: string) => (written.startsWith('"') ? written.slice(1, -1) : Number(written));
  return {
    id,
    args: [...args.matchAll(/\{([^}]*)\}|"[^"]*"|[^;\s]+/g)].map(([one, matrix]) =>
      matrix === undefined
        ? [[value(one)]]
        : matrix.split(";").map((row) => row.split(",").map((cell) => value(cell.trim()))),
    ),
  };
}

/** The arguments as a reader of a language gives them: types of bodies, dates, and the language of words in their own. */
export function argumentsIn({ id, args }: Example, language: Language): readonly Cells[] {
  const own = args.map((cells) => cells.map((row) => row.map((cell) => ownWord(cell, language))));
  const next = parametersOf(id)[args.length];
  return next?.name === "language" && language !== "ru" ? [...own, [[language]]] : own;
}

function ownWord(cell: unknown, language: Language): unknown {
  if (typeof cell !== "string") return cell;
  const body = bodyType(cell);
  if (body) return BODY_ABBREVIATION[body][language];
  return /^\d{4}-\d{2}-\d{2}$/.test(cell) ? dayText(cell, language) : cell;
}

/** An example in the words of a language: lists of more than one cell stand in ranges, which all Excels write alike. */
export function exampleText(example: Example, language: Language): ExampleText {
  const { id } = example;
  const args = argumentsIn(example, language);
  const cells: ExampleCells[] = [];
  let nextColumn = "B".charCodeAt(0);
  const written = args.map((matrix) => {
    const [row = []] = matrix;
    if (matrix.length * row.length === 1) return write(row[0], language);
    const last = nextColumn + row.length - 1;
    const address = `${String.fromCharCode(nextColumn)}2:${String.fromCharCode(last)}${matrix.length + 1}`;
    nextColumn = last + 2;
    cells.push({ address, rows: matrix.map((line) => line.map((cell) => show(cell, language))) });
    return address;
  });
  const result = call(id, args, language);
  return {
    formula: `=OLSHEM.${id}(${written.join(language === "en" ? ", " : "; ")})`,
    cells,
    result: result.map((line) =>
      line.map((cell) => (id === "DEADLINE" ? day(cell, language) : show(cell, language))),
    ),
  };
}

/** A value as it is typed into a formula. */
function write(cell: unknown, language: Language): string {
  if (typeof cell !== "number") return `"${String(cell)}"`;
  return language === "en" ? String(cell) : String(cell).replace(".", ",");
}

/** A value as a cell shows it. */
const show = (cell: unknown, language: Language): string =>
  typeof cell === "number" ? printNumber(cell, language) : String(cell);

/** A serial number of a day as a cell with a date's format shows it. */
function day(serial: unknown, language: Language): string {
  const iso = new Date(Date.UTC(1899, 11, 30) + Number(serial) * 86_400_000).toISOString().slice(0, 10);
  return dayText(iso, language);
}

/** An ISO date as the language writes it. */
export function dayText(iso: string, language: Language): string {
  return language === "en" ? iso : iso.split("-").reverse().join(".");
}

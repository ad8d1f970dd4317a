import { BODY_TYPES } from "../../law/bodies";
import { COMPUTATIONS } from "../../law/computations";
import { DIRECTIONS, TOTAL_OF } from "../../law/directions";
import type { Rules } from "../../law/rules";
import { numberLocale, type Language } from "../../law/text";
import { titleIn } from "../../law/computation";
import { inForce } from "../../law/version";
import { citesText } from "../../locales/cites";
import type { AssessedBody, ListKind, Variable } from "../types";
import { BODY, COLUMNS, EVIDENCE, type Column } from "./columns";
import { TABLE_TEXTS, type SheetTexts } from "./wording";

/** What may be typed into cells, and what is said of it. */
export interface Entry {
  readonly rule:
    | { readonly kind: "count" }
    | { readonly kind: "number"; readonly most?: number }
    | { readonly kind: "choice"; readonly of: readonly string[] };
  /** Shown where a value is refused. */
  readonly refused: string;
  /** Shown while the cell is chosen: the place of the law, and its words. */
  readonly prompt?: { readonly title: string; readonly message: string };
}

export interface ListColumn {
  readonly head: string;
  readonly entry?: Entry;
}

/** An empty table with a row for each body, service or direction. */
export interface ListTable extends SheetTexts {
  readonly kind: ListKind;
  /** Number and body come first. */
  readonly columns: readonly ListColumn[];
  /** What its rows begin with behind their number; the rest of them is for the user. */
  readonly rows: readonly (readonly string[])[];
}

/** Rows for the services of a body. */
const SERVICE_ROWS = 5;

/** The tables of lists for these bodies, in the order of their sheets. */
export function listTables(
  bodies: readonly AssessedBody[],
  language: Language,
  rules: Rules,
): readonly ListTable[] {
  const texts = TABLE_TEXTS[language];
  const names = bodies.map(({ name }) => name);
  const directions = DIRECTIONS.map((direction) => COMPUTATIONS[TOTAL_OF[direction]].title[language]);
  const table = (kind: ListKind, own: SheetTexts, rows: ListTable["rows"], isCentral = true): ListTable => ({
    ...own,
    kind,
    rows,
    columns: columnsOf(kind, isCentral, directions, language, rules),
  });
  const services = BODY_TYPES.flatMap((type) => {
    const own = bodies.filter((body) => body.type === type);
    if (own.length === 0) return [];
    return [
      table(
        "services",
        texts.services[type],
        own.map(({ name }) => [name]),
        type === "CGO",
      ),
    ];
  });
  const { satisfaction, complaints, penalties } = texts.lists;
  return [
    ...services,
    table(
      "satisfaction",
      satisfaction,
      names.flatMap((name) => Array.from({ length: SERVICE_ROWS }, () => [name])),
    ),
    table(
      "complaints",
      complaints,
      names.map((name) => [name]),
    ),
    table(
      "penalties",
      penalties,
      names.flatMap((name) => directions.map((direction) => [name, direction])),
    ),
  ];
}

function columnsOf(
  kind: ListKind,
  isCentral: boolean,
  directions: readonly string[],
  language: Language,
  rules: Rules,
): ListColumn[] {
  const { number, refused } = TABLE_TEXTS[language];
  const own = (Object.entries(COLUMNS[kind]) as [Variable, Column][]).filter(
    ([, { centralOnly }]) => isCentral || !centralOnly,
  );
  return [
    { head: number },
    { head: BODY.head[language] },
    ...own.map(([variable, column]): ListColumn => {
      const entry =
        variable === "direction"
          ? ({ rule: { kind: "choice", of: directions }, refused: refused.choice } as const)
          : entryOf(column, language, rules);
      const head = column.head[language] + (column.symbol === undefined ? "" : ` (${column.symbol})`);
      return { head, ...(entry ? { entry } : {}) };
    }),
    ...EVIDENCE.map(({ head }) => ({ head: head[language] })),
  ];
}

/** What the law lets a variable be. */
function entryOf({ of }: Column, language: Language, rules: Rules): Entry | undefined {
  if (!of) return undefined;
  const { computation, variable } = of;
  const { cite, value } = inForce(computation.versions, rules.edition.from)!;
  const [name = ""] =
    Object.entries(computation.variables).find(([, candidate]) => candidate === variable) ?? [];
  const prompt = {
    title: citesText([cite], language),
    message: titleIn(value, name, variable)[language],
  };
  const { refused } = TABLE_TEXTS[language];
  const { kind } = variable;
  if (kind === "count") return { rule: { kind }, refused: refused.count, prompt };
  const most = typeof kind === "object" && "upTo" in kind ? kind.upTo : undefined;
  return most === undefined
    ? { rule: { kind: "number" }, refused: refused.number, prompt }
    : {
        rule: { kind: "number", most },
        refused: refused.upTo(most.toLocaleString(numberLocale(language))),
        prompt,
      };
}

import type { NodeOf, TableItem } from "./node";

type Parts = Pick<NodeOf<"table">, "items" | "columns">;

const ITEMS: readonly TableItem[] = ["All", "Data", "Headers", "Totals", "This Row"];

/** The position behind the bracket that closes the one at `start`; `'` takes away the meaning of what follows it. */
export function closingBracket(text: string, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    if (text[at] === "'") at++;
    else if (text[at] === "[") depth++;
    else if (text[at] === "]" && --depth === 0) return at + 1;
  }
  return undefined;
}

const unescaped = (text: string): string => text.replace(/'(.)/gsu, "$1");

/**
 * Reads what stands between the brackets of a structured reference: `Column`, `#All`, `@Column`, `[#Data],[A]:[B]`;
 * `undefined` where it is none.
 */
export function parseStructured(inside: string): Parts | undefined {
  const text = inside.trim();
  if (text.startsWith("@")) {
    const columns = text.slice(1).trim();
    if (columns === "") return { items: ["This Row"], columns: undefined };
    const found = columns.startsWith("[") ? parts(columns) : simple(columns);
    return found && found.items.length === 0 ? { ...found, items: ["This Row"] } : undefined;
  }
  if (text === "") return { items: [], columns: undefined };
  return text.startsWith("[") ? parts(text) : simple(text);
}

/** A single item or column, without brackets of its own. */
function simple(text: string): Parts | undefined {
  if (!text.startsWith("#")) return { items: [], columns: [unescaped(text), unescaped(text)] };
  const item = ITEMS.find((known) => `#${known}`.toLowerCase() === text.toLowerCase());
  return item && { items: [item], columns: undefined };
}

/** A list of bracketed items and columns; columns come last, one or a run of them. */
function parts(text: string): Parts | undefined {
  const items: TableItem[] = [];
  let columns: readonly [string, string] | undefined;
  for (let at = 0; ;) {
    const end = text[at] === "[" ? closingBracket(text, at) : undefined;
    const one = end && simple(text.slice(at + 1, end - 1));
    if (!end || !one || columns) return undefined;
    at = end;
    items.push(...one.items);
    columns = one.columns;
    if (columns && text[at] === ":") {
      const last = closingBracket(text, at + 1);
      if (text[at + 1] !== "[" || !last) return undefined;
      columns = [columns[0], unescaped(text.slice(at + 2, last - 1))];
      at = last;
    }
    if (at === text.length) return { items, columns };
    const comma = /\s*,\s*/y;
    comma.lastIndex = at;
    if (!comma.test(text)) return undefined;
    at = comma.lastIndex;
  }
}

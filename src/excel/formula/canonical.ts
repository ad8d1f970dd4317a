import { nativeName } from "./own";
import { children, type Node, type Prefix, type Zone } from "./node";

const prefixed = (prefix: Prefix | undefined): string => (prefix ? `${prefix.sheet.toLowerCase()}!` : "");
const zoned = ({ row, column, rows, columns }: Zone): string => `${row} ${column} ${rows} ${columns}`;

/**
 * A formula in a form that is the same for all ways to write it: letter case, blanks, `$` and superfluous brackets do
 * not matter. Only to be compared.
 */
export function canonical(node: Node): string {
  switch (node.kind) {
    case "text":
      return JSON.stringify(node.value);
    case "number":
    case "boolean":
    case "error":
      return String(node.value);
    case "array":
      return `{${node.rows.map((row) => row.map(canonical).join(",")).join(";")}}`;
    case "reference":
      return `<${prefixed(node.prefix)}${zoned(node.zone)}>`;
    case "name":
      return `${prefixed(node.prefix)}${node.name.toLowerCase()}`;
    case "table": {
      const columns = node.columns?.map((name) => JSON.stringify(name.toLowerCase()));
      return `${node.table?.toLowerCase() ?? ""}[${[...node.items, ...(columns ?? [])].join(",")}]`;
    }
    case "spill":
      return `${canonical(node.of)}#`;
    case "call": {
      const args = node.args.map((arg) => (arg ? canonical(arg) : ""));
      return `${nativeName(node.name)}(${args.join(",")})`;
    }
    case "unary":
      return `(${node.operator}${canonical(node.operand)})`;
    case "percent":
      return `(${canonical(node.operand)}%)`;
    case "binary":
      return `(${canonical(node.left)}${node.operator}${canonical(node.right)})`;
  }
}

/** Functions whose value depends on where or when they stand. */
const OF_ITS_PLACE: ReadonlySet<string> = new Set(["CELL", "RAND", "RANDARRAY", "RANDBETWEEN"]);

/** Whether a formula means the same in every cell of its sheet. */
export function isPlaceless(node: Node): boolean {
  if (node.kind === "unary" && node.operator === "@") return false;
  if (node.kind === "table" && (node.table === undefined || node.items.includes("This Row"))) return false;
  if (node.kind === "call") {
    const name = nativeName(node.name);
    if (OF_ITS_PLACE.has(name) || (["ROW", "COLUMN"].includes(name) && node.args.length === 0)) return false;
  }
  return children(node).every(isPlaceless);
}

import { compare, type Exact } from "../../scoring/exact";
import { parseNumber } from "../../scoring/parse";
import { nameKey } from "../sheet-values";
import type { Notice, Variable } from "../types";
import { figure } from "./figure";
import type { TableCells } from "./table-cells";

/** Where figures of violations come from: of those that differ, inspections come first (p. 37), then the monitoring system (p. 40). */
type Origin = "inspections" | "monitoring";

const ORIGINS: readonly (readonly [Origin, RegExp])[] = [
  ["inspections", /провер(к|ок|\.)|тексеру|inspection/i],
  ["monitoring", /мониторинг|monitoring/i],
];

/** The violations of p. 37, and how heads beside the one in use call them. */
const VIOLATIONS: readonly (readonly [Variable, RegExp])[] = [
  ["late", /срок|просроч|мерзім|кешік|late|overdue/i],
  ["refusals", /отказ|бас тарт|refus/i],
  ["incomplete", /неполн|толық емес|incomplete/i],
  ["demanded", /истреб|лишн|артық|талап ет|demand|excess/i],
];

/** Of violations of other origins: the monitoring system counts late services alone (p. 39). */
const COUNTED: Readonly<Record<Origin, ReadonlySet<Variable>>> = {
  inspections: new Set(VIOLATIONS.map(([variable]) => variable)),
  monitoring: new Set<Variable>(["late"]),
};

/** Public monitoring (p. 31) is another thing: it asks people. */
const PUBLIC = /обществен|қоғамдық|public/i;

/** What the head of a column or the name of a sheet says of the origin of its figures. */
export const originOf = (text: string): Origin | undefined =>
  PUBLIC.test(text) ? undefined : ORIGINS.find(([, pattern]) => pattern.test(text))?.[0];

const rank = (origin: Origin | undefined): number =>
  origin === "inspections" ? 2 : origin === "monitoring" ? 1 : 0;

/** A figure of violations beside the one that is calculated with. */
interface Other {
  readonly origin: Origin;
  readonly variable: Variable;
  figure(row: number, body: string): { readonly number: Exact; readonly address: string } | undefined;
}

/**
 * Violations that the workbook also has by an origin that comes first, with another number.
 * @param leftOut tables of the same kind that are not calculated with
 */
export function inspections(cells: TableCells, leftOut: readonly TableCells[]): readonly Notice[] {
  const { table, number, at } = cells;
  if (table.kind !== "services") return [];
  const others = [...besides(cells), ...leftOut.flatMap(apart)];
  return VIOLATIONS.flatMap(([variable]) => {
    const column = table.columns.find((column) => column.variable === variable);
    if (!column) return [];
    const own = rank(originOf(column.head) ?? originOf(table.sheet));
    const better = others
      .filter((other) => other.variable === variable && rank(other.origin) > own)
      .sort((a, b) => rank(b.origin) - rank(a.origin));
    return table.rows.flatMap(({ row, body }): Notice[] => {
      const used = number(row, variable);
      const found = better
        .map((other) => ({ other, there: other.figure(row, body) }))
        .find(({ there }) => there);
      if (!used || !found?.there || compare(used, found.there.number) === 0) return [];
      const code = found.other.origin === "inspections" ? "inspectionDiffers" : "monitoringDiffers";
      const args = {
        body,
        variable,
        figure: figure(used),
        otherFigure: figure(found.there.number),
        otherAddress: found.there.address,
      };
      return [{ level: "warning", code, address: at(row, variable), args }];
    });
  });
}

/** Columns of the same table that are not in use. */
const besides = ({ table, value, cell }: TableCells): readonly Other[] =>
  table.unused.flatMap(({ head, column }): Other[] => {
    const origin = originOf(head);
    const variable = VIOLATIONS.find(([, pattern]) => pattern.test(head))?.[0];
    if (!origin || !variable || !COUNTED[origin].has(variable)) return [];
    return [
      {
        origin,
        variable,
        figure(row) {
          const number = parseNumber(value(row, column));
          return number && { number, address: cell(row, column) };
        },
      },
    ];
  });

/** The columns of another table. */
function apart({ table, number, at }: TableCells): readonly Other[] {
  if (table.kind !== "services") return [];
  const rows = new Map(table.rows.map(({ row, body }) => [nameKey(body), row]));
  return table.columns.flatMap(({ variable, head }): Other[] => {
    const origin = originOf(head) ?? originOf(table.sheet);
    if (!origin || !COUNTED[origin].has(variable)) return [];
    return [
      {
        origin,
        variable,
        figure(_, body) {
          const row = rows.get(nameKey(body));
          const found = row === undefined ? undefined : number(row, variable);
          return found && { number: found, address: at(row!, variable) };
        },
      },
    ];
  });
}

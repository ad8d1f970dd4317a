import { known, numberOf, type Line } from "./cells";
import type { ReportProblem } from "./problems";
import { BASES, CHANNELS, SERVICE_FORMS, type ColumnId, type Place, type Row } from "./types";

/** Counts that together are the total of a service. */
const GROUPS = { channels: CHANNELS, forms: SERVICE_FORMS, bases: BASES } as const;
export type Group = keyof typeof GROUPS;

/** A code of the register of public services: eight digits, or nine as newer ones have. */
const CODE = /^\d{8,9}$/;

/** What is wrong or doubtful in the numbers of a service. */
export function serviceProblems({ at: row, row: service }: Line<"services">): readonly ReportProblem[] {
  const at = (column: ColumnId<"services">): Place => ({ table: "services", row, column });
  const code = service.code.replace(/\s+/g, "");
  const [year, since] = [known(service.year), known(service.automatedSince)];
  return [
    ...(service.name.trim() === "" ? [{ code: "unnamed", at: at("name") } as const] : []),
    ...(code === "" || CODE.test(code)
      ? []
      : [{ code: "unknownCode", at: at("code"), text: service.code } as const]),
    ...Object.entries(GROUPS).flatMap(([group, columns]) =>
      unlikeTotal(row, service, group as Group, columns),
    ),
    ...(year !== undefined && since !== undefined && since > year
      ? [{ code: "automatedLater", at: at("automatedSince"), since, year } as const]
      : []),
    ...(since !== undefined && service.automation === undefined
      ? [{ code: "automationUnsaid", at: at("automation") } as const]
      : []),
  ];
}

/** The total of a service; where it is left out, what its channels make, all of them given. */
function wholeOf(service: Row<"services">): number | undefined {
  const channels = CHANNELS.map((channel) => numberOf(service, channel));
  const sum = channels.every((one) => one !== undefined) ? added(channels) : undefined;
  return known(service.total) ?? sum;
}

const added = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/** A group whose counts, all of them given, do not make the total; or, some of them given, already exceed it. */
function unlikeTotal(
  row: number,
  service: Row<"services">,
  group: Group,
  columns: readonly ColumnId<"services">[],
): readonly ReportProblem[] {
  const total = wholeOf(service);
  const given = columns.flatMap((column) => numberOf(service, column) ?? []);
  if (total === undefined || given.length === 0) return [];
  const sum = added(given);
  const unlike = given.length === columns.length ? sum !== total : sum > total;
  const column = known(service.total) === undefined ? columns[0]! : "total";
  return unlike ? [{ code: "unlikeTotal", at: { table: "services", row, column }, group, sum, total }] : [];
}

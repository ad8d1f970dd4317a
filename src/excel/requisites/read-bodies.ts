import type { Objection, ReportEntry } from "../../forms/requisites";
import { REPORTS_ON_OPENNESS } from "../../law/openness/report";
import { nameKey } from "../sheet-values";
import type { AssessedBody } from "../types";
import type { Understanding } from "./notices";
import { TABLES, type Entry } from "./tables";

/** What was read of each body, by the key of its name. */
export type ByBody<T> = ReadonlyMap<string, T>;

/** Adds to what a key has. */
export function put<K, T>(map: Map<K, T[]>, key: K, value: T): void {
  const own = map.get(key);
  if (own) own.push(value);
  else map.set(key, [value]);
}

/** Of several rows of one body the first counts. */
export function readBodies(
  entries: readonly Entry<"bodies">[],
  { body }: Understanding,
): ByBody<Entry<"bodies">> {
  const { heads } = TABLES.bodies;
  const found = new Map<string, Entry<"bodies">>();
  for (const entry of entries) {
    if ((["nameKk", "post", "postKk", "name"] as const).every((head) => entry(head).text === "")) continue;
    const whose = body(heads.body[0], entry("body"));
    if (whose && !found.has(nameKey(whose.name))) found.set(nameKey(whose.name), entry);
  }
  return found;
}

export function readObjections(
  entries: readonly Entry<"objections">[],
  { body, direction }: Understanding,
): ByBody<readonly Objection[]> {
  const { heads } = TABLES.objections;
  const found = new Map<string, Objection[]>();
  for (const entry of entries) {
    const texts = {
      conclusion: entry("conclusion").text,
      objection: entry("objection").text,
      note: entry("note").text,
    };
    if (Object.values(texts).every((text) => text === "")) continue;
    const whose = body(heads.body[0], entry("body"));
    const about = direction(heads.direction[0], entry("direction"));
    if (whose && about) put(found, nameKey(whose.name), { direction: about, ...texts });
  }
  return found;
}

export function readReport(
  entries: readonly Entry<"report">[],
  { body, known }: Understanding,
): ByBody<readonly ReportEntry[]> {
  const { heads } = TABLES.report;
  const found = new Map<string, ReportEntry[]>();
  for (const entry of entries) {
    const { text } = entry("text");
    if (text === "") continue;
    const whose = body(heads.body[0], entry("body"));
    if (!whose) continue;
    const [tableCell, numberCell] = [entry("table"), entry("number")];
    const table = known(reportTable(tableCell.text, whose), heads.table[0], tableCell);
    const number = table && known(indicatorIn(table, numberCell.text), heads.number[0], numberCell);
    if (table && number !== undefined) put(found, nameKey(whose.name), { table: table.table, number, text });
  }
  return found;
}

/** The table of Appendix 9 that a text names, if a body of its type reports by it. */
const reportTable = (text: string, { type }: AssessedBody) =>
  REPORTS_ON_OPENNESS.find(
    ({ table, only = type }) => only === type && table === /\d+(-\d+)?/.exec(text)?.[0],
  );

/** The indicator that a text names, if the table has it in some edition. */
const indicatorIn = ({ versions }: (typeof REPORTS_ON_OPENNESS)[number], text: string): string | undefined =>
  versions
    .flatMap(({ value }) => value.rows)
    .map(({ number }) => number)
    .find((number) => number === /\d+/.exec(text)?.[0]);

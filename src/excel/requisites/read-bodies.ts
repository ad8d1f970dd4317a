import type { Objection, ReportEntry } from "../../forms/requisites";
import type { Entry } from "./find-tables";
import type { Understanding } from "./notices";
import { TABLES } from "./tables";

/** Tables of Appendix 9, over all editions and both types of body. */
const REPORT_TABLES: readonly string[] = ["1", "2", "3", "4", "5", "5-1", "6"];

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
    const key = body(heads.body[0], entry("body"));
    if (key !== undefined && !found.has(key)) found.set(key, entry);
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
    const key = body(heads.body[0], entry("body"));
    const about = direction(heads.direction[0], entry("direction"));
    if (key !== undefined && about) put(found, key, { direction: about, ...texts });
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
    const [table, number] = [entry("table"), entry("number")];
    const key = body(heads.body[0], entry("body"));
    const of = known(
      REPORT_TABLES.find((own) => own === /\d+(-\d+)?/.exec(table.text)?.[0]),
      heads.table[0],
      table,
    );
    const indicator = known(/\d+([.-]\d+)*/.exec(number.text)?.[0], heads.number[0], number);
    if (key !== undefined && of !== undefined && indicator !== undefined)
      put(found, key, { table: of, number: indicator, text });
  }
  return found;
}

import { BODY_TYPES } from "../../law/bodies";
import { parseRules } from "../../law/rules";
import type { Language } from "../../law/text";
import { freeName } from "../sheet-names";
import { OlshemError, type AssessedBody } from "../types";
import { eachOnce } from "./bodies";
import { listTables } from "./lists";
import { opennessTable } from "./openness";
import { TABLE_TEXTS } from "./wording";
import { writeList } from "./write-list";
import { writeOpennessTable } from "./write-openness";

export interface NewTablesRequest {
  /** Bodies of both types, in their order on the sheets; a name that comes again is passed over. */
  readonly bodies: readonly AssessedBody[];
  /** The language of heads and help; the names of the bodies stand as they are given. */
  readonly language: Language;
  /** The edition whose criteria and indicators are laid out, as the functions take it; left out: the latest. */
  readonly rules?: string;
}

/** A sheet to add. */
interface Added {
  readonly name: string;
  readonly write: (sheet: Excel.Worksheet) => void;
}

/**
 * Adds sheets with empty tables for all directions: services of each type of body, satisfaction, complaints, penalty facts,
 * marks of openness of each type. Nothing that the workbook has is changed; a name that is taken gets a number. Three
 * `sync`s; where Excel refuses something on the way, what was added is taken away again before the error goes on.
 * @returns the names of the sheets, in order; none where there are no bodies
 * @throws OlshemError `unknownRules`, `workbookProtected`
 */
export async function writeTables(
  request: NewTablesRequest,
): Promise<{ readonly sheets: readonly string[] }> {
  const tables = sheetsOf(request);
  if (tables.length === 0) return { sheets: [] };
  return Excel.run(async (context) => {
    const { worksheets, protection } = context.workbook;
    worksheets.load("items/name");
    protection.load("protected");
    await context.sync();
    if (protection.protected) throw new OlshemError("workbookProtected");

    const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
    const added = tables.map(({ name }) => worksheets.add(freeName(name, taken)));
    for (const sheet of added) sheet.load("id,name");
    await context.sync();

    tables.forEach(({ write }, index) => write(added[index]!));
    added[0]!.activate();
    try {
      await context.sync();
    } catch (error) {
      await takeAway(added.map(({ id }) => id));
      throw error;
    }
    return { sheets: added.map(({ name }) => name) };
  });
}

function sheetsOf({ bodies: given, language, rules: text = "" }: NewTablesRequest): Added[] {
  const rules = parseRules(text);
  if ("code" in rules) throw new OlshemError("unknownRules", { found: rules.found });
  const bodies = eachOnce(given);
  if (bodies.length === 0) return [];
  const texts = TABLE_TEXTS[language];
  const lists = listTables(bodies, language, rules).map((table): Added => ({
    name: table.name,
    write: (sheet) => writeList(sheet, table, texts.refused.title),
  }));
  const openness = BODY_TYPES.flatMap((type): Added[] => {
    const own = bodies.filter((body) => body.type === type).map(({ name }) => name);
    if (own.length === 0) return [];
    const table = opennessTable(type, own, language, rules);
    return [{ name: table.name, write: (sheet) => writeOpennessTable(sheet, table, texts) }];
  });
  return [...lists, ...openness];
}

/** By id: names may have been given anew since. */
async function takeAway(ids: readonly string[]): Promise<void> {
  await Excel.run(async (context) => {
    for (const id of ids) context.workbook.worksheets.getItem(id).delete();
    await context.sync();
  });
}

import type { Requisites } from "../../forms/requisites";
import type { OfficialLanguage } from "../../law/text";
import { readMarks } from "../marks";
import { nameKey, type SheetValues } from "../sheet-values";
import type { AssessedBody, Attachment, Notice } from "../types";
import { loadFactCounts, type FactCounts } from "./fact-counts";
import { entriesOf, findTables, type FoundTable } from "../input-sheets/find-tables";
import type { Marked } from "../input-sheets/sheets";
import { loadRequisites } from "./load";
import { understanding, type Understanding } from "./notices";
import { readBodies, readObjections, readReport } from "./read-bodies";
import { readFacts } from "./read-facts";
import { readSignatures } from "./read-signatures";
import { headsOf, SHEETS, TABLES, tablesOn, type RequisitesSheet, type TableId, type Entry } from "./tables";
import { given, signatory } from "./words";

/** The requisites of a workbook. */
export interface ReadRequisites {
  readonly notices: readonly Notice[];
  /** What the forms of a body print in a language: its name and its requisites. */
  of(
    body: AssessedBody,
    language: OfficialLanguage,
  ): { readonly name: string; readonly requisites: Requisites };
}

/**
 * Reads the tables of requisites, whatever their sheets are called; what is not there is not entered. One `sync`, and
 * another where the marks of the sheets were not read before.
 */
export async function readRequisites(
  context: Excel.RequestContext,
  attachment: Attachment,
  marked?: Marked,
): Promise<ReadRequisites> {
  const sheets = loadRequisites(context, marked ?? (await readMarks(context)));
  const counts = loadFactCounts(context, attachment);
  await context.sync();
  return understandRequisites(sheets(), attachment.bodies, counts());
}

/** What sheets of requisites hold. */
export function understandRequisites(
  sheets: Readonly<Partial<Record<RequisitesSheet, SheetValues>>>,
  bodies: readonly AssessedBody[],
  counts: FactCounts,
): ReadRequisites {
  const understand = understanding(bodies);
  const found = Object.fromEntries(
    (Object.keys(SHEETS) as RequisitesSheet[]).map((kind) => [
      kind,
      tablesOf(kind, sheets[kind], understand),
    ]),
  ) as Readonly<Record<RequisitesSheet, <T extends TableId>(id: T) => readonly Entry<T>[]>>;

  const [general] = found.requisites("general");
  const signatures = readSignatures(found.requisites("signatures"), understand);
  const own = readBodies(found.requisites("bodies"), understand);
  const facts = readFacts(found.requisites("facts"), counts, bodies, understand);
  const objections = readObjections(found.requisites("objections"), understand);
  const report = readReport(found.report("report"), understand);

  return {
    notices: understand.notices,
    of({ name }, language) {
      const key = nameKey(name);
      const entry = own.get(key);
      const nameKk = entry?.("nameKk").text ?? "";
      const representative = entry && signatory(entry, language);
      return {
        name: language === "kk" && nameKk !== "" ? nameKk : name,
        requisites: {
          ...given("period", general?.(language === "ru" ? "period" : "periodKk").text),
          signatories: signatures.signatories(language),
          dates: signatures.dates,
          ...(representative && Object.keys(representative).length > 0 ? { representative } : {}),
          facts: facts(name, language),
          report: report.get(key) ?? [],
          objections: objections.get(key) ?? [],
        },
      };
    },
  };
}

/** The entries of the tables of a sheet; of tables and heads that are not on it the user is told. */
function tablesOf(
  kind: RequisitesSheet,
  sheet: SheetValues | undefined,
  { tell }: Understanding,
): <T extends TableId>(id: T) => readonly Entry<T>[] {
  if (!sheet) return () => [];
  const found = findTables<TableId>(sheet, tablesOn(kind), TABLES);
  for (const id of SHEETS[kind].tables)
    for (const head of missingIn(id, found.get(id)))
      tell("warning", "missingHead", { sheet: sheet.name, table: TABLES[id].title, head });
  return (id) => entriesOf(sheet, found, id);
}

/** Heads that a table lacks; an empty one where the whole table is not there. */
const missingIn = (id: TableId, table: FoundTable<TableId> | undefined): readonly string[] =>
  table
    ? headsOf(id)
        .filter(([head]) => !table.columns.has(head))
        .map(([, [ru]]) => ru)
    : [""];

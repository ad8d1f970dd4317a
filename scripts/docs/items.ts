import { BODY_ABBREVIATION, BODY_TYPES } from "../../src/law/bodies";
import type { Computation } from "../../src/law/computation";
import { COMPUTATIONS } from "../../src/law/computations";
import { DEADLINES, type Deadline, type DeadlineRule } from "../../src/law/deadlines";
import type { Edition } from "../../src/law/editions";
import { CRITERIA, CRITERION_IDS } from "../../src/law/openness/criteria";
import type { IndicatorTable, TableProvision } from "../../src/law/openness/indicator";
import { REPORTS_ON_OPENNESS, type ReportTable } from "../../src/law/openness/report";
import type { ReadingId } from "../../src/law/readings";
import type { Rules } from "../../src/law/rules";
import { STATEMENTS } from "../../src/law/statements";
import type { Text } from "../../src/law/text";
import { inForce, type Cite, type Provision, type Version } from "../../src/law/version";
import { CATALOGUE_TEXTS } from "../../src/locales/catalogue";
import { citesText } from "../../src/locales/cites";
import { formula, list, table as tableBlock, text, title, type Block } from "../catalogue/blocks";
import { formulaText } from "../catalogue/formula";
import { formulaBlocks, indicatorBlocks, variableText } from "../catalogue/law";
import { termText } from "../catalogue/lists";
import { symbolText } from "../catalogue/per-body";
import { SPECIAL_RULES } from "../catalogue/special-rules";
import { valuesOf } from "../catalogue/values";
import { assignmentBlocks, ASSESSORS } from "./assessors";
import { OBJECTION_RULES } from "./objections";

/** Something of the law at a place, as an edition has it. */
export interface Item {
  /** Its name in `src/law`. */
  readonly name: string;
  readonly cite: Cite;
  readonly version: Version<unknown>;
  /** The version that an edition has. */
  readonly provision: Provision<unknown>;
  /** In Russian, the language of the law. */
  readonly blocks: readonly Block[];
  /** Readings that its formula chooses between. */
  readonly readings: readonly ReadingId[];
}

const RU = "ru";

/** A provision with its words for the version in force; nothing where none is in force yet. */
function item<T>(
  name: string,
  provision: Provision<T>,
  { from }: Edition,
  blocks: (version: Version<T>) => readonly Block[],
  readings: readonly ReadingId[] = [],
): readonly Item[] {
  const version = inForce(provision, from);
  return version ? [{ name, cite: version.cite, version, provision, blocks: blocks(version), readings }] : [];
}

/** Everything that an edition says, without order. */
export function itemsOf(edition: Edition): readonly Item[] {
  const rules: Rules = { edition, readings: {} };
  const statements = Object.entries(STATEMENTS) as [string, Provision<Text>][];
  return [
    ...statements.flatMap(([name, provision]) =>
      item(name, provision, edition, ({ value }) => [text(value[RU])]),
    ),
    ...Object.entries<Computation>(COMPUTATIONS).flatMap(([name, computation]) =>
      item(
        name,
        computation.versions,
        edition,
        () => computationBlocks(computation, rules),
        formulaText(computation, rules, RU).readings,
      ),
    ),
    ...tables().flatMap((table) =>
      item(tableName(table), table, edition, ({ value }) => tableBlocks(table, value)),
    ),
    ...REPORTS_ON_OPENNESS.flatMap(({ table, versions }) =>
      item(`REPORT_${table.replace("-", "_")}`, versions, edition, ({ value }) => reportBlocks(value)),
    ),
    ...SPECIAL_RULES.flatMap(({ name, provision, blocks }) =>
      item(name, provision, edition, (version) => blocks(version, RU)),
    ),
    ...Object.entries(ASSESSORS).flatMap(([name, provision]) =>
      item(name, provision, edition, ({ value }) => assignmentBlocks(value)),
    ),
    ...OBJECTION_RULES.flatMap(({ name, provision, blocks }) => item(name, provision, edition, blocks)),
    ...Object.entries<Deadline>(DEADLINES).flatMap(([event, deadline]) =>
      item(event, deadline.versions, edition, (version) => deadlineBlocks(event, deadline, version)).flatMap(
        (own) => [
          own,
          ...(own.version as Version<DeadlineRule>).value.also.map((cite) => elsewhere(own, cite, event)),
        ],
      ),
    ),
  ];
}

function computationBlocks(computation: Computation, rules: Rules): readonly Block[] {
  const { page, describe } = CATALOGUE_TEXTS[RU];
  const { only, variables } = computation;
  const used = formulaText(computation, rules, RU).variables;
  const symbol = symbolText(computation.symbol, RU);
  const head = [symbol, computation.title[RU]].filter(Boolean).join(". ");
  return [
    title(head),
    ...(only ? [text(describe.only(BODY_ABBREVIATION[only][RU]))] : []),
    ...list(
      used.map((name) =>
        [variableText(computation, name, rules, RU), ...valuesOf(computation, name, rules, RU)].join("; "),
      ),
    ),
    ...formulaBlocks(computation, rules, RU, Object.keys(variables)),
    text(`${page.most}: ${formulaText(computation, rules, RU).range}.`),
  ];
}

const tables = (): readonly TableProvision[] => [
  ...new Set(CRITERION_IDS.flatMap((id) => BODY_TYPES.flatMap((body) => CRITERIA[id].tables[body]))),
];

function tableName([{ cite }]: TableProvision): string {
  return "table" in cite && cite.table !== undefined ? `TABLE_${cite.table.replace("-", "_")}` : "TABLE";
}

function tableBlocks(table: TableProvision, value: IndicatorTable): readonly Block[] {
  const criterion = CRITERION_IDS.find((id) =>
    BODY_TYPES.some((body) => CRITERIA[id].tables[body].includes(table)),
  )!;
  const { computation, penalty } = CRITERIA[criterion];
  const points = penalty ? "Штрафные баллы на одном языке" : "Баллы на одном языке";
  return [
    title(value.title[RU]),
    text(`${points}; из них складывается ${symbolText(computation.symbol, RU)}.`),
    ...indicatorBlocks(value, RU),
    ...notesOf(value),
  ];
}

const reportBlocks = (value: ReportTable): readonly Block[] => [
  title(value.title[RU]),
  tableBlock(
    ["№", CATALOGUE_TEXTS[RU].page.indicator],
    value.rows.map(({ number, title: row, note }) => [number, row[RU] + (note?.[RU] ?? "")]),
  ),
  ...notesOf(value),
];

const notesOf = ({ notes = [] }: Pick<ReportTable, "notes">): readonly Block[] =>
  notes.map((note) => text(note[RU]));

function deadlineBlocks(
  event: string,
  { title: what, date }: Deadline,
  { value }: Version<DeadlineRule>,
): readonly Block[] {
  return [
    title(`Срок: ${what[RU]}`),
    ...list([`счёт от даты: ${date[RU]}`, `срок: ${termText(value.term, RU)}`]),
    formula(`DEADLINE("${event}"; дата)`),
  ];
}

/** A place that states the same term again. */
function elsewhere(own: Item, cite: Cite, event: string): Item {
  return {
    ...own,
    cite,
    blocks: [text(`Тот же срок, что в ${citesText([own.cite], RU)} (${event}).`)],
  };
}

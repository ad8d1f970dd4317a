import { FUNCTION_IDS, type FunctionId } from "../../src/calls/catalogue";
import { CATALOGUE_TEXTS } from "../../src/locales/catalogue";
import type { Documentation } from "../catalogue/doc-comments";
import { entryOf, type Argument, type Entry } from "../catalogue/entry";
import type { ExampleText } from "../catalogue/example";
import { groups } from "../catalogue/groups";
import { eventTable, parameterTable } from "../catalogue/lists";
import { blocksOf, code, documentOf, listOf, ORIGIN, plain, tableOf } from "./markdown";

const TEXTS = CATALOGUE_TEXTS.en.page;

/** The catalogue of the custom functions, in English. */
export function functionsDocument(documentation: Documentation): string {
  const entries = new Map(FUNCTION_IDS.map((id) => [id, entryOf(id, "en", documentation[id])]));
  return documentOf(ORIGIN, [
    "# The functions",
    "The same as the help inside the add-in, which there is in Russian and Kazakh too (`help/functions.ru.html`, " +
      "`help/functions.kk.html` of the build). Formulas are those of the latest edition; each edition whole, in Russian: " +
      "[docs/law](law). Official titles are in Russian and Kazakh; the English is ours.",
    listOf(TEXTS.rules.map(plain)),
    ...groups("en").flatMap(({ title, ids }) => [
      `## ${plain(title)}`,
      ...ids.flatMap((id) => functionParts(entries.get(id)!)),
    ]),
  ]);
}

function functionParts(entry: Entry): readonly string[] {
  const {
    id,
    symbol,
    title,
    description,
    note,
    syntax,
    formulas,
    indicators,
    range,
    errors,
    sources,
    readings,
  } = entry;
  const heading = [symbol, title].filter(Boolean).join(". ");
  return [
    `### ${id}`,
    heading === "" ? plain(description) : `**${plain(heading)}.** ${plain(note)}`.trim(),
    code(`=${syntax}`),
    ...blocksOf(formulas),
    ...(range === "" ? [] : [`${TEXTS.most}: ${range}.`]),
    ...blocksOf(indicators),
    argumentTable(entry.arguments),
    ...extraParts(id),
    listOf([
      `${code(TEXTS.valueError)}: ${plain(errors.value)}`,
      `${code(TEXTS.missingError)}: ${plain(errors.missing)}`,
    ]),
    ...exampleParts(entry.example),
    ...(sources.length > 0 ? [`${TEXTS.source}: ${plain(sources.join(". "))}.`] : []),
    ...(readings.length > 0
      ? [`${TEXTS.readings}: ${readings.map((each) => `[${each}](interpretations.md#${each})`).join(", ")}.`]
      : []),
  ];
}

const argumentTable = (args: readonly Argument[]): string =>
  tableOf(
    ["Argument", "What it is", "Values"],
    args.map(({ name, symbol, what, values, optional, repeating }) => [
      code(name),
      plain([symbol, what].filter(Boolean).join(": ")),
      plain(
        [...values, ...(optional ? [TEXTS.optional] : []), ...(repeating ? [TEXTS.repeating] : [])].join(
          "; ",
        ),
      ),
    ]),
  );

function exampleParts({ formula, cells, result }: ExampleText): readonly string[] {
  const [[single = ""] = []] = result;
  const isSingle = result.length * (result[0]?.length ?? 0) === 1;
  return [
    `${TEXTS.example}: ${code(formula)} ${TEXTS.gives} ${isSingle ? `**${plain(single)}**.` : "these rows:"}`,
    ...(isSingle ? [] : [grid(result)]),
    ...cells.flatMap(({ address, rows }) => [TEXTS.inCells(address), grid(rows)]),
  ];
}

/** Cells of a sheet; Markdown needs a head, which is empty. */
const grid = (rows: readonly (readonly string[])[]): string =>
  tableOf(
    (rows[0] ?? []).map(() => " "),
    rows.map((row) => row.map(plain)),
  );

function extraParts(id: FunctionId): readonly string[] {
  if (id === "PARAMETER") return [`**${TEXTS.parameters}**`, ...blocksOf([parameterTable("en")])];
  if (id === "DEADLINE") return [`**${TEXTS.events}**`, ...blocksOf([eventTable("en")])];
  return [];
}

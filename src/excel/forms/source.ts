import type { ScoreChange } from "../../forms/changes";
import type { BodyFigures, Group } from "../../forms/figures";
import type { Requisites } from "../../forms/requisites";
import type { Direction } from "../../law/directions";
import type { OfficialLanguage } from "../../law/text";
import { readMarks, type Mark } from "../marks";
import { withRegister } from "../objections/disagreements";
import { isKept, type FirstMark } from "../objections/first-rows";
import { loadObjections } from "../objections/load";
import { changesMarks, withObjectedMarks } from "../objections/marks-sheet";
import { understandObjections } from "../objections/read";
import { scoreChanges } from "../objections/score-changes";
import { readPoints } from "../openness/read-points";
import { readScores } from "../scores/read";
import { nameKey, type SheetValues } from "../sheet-values";
import { readRequisites } from "../requisites";
import { evidenceOf } from "../tables/evidence";
import { OlshemError, type AssessedBody, type Attachment, type Notice, type TableKind } from "../types";
import { bodyFigures } from "./body-figures";
import type { FigureSheets } from "./figure-formulas";

/** All that forms are made of, as the workbook has it now. */
export interface FormSource extends FigureSheets {
  readonly names: readonly string[];
  readonly marks: ReadonlyMap<string, Mark>;
  /** Sheets that may not be written on. */
  readonly protected: ReadonlySet<string>;
  /** Formulas and values of the sheets of ours that hold forms. */
  readonly forms: ReadonlyMap<string, SheetValues>;
  figures(body: AssessedBody): BodyFigures;
  /** Names of the sheets that a body's figures of a direction come from. */
  inputs(body: AssessedBody, of: Group): readonly string[];
  /** The sources and evidence that a body's rows of a direction name. */
  evidence(body: AssessedBody, of: Group): readonly string[];
  /** What accepted objections have changed in a body's scores, in the words of a language. */
  changes(body: AssessedBody, language: OfficialLanguage): readonly ScoreChange[];
  /** What is odd in the tables of requisites and reports. */
  readonly entries: readonly Notice[];
  requisites(
    body: AssessedBody,
    language: OfficialLanguage,
  ): { readonly name: string; readonly requisites: Requisites };
}

/** The tables that each direction is scored by. */
const KINDS: Readonly<Record<Direction, readonly TableKind[]>> = {
  services: ["services", "satisfaction", "penalties"],
  openness: ["openness", "penalties"],
  complaints: ["complaints", "penalties"],
};

const sheetsOf = (tables: readonly { readonly sheet: string }[]): readonly string[] => [
  ...new Set(tables.map(({ sheet }) => sheet)),
];

/**
 * Reads all that forms are made of, for all bodies at once. Three `sync`s and those of the requisites.
 * @throws OlshemError `noScores`
 */
export async function readSource(context: Excel.RequestContext, attachment: Attachment): Promise<FormSource> {
  const { names, marks } = await readMarks(context);
  const { worksheets } = context.workbook;
  const ours = (kind: Mark["sheet"]) => names.filter((name) => marks.get(name)?.sheet === kind);
  const [scoresName] = ours("scores");
  if (scoresName === undefined) throw new OlshemError("noScores");
  const [pointsName] = ours("openness");
  const [beforeName] = ours("scoresBefore");
  const [marksName] = changesMarks(attachment) ? ours("objectedMarks") : [];
  const marked = marksName === undefined ? attachment : withObjectedMarks(attachment, marksName);
  const inputs = sheetsOf([...attachment.tables, ...marked.openness]);
  const forms = ours("form");

  worksheets.load("items/name,items/protection/protected");
  const load = (name: string, property: "values" | "formulas") => {
    const range = worksheets.getItem(name).getUsedRangeOrNullObject(true);
    range.load([property, "rowIndex", "columnIndex"]);
    return { name, range, property };
  };
  const loaded = [
    ...[
      scoresName,
      ...(pointsName === undefined ? [] : [pointsName]),
      ...(beforeName === undefined ? [] : [beforeName]),
      ...inputs,
    ].map((name) => load(name, "values")),
    ...forms.map((name) => load(name, "formulas")),
  ];
  await context.sync();
  const cells = new Map(
    loaded.map(({ name, range, property }): [string, SheetValues] => [
      name,
      range.isNullObject
        ? { name, row: 0, column: 0, values: [] }
        : { name, row: range.rowIndex, column: range.columnIndex, values: range[property] },
    ]),
  );
  const figureSheets: FigureSheets = {
    scores: readScores(cells.get(scoresName)!),
    points: pointsName === undefined ? undefined : readPoints(cells.get(pointsName)!),
  };
  const isOf = ({ kind }: { readonly kind: TableKind }, of: Group) =>
    of === "overall" || KINDS[of].includes(kind);
  const objections = loadObjections(context, { names, marks });
  const requisites = await readRequisites(context, attachment, { names, marks });
  const read = understandObjections(objections());
  const before = beforeName === undefined ? undefined : readScores(cells.get(beforeName)!);
  const first = beforeName === undefined ? undefined : (marks.get(beforeName) as FirstMark);
  const adjustments = attachment.objected?.adjustments ?? [];
  return {
    ...figureSheets,
    names,
    marks,
    protected: new Set(
      worksheets.items.filter(({ protection }) => protection.protected).map(({ name }) => name),
    ),
    forms: new Map(forms.map((name) => [name, cells.get(name)!])),
    figures: (body) => bodyFigures(figureSheets, marked, cells, body),
    inputs: ({ type }, of) => {
      const { tables, openness } = attachment;
      const own = [...tables, ...openness].filter((table) => table.type === undefined || table.type === type);
      return sheetsOf(own.filter((table) => isOf(table, of)));
    },
    evidence: ({ name }, of) =>
      evidenceOf(
        attachment.tables.filter((table) => isOf(table, of)),
        cells,
        name,
      ),
    changes: (body, language) =>
      before && first && isKept(first, body.name)
        ? scoreChanges({ before, now: figureSheets.scores, adjustments, read }, body, language)
        : [],
    requisites: (body, language) => {
      const own = requisites.of(body, language);
      return { ...own, requisites: withRegister(own.requisites, read, body.name, language) };
    },
    entries: requisites.notices,
  };
}

/** A body that the user named, scored. */
export function scoredBody(attachment: Attachment, { scores }: FormSource, name: string): AssessedBody {
  const body = attachment.bodies.find((body) => nameKey(body.name) === nameKey(name));
  if (!body || !scores.has(body.name, body.type)) throw new OlshemError("bodyNotScored", { body: name });
  return body;
}

import { BODY_ABBREVIATION, BODY_TYPES, type BodyType } from "../../law/bodies";
import { MEDIA_INDICATORS } from "../../calls/media-indicators";
import { OPENNESS_CRITERIA, type OpennessCriterion } from "../../law/openness/criteria";
import { READINGS } from "../../law/readings";
import { address, cells, literal, quoted } from "../address";
import { isAveraged, isShared, LEFT_OUT, marksExpression, marksOf, standTogether, type Marks } from "./marks";
import { RULES_CELL } from "../scores/columns";
import type { Attachment, OpennessBody } from "../types";

/** 0-based columns of the sheet of openness; each figure has one for the state language and one for Russian. */
export const COLUMNS = { number: 0, indicator: 1, sum: 2, count: 4, average: 6, points: 8 } as const;
/** Rows above the first table: title, rules, rules for own values, explanation, a blank one. */
const FIRST_ROW = 5;
/** Cell of the rules without the choice of what an indicator gives a body that it does not apply to. */
export const OWN_RULES_CELL = "$C$3";

/** The points of one criterion for the bodies of one type, with the averages that they take, if they take any. */
export interface Block {
  readonly type: BodyType;
  readonly criterion: OpennessCriterion;
  readonly marks: Marks;
  /** Number of its indicators. */
  readonly rows: number;
  /** 0-based row of its title; its indicators follow. */
  readonly titleRow: number;
  /** 0-based row of the names of its bodies, the languages below them; where the block goes on from the one above, left out. */
  readonly headRow?: number;
  /** 0-based row of the type's title, at the first block of a type. */
  readonly typeRow?: number;
}

/** The blocks of a workbook, one under another. */
export function opennessBlocks(attachment: Attachment): readonly Block[] {
  const blocks: Block[] = [];
  let row = FIRST_ROW;
  for (const type of BODY_TYPES) {
    let last: Block | undefined;
    for (const criterion of OPENNESS_CRITERIA) {
      const marks = marksOf(attachment, type, criterion);
      if (!marks) continue;
      const typeRow = last ? undefined : row++;
      const heads = last?.marks.table === marks.table ? undefined : row;
      if (heads !== undefined) row += 2;
      last = {
        type,
        criterion,
        marks,
        rows: rowsOf(marks),
        titleRow: row,
        ...(heads === undefined ? {} : { headRow: heads }),
        ...(typeRow === undefined ? {} : { typeRow }),
      };
      blocks.push(last);
      // Blocks of one table of the law are equally high for both types, so that their sums can be added up.
      row += 1 + heightOf(attachment, criterion, marks);
    }
    if (last) row += 1;
  }
  return blocks;
}

/** The media have a row for each indicator, of which there are fewer than numbers to make them of. */
const rowsOf = ({ criterion, rows }: Marks): number =>
  criterion === "MEDIA" ? MEDIA_INDICATORS.length : rows.length;

function heightOf(attachment: Attachment, criterion: OpennessCriterion, marks: Marks): number {
  if (!isAveraged(criterion) || !isShared(criterion)) return rowsOf(marks);
  return Math.max(...BODY_TYPES.map((type) => marksOf(attachment, type, criterion)?.rows.length ?? 0));
}

/** Reference to a pair of columns of a block, kk and ru. */
const pairOf = (block: Block, column: number, rows = block.rows) => ({
  row: block.titleRow + 1,
  column,
  rows,
  columns: 2,
});

/** Reference to the averages of a criterion, for formulas on another sheet. */
export function averagesOf(
  blocks: readonly Block[],
  sheet: string,
): (type: BodyType, criterion: string) => string | undefined {
  return (type, criterion) => {
    const block = blocks.find((block) => block.type === type && block.criterion === criterion);
    if (!block || !isAveraged(block.criterion)) return undefined;
    return address({ sheet, ...pairOf(block, COLUMNS.average) }, true);
  };
}

/** The formulas of a block; each spills over the rows of its indicators, in two columns for each body or language. */
export interface BlockFormulas {
  readonly averages?: { readonly sum: string; readonly count: string; readonly average: string };
  /** One for all the bodies, or one for each. */
  readonly points: readonly string[];
}

/** @param scores name of the sheet of scores, whose rules hold here too */
export function blockFormulas(block: Block, blocks: readonly Block[], scores: string): BlockFormulas {
  const { marks, criterion, type } = block;
  const { bodies } = marks.table;
  const points = (expression: string, averages: string, rules: string) =>
    `OLSHEM.OPENNESS_POINTS(${[literal(criterion), expression, literal(BODY_ABBREVIATION[type].ru), LEFT_OUT, averages, rules].join(",")})`;
  const own = points(marksExpression(marks), LEFT_OUT, OWN_RULES_CELL);
  const byLanguage = `(MOD(SEQUENCE(${bodies.length * 2})+SEQUENCE(1,2),2)=0)*1`;
  const averages = isAveraged(criterion) ? cells(pairOf(block, COLUMNS.average), true) : LEFT_OUT;
  const rules = `${quoted(scores)}!${RULES_CELL}`;
  const pointsOf = (own: readonly OpennessBody[]) =>
    `=${points(marksExpression(marks, own), averages, rules)}`;
  return {
    ...(isAveraged(criterion)
      ? {
          averages: {
            sum: `=MMULT(IFERROR(${own}*1,0),${byLanguage})`,
            count: `=MMULT(ISNUMBER(${own})*1,${byLanguage})`,
            average: averageFormula(block, blocks),
          },
        }
      : {}),
    points: standTogether(marks, bodies) ? [pointsOf(bodies)] : bodies.map((body) => pointsOf([body])),
  };
}

/** The mean over the bodies of the type, or of both types where the reading says so and one table holds for both. */
function averageFormula(block: Block, blocks: readonly Block[]): string {
  const { criterion, type } = block;
  const other =
    isAveraged(criterion) && isShared(criterion)
      ? blocks.find((other) => other.criterion === criterion && other.type !== type)
      : undefined;
  const { rows } = block;
  const [sum, count] = [COLUMNS.sum, COLUMNS.count].map((column) => cells(pairOf(block, column)));
  const mean = `${sum}/${count}`;
  if (!other) return `=IFERROR(${mean},"")`;
  const [sums, counts] = [COLUMNS.sum, COLUMNS.count].map((column) => cells(pairOf(other, column, rows)));
  const chosen = `ISNUMBER(SEARCH(${literal("average-of=all-bodies")},${OWN_RULES_CELL}))`;
  return `=IFERROR(IF(${chosen},(${sum}+${sums})/(${count}+${counts}),${mean}),"")`;
}

/**
 * The rules by which own values are told from others. By reading `excluded-indicator` an indicator that does not apply may
 * have points all the same; taken without that reading it has none unless there are averages, and is not counted.
 */
export function ownRulesFormula(scores: string): string {
  const rules = `${quoted(scores)}!${RULES_CELL}`;
  const plain = `SUBSTITUTE(LOWER(${rules})," ","")`;
  const without = Object.keys(READINGS["excluded-indicator"].alternatives).reduce(
    (text, alternative) => `SUBSTITUTE(${text},${literal(`excluded-indicator=${alternative}`)},"")`,
    plain,
  );
  return `=IF(ISNUMBER(${rules}),${rules},${without})`;
}

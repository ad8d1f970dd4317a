import type { FormKey, FormMark, Signature } from "./forms/form-mark";
import { fingerprintOf, inputSheets, type SheetCells } from "./forms/sign";
import { readMarks, type Mark } from "./marks";
import { numbersOn } from "./scores/numbers-on";
import { readScores } from "./scores/read";
import type { Attachment, Numbers } from "./types";

/** A form on a sheet of its own. */
export interface StockForm extends FormKey {
  readonly sheet: string;
  /**
   * `byHand`: changed by a person, and therefore not written anew any more; `objected`: kept as it was before objections
   * changed its scores.
   */
  readonly state: "open" | "signed" | "objected" | "byHand";
  /**
   * Open: a text of a person stands for other figures than those it was last written with. Signed: its numbers or the
   * body's inputs are no longer those that were signed.
   */
  readonly outdated: boolean;
}

/** The sheet of scores. */
export interface StockScores {
  readonly sheet: string;
  readonly numbers: Numbers;
  /** Bodies of the workbook that are not on it. */
  readonly unscored: readonly string[];
}

/** The sheets of ours that a workbook has. */
export interface Stock {
  /** How many they are, of whatever kind. */
  readonly sheets: number;
  readonly scores?: StockScores;
  readonly openness?: string;
  readonly requisites: readonly string[];
  /** In the order of their sheets. */
  readonly forms: readonly StockForm[];
}

type Cells = SheetCells & Pick<Excel.Range, "formulas">;

/** Looks which sheets of ours the workbook has, by their marks. Two `sync`s, however many there are. */
export async function readStock(attachment: Attachment): Promise<Stock> {
  return Excel.run(async (context) => {
    const { names, marks } = await readMarks(context);
    const { worksheets } = context.workbook;
    const ours = (...kinds: readonly Mark["sheet"][]) =>
      names.filter((name) => kinds.some((kind) => marks.get(name)?.sheet === kind));
    const [scoresSheet] = ours("scores");
    const [openness] = ours("openness");
    const forms = ours("form").map((sheet) => ({ sheet, mark: marks.get(sheet) as FormMark }));
    const signed = forms.filter(({ mark }) => mark.closed?.by === "signature").map(({ sheet }) => sheet);
    const wanted = [
      ...(scoresSheet === undefined ? [] : [scoresSheet]),
      ...(signed.length > 0 ? [...signed, ...inputSheets(attachment)] : []),
    ];
    const loaded = new Map(
      [...new Set(wanted)].map((name) => {
        const range = worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject(true);
        range.load("values,formulas,rowIndex,columnIndex");
        return [name, range] as const;
      }),
    );
    if (loaded.size > 0) await context.sync();
    const cellsOf = (name: string): Cells => {
      const range = loaded.get(name);
      return range && !range.isNullObject ? range : NO_CELLS;
    };
    const scores =
      scoresSheet === undefined ? undefined : scoresOf(attachment, scoresSheet, cellsOf(scoresSheet));
    const isAsSigned = async (sheet: string, mark: FormMark, { fingerprint }: Signature) =>
      fingerprint === (await fingerprintOf(attachment, mark, cellsOf(sheet), cellsOf));
    return {
      sheets: marks.size,
      ...(scores ? { scores } : {}),
      ...(openness === undefined ? {} : { openness }),
      requisites: ours("requisites", "report"),
      forms: await Promise.all(
        forms.map(async ({ sheet, mark }): Promise<StockForm> => {
          const { code, body, direction, language, closed, sections } = mark;
          const key = { code, body, ...(direction ? { direction } : {}), language };
          if (closed?.by === "signature")
            return {
              sheet,
              ...key,
              state: "signed",
              outdated: !(await isAsSigned(sheet, mark, closed)),
            };
          return {
            sheet,
            ...key,
            state: closed ? (closed.by === "objections" ? "objected" : "byHand") : "open",
            outdated: Object.values(sections).some(({ state }) => state === "outdated"),
          };
        }),
      ),
    };
  });
}

const NO_CELLS: Cells = { values: [], formulas: [], rowIndex: 0, columnIndex: 0 };

function scoresOf(
  { bodies }: Attachment,
  sheet: string,
  { values, formulas, rowIndex: row, columnIndex: column }: Cells,
): StockScores {
  const scores = readScores({ name: sheet, row, column, values });
  return {
    sheet,
    numbers: numbersOn({ name: sheet, row, column, values: formulas }),
    unscored: bodies.filter(({ name, type }) => !scores.has(name, type)).map(({ name }) => name),
  };
}

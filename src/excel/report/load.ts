import { loadSheets, type Loaded, type Marked } from "../input-sheets/sheets";
import { INPUT_SHEET_IDS, type InputSheet } from "./tables";

/** The names of our sheets for the data of the report; of several copies the first. */
export const findInputSheets = ({ names, marks }: Marked): Readonly<Partial<Record<InputSheet, string>>> =>
  Object.fromEntries(
    INPUT_SHEET_IDS.flatMap((id) => {
      const name = names.find((one) => {
        const mark = marks.get(one);
        return mark?.sheet === "reportInputs" && mark.part === id;
      });
      return name === undefined ? [] : [[id, name]];
    }),
  );

/** Loads those sheets; after a `sync` what is returned tells their values. */
export const loadInputSheets = (context: Excel.RequestContext, marked: Marked): (() => Loaded<InputSheet>) =>
  loadSheets(context, findInputSheets(marked));

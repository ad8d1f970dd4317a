import { attach, explainSelection, selectAddress, watchSelection, writeScores } from "../excel";
import type { Actions } from "./actions";

/** The forms with all their texts are a file of their own: it is loaded when first needed, not when the pane opens. */
const forms = () => import(/* webpackChunkName: "forms" */ "../excel");

/** What the pane does to the open workbook. */
export const EXCEL_ACTIONS: Actions = {
  attach,
  writeScores,
  selectAddress,
  explainSelection,
  watchSelection,
  writeForms: async (...given) => (await forms()).writeForms(...given),
  reviveNumbers: async (...given) => (await forms()).reviveNumbers(...given),
  keepNumbers: async (...given) => (await forms()).keepNumbers(...given),
  writeRequisites: async (...given) => (await forms()).writeRequisites(...given),
  signForms: async (...given) => (await forms()).signForms(...given),
  compareVersions: async () => (await forms()).compareVersions(),
};

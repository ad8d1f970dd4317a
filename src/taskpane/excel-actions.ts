import { selectAddress } from "../excel/select";
import { watchSelection } from "../excel/watch-selection";
import type { Actions } from "./actions";

/** What a step does is loaded with the step; the forms with all their texts are a file of their own. */
const data = () => import(/* webpackChunkName: "data" */ "../excel/attach");
const changes = () => import(/* webpackChunkName: "data" */ "../excel/changes");
const stock = () => import(/* webpackChunkName: "stock" */ "../excel/stock");
const shown = () => import(/* webpackChunkName: "scores" */ "../excel/scores/shown");
const corrections = () => import(/* webpackChunkName: "corrections" */ "../excel/corrections");
const scores = () => import(/* webpackChunkName: "scores" */ "../excel/scores");
const explain = () => import(/* webpackChunkName: "explain" */ "../excel/explain-cell");
const repair = () => import(/* webpackChunkName: "repair" */ "../excel/repair");
const freeze = () => import(/* webpackChunkName: "freeze" */ "../excel/freeze");
const tables = () => import(/* webpackChunkName: "new-tables" */ "../excel/new-tables");
const objections = () => import(/* webpackChunkName: "objections" */ "../excel/objections");
const report = () => import(/* webpackChunkName: "report" */ "../excel/report");
const undo = () => import(/* webpackChunkName: "undo" */ "../excel/undo");
const forms = () => import(/* webpackChunkName: "forms" */ "../excel");

/** What the pane does to the open workbook. */
export const EXCEL_ACTIONS: Actions = {
  selectAddress,
  watchSelection,
  attach: async () => (await data()).attach(),
  changesSince: async (...given) => (await changes()).changesSince(...given),
  readStock: async (...given) => (await stock()).readStock(...given),
  readShownScores: async () => (await shown()).readShownScores(),
  findBroken: async () => (await repair()).findBroken(),
  repairBroken: async () => (await repair()).repairBroken(),
  keepCorrection: async (...given) => (await corrections()).keepCorrection(...given),
  forgetCorrection: async (...given) => (await corrections()).forgetCorrection(...given),
  selectedPlace: async () => (await corrections()).selectedPlace(),
  writeTables: async (...given) => (await tables()).writeTables(...given),
  writeScores: async (...given) => (await scores()).writeScores(...given),
  explainSelection: async () => (await explain()).explainSelection(),
  writeForms: async (...given) => (await forms()).writeForms(...given),
  reviveNumbers: async (...given) => (await forms()).reviveNumbers(...given),
  keepNumbers: async (...given) => (await forms()).keepNumbers(...given),
  writeRequisites: async (...given) => (await forms()).writeRequisites(...given),
  signForms: async (...given) => (await forms()).signForms(...given),
  writeObjections: async (...given) => (await objections()).writeObjections(...given),
  startEntry: async (...given) => (await objections()).startEntry(...given),
  aboutSelection: async () => (await objections()).aboutSelection(),
  objectableForms: async () => (await objections()).objectableForms(),
  reviewObjections: async (...given) => (await objections()).reviewObjections(...given),
  writeReportInputs: async (...given) => (await report()).writeReportInputs(...given),
  writeReport: async (...given) => (await report()).writeReport(...given),
  reviewReport: async (...given) => (await report()).reviewReport(...given),
  findReportLists: async () => (await report()).findReportLists(),
  takeReportLists: async (...given) => (await report()).takeReportLists(...given),
  putCounts: async (...given) => (await report()).putCounts(...given),
  clearCounts: async (...given) => (await report()).clearCounts(...given),
  freezeFormulas: async (...given) => (await freeze()).freezeFormulas(...given),
  thawFormulas: async (...given) => (await freeze()).thawFormulas(...given),
  recordBefore: async (...given) => (await undo()).recordBefore(...given),
  recordAfter: async (...given) => (await undo()).recordAfter(...given),
  takeBack: async (...given) => (await undo()).takeBack(...given),
  compareVersions: async () => (await forms()).compareVersions(),
};

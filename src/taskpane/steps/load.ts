import type { Step } from "../view";

/** The steps are files of their own, each with what it does to the workbook; of the first, what needs a workbook read. */
const LOAD = {
  start: async () => (await import(/* webpackChunkName: "start" */ "./Found")).Found,
  data: async () => (await import(/* webpackChunkName: "data" */ "./Data")).Data,
  rules: async () => (await import(/* webpackChunkName: "rules" */ "./Rules")).Rules,
  scores: async () => (await import(/* webpackChunkName: "scores" */ "./Scores")).Scores,
  conclusions: async () => (await import(/* webpackChunkName: "conclusions" */ "./Conclusions")).Conclusions,
  done: async () => (await import(/* webpackChunkName: "done" */ "./Done")).Done,
  explain: async () => (await import(/* webpackChunkName: "explain" */ "./Explain")).Explain,
  objections: async () =>
    (await import(/* webpackChunkName: "objections" */ "../objections/Objections")).Objections,
  report: async () => (await import(/* webpackChunkName: "report" */ "../report/Report")).Report,
} satisfies Readonly<Record<Step, () => Promise<unknown>>>;

/** The components of the steps that have been loaded. */
export type Loaded = { readonly [S in Step]?: Awaited<ReturnType<(typeof LOAD)[S]>> };

/** The component of a step, by the step's name. */
export const loadStep = async (step: Step): Promise<Loaded> => ({ [step]: await LOAD[step]() });

import type { Step } from "../view";

/** Steps but the first are files of their own, each with what it does to the workbook, loaded when first entered. */
const LOAD = {
  data: async () => (await import(/* webpackChunkName: "data" */ "./Data")).Data,
  rules: async () => (await import(/* webpackChunkName: "rules" */ "./Rules")).Rules,
  scores: async () => (await import(/* webpackChunkName: "scores" */ "./Scores")).Scores,
  conclusions: async () => (await import(/* webpackChunkName: "conclusions" */ "./Conclusions")).Conclusions,
  done: async () => (await import(/* webpackChunkName: "done" */ "./Done")).Done,
  explain: async () => (await import(/* webpackChunkName: "explain" */ "./Explain")).Explain,
} satisfies Readonly<Record<Exclude<Step, "start">, () => Promise<unknown>>>;

/** The components of the steps that have been loaded. */
export type Loaded = { readonly [S in keyof typeof LOAD]?: Awaited<ReturnType<(typeof LOAD)[S]>> };

/** The component of a step, by the step's name; the first one is there already. */
export const loadStep = async (step: Step): Promise<Loaded> =>
  step === "start" ? {} : { [step]: await LOAD[step]() };

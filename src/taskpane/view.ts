import type { Language } from "../law/text";
import type { PaneTexts } from "../locales/pane";
import type { Doing } from "./actions";

export const STEPS = ["data", "scores", "conclusions", "explain"] as const;
export type Step = (typeof STEPS)[number];
/** Those that need no attached workbook: "data" attaches one, and a cell can be explained in any. */
export const FIRST_STEPS: readonly Step[] = ["data", "explain"];

/** What every step of the pane gets. */
export interface View {
  readonly texts: PaneTexts;
  readonly language: Language;
  /** An action is running: nothing else is started. */
  readonly busy: boolean;
  /** The user has done something here, so the focus may be moved; before that it is the workbook's. */
  readonly used: boolean;
  readonly attempt: <T>(doing: Doing, action: () => Promise<T>) => Promise<T | undefined>;
  /** Shows a place of the workbook. */
  readonly show: (address: string) => void;
  readonly goTo: (step: Step) => void;
}

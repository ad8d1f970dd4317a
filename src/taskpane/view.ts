import type { Language } from "../law/text";
import type { PaneTexts } from "../locales/pane";
import type { Doing } from "./actions";

export const STEPS = ["data", "scores", "conclusions"] as const;
export type Step = (typeof STEPS)[number];

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

import type { Language } from "../law/text";
import type { PaneTexts } from "../locales/pane";
import type { Doing } from "./actions";

export type Step = "data" | "scores" | "conclusions";

/** What every step of the pane gets. */
export interface View {
  readonly texts: PaneTexts;
  readonly language: Language;
  /** An action is running: nothing else is started. */
  readonly busy: boolean;
  readonly attempt: <T>(doing: Doing, action: () => Promise<T>) => Promise<T | undefined>;
  /** Shows a place of the workbook. */
  readonly show: (address: string) => void;
  readonly goTo: (step: Step) => void;
}

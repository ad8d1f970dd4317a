import type { Attachment, BrokenCell, Numbers, Stock } from "../excel";
import type { Language, OfficialLanguage } from "../law/text";
import type { PaneTexts } from "../locales/pane";
import type { Doing } from "./actions";
import type { FormId } from "./conclusions/choices";

/** The way through the wizard, in its order. */
export const ROAD = ["start", "data", "rules", "scores", "conclusions", "done"] as const;
/** The steps; a cell can be explained at any time. */
export const STEPS = [...ROAD, "explain"] as const;
/** Beside the way: links on the first and the last step lead there. */
export const PAGES = ["objections", "report"] as const;
export type Step = (typeof STEPS)[number] | (typeof PAGES)[number];

/** Whether something lies beside the way. */
export const isPage = (step: Step): boolean => PAGES.some((page) => page === step);

/** The workbook as it was last read: nothing else is known of it. */
export interface Book {
  readonly attachment: Attachment;
  /** Cells of ours without a value. */
  readonly broken: readonly BrokenCell[];
  /** The sheets of ours. */
  readonly stock: Stock;
}

/** What the user has chosen and not had written yet; what is left out is as the workbook has it. */
export interface Choices {
  /** Edition and readings, as the functions take them. */
  readonly rules?: string;
  readonly language?: OfficialLanguage;
  readonly forms?: ReadonlySet<FormId>;
  readonly numbers?: Numbers;
  readonly bodies?: ReadonlySet<string>;
}

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

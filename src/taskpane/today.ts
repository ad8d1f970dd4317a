import type { IsoDate } from "../law/version";

/** The day by the clock of this computer: the one place where the pane asks it. */
export const today = (): IsoDate => new Date().toLocaleDateString("sv") as IsoDate;

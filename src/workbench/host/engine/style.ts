import type { Style } from "@odoo/o-spreadsheet/dist/types/types/misc";

/**
 * A cell's style: what the engine draws, and what only Excel knows of. The engine keeps unknown
 * members of a style with the cell, so they follow it through moves, copies and undo.
 */
export interface CellStyle extends Style {
  fontName?: string;
  /** Excel's name where the engine has no such alignment: `Justify`, `Fill`, `CenterAcrossSelection`, … */
  horizontal?: string;
  vertical?: string;
  indent?: number;
  shrink?: boolean;
  /** `Double`, `SingleAccountant`, `DoubleAccountant`. */
  underlineStyle?: string;
  script?: "Superscript" | "Subscript";
  unlocked?: boolean;
  formulaHidden?: boolean;
  /** Excel's number format where the engine shows another in its place. */
  excelFormat?: { excel: string; engine: string };
}

export type StylePatch = { [K in keyof CellStyle]?: CellStyle[K] | undefined };

/** Applies a patch; `undefined` in it removes. `null` when nothing is left. */
export function patched(style: CellStyle | undefined, patch: StylePatch): CellStyle | null {
  const entries = Object.entries({ ...style, ...patch }).filter(
    ([, value]) => value !== undefined && value !== false,
  );
  return entries.length ? (Object.fromEntries(entries) as CellStyle) : null;
}

import { say } from "../../forms/labels";
import type { OfficialLanguage } from "../../law/text";

type Cells = readonly (readonly unknown[])[];

/** A score that the section says accepted objections have changed. */
export interface SaidChange {
  readonly title: string;
  readonly before: string | number;
  readonly after: string | number;
}

/**
 * The section of a corrected conclusion on what accepted objections changed, and the rest of the sheet; a version without it
 * is all rest.
 * @param cells from the first column of the form on
 */
export function changesSection(
  cells: Cells,
  language: OfficialLanguage,
): { readonly changes: readonly SaidChange[]; readonly rest: Cells } {
  const heading = say("Изменения по итогам рассмотрения возражений", language);
  const [before, after, difference] = [
    say("до возражений", language),
    say("после возражений", language),
    say("разница", language),
  ];
  const start = cells.findIndex(([first]) => first === heading);
  if (start < 0) return { changes: [], rest: cells };
  const first = start + 1;
  // The heads of the table stand above its rows, and again on each page that it goes on to.
  const words: readonly unknown[] = [say("Версия", language), before, after, difference];
  const isOwn = (version: unknown) => words.includes(version);
  const length = cells.slice(first).findIndex(([, , version]) => !isOwn(version));
  const end = length < 0 ? cells.length : first + length;
  const own = cells.slice(first, end);
  const changes = own.flatMap(([, title, version, value], index): SaidChange[] => {
    const now = own[index + 1]?.[3];
    return version === before && isShown(value) && isShown(now)
      ? [{ title: String(title), before: value, after: now }]
      : [];
  });
  return { changes, rest: [...cells.slice(0, start), ...cells.slice(end)] };
}

const isShown = (value: unknown): value is string | number =>
  typeof value === "number" || (typeof value === "string" && value !== "");

import type { KeptCorrection } from "../../excel";
import { address } from "../../excel/address";
import type { DataPaneTexts } from "../../locales/data-pane";
import type { Correction } from "../../recognition";
import type { View } from "../view";
import { shownPlace } from "./places";

/** A correction in words, without its cells. */
export function whatSaid(
  correction: Correction,
  { texts: { variables, kinds, types } }: Pick<View, "texts">,
  { said }: DataPaneTexts,
): string {
  switch (correction.code) {
    case "field":
      return said.field(variables[correction.variable], kinds[correction.kind]);
    case "unused":
      return said.unused;
    case "exclude":
      return said.exclude;
    case "join":
      return said.one(correction.spelling, correction.name);
    case "apart":
      return said.apart(correction.spelling, correction.name);
    case "type":
      return said.type(correction.body, types[correction.type]);
  }
}

/** The cells that a correction is about, while there are such. */
export function placeSaid({
  correction,
  since,
}: KeptCorrection): { readonly address: string; readonly label: string } | undefined {
  if (!("place" in correction) || since === "lost") return undefined;
  return { address: address(correction.place), label: shownPlace(correction.place) };
}

/** What has become of a correction; empty where it holds as it did. */
export function sinceText(
  { since, unapplied }: KeptCorrection,
  { said: { lost, filled, unapplied: reasons } }: DataPaneTexts,
): string {
  if (since === "lost") return lost;
  return [unapplied && reasons[unapplied], since && filled(since.filledBefore, since.filledNow)]
    .filter(Boolean)
    .join(" ");
}

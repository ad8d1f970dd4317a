import { Fragment } from "react";
import type { ReadInputs } from "../../excel";
import { address } from "../../excel/address";
import type { Place as At } from "../../report/types";
import { Place } from "../Place";
import type { View } from "../view";

/** Stands around the number of a place, in no text of ours or of a user. */
const MARK = "\uE000";

/**
 * A text in which each place of the data is a link to its cell.
 * @param text made with what a place is to be called
 */
export function Linked({
  view,
  read,
  text,
}: {
  readonly view: View;
  readonly read: ReadInputs;
  readonly text: (where: (at: At) => string) => string;
}) {
  const places: At[] = [];
  const parts = text((at) => `${MARK}${places.push(at) - 1}${MARK}`).split(MARK);
  return parts.map((part, index) => {
    const area = index % 2 === 1 ? read.at(places[Number(part)]!) : undefined;
    if (index % 2 === 0) return <Fragment key={index}>{part}</Fragment>;
    return area && <Place key={index} view={view} address={address(area)} />;
  });
}

import type { Confidence } from "./types";

const ORDER: readonly Confidence[] = ["doubtful", "likely", "sure"];

/** The lower of two. */
export const worse = (left: Confidence, right: Confidence): Confidence =>
  ORDER[Math.min(ORDER.indexOf(left), ORDER.indexOf(right))]!;

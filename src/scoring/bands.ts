import type { Band, Bands } from "../law/bands";
import { compare, decimal, roundHalfUp, type Exact } from "./exact";

function within<T>(value: Exact, band: Band<T>): boolean {
  if ("below" in band) return compare(value, decimal(band.below)) < 0;
  if ("above" in band) return compare(value, decimal(band.above)) > 0;
  return compare(value, decimal(band.from)) >= 0 && compare(value, decimal(band.to)) <= 0;
}

/** The band of a value, and whether it lies in a gap between two printed ones; then the rounded value, if that lies in it. */
export interface BandReached<T> {
  readonly band: Band<T>;
  readonly inGap: boolean;
  readonly rounded?: Exact;
}

/**
 * The band of a value. Inside a printed band the value takes it. In a gap between two it is rounded half up to the
 * printed digits and takes the band it then lies in, otherwise the band below; with the alternative `lower` of the
 * reading `band-gaps`, always the band below.
 */
export function reachBand<T>(
  value: Exact,
  { bands, digits }: Bands<T>,
  gaps: string | undefined,
): BandReached<T> {
  const printed = bands.find((band) => within(value, band));
  if (printed) return { band: printed, inGap: false };
  const below = bands.find(
    (band) => "below" in band || ("to" in band && compare(value, decimal(band.to)) > 0),
  )!;
  if (gaps === "lower") return { band: below, inGap: true };
  const rounded = roundHalfUp(value, digits);
  const reached = bands.find((band) => within(rounded, band));
  return reached ? { band: reached, inGap: true, rounded } : { band: below, inGap: true };
}

/** What a value's band gives. */
export const bandOf = <T>(value: Exact, bands: Bands<T>, gaps: string | undefined): T =>
  reachBand(value, bands, gaps).band.gives;

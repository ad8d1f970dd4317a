import type { Band, Bands } from "../law/bands";
import { compare, decimal, roundHalfUp, type Exact } from "./exact";

function within<T>(value: Exact, band: Band<T>): boolean {
  if ("below" in band) return compare(value, decimal(band.below)) < 0;
  if ("above" in band) return compare(value, decimal(band.above)) > 0;
  return compare(value, decimal(band.from)) >= 0 && compare(value, decimal(band.to)) <= 0;
}

/**
 * What a value's band gives. Inside a printed band the value takes it. In a gap between two it is rounded half up to
 * the printed digits and takes the band it then lies in, otherwise the band below; with the alternative `lower` of the
 * reading `band-gaps`, always the band below.
 */
export function bandOf<T>(value: Exact, { bands, digits }: Bands<T>, gaps: string | undefined): T {
  const printed = bands.find((band) => within(value, band));
  if (printed) return printed.gives;
  const rounded = gaps === "lower" ? undefined : roundHalfUp(value, digits);
  const reached = rounded && bands.find((band) => within(rounded, band));
  if (reached) return reached.gives;
  const below = bands.find(
    (band) => "below" in band || ("to" in band && compare(value, decimal(band.to)) > 0),
  );
  return below!.gives;
}

import { useEffect, useState } from "react";
import type { CellExplanation } from "../../excel";
import { parts } from "./shown";

/** Whether a cell is the first of those that an address names. */
function isAt(cell: string, address: string): boolean {
  const [own, wanted] = [parts(cell), parts(address)];
  return own.sheet === wanted.sheet && own.cells === wanted.cells.split(":")[0];
}

/** Links that lead away from an explanation, and the way back to it, until the user goes elsewhere. */
export function useWayBack(found: CellExplanation | undefined, show: (address: string) => void) {
  const [trail, setTrail] = useState<readonly string[]>([]);
  /** Where the last step led. */
  const [led, setLed] = useState<string>();

  useEffect(() => {
    if (found && led !== undefined && !isAt(found.address, led)) {
      setTrail([]);
      setLed(undefined);
    }
    // Only a new explanation tells where the user is now.
  }, [found]);

  const go = (address: string, next: readonly string[]) => {
    setTrail(next);
    setLed(address);
    show(address);
  };
  const back = trail.at(-1);
  return {
    back,
    follow: (address: string) => go(address, found ? [...trail, found.address] : trail),
    goBack: () => back !== undefined && go(back, trail.slice(0, -1)),
  };
}

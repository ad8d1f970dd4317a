import { useEffect, useRef } from "react";
import type { EntryAbout } from "../../excel";
import type { Actions } from "../actions";

/**
 * Tells what an objection to the selected cell is about: when the page opens, and when the user comes back to the pane from
 * another cell. The same is told once, so that what the user chooses afterwards stays.
 */
export function useSelected(aboutSelection: Actions["aboutSelection"], tell: (about: EntryAbout) => void) {
  const latest = useRef(tell);
  useEffect(() => {
    latest.current = tell;
  });
  useEffect(() => {
    let left = false;
    let told = "";
    async function look() {
      // Nothing is chosen where the selection cannot be read.
      const about = await aboutSelection().catch(() => undefined);
      const key = JSON.stringify(about ?? null);
      if (left || key === told) return;
      told = key;
      if (about) latest.current(about);
    }
    void look();
    const onFocus = () => void look();
    window.addEventListener("focus", onFocus);
    return () => {
      left = true;
      window.removeEventListener("focus", onFocus);
    };
  }, [aboutSelection]);
}

import { JSDOM } from "jsdom";
import type { ReactNode } from "react";

/** A page in memory, whose globals React and Fluent UI find. To be imported before anything that renders. */
const { window } = new JSDOM("<!doctype html>", { pretendToBeVisual: true, url: "http://localhost/" });
/** Node has them too, and pages take only their own. */
const OF_THE_PAGE: readonly string[] = ["Event", "CustomEvent", "EventTarget"];
for (const name of Object.getOwnPropertyNames(window)) {
  if (name in globalThis && !OF_THE_PAGE.includes(name)) continue;
  const value = (window as unknown as Record<string, unknown>)[name];
  Object.defineProperty(globalThis, name, { value, configurable: true });
}
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** What is rendered, as a user finds it. */
export interface Rendered {
  /** Messages from the top, all that can be read in each. */
  readonly messages: () => readonly string[];
  readonly press: (button: string) => Promise<void>;
  readonly choose: (radio: string) => Promise<void>;
  /** The text of what has the focus. */
  readonly focused: () => string;
}

/**
 * Renders into the page, in place of what was there.
 * @param settled when what a click has set going is done
 */
export async function render(content: ReactNode, settled: () => Promise<unknown>): Promise<Rendered> {
  const [{ act }, { createRoot }] = [await import("react"), await import("react-dom/client")];
  const { body } = window.document;
  body.replaceChildren(window.document.createElement("div"));
  await act(async () => createRoot(body.firstElementChild!).render(content));
  const all = (selector: string) => [...body.querySelectorAll<HTMLElement>(selector)];
  const click = async (selector: string, name: string) => {
    const found = all(selector).find((element) => element.textContent === name);
    if (!found) throw new Error(`${name} is not there`);
    await act(async () => {
      found.click();
      await settled();
    });
  };
  return {
    messages: () => all(".fui-MessageBar").map(({ textContent }) => textContent ?? ""),
    press: (button) => click("button", button),
    choose: (radio) => click("label", radio),
    focused: () => window.document.activeElement?.textContent ?? "",
  };
}

/** Turns of the event loop in which React may start another action. */
const IDLE_TURNS = 3;

export type WatchedActions = Readonly<Record<string, (...given: never[]) => Promise<unknown>>>;

/** Actions that are waited for: also those that a page starts by itself when another one is done. */
export function watched<T extends WatchedActions>(
  actions: T,
): { readonly actions: T; readonly settled: () => Promise<void> } {
  const running = new Set<Promise<unknown>>();
  const own = Object.entries(actions).map(([name, action]) => [
    name,
    (...given: never[]) => {
      const done = action(...given);
      running.add(done);
      const over = () => void running.delete(done);
      done.then(over, over);
      return done;
    },
  ]);
  const settled = async () => {
    for (let idle = 0; idle < IDLE_TURNS; idle = running.size > 0 ? 0 : idle + 1) {
      await Promise.allSettled(running);
      await new Promise((resolve) => setTimeout(resolve));
    }
  };
  return { actions: Object.fromEntries(own) as T, settled };
}

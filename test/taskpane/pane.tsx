import { render, watched, type Rendered, type WatchedActions } from "./page";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Language } from "../../src/law/text";
import { loadPaneTexts } from "../../src/locales/pane";
import type { Actions } from "../../src/taskpane/actions";
import type { Step, View } from "../../src/taskpane/view";

/** A part of the pane in the page. */
export interface OpenPane extends Rendered {
  /** Places of the workbook that were shown, since they were last taken. */
  readonly shown: () => readonly string[];
  /** Steps that were gone to, since they were last taken. */
  readonly gone: () => readonly Step[];
  /** Waits for what is under way. */
  readonly settle: () => Promise<void>;
}

/**
 * Renders a part of the pane into the page, and waits for what it starts by itself.
 * @param actions that it takes; they are waited for
 */
export async function openPane(
  actions: WatchedActions,
  part: (view: View, actions: Actions) => ReactNode,
  language: Language = "ru",
): Promise<OpenPane> {
  const texts = await loadPaneTexts(language);
  const own = watched(actions);
  const shown: string[] = [];
  const gone: Step[] = [];
  function Pane() {
    const [busy, setBusy] = useState(false);
    const view: View = {
      texts,
      language,
      busy,
      used: true,
      attempt: (_, action) => {
        setBusy(true);
        return action().finally(() => setBusy(false));
      },
      show: (address) => shown.push(address),
      goTo: (step) => gone.push(step),
    };
    return part(view, own.actions as unknown as Actions);
  }
  const page = await render(
    <FluentProvider theme={webLightTheme}>
      <Pane />
    </FluentProvider>,
    own.settled,
  );
  const { act } = await import("react");
  const settle = async () => {
    await act(own.settled);
  };
  await settle();
  return { ...page, shown: () => shown.splice(0), gone: () => gone.splice(0), settle };
}

/** All that can be read in the page. */
export const said = () => document.body.textContent ?? "";

const PATIENCE = 20_000;

/** Checks again and again until nothing is wrong: what the page does by itself, after a pause, is not waited for otherwise. */
export async function eventually(check: () => void): Promise<void> {
  const { act } = await import("react");
  const end = Date.now() + PATIENCE;
  for (;;) {
    await act(() => new Promise((resolve) => setTimeout(resolve, 10)));
    try {
      return check();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}

import { useRef, useState, type ComponentType } from "react";
import type { Before, Scope, TakenBack, Undoable } from "../../excel";
import type { Actions } from "../actions";
import type { UndoProps } from "./Undo";
import { undoable } from "./undoable";

/** What is asked before something is done that cannot be taken back. */
export interface Question {
  /** So many sheets are more than can be kept; left out: Excel does not tell how sheets look. */
  readonly count: number | undefined;
  readonly answer: (goOn: boolean) => void;
}

/** Remembers what the last action changed, nothing else of the workbook, and only until the next one. */
export function useUndo(actions: Actions) {
  const [change, setChange] = useState<Undoable>();
  const [outcome, setOutcome] = useState<TakenBack>();
  const [question, setQuestion] = useState<Question>();
  const [times, setTimes] = useState(0);
  const [shown, setShown] = useState<ComponentType<UndoProps>>();
  const before = useRef<Before>(undefined);
  const refused = useRef(false);
  const written = useRef<readonly string[]>([]);

  function forget() {
    before.current = undefined;
    refused.current = false;
    written.current = [];
    setChange(undefined);
    setOutcome(undefined);
  }

  async function ask(count?: number): Promise<boolean> {
    const { Undo } = await import(/* webpackChunkName: "undo" */ "./Undo");
    setShown(() => Undo);
    before.current = undefined;
    const goOn = await new Promise<boolean>((answer) => setQuestion({ count, answer }));
    setQuestion(undefined);
    refused.current = !goOn;
    return goOn;
  }

  async function keep(scope: Scope, earlier?: Before): Promise<boolean> {
    let found: Before | number;
    try {
      found = await actions.recordBefore(scope, earlier);
    } catch (error) {
      if (isEditing(error)) throw error;
      return ask();
    }
    if (typeof found === "number") return ask(found);
    before.current = found;
    return true;
  }

  const recorder = {
    start(scope: Scope) {
      forget();
      return keep(scope);
    },
    async goOn(scope: Scope) {
      return before.current ? keep(scope, before.current) : !refused.current;
    },
    wrote(named: readonly string[]) {
      written.current = [...written.current, ...named];
    },
    async end() {
      if (!before.current) return;
      try {
        const found = await actions.recordAfter(before.current, written.current);
        if (found) {
          const { Undo } = await import(/* webpackChunkName: "undo" */ "./Undo");
          setShown(() => Undo);
        }
        setChange(found);
      } catch {
        // What was done is done; that it cannot be taken back is no failure of it.
        setChange(undefined);
      }
    },
    forget,
  };

  return {
    /** The same actions, after each of which it can be taken back. */
    actions: undoable(actions, recorder),
    /** Shows all this; loaded when there is something to show. */
    shown,
    change,
    question,
    outcome,
    /** How often something was taken back: what a step shows of what it did goes with it. */
    times,
    /** Takes back the last action; whatever it throws, one may try again. */
    async takeBack() {
      const back = await actions.takeBack(change!);
      setChange(undefined);
      setOutcome(back);
      setTimes((before) => before + 1);
    },
    close: () => setOutcome(undefined),
  };
}

export type Undoing = ReturnType<typeof useUndo>;

/** A cell is being edited: the action would fail as well, and says so. */
const isEditing = (error: unknown): boolean =>
  typeof error === "object" &&
  error !== null &&
  "code" in error &&
  error.code === "InvalidOperationInCellEditMode";

import type { Step } from "./view";

/** A step of the pane; or that what is selected be frozen, and what came of it told. */
export type Asked = Step | "freeze";

type Listener = (asked: Asked) => void;

let waiting: Asked | undefined;
let listening: Listener | undefined;

/** Asks something of the pane from outside of it, as a button of the ribbon does. What was asked last waits for a pane. */
export function request(asked: Asked): void {
  if (listening) listening(asked);
  else waiting = asked;
}

/**
 * Hears what is asked for, and at once what has been waiting. One listens at a time: a pane that is busy does not, and then
 * the request waits for it. Returns the way to stop.
 */
export function onRequest(listener: Listener): () => void {
  listening = listener;
  const asked = waiting;
  waiting = undefined;
  if (asked !== undefined) listener(asked);
  return () => {
    if (listening === listener) listening = undefined;
  };
}

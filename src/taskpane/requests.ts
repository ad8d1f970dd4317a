import type { Step } from "./view";

type Listener = (step: Step) => void;

let waiting: Step | undefined;
let listening: Listener | undefined;

/** Asks the pane for a step from outside of it, as a button of the ribbon does. The last one asked for waits for a pane. */
export function request(step: Step): void {
  if (listening) listening(step);
  else waiting = step;
}

/**
 * Hears what is asked for, and at once what has been waiting. One listens at a time: a pane that is busy does not, and then
 * the request waits for it. Returns the way to stop.
 */
export function onRequest(listener: Listener): () => void {
  listening = listener;
  const step = waiting;
  waiting = undefined;
  if (step !== undefined) listener(step);
  return () => {
    if (listening === listener) listening = undefined;
  };
}

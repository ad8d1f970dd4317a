/** Runs a function of the add-in by the name that its manifest gives, as a button of the ribbon does. */
export type RunFunction = (name: string) => Promise<void>;

/** What Office.js takes for a click on a button of the ribbon, and how it tells that all is done. */
export interface Ribbon {
  readonly run: RunFunction;
  /** Office.js hears of clicks from now on; those before wait for it. */
  readonly ready: () => void;
  /** The parameters of its answer. */
  readonly completed: (parameters: readonly unknown[]) => void;
}

/** @param click tells Office.js of a click: its number, the function, and what the function gets, as JSON */
export function createRibbon(click: (parameters: readonly string[]) => void): Ribbon {
  const waiting = new Map<string, (status: unknown) => void>();
  let ready = () => {};
  const started = new Promise<void>((resolve) => (ready = resolve));
  let clicks = 0;

  async function run(name: string): Promise<void> {
    await started;
    const id = String(++clicks);
    const answer = new Promise((resolve) => waiting.set(id, resolve));
    click([id, name, JSON.stringify({ source: { id: name } })]);
    const status = await answer;
    waiting.delete(id);
    if (status !== 0) throw new Error(`The function ${name} was not run (${status})`);
  }

  return { run, ready, completed: ([id, status]) => waiting.get(String(id))?.(status) };
}

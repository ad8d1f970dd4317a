/** The engine reports every step with `console.debug`, which is standard output in Node. */
export function quietly<T>(work: () => T): T {
  const { debug } = console;
  console.debug = () => undefined;
  try {
    return work();
  } finally {
    console.debug = debug;
  }
}

import { listed } from "./numbers";

/** Names of tables with runs of three or more joined: `9–11`, `9 {and} 11`. */
export function citedTables(names: readonly string[], and: string): string {
  const runs: string[][] = [];
  for (const name of names) {
    const run = runs.at(-1);
    if (run && Number(run.at(-1)) + 1 === Number(name)) run.push(name);
    else runs.push([name]);
  }
  return listed(
    runs.flatMap((run) => (run.length > 2 ? [`${run[0]}–${run.at(-1)}`] : run)),
    and,
  );
}

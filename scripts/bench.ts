/**
 * `npm run bench`: one spilling call of `OLSHEM.SERVICES_T1`, of the functions as they are shipped, against the same
 * formula filled down in two spreadsheet engines. Each has a process of its own, so that none pays for another's memory;
 * they take turns, so that whatever else the machine does hinders all alike. It fails where the numbers disagree, never on
 * a time.
 */
import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { buildFunctions } from "./bench/build";
import { hyperFormula, inDoubles, oSpreadsheet, others, t1, table, type Work } from "./bench/contenders";

const CONTENDERS = { t1, hyperFormula, oSpreadsheet, others };
type ContenderId = keyof typeof CONTENDERS;
const IDS = Object.keys(CONTENDERS) as readonly ContenderId[];

const ROUNDS = 9;
/** Runs in a round, an even number for the engines: every second one has the inputs of the table. */
const RUNS = { t1: 20, hyperFormula: 2, oSpreadsheet: 2, others: 4 } as const satisfies Record<
  ContenderId,
  number
>;
/** What the roundings of three operations in doubles can make of a score up to 12. */
const TOLERANCE = 1e-12;

interface Timed {
  readonly name: string;
  readonly rows: number;
  /** Microseconds a row, of each run. */
  readonly took: readonly number[];
}

/** What the process of a contender says of itself, before it answers each message by another round. */
interface Opening {
  readonly first: readonly Timed[];
  /** Of its T1. */
  readonly scores: readonly number[];
}

async function serve(id: ContenderId, functions: string): Promise<void> {
  const works = await CONTENDERS[id](functions);
  const round = () => works.map((work): Timed => timed(work, RUNS[id]));
  const opening: Opening = { first: round(), scores: works[0]!.results!() };
  process.on("message", () => process.send!(round()));
  process.send!(opening);
}

function timed(work: Work, runs: number): Timed {
  const { name, rows } = work;
  const took = Array.from({ length: runs }, () => {
    work.before?.();
    const start = performance.now();
    work.run();
    return ((performance.now() - start) * 1_000) / rows;
  });
  return { name, rows, took };
}

/** Starts the process of a contender. If it ends by itself, so does the benchmark. */
function start(id: ContenderId, functions: string): ChildProcess {
  const child = fork(__filename, [id, functions], { serialization: "advanced" });
  child.once("exit", (code, signal) => {
    if (signal !== "SIGTERM") process.exit(code || 1);
  });
  return child;
}

/** The next message of a process. */
async function answer<T>(child: ChildProcess): Promise<T> {
  const [said] = (await once(child, "message")) as [T];
  return said;
}

async function compare(): Promise<void> {
  const functions = await buildFunctions();
  const children: ChildProcess[] = [];
  try {
    const openings: Opening[] = [];
    for (const id of IDS) {
      const child = start(id, functions);
      children.push(child);
      openings.push(await answer<Opening>(child));
    }
    check(openings.map(({ scores }) => scores));

    const rounds: Timed[][] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const all: Timed[] = [];
      for (const child of children) {
        child.send("round");
        all.push(...(await answer<Timed[]>(child)));
      }
      rounds.push(all);
    }
    report(openings[0]!.first[0]!.took[0]!, rounds);
  } finally {
    for (const child of children) child.kill();
  }
}

/** Compares the scores of all with the formula in doubles. */
function check(all: readonly (readonly number[])[]): void {
  const { late, services } = table();
  for (const [index, scores] of all.entries()) {
    const row = services.findIndex(
      (rendered, row) => !(Math.abs(scores[row]! - inDoubles(late[row]!, rendered)) <= TOLERANCE),
    );
    if (row >= 0) throw new Error(`${IDS[index]}: another score in row ${row + 1}: ${scores[row]}`);
  }
}

function report(first: number, rounds: readonly (readonly Timed[])[]): void {
  const works = rounds[0]!.map(({ name, rows }, index) => {
    const took = rounds.flatMap((round) => round[index]!.took).sort((a, b) => a - b);
    return { name, rows, least: took[0]!, median: median(took), most: took.at(-1)! };
  });
  const t1 = works[0]!.median;
  const line = (name: string, ...cells: string[]) =>
    console.log(name.padEnd(42) + cells.map((cell) => cell.padStart(11)).join(""));
  console.log(`Microseconds a row, ${rounds.length} rounds in turns\n`);
  line("", "median", "least", "most", "rows/s", "rows", "× T1");
  for (const { name, rows, least, median, most } of works) {
    const times = [median, least, most].map((x) => String(Number(x.toPrecision(3))));
    const counts = [Math.round(1e6 / median), rows].map((x) => x.toLocaleString("en"));
    line(name, ...times, ...counts, (median / t1).toFixed(median < 10 * t1 ? 1 : 0));
  }
  console.log(`\nThe first call of T1 in a new process: ${first.toPrecision(3)}`);
}

/** @param sorted in ascending order */
const median = (sorted: readonly number[]): number =>
  (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;

const [, , name, functions] = process.argv;
const id = IDS.find((one) => one === name);
(id && functions ? serve(id, functions) : compare()).catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});

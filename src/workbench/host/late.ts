import type { Getters } from "./engine/cellWrites";

interface Position {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
}

/** How a cell of an open workbook is calculated again, or all of them. */
const recalculation = new WeakMap<Getters, (cellId: number | undefined) => void>();

/** Says how the cells of a workbook are calculated again when a result arrives. */
export const onLateResult = (getters: Getters, recalculate: (cellId: number | undefined) => void): void =>
  void recalculation.set(getters, recalculate);

/** What calls that promised their result have given, by function and arguments. */
const results = new Map<string, { readonly value: unknown }>();
/** Functions that have promised a result. */
const promising = new Set<string>();

/** What a cell shows in Excel while a function is at work on its promise. */
const BUSY = "#BUSY!";

/**
 * The result of a call whose function may promise it. The engine knows no promises: until it is there the cell is busy, then
 * it is calculated once more. Excel asks a function again at each calculation; here the same arguments have the same result.
 * @param run makes the call; throws what the function throws
 */
export function resultNowOrLater(
  name: string,
  args: readonly unknown[],
  { getters, position }: { readonly getters: Getters; readonly position: Position | undefined },
  run: () => unknown,
): unknown {
  const key = promising.has(name) ? keyOf(name, args) : undefined;
  const known = key === undefined ? undefined : results.get(key);
  if (known) return known.value;
  const given = run();
  if (!(given instanceof Promise)) return given;
  promising.add(name);
  const again = () => {
    const cell = position && getters.tryGetSheet(position.sheetId) ? getters.getCell(position) : undefined;
    recalculation.get(getters)?.(cell?.id);
  };
  const arrived = (value: unknown) => {
    results.set(keyOf(name, args), { value });
    again();
  };
  given.then(arrived, arrived);
  return BUSY;
}

const keyOf = (name: string, args: readonly unknown[]): string =>
  JSON.stringify([name, args], (_, value: unknown) =>
    value instanceof Error ? { error: value.message, ...value } : value,
  );

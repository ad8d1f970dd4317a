import type { ProposedTable, Variable } from "../../recognition";
import { recordsIn, unfitForExclusion, unfitForField, type Unfit, variableIn } from "./places";
import { TakeSelection } from "./TakeSelection";
import type { Correcting } from "./useCorrecting";

/** What a selection is to a table: how much of it it meets, or why it cannot be taken. */
function wordsFor({ texts }: Correcting, table: ProposedTable) {
  const own = texts.take[table.run];
  return {
    ...own,
    unfit: (reason: Unfit | undefined) =>
      reason === "otherSheet"
        ? texts.take.otherSheet(table.sheet)
        : reason === "names"
          ? texts.take.bodies
          : reason && own[reason],
  };
}

/** Takes selected cells for a variable of a table. */
export function TakeField({
  correcting,
  table,
  variable,
}: {
  readonly correcting: Correcting;
  readonly table: ProposedTable;
  readonly variable: Variable;
}) {
  const words = wordsFor(correcting, table);
  const { kind, records } = table;
  return (
    <TakeSelection
      correcting={correcting}
      prompt={words.prompt}
      take={correcting.texts.take.take}
      about={(place) => {
        const now = variableIn(table, place);
        const isOther = now !== undefined && now !== variable;
        return [
          words.meets(recordsIn(table, place), records.length),
          ...(isOther ? [correcting.texts.take.now(correcting.view.texts.variables[now])] : []),
        ].join(" ");
      }}
      unfit={(place) => words.unfit(unfitForField(table, place))}
      onTake={(place) => correcting.keep([{ code: "field", kind, variable, place }])}
    />
  );
}

/** Leaves out the records whose lines are selected. */
export function TakeExclusion({
  correcting,
  table,
}: {
  readonly correcting: Correcting;
  readonly table: ProposedTable;
}) {
  const words = wordsFor(correcting, table);
  const { prompt, take } = correcting.texts.exclude[table.run];
  return (
    <TakeSelection
      correcting={correcting}
      prompt={prompt}
      take={take}
      about={(place) => words.meets(recordsIn(table, place), table.records.length)}
      unfit={(place) => words.unfit(unfitForExclusion(table, place))}
      onTake={(place) => correcting.keep([{ code: "exclude", place }])}
    />
  );
}

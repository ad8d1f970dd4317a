import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ProposedTable, Variable } from "../../recognition";
import { choicesOf } from "./questions";
import type { Correcting } from "./useCorrecting";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", gap: tokens.spacingHorizontalS },
  apply: { minWidth: "0" },
});

/** Chooses one of the variables of a table that have not been offered yet. */
export function VariableChoice({
  correcting,
  table,
  without,
  onChoose,
}: {
  readonly correcting: Correcting;
  readonly table: Pick<ProposedTable, "kind" | "fields">;
  readonly without: readonly Variable[];
  readonly onChoose: (variable: Variable) => void;
}) {
  const styles = useStyles();
  const { view } = correcting;
  const texts = correcting.texts.choice;
  const choices = choicesOf(table, without);
  const [chosen, setChosen] = useState<Variable>();
  return (
    <div className={styles.form}>
      <Select
        size="small"
        aria-label={texts.label}
        root={{ style: { minWidth: 0 } }}
        select={{ style: { minWidth: 0, textOverflow: "ellipsis" } }}
        value={chosen ?? ""}
        onChange={(_, { value }) => setChosen((value || undefined) as Variable | undefined)}
      >
        <option value="">–</option>
        {(["missing", "found"] as const).map(
          (group) =>
            choices[group].length > 0 && (
              <optgroup key={group} label={texts[group]}>
                {choices[group].map((variable) => (
                  <option key={variable} value={variable}>
                    {view.texts.variables[variable]}
                  </option>
                ))}
              </optgroup>
            ),
        )}
      </Select>
      <Button
        className={styles.apply}
        size="small"
        disabledFocusable={view.busy || chosen === undefined}
        onClick={() => chosen && onChoose(chosen)}
      >
        {texts.apply}
      </Button>
    </div>
  );
}

import { Caption1, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { View } from "../view";

const useStyles = makeStyles({
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  options: { marginLeft: "-8px" },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** One of a few, each with a sentence about it. */
export function Options<T extends string>({
  view,
  label,
  options,
  names,
  hints,
  chosen,
  onChoose,
}: {
  readonly view: View;
  readonly label: string;
  readonly options: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly hints: Readonly<Record<T, string>>;
  readonly chosen: T;
  readonly onChoose: (option: T) => void;
}) {
  const styles = useStyles();
  return (
    <Field className={styles.field} label={{ children: label, weight: "semibold" }}>
      <RadioGroup
        className={styles.options}
        value={chosen}
        disabled={view.busy}
        onChange={(_, { value }) => onChoose(value as T)}
      >
        {options.map((option) => (
          <Radio
            key={option}
            value={option}
            label={
              <>
                {names[option]}
                {hints[option] && (
                  <Caption1 block className={styles.hint}>
                    {hints[option]}
                  </Caption1>
                )}
              </>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}

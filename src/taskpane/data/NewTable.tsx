import { Caption1, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ListKind, Place } from "../../recognition";
import { Place as PlaceLink } from "../Place";
import { TakeSelection } from "./TakeSelection";
import type { Correcting } from "./useCorrecting";

const LIST_KINDS: readonly ListKind[] = ["services", "satisfaction", "complaints", "penalties"];

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalM },
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  quiet: { color: tokens.colorNeutralForeground3 },
  list: { margin: "0", paddingLeft: "0", listStyleType: "none" },
});

/** A table that was not recognised: its kind, and the names of its bodies; the rest is pointed at once it is there. */
export function NewTable({
  correcting,
  sheets,
  onNamed,
}: {
  readonly correcting: Correcting;
  /** Sheets on which nothing was recognised. */
  readonly sheets: readonly string[];
  readonly onNamed: (named: { readonly kind: ListKind; readonly place: Place }) => void;
}) {
  const styles = useStyles();
  const { view, texts, keep } = correcting;
  const [kind, setKind] = useState<ListKind>("services");
  return (
    <div className={styles.form} data-list>
      {sheets.length > 0 && (
        <ul className={styles.list}>
          {sheets.map((sheet) => (
            <li key={sheet}>
              <PlaceLink view={view} address={sheet} label={sheet} />
            </li>
          ))}
        </ul>
      )}
      <Caption1 className={styles.quiet}>{texts.table.hint}</Caption1>
      <Field className={styles.field} label={texts.table.kind}>
        <Select
          size="small"
          root={{ style: { minWidth: 0 } }}
          select={{ style: { minWidth: 0, textOverflow: "ellipsis" } }}
          value={kind}
          onChange={(_, { value }) => setKind(value as ListKind)}
        >
          {LIST_KINDS.map((known) => (
            <option key={known} value={known}>
              {view.texts.kinds[known]}
            </option>
          ))}
        </Select>
      </Field>
      <TakeSelection
        correcting={correcting}
        prompt={texts.table.prompt}
        take={texts.take.take}
        unfit={({ rows, columns }) => (rows > 1 && columns > 1 ? texts.take.names : undefined)}
        onTake={(place) => {
          onNamed({ kind, place });
          keep([{ code: "field", kind, variable: "body", place }]);
        }}
      />
    </div>
  );
}

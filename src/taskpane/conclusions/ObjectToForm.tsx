import { Button, Caption1, Field, makeStyles, Select } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Attachment, ObjectableForm } from "../../excel";
import { OBJECTING } from "../../locales/objecting";
import type { Actions } from "../actions";
import { Started } from "../objections/Started";
import type { View } from "../view";
import { Further } from "./Further";

const useStyles = makeStyles({
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  begin: { justifySelf: "start" },
});

/** Begins an entry of the register on a conclusion of those just written. */
export function ObjectToForm({
  view,
  actions: { objectableForms, startEntry },
  attachment,
  sheets,
}: {
  readonly view: View;
  readonly actions: Pick<Actions, "objectableForms" | "startEntry">;
  readonly attachment: Attachment;
  /** Those just written, whatever they are. */
  readonly sheets: readonly string[];
}) {
  const styles = useStyles();
  const texts = OBJECTING[view.language];
  const [forms, setForms] = useState<readonly ObjectableForm[]>([]);
  const [chosen, setChosen] = useState<string>();
  const [row, setRow] = useState<string>();
  useEffect(() => {
    objectableForms()
      .then((all) => setForms(all.filter(({ sheet }) => sheets.includes(sheet))))
      // Without them nothing is offered; the forms themselves are written.
      .catch(() => undefined);
  }, [objectableForms, sheets]);
  const form = forms.find(({ sheet }) => sheet === chosen) ?? forms[0];
  if (!form) return null;

  async function begin({ about }: ObjectableForm) {
    setRow(undefined);
    setRow(await view.attempt("objections", () => startEntry(attachment, about)));
  }

  return (
    <>
      {row !== undefined && <Started view={view} row={row} />}
      <Further title={texts.onForms}>
        <Field className={styles.field} label={texts.form}>
          <Select
            root={{ style: { minWidth: 0 } }}
            select={{ style: { minWidth: 0, textOverflow: "ellipsis" } }}
            value={form.sheet}
            disabled={view.busy}
            onChange={(_, { value }) => setChosen(value)}
          >
            {forms.map(({ sheet }) => (
              <option key={sheet}>{sheet}</option>
            ))}
          </Select>
        </Field>
        <Caption1>{texts.hint}</Caption1>
        <Button className={styles.begin} disabledFocusable={view.busy} onClick={() => void begin(form)}>
          {texts.begin}
        </Button>
      </Further>
    </>
  );
}

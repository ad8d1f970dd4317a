import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Caption1,
  Field,
  makeStyles,
  Select,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Attachment, ObjectableForm } from "../../excel";
import { OBJECTING } from "../../locales/objecting";
import type { Actions } from "../actions";
import { Started } from "../objections/Started";
import type { View } from "../view";

const useStyles = makeStyles({
  // Accordion headers have padding of their own; this keeps their text in line with the rest.
  accordion: { margin: `0 calc(-1 * ${tokens.spacingHorizontalS})` },
  panel: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    justifyItems: "start",
    rowGap: tokens.spacingVerticalM,
    // Clear of the frame that the header above has when it is focused.
    paddingTop: tokens.spacingVerticalXS,
  },
  field: { gridTemplateColumns: "minmax(0, 1fr)", width: "100%" },
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
      <Accordion className={styles.accordion} collapsible>
        <AccordionItem value="objecting">
          <AccordionHeader>{texts.onForms}</AccordionHeader>
          <AccordionPanel className={styles.panel}>
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
            <Button disabledFocusable={view.busy} onClick={() => void begin(form)}>
              {texts.begin}
            </Button>
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </>
  );
}

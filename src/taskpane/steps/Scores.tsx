import {
  Body1,
  Button,
  Caption1,
  Dropdown,
  Field,
  MessageBar,
  MessageBarBody,
  Option,
  Spinner,
} from "@fluentui/react-components";
import { useState } from "react";
import { EDITIONS, LATEST } from "../../law/editions";
import { StepHeading } from "../StepHeading";
import type { View } from "../view";

/** Chooses the edition and writes the sheet of scores. */
export function Scores({
  view,
  sheet,
  onWrite,
}: {
  readonly view: View;
  readonly sheet: string | undefined;
  readonly onWrite: (rules: string) => void;
}) {
  const texts = view.texts.scores;
  const [edition, setEdition] = useState<string>(LATEST.id);
  const label = (id: string) => {
    const from = EDITIONS.find((known) => known.id === id)!.from;
    const date = new Date(`${from}T00:00:00Z`).toLocaleDateString(view.language, { timeZone: "UTC" });
    return texts.editionFrom(id, date);
  };
  return (
    <>
      <StepHeading>{texts.heading}</StepHeading>
      <Field label={texts.edition}>
        <Dropdown
          value={label(edition)}
          selectedOptions={[edition]}
          style={{ minWidth: 0 }}
          onOptionSelect={(_, { optionValue }) => setEdition(optionValue ?? LATEST.id)}
        >
          {EDITIONS.map(({ id }) => (
            <Option key={id} value={id}>
              {label(id)}
            </Option>
          ))}
        </Dropdown>
      </Field>
      <Button
        appearance={sheet ? "secondary" : "primary"}
        disabled={view.busy}
        icon={view.busy ? <Spinner size="tiny" /> : undefined}
        onClick={() => onWrite(edition)}
      >
        {sheet ? texts.again : texts.write}
      </Button>
      <div role="status" aria-live="polite">
        {view.busy && <Body1>{texts.busy}</Body1>}
        {!view.busy && sheet && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{texts.done(sheet)}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {sheet && (
        <>
          <Caption1>{texts.openness}</Caption1>
          <Button appearance="primary" disabled={view.busy} onClick={() => view.goTo("conclusions")}>
            {texts.next}
          </Button>
          <Button disabled={view.busy} onClick={() => view.show(sheet)}>
            {texts.show}
          </Button>
        </>
      )}
    </>
  );
}

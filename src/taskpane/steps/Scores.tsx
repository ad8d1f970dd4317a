import {
  Button,
  Caption1,
  Field,
  MessageBar,
  MessageBarBody,
  Select,
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
  const dates = new Intl.DateTimeFormat(view.language, { dateStyle: "long", timeZone: "UTC" });
  return (
    <>
      <StepHeading view={view}>{texts.heading}</StepHeading>
      <Field label={texts.edition} style={{ gridTemplateColumns: "minmax(0, 1fr)" }}>
        <Select
          root={{ style: { minWidth: 0 } }}
          select={{ style: { minWidth: 0, textOverflow: "ellipsis" } }}
          value={edition}
          disabled={view.busy}
          onChange={(_, { value }) => setEdition(value)}
        >
          {[...EDITIONS].reverse().map(({ id, from }) => (
            <option key={id} value={id}>
              {texts.editionFrom(id, dates.format(new Date(`${from}T00:00:00Z`)))}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        appearance={sheet ? "secondary" : "primary"}
        disabledFocusable={view.busy}
        icon={view.busy ? <Spinner size="tiny" /> : undefined}
        onClick={() => onWrite(edition)}
      >
        {view.busy ? texts.busy : sheet ? texts.again : texts.write}
      </Button>
      <div role="status">
        {sheet && !view.busy && (
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

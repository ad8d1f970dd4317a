import { Button, Field, MessageBar, MessageBarBody, Select, Spinner } from "@fluentui/react-components";
import { useState } from "react";
import { missingDirections, type Attachment } from "../../excel";
import { edition, EDITIONS } from "../../law/editions";
import { DEFAULT_RULES, formatRules, parseRules, type Rules } from "../../law/rules";
import { dateText } from "../../locales/dates";
import { ReadingsPicker } from "../ReadingsPicker";
import { StepHeading } from "../StepHeading";
import type { View } from "../view";

/** The rules that the workbook is scored by; the latest edition and default readings where it says nothing, or amiss. */
function rulesOf({ rules }: Attachment): Rules {
  const parsed = parseRules(rules);
  return "code" in parsed ? DEFAULT_RULES : parsed;
}

/** Chooses the edition and the readings and writes the sheet of scores. */
export function Scores({
  view,
  attachment,
  sheet,
  onWrite,
}: {
  readonly view: View;
  readonly attachment: Attachment;
  readonly sheet: string | undefined;
  readonly onWrite: (rules: string) => void;
}) {
  const texts = view.texts.scores;
  const [rules, setRules] = useState(() => rulesOf(attachment));
  const missing = missingDirections(attachment);
  return (
    <>
      <StepHeading view={view}>{texts.heading}</StepHeading>
      <Field label={texts.edition} style={{ gridTemplateColumns: "minmax(0, 1fr)" }}>
        <Select
          root={{ style: { minWidth: 0 } }}
          select={{ style: { minWidth: 0, textOverflow: "ellipsis" } }}
          value={rules.edition.id}
          disabled={view.busy}
          onChange={(_, { value }) => setRules({ ...rules, edition: edition(value)! })}
        >
          {[...EDITIONS].reverse().map(({ id, from }) => (
            <option key={id} value={id}>
              {texts.editionFrom(id, dateText(from, view.language))}
            </option>
          ))}
        </Select>
      </Field>
      <ReadingsPicker
        view={view}
        chosen={rules.readings}
        onChange={(readings) => setRules({ ...rules, readings })}
      />
      <Button
        appearance={sheet ? "secondary" : "primary"}
        disabledFocusable={view.busy}
        icon={view.busy ? <Spinner size="tiny" /> : undefined}
        onClick={() => onWrite(formatRules(rules))}
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
          {missing.length > 0 && (
            <MessageBar intent="info" layout="multiline">
              <MessageBarBody>
                {texts.missing(missing.map((direction) => texts.directions[direction]))}
              </MessageBarBody>
            </MessageBar>
          )}
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

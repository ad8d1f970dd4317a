import { Body1, Button, Spinner } from "@fluentui/react-components";
import { StepHeading } from "../StepHeading";
import type { View } from "../view";

/** A step that cannot work yet: what is missing, and the one button that leads to it. */
export function Missing({
  view,
  heading,
  text,
  action,
  waits = false,
  onAction,
}: {
  readonly view: View;
  readonly heading: string;
  readonly text: string;
  readonly action: string;
  /** It is on its way. */
  readonly waits?: boolean;
  readonly onAction: () => void;
}) {
  return (
    <>
      <StepHeading view={view}>{heading}</StepHeading>
      {waits ? (
        <Spinner size="tiny" labelPosition="after" label={view.texts.start.busy} />
      ) : (
        <>
          <Body1>{text}</Body1>
          <Button appearance="primary" disabledFocusable={view.busy} onClick={onAction}>
            {action}
          </Button>
        </>
      )}
    </>
  );
}

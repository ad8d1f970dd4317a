import { Button, makeStyles, MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { BrokenCell, LeftCell, Repair } from "../excel";
import { NoticeGroup } from "./NoticeGroup";
import { Place } from "./Place";
import type { View } from "./view";

const useStyles = makeStyles({
  // It has the focus only to be seen and heard; nothing can be done with it.
  done: { ":focus": { outlineStyle: "none" } },
});

/** The reasons why a cell is left, in the order in which they are told. */
const REASONS: readonly LeftCell["reason"][] = ["protected", "refused", "unknown"];

/** Cells of ours that have lost their values, and what has become of them. Nothing where there are none. */
export function Broken({
  view,
  cells,
  repair,
  onRepair,
}: {
  readonly view: View;
  readonly cells: readonly BrokenCell[];
  readonly repair: Repair | undefined;
  readonly onRepair: () => void;
}) {
  const texts = view.texts.repair;
  if (repair) return <Repaired view={view} repair={repair} />;
  if (cells.length === 0) return null;
  return (
    <NoticeGroup
      view={view}
      level="warning"
      title={texts.found}
      todo={texts.todo}
      items={cells.map(({ address, isProtected }) => (
        <>
          <Place view={view} address={address} />
          {isProtected && ` (${texts.isProtected})`}
        </>
      ))}
      action={
        <Button
          size="small"
          disabledFocusable={view.busy}
          icon={view.busy ? <Spinner size="extra-tiny" /> : undefined}
          onClick={onRepair}
        >
          {texts.repair}
        </Button>
      }
    />
  );
}

/** It takes the focus that the button had: so it is seen, and a screen reader says it once. */
function Repaired({ view, repair: { repaired, left } }: { readonly view: View; readonly repair: Repair }) {
  const styles = useStyles();
  const texts = view.texts.repair;
  const message = useRef<HTMLDivElement>(null);
  useEffect(() => message.current?.focus(), []);
  return (
    <>
      <MessageBar
        ref={message}
        tabIndex={-1}
        className={styles.done}
        intent={left.length === 0 ? "success" : "warning"}
        layout="multiline"
      >
        <MessageBarBody>{texts.done(repaired.length)}</MessageBarBody>
      </MessageBar>
      {REASONS.map((reason) => {
        const own = left.filter((cell) => cell.reason === reason);
        if (own.length === 0) return null;
        const items = own.map(({ address }) => <Place view={view} address={address} />);
        return <NoticeGroup key={reason} view={view} level="warning" {...texts.left[reason]} items={items} />;
      })}
    </>
  );
}

import { Button, makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { CountCell, WrittenCounts } from "../../excel";
import { address } from "../../excel/address";
import { numberLocale } from "../../law/text";
import { REPORT_LISTS } from "../../locales/report-lists";
import { titleOfInput } from "../../report/words";
import { NoticeGroup } from "../NoticeGroup";
import { Place } from "../Place";
import type { View } from "../view";

const useStyles = makeStyles({ outcome: { outline: "none" } });

/** What can be done with cells of the assessment, by what they are. */
const DEEDS = { empty: "put", ours: "clear" } as const;
export type Deed = (typeof DEEDS)[CountCell["state"]];

interface Outcome {
  readonly deed: Deed;
  readonly result: WrittenCounts;
}

/** Cells of the assessment that the services of the report can count: formulas are put into them, and removed again. */
export function Counts({
  view,
  counts,
  onDo,
}: {
  readonly view: View;
  readonly counts: readonly CountCell[];
  readonly onDo: (deed: Deed, cells: readonly string[]) => Promise<WrittenCounts | undefined>;
}) {
  const styles = useStyles();
  const texts = REPORT_LISTS[view.language].counts;
  const [outcome, setOutcome] = useState<Outcome>();
  const done = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (outcome) done.current?.focus();
  }, [outcome]);

  async function act(deed: Deed, cells: readonly string[]) {
    setOutcome(undefined);
    const result = await onDo(deed, cells);
    setOutcome(result && { deed, result });
  }

  const groups = (["empty", "ours"] as const).flatMap((state) => {
    const own = counts.filter((cell) => cell.state === state);
    return own.length === 0 ? [] : [{ state, own }];
  });
  return (
    <>
      {groups.map(({ state, own }) => (
        <NoticeGroup
          key={state}
          view={view}
          level="info"
          title={state === "empty" ? texts.title : texts.there}
          todo={state === "empty" ? texts.todo : texts.thereHint}
          items={own.map(({ input, at, value }) => (
            <>
              {texts.cell(
                titleOfInput(input, view.language),
                value.toLocaleString(numberLocale(view.language)),
              )}{" "}
              <Place view={view} address={address(at)} />
            </>
          ))}
          action={
            <Button
              size="small"
              disabledFocusable={view.busy}
              onClick={() =>
                void act(
                  DEEDS[state],
                  own.map(({ at }) => address(at)),
                )
              }
            >
              {state === "empty" ? texts.put(own.length) : texts.clear}
            </Button>
          }
        />
      ))}
      {outcome && (
        <div ref={done} tabIndex={-1} className={styles.outcome}>
          <Done view={view} outcome={outcome} />
        </div>
      )}
    </>
  );
}

/** What came of it: how many cells, and which were left and why. */
function Done({ view, outcome: { deed, result } }: { readonly view: View; readonly outcome: Outcome }) {
  const texts = REPORT_LISTS[view.language].counts;
  const { cells, left } = result;
  return (
    <MessageBar intent={left.length > 0 ? "warning" : "success"} layout="multiline">
      <MessageBarBody>
        {deed === "put" ? texts.wasPut(cells.length) : texts.wasCleared(cells.length)}
        {left.map(({ address: cell, reason }) => (
          <div key={cell}>
            {reason === "protected" ? texts.protectedSheet : texts.changed}{" "}
            <Place view={view} address={cell} />
          </div>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}

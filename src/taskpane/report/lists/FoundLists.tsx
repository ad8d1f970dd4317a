import { Button, Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { ListChoice, ReportList, TakenLists } from "../../../excel";
import { REPORT_TEXTS } from "../../../locales/report";
import { REPORT_LISTS } from "../../../locales/report-lists";
import { DetailSection } from "../../DetailSection";
import { Place } from "../../Place";
import type { View } from "../../view";
import { FoundList } from "./FoundList";
import { Outcome } from "./Outcome";
import { choiceOf, hasNews, lacking, type Said } from "./said";

const useStyles = makeStyles({
  list: { margin: "0", paddingLeft: "0", listStyleType: "none" },
  title: { margin: "0" },
  take: { alignSelf: "flex-start" },
  outcome: { outline: "none", display: "grid", rowGap: tokens.spacingVerticalS },
});

/** The lists of the workbook that the report may take, and those that it has taken. */
export function FoundLists({
  view,
  lists,
  onTake,
}: {
  readonly view: View;
  readonly lists: readonly ReportList[];
  readonly onTake: (choices: readonly ListChoice[]) => Promise<TakenLists | undefined>;
}) {
  const styles = useStyles();
  const texts = REPORT_LISTS[view.language];
  const { tables } = REPORT_TEXTS[view.language];
  const [said, setSaid] = useState<Readonly<Record<string, Said>>>({});
  const [result, setResult] = useState<TakenLists>();
  const outcome = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (result) outcome.current?.focus();
  }, [result]);

  const saidOf = ({ key }: ReportList): Said => said[key] ?? {};
  const open = lists.filter(hasNews);
  const isChosen = (list: ReportList) => !saidOf(list).isLeft && lacking(list, saidOf(list)).length === 0;
  const chosen = open.filter(isChosen);

  async function take() {
    setResult(undefined);
    const choices = chosen.flatMap((list) => choiceOf(list, saidOf(list)) ?? []);
    const done = await onTake(choices);
    setResult(done);
    // What was said of lists that are still to be taken holds.
    if (done && !done.refused) setSaid({});
  }

  return (
    <>
      {open.length > 0 && (
        <section>
          <Caption1Strong as="h2" block className={styles.title}>
            {texts.title}
          </Caption1Strong>
          <Caption1 block>{texts.hint}</Caption1>
          <ul className={styles.list}>
            {open.map((list) => (
              <FoundList
                key={list.key}
                view={view}
                list={list}
                said={saidOf(list)}
                isChosen={isChosen(list)}
                onSay={(own) => setSaid({ ...said, [list.key]: own })}
              />
            ))}
          </ul>
        </section>
      )}
      {open.length > 0 && (
        <Button
          className={styles.take}
          disabledFocusable={view.busy || chosen.length === 0}
          onClick={() => void take()}
        >
          {chosen.length === 0 ? texts.none : texts.button(chosen.length)}
        </Button>
      )}
      {result && (
        <div ref={outcome} tabIndex={-1} className={styles.outcome}>
          <Outcome view={view} result={result} />
        </div>
      )}
      <DetailSection
        title={texts.taken}
        items={lists.flatMap(({ key, address, taken }) =>
          taken
            ? [
                [
                  key,
                  <>
                    <Place view={view} address={address} />{" "}
                    {texts.takenAs(tables[taken.choice.table], taken.rows)}
                  </>,
                ] as const,
              ]
            : [],
        )}
      />
    </>
  );
}

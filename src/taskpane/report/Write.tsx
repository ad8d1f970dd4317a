import {
  Button,
  Caption1,
  Checkbox,
  makeStyles,
  MessageBar,
  MessageBarBody,
  ProgressBar,
} from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { ReportRequest, ReportResult, ReviewedReport } from "../../excel";
import { OFFICIAL_LANGUAGES, type OfficialLanguage } from "../../law/text";
import { LANGUAGE_NAMES } from "../../locales/pane";
import { REPORT_PANE } from "../../locales/report-pane";
import { isError } from "../../report/problems";
import { FormNotices } from "../conclusions/FormNotices";
import { Options } from "../conclusions/Options";
import { Place } from "../Place";
import type { View } from "../view";

const useStyles = makeStyles({
  // The box stands in line with the text above it.
  despite: { marginLeft: "-8px" },
  outcome: { outline: "none" },
});

const NO_HINTS = { ru: "", kk: "" };

/** Writes the report in a language; while there are errors in its data, only when the user says so. */
export function Write({
  view,
  reviewed: { problems, reports },
  onWrite,
}: {
  readonly view: View;
  readonly reviewed: ReviewedReport;
  readonly onWrite: (request: ReportRequest) => Promise<ReportResult | undefined>;
}) {
  const styles = useStyles();
  const texts = REPORT_PANE[view.language];
  const [chosen, setChosen] = useState<OfficialLanguage>();
  const [accepted, setAccepted] = useState<string>();
  const [isWriting, setWriting] = useState(false);
  const [result, setResult] = useState<ReportResult>();
  const outcome = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (result) outcome.current?.focus();
  }, [result]);

  const own = OFFICIAL_LANGUAGES.find((known) => known === view.language);
  const language = chosen ?? reports.at(-1)?.language ?? own ?? "ru";
  const errors = problems.filter(isError);
  const hasYear = errors.every(({ code }) => code !== "noYear");
  // Errors that come up later have not been accepted.
  const told = JSON.stringify(errors);
  const isAccepted = errors.length > 0 && accepted === told;
  const mayWrite = hasYear && (errors.length === 0 || isAccepted);

  async function write() {
    setResult(undefined);
    setWriting(true);
    setResult(await onWrite({ language, ...(isAccepted ? { despiteErrors: true } : {}) }));
    setWriting(false);
  }

  return (
    <>
      <Options
        view={view}
        label={texts.language}
        options={OFFICIAL_LANGUAGES}
        names={LANGUAGE_NAMES}
        hints={NO_HINTS}
        chosen={language}
        onChoose={setChosen}
      />
      {errors.length > 0 && hasYear && (
        <Checkbox
          className={styles.despite}
          checked={isAccepted}
          disabled={view.busy}
          onChange={(_, { checked }) => setAccepted(checked === true ? told : undefined)}
          label={
            <>
              {texts.despite}
              <Caption1 block>{texts.despiteHint}</Caption1>
            </>
          }
        />
      )}
      <Button appearance="primary" disabledFocusable={view.busy || !mayWrite} onClick={() => void write()}>
        {texts.write}
      </Button>
      <Caption1>{texts.hint}</Caption1>
      <div role="status">
        {isWriting && (
          <>
            <Caption1 block>{texts.writing}</Caption1>
            <ProgressBar aria-label={texts.writing} />
          </>
        )}
      </div>
      {result && (
        <div ref={outcome} tabIndex={-1} className={styles.outcome}>
          <Outcome view={view} result={result} />
        </div>
      )}
    </>
  );
}

/** What came of it: the sheet; or why there is none. */
function Outcome({ view, result }: { readonly view: View; readonly result: ReportResult }) {
  const { sheet, notices } = result;
  const texts = REPORT_PANE[view.language];
  const isLocked = notices.some(({ code }) => code === "protected");
  return (
    <>
      <MessageBar intent={sheet === undefined ? "warning" : "success"} layout="multiline">
        <MessageBarBody>
          {sheet === undefined ? (
            isLocked ? (
              texts.locked
            ) : (
              texts.notWritten
            )
          ) : (
            <>
              {texts.written} <Place view={view} address={sheet} label={sheet} />
            </>
          )}
        </MessageBarBody>
      </MessageBar>
      <FormNotices view={view} notices={notices} />
    </>
  );
}

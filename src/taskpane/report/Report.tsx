import { Body1, Button, makeStyles, Spinner } from "@fluentui/react-components";
import type { Attachment } from "../../excel";
import { dateText } from "../../locales/dates";
import { REPORT_PANE } from "../../locales/report-pane";
import { known } from "../../report/cells";
import { lastDayOfPublication } from "../../report/publication";
import type { Actions } from "../actions";
import { AddSheets } from "../AddSheets";
import { DetailSection } from "../DetailSection";
import { PageHead } from "../PageHead";
import { Place } from "../Place";
import type { Step, View } from "../view";
import { Counts } from "./Counts";
import { Findings } from "./Findings";
import { FoundLists } from "./lists/FoundLists";
import { useReport } from "./useReport";
import { Write } from "./Write";

const useStyles = makeStyles({
  again: { alignSelf: "flex-start" },
});

/** The annual report: its sheets of data, what is wrong with them and what they lack, and the writing of it. */
export function Report({
  view,
  actions,
  attachment,
  from,
}: {
  readonly view: View;
  readonly actions: Actions;
  /** The tables of the assessment, if they have been read. */
  readonly attachment: Attachment | undefined;
  /** Where the page was reached from. */
  readonly from: Step;
}) {
  const styles = useStyles();
  const { start } = view.texts;
  const texts = REPORT_PANE[view.language];
  const { reviewed, lists, read, readAll } = useReport(view, actions, attachment);
  const links = (sheets: readonly string[]) =>
    sheets.map((sheet) => [sheet, <Place view={view} address={sheet} label={sheet} />] as const);
  const year = known(reviewed?.read?.inputs.year);
  const there = Object.values(reviewed?.sheets ?? {});
  return (
    <>
      <PageHead view={view} page="report" from={from} back={texts.back} />
      {!reviewed && <Spinner size="tiny" labelPosition="after" label={start.busy} />}
      {reviewed && (
        <AddSheets
          view={view}
          texts={texts}
          areThere={reviewed.sheets.services !== undefined && reviewed.sheets.other !== undefined}
          onAdd={async () => {
            const { language } = view;
            const done = await view.attempt("report", () => actions.writeReportInputs({ language }));
            await read();
            return done?.sheets;
          }}
        />
      )}
      {reviewed && (
        <FoundLists
          view={view}
          lists={lists}
          onTake={async (choices) => {
            const result = await view.attempt("report", () =>
              actions.takeReportLists(choices, view.language),
            );
            await readAll();
            return result;
          }}
        />
      )}
      {reviewed?.read && (
        <>
          {year !== undefined && (
            <Body1>{texts.year(year, dateText(lastDayOfPublication(year), view.language))}</Body1>
          )}
          <DetailSection title={texts.sheets} items={links(there)} />
          <Button
            className={styles.again}
            size="small"
            disabledFocusable={view.busy}
            onClick={() => void readAll()}
          >
            {texts.again}
          </Button>
          <Findings view={view} read={reviewed.read} reviewed={reviewed} />
          {attachment && (
            <Counts
              view={view}
              counts={reviewed.counts}
              onDo={async (deed, cells) => {
                const write = deed === "put" ? actions.putCounts : actions.clearCounts;
                const result = await view.attempt("report", () => write(attachment, cells));
                await read();
                return result;
              }}
            />
          )}
          <Write
            view={view}
            reviewed={reviewed}
            onWrite={async (request) => {
              const result = await view.attempt("report", () => actions.writeReport(request));
              await read();
              return result;
            }}
          />
          <DetailSection title={texts.reports} items={links(reviewed.reports.map(({ sheet }) => sheet))} />
        </>
      )}
    </>
  );
}

import { Accordion, Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import type { Attachment } from "../../excel";
import { OBJECTIONS_PANE } from "../../locales/objections-pane";
import { bodyKey } from "../../recognition";
import type { Actions } from "../actions";
import { AddSheets } from "../AddSheets";
import { DetailSection } from "../DetailSection";
import { Notices } from "../Notices";
import { PageHead } from "../PageHead";
import { Place } from "../Place";
import { today } from "../today";
import { useLast, useRereading } from "../useRead";
import type { Step, View } from "../view";
import { Changes } from "./Changes";
import { Clock } from "./Clock";
import { NewEntry } from "./NewEntry";
import { Problems } from "./Problems";
import { Register } from "./Register";
import { UnknownYears } from "./UnknownYears";

const useStyles = makeStyles({
  again: { alignSelf: "flex-start" },
  // Accordion headers have padding of their own; this keeps their text in line with the rest.
  folds: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})` },
});

/** Objections: what is due until when, what was filed, what is wrong, what changes; and the way to the sheets of them. */
export function Objections({
  view,
  actions,
  attachment,
  rules,
  from,
  onNotice,
  onScored,
}: {
  readonly view: View;
  readonly actions: Actions;
  readonly attachment: Attachment;
  /** Edition and readings, as the functions take them. */
  readonly rules: string;
  /** Where the page was reached from. */
  readonly from: Step;
  /** Goes where the notice that a body has no objections is written. */
  readonly onNotice: (body: string) => void;
  /** The scores were written anew. */
  readonly onScored: () => Promise<void>;
}) {
  const styles = useStyles();
  const { start } = view.texts;
  const texts = OBJECTIONS_PANE[view.language];
  const [reviewed, read] = useLast(view, "objections", () => actions.reviewObjections(attachment, today()));
  useRereading(read, attachment);
  /** The body as the tables of the workbook call it. */
  const ownName = (body: string) =>
    attachment.bodies.find(({ name }) => bodyKey(name) === bodyKey(body))?.name ?? body;
  const { register, terms } = reviewed?.sheets ?? {};
  return (
    <>
      <PageHead view={view} page="objections" from={from} back={texts.back} />
      {!reviewed && <Spinner size="tiny" labelPosition="after" label={start.busy} />}
      {reviewed && (
        <AddSheets
          view={view}
          texts={texts}
          areThere={register !== undefined && terms !== undefined}
          onAdd={async () => {
            const sheets = await view.attempt("objections", () => actions.writeObjections(attachment));
            await read();
            return sheets && [sheets.objections, sheets.procedure];
          }}
        />
      )}
      {reviewed && register !== undefined && terms !== undefined && (
        <>
          <DetailSection
            title={texts.sheets}
            items={[register, terms].map((sheet) => [
              sheet,
              <Place view={view} address={sheet} label={sheet} />,
            ])}
          />
          <Button
            className={styles.again}
            size="small"
            disabledFocusable={view.busy}
            onClick={() => void read()}
          >
            {texts.again}
          </Button>
          <Notices view={view} notices={reviewed.notices} />
          <UnknownYears view={view} reviewed={reviewed} sheet={terms} />
          <Accordion
            className={styles.folds}
            multiple
            collapsible
            defaultOpenItems={["overdue", "open", "entries"]}
          >
            <Clock view={view} reviewed={reviewed} onNotice={(body) => onNotice(ownName(body))} />
            <Register view={view} reviewed={reviewed} />
          </Accordion>
          <Problems view={view} reviewed={reviewed} sheet={terms} />
          <Changes
            view={view}
            reviewed={reviewed}
            onScore={() =>
              view.attempt("scores", async () => {
                const sheet = await actions.writeScores(attachment, { rules });
                await onScored();
                await read();
                return sheet;
              })
            }
          />
          <NewEntry
            view={view}
            actions={actions}
            attachment={attachment}
            onStart={async (about) => {
              const row = await view.attempt("objections", () => actions.startEntry(attachment, about));
              await read();
              return row;
            }}
          />
        </>
      )}
    </>
  );
}

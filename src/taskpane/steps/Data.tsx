import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  Body1Strong,
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { Attachment, BrokenCell, OpennessTable, RecognisedTable, Repair, TableKind } from "../../excel";
import { BODY_TYPES } from "../../law/bodies";
import type { PaneTexts } from "../../locales/pane";
import type { Actions } from "../actions";
import { Broken } from "../Broken";
import { Offer } from "../new-tables/Offer";
import { Notices } from "../Notices";
import { Place } from "../Place";
import { StepHeading } from "../StepHeading";
import { OpennessDetails, TableDetails } from "../TableDetails";
import type { View } from "../view";

const useStyles = makeStyles({
  summary: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
  // Accordion headers have padding of their own; this keeps their text in line with the rest.
  accordion: { margin: `0 calc(-1 * ${tokens.spacingHorizontalS})` },
  title: { minWidth: "0", overflowWrap: "anywhere", padding: `${tokens.spacingVerticalXS} 0` },
  head: { display: "block", color: tokens.colorNeutralForeground3 },
  sheets: { margin: "0", paddingLeft: "0", listStyleType: "none" },
});

/** In the order in which the Methodology speaks of what the tables hold. */
const ORDER: readonly TableKind[] = ["services", "satisfaction", "openness", "complaints", "penalties"];

/** How many bodies a table has, and how many rows where these are more. */
function sizeOf(table: RecognisedTable | OpennessTable, { data }: PaneTexts): string {
  if (table.kind === "openness") return data.bodies(table.bodies.length);
  const named = new Set(table.rows.map(({ body }) => body)).size;
  const rows = table.rows.length;
  return named === rows ? data.bodies(named) : `${data.bodies(named)}, ${data.rows(rows)}`;
}

/** What was recognised, in which columns, and what was not. */
export function Data({
  view,
  actions,
  attachment,
  broken,
  repair,
  onRepair,
  onAgain,
}: {
  readonly view: View;
  readonly actions: Actions;
  readonly attachment: Attachment;
  /** Cells of ours without a value when the workbook was read. */
  readonly broken: readonly BrokenCell[];
  /** What has become of them since. */
  readonly repair: Repair | undefined;
  readonly onRepair: () => void;
  readonly onAgain: () => void;
}) {
  const [isCreating, setCreating] = useState(false);
  const styles = useStyles();
  const texts = view.texts;
  const { tables, openness, bodies, notices, unrecognisedSheets } = attachment;
  const nothing = tables.length + openness.length === 0;
  const found = [...tables, ...openness].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  return (
    <>
      <StepHeading view={view}>{texts.data.heading}</StepHeading>
      <Broken view={view} cells={broken} repair={repair} onRepair={onRepair} />
      {nothing && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{texts.data.nothing}</MessageBarBody>
        </MessageBar>
      )}
      {bodies.length > 0 && (
        <div className={styles.summary}>
          <Body1Strong>{texts.data.bodies(bodies.length)}</Body1Strong>
          {BODY_TYPES.map((type) => (
            <Badge key={type} appearance="tint" color="informative">
              {texts.types[type]}: {bodies.filter((body) => body.type === type).length}
            </Badge>
          ))}
        </div>
      )}
      {!nothing && <Notices view={view} notices={notices} />}
      <Accordion className={styles.accordion} collapsible multiple>
        {found.map((table) => (
          <AccordionItem key={table.address} value={table.address}>
            <AccordionHeader>
              <span className={styles.title}>
                {texts.kinds[table.kind]}
                {table.type && ` (${texts.types[table.type]})`}
                <Caption1 className={styles.head}>
                  {table.sheet}: {sizeOf(table, texts)}
                </Caption1>
              </span>
            </AccordionHeader>
            <AccordionPanel>
              {table.kind === "openness" ? (
                <OpennessDetails view={view} table={table} />
              ) : (
                <TableDetails view={view} table={table} />
              )}
            </AccordionPanel>
          </AccordionItem>
        ))}
        {unrecognisedSheets.length > 0 && (
          <AccordionItem value="unrecognised">
            <AccordionHeader>
              <span className={styles.title}>{texts.data.sheets(unrecognisedSheets.length)}</span>
            </AccordionHeader>
            <AccordionPanel>
              <Caption1 className={styles.head}>{texts.data.sheetsHint}</Caption1>
              <ul className={styles.sheets}>
                {unrecognisedSheets.map((sheet) => (
                  <li key={sheet}>
                    <Place view={view} address={sheet} label={sheet} />
                  </li>
                ))}
              </ul>
            </AccordionPanel>
          </AccordionItem>
        )}
      </Accordion>
      {bodies.length > 0 && (
        <Button appearance="primary" disabled={view.busy} onClick={() => view.goTo("scores")}>
          {texts.data.next}
        </Button>
      )}
      <Button
        appearance={bodies.length > 0 ? "secondary" : "primary"}
        disabledFocusable={view.busy}
        onClick={onAgain}
      >
        {view.busy && !isCreating ? texts.start.busy : texts.data.again}
      </Button>
      {nothing && <Offer view={view} actions={actions} onBusy={setCreating} onAttach={onAgain} />}
    </>
  );
}

import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  Body1,
  Button,
  Caption1,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import type { Attachment, Notice, RecognisedTable, Variable } from "../../excel";
import type { PaneTexts } from "../../locales/pane";
import { StepHeading } from "../StepHeading";
import type { View } from "../view";

const useStyles = makeStyles({
  list: {
    margin: "0",
    paddingLeft: "0",
    listStyleType: "none",
    display: "grid",
    gap: tokens.spacingVerticalXS,
  },
  row: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", overflowWrap: "anywhere" },
  head: { display: "block", color: tokens.colorNeutralForeground3 },
  section: { display: "block", marginTop: tokens.spacingVerticalM, fontWeight: tokens.fontWeightSemibold },
  summary: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  table: { minWidth: "0", overflowWrap: "anywhere" },
  link: { fontSize: "inherit", textAlign: "left", overflowWrap: "anywhere" },
});

/** What was recognised, in which columns, and what was not. */
export function Data({
  view,
  attachment,
  onAgain,
}: {
  readonly view: View;
  readonly attachment: Attachment;
  readonly onAgain: () => void;
}) {
  const styles = useStyles();
  const texts = view.texts;
  const { tables, bodies, notices, unrecognisedSheets } = attachment;
  const count = (type: "CGO" | "LEB") => bodies.filter((body) => body.type === type).length;
  return (
    <>
      <StepHeading>{texts.data.heading}</StepHeading>
      {tables.length === 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{texts.data.nothing}</MessageBarBody>
        </MessageBar>
      )}
      {bodies.length > 0 && (
        <div className={styles.summary}>
          <Body1>{texts.data.bodies(bodies.length)}</Body1>
          {(["CGO", "LEB"] as const).map((type) => (
            <Badge key={type} appearance="tint" color="informative">
              {texts.types[type]}: {count(type)}
            </Badge>
          ))}
        </div>
      )}
      <Accordion collapsible multiple>
        {tables.map((table) => (
          <AccordionItem key={`${table.sheet}${table.kind}`} value={table.sheet}>
            <AccordionHeader size="medium">
              <span className={styles.table}>
                {texts.kinds[table.kind]}
                <Caption1 className={styles.head}>
                  {table.sheet} · {texts.data.rows(table.rows.length)}
                </Caption1>
              </span>
            </AccordionHeader>
            <AccordionPanel>
              <Table view={view} table={table} />
            </AccordionPanel>
          </AccordionItem>
        ))}
        {unrecognisedSheets.length > 0 && (
          <AccordionItem value="unrecognised">
            <AccordionHeader size="medium">{texts.data.sheets}</AccordionHeader>
            <AccordionPanel>
              <ul className={styles.list}>
                {unrecognisedSheets.map((sheet) => (
                  <li key={sheet}>
                    <Place view={view} address={sheet} label={sheet} />
                  </li>
                ))}
              </ul>
            </AccordionPanel>
          </AccordionItem>
        )}
        {notices.length > 0 && (
          <AccordionItem value="notices">
            <AccordionHeader size="medium">
              {texts.data.notices} ({notices.length})
            </AccordionHeader>
            <AccordionPanel>
              <ul className={styles.list}>
                {notices.map((notice, index) => (
                  <li key={index} className={styles.row}>
                    <Caption1>{noticeText(notice, texts)}</Caption1>
                    {notice.address && <Place view={view} address={notice.address} label={notice.address} />}
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
      <Button appearance={bodies.length > 0 ? "secondary" : "primary"} disabled={view.busy} onClick={onAgain}>
        {texts.data.again}
      </Button>
    </>
  );
}

function Table({ view, table }: { readonly view: View; readonly table: RecognisedTable }) {
  const styles = useStyles();
  const texts = view.texts;
  const section = (title: string, items: readonly { key: string; content: React.ReactNode }[]) =>
    items.length > 0 && (
      <>
        <Caption1 className={styles.section}>{title}</Caption1>
        <ul className={styles.list}>
          {items.map(({ key, content }) => (
            <li key={key} className={styles.row}>
              {content}
            </li>
          ))}
        </ul>
      </>
    );
  return (
    <>
      <Place view={view} address={table.address} label={table.address} />
      {section(
        texts.data.columns,
        table.columns.map(({ variable, head, address }) => ({
          key: address,
          content: (
            <>
              <Place view={view} address={address} label={texts.variables[variable]} />
              <Caption1 className={styles.head}>{head}</Caption1>
            </>
          ),
        })),
      )}
      {section(
        texts.data.missing,
        table.missing.map((variable) => ({ key: variable, content: texts.variables[variable] })),
      )}
      {section(
        texts.data.unused,
        table.unused.map(({ head, address }) => ({
          key: address,
          content: <Place view={view} address={address} label={head} />,
        })),
      )}
      {section(
        texts.data.skipped,
        table.skipped.map(({ row, text, reason }) => ({
          key: String(row),
          content: `${row + 1}: ${text} (${texts.data.reasons[reason]})`,
        })),
      )}
    </>
  );
}

/** A link to a place of the workbook. */
function Place({
  view,
  address,
  label,
}: {
  readonly view: View;
  readonly address: string;
  readonly label: string;
}) {
  const styles = useStyles();
  return (
    <Link
      as="button"
      className={styles.link}
      title={view.texts.data.show}
      disabled={view.busy}
      onClick={() => view.show(address)}
    >
      {label}
    </Link>
  );
}

function noticeText({ code, args }: Notice, texts: PaneTexts): string {
  if (code === "missingColumn")
    return texts.notices[code]({ variable: texts.variables[args.variable as Variable] });
  return texts.notices[code](args);
}

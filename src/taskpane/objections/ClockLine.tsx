import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReviewedObjections } from "../../excel";
import { OBJECTIONS_PANE } from "../../locales/objections-pane";
import { clockWords, isAbout, type At, type ClockItem, type ClockStep } from "../../procedure";
import { Quiet } from "../DetailSection";
import { Place } from "../Place";
import type { View } from "../view";

const useStyles = makeStyles({
  line: { paddingBottom: tokens.spacingVerticalM, overflowWrap: "anywhere" },
  block: { display: "block" },
  notice: { margin: `${tokens.spacingVerticalXS} 0` },
  days: { display: "block", "::first-letter": { textTransform: "uppercase" } },
  overdue: { color: tokens.colorStatusDangerForeground1 },
});

/** The date that a step has to do with. */
const DATES = {
  objections: "received",
  decision: "schedule",
  submission: "submitted",
  complaint: "meeting",
} as const satisfies Readonly<Record<ClockStep, string>>;

/** Whether a body may still give notice that it has no objections: it has sent nothing, and objects to nothing. */
const mayGiveNotice = ({ procedure }: ReviewedObjections, item: ClockItem): boolean =>
  item.step === "objections" &&
  (item.status === "open" || item.status === "overdue") &&
  !procedure.entries.some((entry) => isAbout(entry, item));

/** Something that is due: whose, what, until when, how it stands; where it is entered; the paragraph when it is asked for. */
export function ClockLine({
  view,
  reviewed,
  item,
  onNotice,
}: {
  readonly view: View;
  readonly reviewed: ReviewedObjections;
  readonly item: ClockItem;
  /** Goes where the notice that a body has no objections is written. */
  readonly onNotice: (body: string) => void;
}) {
  const styles = useStyles();
  const { language } = view;
  const texts = OBJECTIONS_PANE[language];
  // Years are told once, above all lines.
  const words = clockWords({ ...item, unknownYears: [] }, language);
  const line = reviewed.procedure.conclusions.findIndex((conclusion) => isAbout(conclusion, item));
  const at: At = { table: "conclusions", line, field: item.missing ?? DATES[item.step] };
  const days = [words.last, words.done].filter((text) => text !== undefined);
  return (
    <div className={styles.line} data-item>
      <Body1 className={styles.block}>
        {line < 0 ? item.body : <Place view={view} address={reviewed.cellOf(at)} label={item.body} />}
      </Body1>
      <Quiet>{words.direction}</Quiet>
      <Body1 className={styles.block}>
        {words.step}:{" "}
        <span className={item.status === "overdue" ? styles.overdue : undefined}>{words.status}</span>
      </Body1>
      {days.length > 0 && <Caption1 className={styles.days}>{days.join("; ")}</Caption1>}
      {words.hints.map((hint) => (
        <Caption1 key={hint} className={styles.block}>
          {hint}
        </Caption1>
      ))}
      {mayGiveNotice(reviewed, item) && (
        <Button
          className={styles.notice}
          size="small"
          disabledFocusable={view.busy}
          onClick={() => onNotice(item.body)}
        >
          {texts.writeNotice}
        </Button>
      )}
      <details>
        <summary>
          <Caption1>{texts.ground}</Caption1>
        </summary>
        <Quiet>{words.place}</Quiet>
        <Quiet>{texts.by(words.by)}</Quiet>
        {item.by !== item.to && <Quiet>{texts.to(words.to)}</Quiet>}
      </details>
    </div>
  );
}

import {
  Body1,
  Button,
  Caption1,
  Checkbox,
  makeStyles,
  ProgressBar,
  tokens,
} from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Attachment, ConclusionForm, ConclusionResult, Progress } from "../../excel";
import type { Actions } from "../actions";
import { BodyPicker } from "../BodyPicker";
import { StepHeading } from "../StepHeading";
import type { View } from "../view";
import { WrittenSheets } from "../WrittenSheets";

const FORMS: readonly ConclusionForm[] = ["services", "complaints"];
/** A screen reader hears of every tenth part of the progress, not of every sheet. */
const ANNOUNCEMENTS = 10;

const useStyles = makeStyles({
  group: {
    border: "none",
    margin: "0",
    padding: "0",
    minWidth: "0",
    display: "flex",
    flexDirection: "column",
  },
  legend: { padding: "0" },
  form: { marginLeft: "-8px" },
  progress: { display: "grid", rowGap: tokens.spacingVerticalXS },
  sheet: {
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground3,
  },
  // For screen readers alone.
  heard: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** A copy of a set with some members put in or taken out. */
const changed = <T,>(set: ReadonlySet<T>, members: readonly T[], on: boolean): ReadonlySet<T> =>
  new Set(on ? [...set, ...members] : [...set].filter((member) => !members.includes(member)));

/** Chooses bodies and forms, and writes the conclusions with progress and cancel. */
export function Conclusions({
  view,
  attachment,
  actions,
}: {
  readonly view: View;
  readonly attachment: Attachment;
  readonly actions: Actions;
}) {
  const styles = useStyles();
  const texts = view.texts.conclusions;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [forms, setForms] = useState<ReadonlySet<ConclusionForm>>(new Set(FORMS));
  const [progress, setProgress] = useState<Progress>();
  const [result, setResult] = useState<ConclusionResult>();
  const [stopping, setStopping] = useState(false);
  const abort = useRef(new AbortController());
  const count = chosen.size * forms.size;

  async function write() {
    abort.current = new AbortController();
    setStopping(false);
    setProgress({ done: 0, total: count, sheet: "" });
    const request = {
      bodies: attachment.bodies.map(({ name }) => name).filter((name) => chosen.has(name)),
      forms: FORMS.filter((form) => forms.has(form)),
    };
    const written = await view.attempt("conclusions", () =>
      actions.writeConclusions(attachment, request, {
        onProgress: setProgress,
        signal: abort.current.signal,
      }),
    );
    setProgress(undefined);
    setResult(written);
  }

  function stop() {
    setStopping(true);
    abort.current.abort();
  }

  if (result) return <WrittenSheets view={view} result={result} onMore={() => setResult(undefined)} />;
  return (
    <>
      <StepHeading view={view}>{texts.heading}</StepHeading>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{texts.forms}</legend>
        {FORMS.map((form) => (
          <Checkbox
            key={form}
            className={styles.form}
            label={texts.form[form]}
            checked={forms.has(form)}
            disabled={view.busy}
            onChange={(_, { checked }) => setForms((before) => changed(before, [form], checked === true))}
          />
        ))}
      </fieldset>
      <BodyPicker
        view={view}
        bodies={attachment.bodies}
        chosen={chosen}
        onChoose={(names, on) => setChosen((before) => changed(before, names, on))}
      />
      {progress ? (
        <>
          <div className={styles.progress}>
            <Body1>{texts.progress(progress.done, progress.total)}</Body1>
            <ProgressBar value={progress.done} max={progress.total} aria-label={texts.heading} />
            <Caption1 className={styles.sheet}>{progress.sheet}&nbsp;</Caption1>
            <span className={styles.heard} role="status">
              {texts.progress(lastAnnounced(progress), progress.total)}
            </span>
          </div>
          <Button disabledFocusable={stopping} onClick={stop}>
            {stopping ? texts.stopping : texts.cancel}
          </Button>
        </>
      ) : (
        <Button appearance="primary" disabled={view.busy || count === 0} onClick={() => void write()}>
          {count === 0 ? texts.choose : texts.write(count)}
        </Button>
      )}
    </>
  );
}

function lastAnnounced({ done, total }: Progress): number {
  const step = Math.max(1, Math.ceil(total / ANNOUNCEMENTS));
  return Math.floor(done / step) * step;
}

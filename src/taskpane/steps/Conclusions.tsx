import {
  Body1,
  Button,
  Caption1,
  Caption1Strong,
  Checkbox,
  Field,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  SearchBox,
  tokens,
} from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Attachment, ConclusionForm, ConclusionResult, Progress } from "../../excel";
import type { Actions } from "../actions";
import { StepHeading } from "../StepHeading";
import type { View } from "../view";

const FORMS: readonly ConclusionForm[] = ["services", "complaints"];

const useStyles = makeStyles({
  bodies: {
    maxHeight: "264px",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalXS,
    display: "flex",
    flexDirection: "column",
  },
  choose: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  sheets: { margin: "0", paddingLeft: "0", listStyleType: "none", overflowWrap: "anywhere" },
  next: { margin: "0", paddingLeft: "18px" },
  full: { maxWidth: "100%" },
});

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
  const [search, setSearch] = useState("");
  const [progress, setProgress] = useState<Progress>();
  const [result, setResult] = useState<ConclusionResult>();
  const abort = useRef<AbortController>(undefined);

  const bodies = attachment.bodies.filter(({ name }) =>
    name.toLowerCase().includes(search.trim().toLowerCase()),
  );
  const count = chosen.size * forms.size;
  const choose = (names: readonly string[], on: boolean) =>
    setChosen(
      (before) => new Set(on ? [...before, ...names] : [...before].filter((name) => !names.includes(name))),
    );

  async function write() {
    abort.current = new AbortController();
    setResult(undefined);
    setProgress({ done: 0, total: count, sheet: "" });
    const request = {
      bodies: attachment.bodies.map(({ name }) => name).filter((name) => chosen.has(name)),
      forms: FORMS.filter((form) => forms.has(form)),
    };
    setResult(
      await view.attempt("conclusions", () =>
        actions.writeConclusions(attachment, request, {
          onProgress: setProgress,
          signal: abort.current!.signal,
        }),
      ),
    );
    setProgress(undefined);
  }

  return (
    <>
      <StepHeading view={view}>{texts.heading}</StepHeading>
      <Field label={texts.forms} role="group">
        {FORMS.map((form) => (
          <Checkbox
            key={form}
            label={texts.form[form]}
            checked={forms.has(form)}
            disabled={view.busy}
            onChange={(_, { checked }) =>
              setForms(
                (before) =>
                  new Set(FORMS.filter((own) => (own === form ? checked === true : before.has(own)))),
              )
            }
          />
        ))}
      </Field>
      <Field label={texts.bodies} role="group">
        <SearchBox
          className={styles.full}
          placeholder={texts.search}
          aria-label={texts.search}
          value={search}
          onChange={(_, { value }) => setSearch(value)}
        />
      </Field>
      <div className={styles.choose}>
        {(["CGO", "LEB"] as const).map((type) => {
          const names = attachment.bodies.filter((body) => body.type === type).map(({ name }) => name);
          return (
            <Checkbox
              key={type}
              label={`${view.texts.types[type]} (${names.length})`}
              disabled={view.busy || names.length === 0}
              checked={
                names.length > 0 && names.every((name) => chosen.has(name))
                  ? true
                  : names.some((name) => chosen.has(name))
                    ? "mixed"
                    : false
              }
              onChange={(_, { checked }) => choose(names, checked === true)}
            />
          );
        })}
      </div>
      <div className={styles.bodies} role="group" aria-label={texts.bodies}>
        {bodies.map(({ name }) => (
          <Checkbox
            key={name}
            label={name}
            checked={chosen.has(name)}
            disabled={view.busy}
            onChange={(_, { checked }) => choose([name], checked === true)}
          />
        ))}
        {bodies.length === 0 && <Caption1>{texts.notFound}</Caption1>}
      </div>
      <Caption1 aria-live="polite">{texts.chosen(chosen.size)}</Caption1>
      {progress ? (
        <>
          <Field validationState="none" validationMessage={progress.sheet} role="status">
            <ProgressBar value={progress.done} max={progress.total} aria-label={texts.heading} />
            <Body1>{texts.progress(progress.done, progress.total)}</Body1>
          </Field>
          <Button onClick={() => abort.current?.abort()}>{texts.cancel}</Button>
        </>
      ) : (
        <Button appearance="primary" disabled={view.busy || count === 0} onClick={() => void write()}>
          {count === 0 ? texts.choose : texts.write(count)}
        </Button>
      )}
      {result && (
        <>
          <MessageBar intent={result.cancelled ? "warning" : "success"} layout="multiline" role="status">
            <MessageBarBody>
              {result.cancelled ? texts.cancelled(result.sheets.length) : texts.done(result.sheets.length)}
            </MessageBarBody>
          </MessageBar>
          {!result.cancelled && (
            <section>
              <Caption1Strong as="h2" block style={{ margin: 0 }}>
                {texts.next}
              </Caption1Strong>
              <ol className={styles.next}>
                {texts.nextLines.map((line) => (
                  <li key={line}>
                    <Caption1>{line}</Caption1>
                  </li>
                ))}
              </ol>
            </section>
          )}
          <ul className={styles.sheets} aria-label={texts.sheets}>
            {result.sheets.map((sheet) => (
              <li key={sheet}>
                <Link as="button" onClick={() => view.show(sheet)}>
                  {sheet}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

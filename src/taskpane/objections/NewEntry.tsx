import {
  Button,
  Caption1,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Select,
  Subtitle2,
} from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Attachment, EntryAbout } from "../../excel";
import { INDICATOR_WORDS } from "../../excel/objections/words";
import type { ComputationId } from "../../law/computations";
import { COMPUTATIONS } from "../../law/computations";
import { DIRECTIONS, TOTAL_OF, type Direction } from "../../law/directions";
import { OBJECTIONS_PANE } from "../../locales/objections-pane";
import { isOf } from "../../procedure/entries";
import { Place } from "../Place";
import type { View } from "../view";

const useStyles = makeStyles({
  heading: { margin: "0" },
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
});

/** Begins an entry of the register: body, direction and, where it is known, the score whose figure is disputed. */
export function NewEntry({
  view,
  attachment,
  onStart,
}: {
  readonly view: View;
  readonly attachment: Attachment;
  /** Adds the row; its address. */
  readonly onStart: (about: EntryAbout) => Promise<string | undefined>;
}) {
  const styles = useStyles();
  const { language, busy } = view;
  const texts = OBJECTIONS_PANE[language];
  const names = attachment.bodies.map(({ name }) => name);
  const [body, setBody] = useState(names[0] ?? "");
  const [direction, setDirection] = useState<Direction>("services");
  const [indicator, setIndicator] = useState<ComputationId | "">("");
  const [row, setRow] = useState<string>();
  const done = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (row !== undefined) done.current?.focus();
  }, [row]);

  function turn(next: Direction) {
    setDirection(next);
    setIndicator("");
  }

  async function start() {
    setRow(undefined);
    setRow(await onStart({ body, direction, ...(indicator === "" ? {} : { indicator }) }));
  }

  return (
    <>
      <Subtitle2 as="h2" className={styles.heading}>
        {texts.start}
      </Subtitle2>
      <Field className={styles.field} label={texts.body}>
        <Select value={body} disabled={busy} onChange={(_, { value }) => setBody(value)}>
          {names.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
      <Field className={styles.field} label={texts.direction}>
        <Select value={direction} disabled={busy} onChange={(_, { value }) => turn(value as Direction)}>
          {DIRECTIONS.map((own) => (
            <option key={own} value={own}>
              {COMPUTATIONS[TOTAL_OF[own]].title[language]}
            </option>
          ))}
        </Select>
      </Field>
      <Field className={styles.field} label={texts.indicator}>
        <Select
          value={indicator}
          disabled={busy}
          onChange={(_, { value }) => setIndicator(value as ComputationId | "")}
        >
          <option value="">{texts.notChosen}</option>
          {INDICATOR_WORDS.filter(({ id }) => isOf(id, direction)).map(({ id, words }) => (
            <option key={id} value={id}>
              {words[language]}
            </option>
          ))}
        </Select>
      </Field>
      <Caption1>{texts.startHint}</Caption1>
      <Button disabledFocusable={busy} onClick={() => void start()}>
        {texts.startEntry}
      </Button>
      {row !== undefined && (
        <MessageBar ref={done} tabIndex={-1} intent="success" layout="multiline">
          <MessageBarBody>
            {texts.started} <Place view={view} address={row} /> {texts.fill}
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}

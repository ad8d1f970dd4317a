import { Button, Caption1, Field, makeStyles, Select, Subtitle2 } from "@fluentui/react-components";
import { useState } from "react";
import type { Attachment, EntryAbout } from "../../excel";
import { INDICATOR_WORDS } from "../../excel/objections/words";
import type { ComputationId } from "../../law/computations";
import { COMPUTATIONS } from "../../law/computations";
import { DIRECTIONS, TOTAL_OF, type Direction } from "../../law/directions";
import { OBJECTIONS_PANE } from "../../locales/objections-pane";
import { isOf } from "../../procedure/entries";
import { bodyKey } from "../../recognition";
import type { Actions } from "../actions";
import type { View } from "../view";
import { Started } from "./Started";
import { useSelected } from "./useSelected";

const useStyles = makeStyles({
  heading: { margin: "0" },
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
});

/**
 * Begins an entry of the register: body, direction and, where it is known, the score whose figure is disputed. What is
 * selected in the workbook, a score or a conclusion, is chosen already.
 */
export function NewEntry({
  view,
  actions,
  attachment,
  onStart,
}: {
  readonly view: View;
  readonly actions: Pick<Actions, "aboutSelection">;
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
  const [mark, setMark] = useState<EntryAbout["mark"]>();
  const [row, setRow] = useState<string>();
  useSelected(actions.aboutSelection, (about) => {
    const own = names.find((name) => bodyKey(name) === bodyKey(about.body));
    if (own === undefined) return;
    setBody(own);
    setDirection(about.direction);
    setIndicator(about.indicator ?? "");
    setMark(about.mark);
  });

  function choose(next: string) {
    setBody(next);
    setMark(undefined);
  }

  function turn(next: Direction) {
    setDirection(next);
    dispute("");
  }

  /** Which mark is known of what was selected alone. */
  function dispute(next: ComputationId | "") {
    setIndicator(next);
    setMark(undefined);
  }

  async function start() {
    setRow(undefined);
    const disputed = indicator === "" ? {} : { indicator, ...(mark ? { mark } : {}) };
    setRow(await onStart({ body, direction, ...disputed }));
  }

  return (
    <>
      <Subtitle2 as="h2" className={styles.heading}>
        {texts.start}
      </Subtitle2>
      <Field className={styles.field} label={texts.body}>
        <Select value={body} disabled={busy} onChange={(_, { value }) => choose(value)}>
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
          onChange={(_, { value }) => dispute(value as ComputationId | "")}
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
      {row !== undefined && <Started view={view} row={row} />}
    </>
  );
}

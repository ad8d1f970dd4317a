import { Button, Caption1Strong, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { BODY_TYPES } from "../../law/bodies";
import type { Proposal } from "../../recognition";
import { Answer } from "./Answer";
import { typeOf } from "./questions";
import type { Correcting } from "./useCorrecting";

type Body = Proposal["bodies"][number];

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalM },
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  title: { margin: "0", fontWeight: tokens.fontWeightRegular },
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
  },
  answers: { display: "flex", gap: tokens.spacingHorizontalXS },
  button: { minWidth: "0" },
});

/** Says of a body of which type it is, and which names are its own. */
export function Bodies({
  correcting,
  bodies,
}: {
  readonly correcting: Correcting;
  readonly bodies: readonly Body[];
}) {
  const styles = useStyles();
  const texts = correcting.texts.bodies;
  const [name, setName] = useState("");
  // What was joined is found under the name that it goes by now.
  const body =
    bodies.find((known) => known.name === name) ?? bodies.find(({ spellings }) => spellings.includes(name));
  return (
    <div className={styles.form} data-list>
      <NameChoice
        label={texts.choose}
        names={bodies.map((known) => known.name)}
        name={body?.name ?? ""}
        onName={setName}
      />
      {body && <OfBody key={body.name} correcting={correcting} body={body} bodies={bodies} />}
    </div>
  );
}

function OfBody({
  correcting,
  body: { name, type, isAssumed, spellings },
  bodies,
}: {
  readonly correcting: Correcting;
  readonly body: Body;
  readonly bodies: readonly Body[];
}) {
  const styles = useStyles();
  const { view } = correcting;
  const texts = correcting.texts.bodies;
  const [same, setSame] = useState("");
  const others = bodies.map((known) => known.name).filter((known) => known !== name);
  return (
    <>
      <Field className={styles.field} label={texts.type}>
        <div className={styles.answers} role="group" aria-label={texts.type}>
          {BODY_TYPES.map((known) => (
            <Button
              key={known}
              className={styles.button}
              size="small"
              appearance={known === type && !isAssumed ? "primary" : "secondary"}
              aria-pressed={known === type && !isAssumed}
              disabledFocusable={view.busy}
              onClick={() => correcting.keep([typeOf(name, known)])}
            >
              {view.texts.types[known]}
            </Button>
          ))}
        </div>
      </Field>
      {spellings.length > 0 && (
        <div data-list>
          <Caption1Strong as="h3" block className={styles.title}>
            {texts.spellings}
          </Caption1Strong>
          {spellings.map((spelling) => (
            <div key={spelling} className={styles.line} data-item>
              {spelling}
              <Answer
                correcting={correcting}
                label={texts.partOf(spelling)}
                says={[{ code: "apart", spelling, name }]}
              >
                {texts.part}
              </Answer>
            </div>
          ))}
        </div>
      )}
      <div className={styles.line}>
        <NameChoice label={texts.same} names={others} name={same} onName={setSame} />
        <Button
          size="small"
          className={styles.button}
          style={{ alignSelf: "end" }}
          disabledFocusable={view.busy || same === ""}
          onClick={() => correcting.keep([{ code: "join", spelling: name, name: same }])}
        >
          {texts.join}
        </Button>
      </div>
    </>
  );
}

function NameChoice({
  label,
  names,
  name,
  onName,
}: {
  readonly label: string;
  readonly names: readonly string[];
  readonly name: string;
  readonly onName: (name: string) => void;
}) {
  const styles = useStyles();
  return (
    <Field className={styles.field} label={label}>
      <Select
        size="small"
        root={{ style: { minWidth: 0 } }}
        select={{ style: { minWidth: 0, textOverflow: "ellipsis" } }}
        value={name}
        onChange={(_, { value }) => onName(value)}
      >
        <option value="">–</option>
        {names.map((known) => (
          <option key={known} value={known}>
            {known}
          </option>
        ))}
      </Select>
    </Field>
  );
}

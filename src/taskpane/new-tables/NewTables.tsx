import {
  Body1,
  Button,
  Checkbox,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Select,
  Spinner,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { bodiesListed, bodiesToStartFrom } from "../../excel/new-tables/bodies";
import { BODY_TYPES, type BodyType, type PerBody } from "../../law/bodies";
import { LANGUAGES, type Language } from "../../law/text";
import { NEW_TABLES } from "../../locales/new-tables";
import { LANGUAGE_NAMES } from "../../locales/pane";
import type { Actions } from "../actions";
import { SheetLinks } from "../conclusions/SheetLinks";
import type { View } from "../view";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, minWidth: "0" },
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  check: { marginLeft: "-8px" },
});

const listOf = (type: BodyType, language: Language): string => bodiesToStartFrom(type, language).join("\n");
const listsIn = (language: Language): PerBody<string> => ({
  CGO: listOf("CGO", language),
  LEB: listOf("LEB", language),
});

/** Bodies and language of new tables, then the sheets that were written and the way on. */
export function NewTables({
  view,
  actions,
  onBusy,
  onAttach,
}: {
  readonly view: View;
  readonly actions: Pick<Actions, "writeTables">;
  /** Sheets are being written. */
  readonly onBusy: (busy: boolean) => void;
  readonly onAttach: () => void;
}) {
  const styles = useStyles();
  const texts = NEW_TABLES[view.language];
  const [language, setLanguage] = useState(view.language);
  const [wanted, setWanted] = useState<PerBody<boolean>>({ CGO: true, LEB: true });
  const [lists, setLists] = useState(() => listsIn(language));
  const [sheets, setSheets] = useState<readonly string[]>();
  const done = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone by then.
  useEffect(() => {
    if (sheets) done.current?.focus();
  }, [sheets]);
  const bodies = bodiesListed({
    ...(wanted.CGO ? { CGO: lists.CGO } : {}),
    ...(wanted.LEB ? { LEB: lists.LEB } : {}),
  });

  /** Lists that nobody has changed follow the language. */
  function speak(next: Language) {
    const change = (type: BodyType) =>
      lists[type] === listOf(type, language) ? listOf(type, next) : lists[type];
    setLists({ CGO: change("CGO"), LEB: change("LEB") });
    setLanguage(next);
  }

  async function write() {
    onBusy(true);
    const written = await view.attempt("tables", () => actions.writeTables({ bodies, language }));
    onBusy(false);
    if (written) setSheets(written.sheets);
  }

  if (sheets)
    return (
      <div className={styles.form}>
        <MessageBar ref={done} tabIndex={-1} intent="success" layout="multiline">
          <MessageBarBody>{texts.done(sheets.length)}</MessageBarBody>
        </MessageBar>
        <SheetLinks view={view} sheets={sheets} />
        <Button disabledFocusable={view.busy} onClick={onAttach}>
          {texts.next}
        </Button>
      </div>
    );
  return (
    <div className={styles.form}>
      <Body1>{texts.intro}</Body1>
      <Field className={styles.field} label={texts.language}>
        <Select value={language} disabled={view.busy} onChange={(_, { value }) => speak(value as Language)}>
          {LANGUAGES.map((known) => (
            <option key={known} value={known} lang={known}>
              {LANGUAGE_NAMES[known]}
            </option>
          ))}
        </Select>
      </Field>
      {BODY_TYPES.map((type) => (
        <div key={type}>
          <Checkbox
            className={styles.check}
            label={texts.types[type]}
            checked={wanted[type]}
            disabled={view.busy}
            onChange={(_, { checked }) => setWanted({ ...wanted, [type]: checked === true })}
          />
          {wanted[type] && (
            <Field className={styles.field} hint={texts.hint}>
              <Textarea
                aria-label={texts.names[type]}
                lang={language === "en" ? "ru" : language}
                resize="vertical"
                rows={5}
                disabled={view.busy}
                value={lists[type]}
                onChange={(_, { value }) => setLists({ ...lists, [type]: value })}
              />
            </Field>
          )}
        </div>
      ))}
      <Button
        appearance="primary"
        disabledFocusable={view.busy || bodies.length === 0}
        icon={view.busy ? <Spinner size="tiny" /> : undefined}
        onClick={() => void write()}
      >
        {view.busy ? texts.busy : bodies.length === 0 ? texts.nobody : texts.write(bodies.length)}
      </Button>
    </div>
  );
}

import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { NUMBERS, type Attachment } from "../../excel";
import type { OfficialLanguage } from "../../law/text";
import { STEPS } from "../../locales/steps";
import { ActionBar } from "../ActionBar";
import type { Actions } from "../actions";
import { BodyPicker } from "../BodyPicker";
import { Chosen } from "../Chosen";
import { FORM_CHOICES, sheetCount, usualForms } from "../conclusions/choices";
import { FormPicker } from "../conclusions/FormPicker";
import { changed } from "../conclusions/members";
import { Options } from "../conclusions/Options";
import { Requisites } from "../conclusions/Requisites";
import { useWriting } from "../conclusions/useWriting";
import { Writing } from "../conclusions/Writing";
import { WrittenForms } from "../conclusions/WrittenForms";
import { StepHeading } from "../StepHeading";
import { today } from "../today";
import type { Choices, View } from "../view";

const NOBODY: ReadonlySet<string> = new Set();

/** Chooses forms, their language, how numbers are kept, and bodies; writes the forms with progress and cancel. */
export function Conclusions({
  view,
  attachment,
  actions,
  language,
  choices: { forms = usualForms(attachment), numbers = "live", bodies: chosen = NOBODY },
  onChoose,
}: {
  readonly view: View;
  readonly attachment: Attachment;
  readonly actions: Actions;
  /** Of the forms, as the rules have it. */
  readonly language: OfficialLanguage;
  readonly choices: Choices;
  readonly onChoose: (change: Choices) => void;
}) {
  const texts = view.texts.conclusions;
  const { toDone, changeLanguage } = STEPS[view.language];
  const writing = useWriting(view, attachment, actions);
  const { progress, written, keeping } = writing;
  const { count, atMost } = sheetCount(attachment, forms, chosen);
  const isWriting = progress !== undefined || keeping;
  const primary = useFocusAfter(isWriting);

  const write = () =>
    writing.write(
      {
        bodies: attachment.bodies.map(({ name }) => name).filter((name) => chosen.has(name)),
        forms: FORM_CHOICES.filter(({ id }) => forms.has(id)).flatMap(({ codes }) => codes),
        language,
        today: today(),
      },
      numbers,
      count,
    );
  const openRequisites = () =>
    view.attempt("requisites", async () => {
      const { sheets } = await actions.writeRequisites(attachment);
      await actions.selectAddress(sheets[0]!);
    });

  if (written) {
    return (
      <>
        <WrittenForms
          view={view}
          actions={actions}
          attachment={attachment}
          result={written.result}
          comparisons={written.comparisons}
          onSign={(sheets) => view.attempt("sign", () => actions.signForms(attachment, sheets, today()))}
          onMore={writing.forget}
        />
        <Button disabled={view.busy} onClick={() => view.goTo("done")}>
          {toDone}
        </Button>
      </>
    );
  }
  return (
    <>
      <StepHeading view={view}>{texts.heading}</StepHeading>
      <Chosen
        view={view}
        text={`${texts.language}: ${texts.languages[language]}`}
        change={changeLanguage}
        step="rules"
      />
      <FormPicker
        view={view}
        attachment={attachment}
        chosen={forms}
        onChoose={(form, on) => onChoose({ forms: changed(forms, [form], on) })}
      />
      <Options
        view={view}
        label={texts.numbers}
        options={NUMBERS}
        names={texts.number}
        hints={texts.numberHints}
        chosen={numbers}
        onChoose={(numbers) => onChoose({ numbers })}
      />
      <Requisites view={view} onOpen={() => void openRequisites()} />
      <BodyPicker
        view={view}
        bodies={attachment.bodies}
        chosen={chosen}
        onChoose={(names, on) => onChoose({ bodies: changed(chosen, names, on) })}
      />
      <ActionBar>
        {isWriting ? (
          <Writing view={view} progress={progress} stopping={writing.stopping} onStop={writing.stop} />
        ) : (
          <Button
            ref={primary}
            appearance="primary"
            disabledFocusable={view.busy || count === 0}
            onClick={() => void write()}
          >
            {count === 0 ? texts.choose : texts.write(count, atMost)}
          </Button>
        )}
      </ActionBar>
    </>
  );
}

/** For a control that gives way to another for a while: it gets the focus back. */
function useFocusAfter(away: boolean) {
  const control = useRef<HTMLButtonElement>(null);
  const before = useRef(away);
  useEffect(() => {
    if (before.current && !away) control.current?.focus({ preventScroll: true });
    before.current = away;
  }, [away]);
  return control;
}

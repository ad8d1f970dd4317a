import { Body1, Button, Field, Input, MessageBar, MessageBarBody, Select } from "@fluentui/react-components";
import { useState } from "react";
import { isoDate } from "../../law/dates";
import { edition, editionOn, EDITIONS } from "../../law/editions";
import { formatRules } from "../../law/rules";
import { OFFICIAL_LANGUAGES, type OfficialLanguage } from "../../law/text";
import { dateText } from "../../locales/dates";
import { STEPS } from "../../locales/steps";
import { Options } from "../conclusions/Options";
import { ReadingsPicker } from "../ReadingsPicker";
import { rulesOf } from "../rulesText";
import { StepHeading } from "../StepHeading";
import type { Book, View } from "../view";

const FIELD = { gridTemplateColumns: "minmax(0, 1fr)" };

/** Chooses what is calculated by: the edition, by a date or from the list, the readings, and the language of the forms. */
export function Rules({
  view,
  book: { attachment, stock },
  rules: text,
  onRules,
  formsLanguage,
  onFormsLanguage,
}: {
  readonly view: View;
  readonly book: Book;
  /** Those chosen, or those of the workbook. */
  readonly rules: string;
  readonly onRules: (rules: string) => void;
  readonly formsLanguage: OfficialLanguage;
  readonly onFormsLanguage: (language: OfficialLanguage) => void;
}) {
  const { language } = view;
  const { wizard, scores, conclusions } = view.texts;
  const texts = STEPS[language].rules;
  const [date, setDate] = useState("");
  const day = isoDate(date);
  const isTooEarly = day !== undefined && editionOn(day) === undefined;
  const { rules, isReadable } = rulesOf(text);
  const sheet = stock.scores?.sheet;

  function choose(input: string) {
    setDate(input);
    const day = isoDate(input);
    const found = day && editionOn(day);
    if (found) onRules(formatRules({ ...rules, edition: found }));
  }

  return (
    <>
      <StepHeading view={view}>{texts.heading}</StepHeading>
      {!isReadable && sheet !== undefined && text === attachment.rules && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{texts.unreadable(text, sheet)}</MessageBarBody>
        </MessageBar>
      )}
      <Field
        style={FIELD}
        label={texts.date}
        hint={texts.dateHint}
        {...(isTooEarly
          ? {
              validationMessage: texts.tooEarly(dateText(EDITIONS[0].from, language)),
              validationState: "error",
            }
          : {})}
      >
        <Input
          type="date"
          value={date}
          disabled={view.busy}
          input={{ style: { minWidth: 0 } }}
          onChange={(_, { value }) => choose(value)}
        />
      </Field>
      <Field style={FIELD} label={scores.edition}>
        <Select
          root={{ style: { minWidth: 0 } }}
          select={{ style: { minWidth: 0, textOverflow: "ellipsis" } }}
          value={rules.edition.id}
          disabled={view.busy}
          onChange={(_, { value }) => onRules(formatRules({ ...rules, edition: edition(value)! }))}
        >
          {[...EDITIONS].reverse().map(({ id, from }) => (
            <option key={id} value={id}>
              {scores.editionFrom(id, dateText(from, language))}
            </option>
          ))}
        </Select>
      </Field>
      <ReadingsPicker
        view={view}
        chosen={rules.readings}
        onChange={(readings) => onRules(formatRules({ ...rules, readings }))}
      />
      <Options
        view={view}
        label={conclusions.language}
        options={[...OFFICIAL_LANGUAGES].reverse()}
        names={conclusions.languages}
        hints={conclusions.languageHints}
        chosen={formsLanguage}
        onChoose={onFormsLanguage}
      />
      <Body1>{sheet === undefined ? texts.fresh : texts.kept(sheet)}</Body1>
      <Button appearance="primary" disabled={view.busy} onClick={() => view.goTo("scores")}>
        {wizard.toScores}
      </Button>
    </>
  );
}

import { Button, MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import { missingDirections } from "../../excel";
import { formatRules } from "../../law/rules";
import { STEPS } from "../../locales/steps";
import type { Actions } from "../actions";
import { Chosen } from "../Chosen";
import { Results } from "../results/Results";
import { rulesOf, rulesText } from "../rulesText";
import { StepHeading } from "../StepHeading";
import type { Book, View } from "../view";

/** Writes the sheet of scores, says what is missing there, and shows its results. */
export function Scores({
  view,
  actions,
  book,
  rules: text,
  onWrite,
}: {
  readonly view: View;
  readonly actions: Actions;
  readonly book: Book;
  /** Those chosen, or those of the workbook. */
  readonly rules: string;
  readonly onWrite: (rules: string) => void;
}) {
  const { scores: texts } = view.texts;
  const own = STEPS[view.language].scores;
  const { attachment, stock } = book;
  const { rules } = rulesOf(text);
  const kept = rulesOf(attachment.rules).rules;
  const there = stock.scores;
  const isOther = there !== undefined && formatRules(rules) !== formatRules(kept);
  const isCurrent = there !== undefined && !isOther && there.unscored.length === 0;
  const missing = missingDirections(attachment);
  return (
    <>
      <StepHeading view={view}>{texts.heading}</StepHeading>
      <Chosen view={view} text={rulesText(rules, view)} change={own.change} step="rules" />
      {isOther && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{own.other(rulesText(kept, view))}</MessageBarBody>
        </MessageBar>
      )}
      {there && there.unscored.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{own.unscored(there.unscored)}</MessageBarBody>
        </MessageBar>
      )}
      <Button
        appearance={isCurrent ? "secondary" : "primary"}
        disabledFocusable={view.busy}
        icon={view.busy ? <Spinner size="tiny" /> : undefined}
        onClick={() => onWrite(formatRules(rules))}
      >
        {view.busy ? texts.busy : there ? texts.again : texts.write}
      </Button>
      <div role="status">
        {isCurrent && !view.busy && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>
              {there.numbers === "live" ? texts.done(there.sheet) : own.kept[there.numbers](there.sheet)}
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
      {missing.length > 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            {texts.missing(missing.map((direction) => texts.directions[direction]))}
          </MessageBarBody>
        </MessageBar>
      )}
      {there && (
        <>
          <Button
            appearance={isCurrent ? "primary" : "secondary"}
            disabled={view.busy}
            onClick={() => view.goTo("conclusions")}
          >
            {texts.next}
          </Button>
          <Button disabled={view.busy} onClick={() => view.show(there.sheet)}>
            {texts.show}
          </Button>
          <Results view={view} actions={actions} book={book} />
        </>
      )}
    </>
  );
}

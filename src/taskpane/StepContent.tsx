import type { Freezing, Repair } from "../excel";
import type { Actions } from "./actions";
import { formsLanguage } from "./formsLanguage";
import type { Loaded } from "./steps/load";
import { Missing } from "./steps/Missing";
import { Start } from "./steps/Start";
import type { Book, Choices, Step, View } from "./view";

/** What a step shows; where it lacks something, what that is and the way to it. */
export function StepContent({
  view,
  step,
  from,
  loaded,
  actions,
  book,
  readings,
  isReading,
  choices,
  repair,
  frozen,
  onChoose,
  onAttach,
  onCorrected,
  onRepair,
  onScore,
  onLook,
}: {
  readonly view: View;
  readonly step: Step;
  /** Where a page was reached from. */
  readonly from: Step;
  readonly loaded: Loaded;
  readonly actions: Actions;
  readonly book: Book | undefined;
  readonly readings: number;
  /** The workbook is being read for the first time. */
  readonly isReading: boolean;
  readonly choices: Choices;
  readonly repair: Repair | undefined;
  readonly frozen: Freezing | undefined;
  readonly onChoose: (change: Choices) => void;
  readonly onAttach: () => void;
  readonly onCorrected: () => Promise<void>;
  readonly onRepair: () => void;
  readonly onScore: (rules: string) => void;
  readonly onLook: () => Promise<void>;
}) {
  const { wizard, steps } = view.texts;
  const {
    data: Data,
    rules: Rules,
    scores: Scores,
    conclusions: Conclusions,
    done: Done,
    explain: Explain,
    objections: Objections,
    report: Report,
  } = loaded;
  if (step === "start")
    return (
      <Start
        view={view}
        actions={actions}
        book={book}
        found={loaded.start}
        reading={isReading}
        onAttach={onAttach}
      />
    );
  if (step === "report")
    return Report && <Report view={view} actions={actions} attachment={book?.attachment} from={from} />;
  if (step === "explain")
    return Explain && <Explain view={view} actions={actions} attachment={book?.attachment} />;
  if (!book)
    return (
      <Missing
        key={step}
        view={view}
        heading={steps[step]}
        text={wizard.unread}
        action={wizard.read}
        waits={isReading}
        onAction={onAttach}
      />
    );
  const { attachment, stock } = book;
  const language = choices.language ?? formsLanguage(stock, view.language);
  const rules = choices.rules ?? attachment.rules;
  switch (step) {
    case "data":
      return (
        Data && (
          <Data
            key={readings}
            view={view}
            actions={actions}
            attachment={attachment}
            broken={book.broken}
            repair={repair}
            onRepair={onRepair}
            onAgain={onAttach}
            onCorrected={onCorrected}
          />
        )
      );
    case "rules":
      return (
        Rules && (
          <Rules
            view={view}
            book={book}
            rules={rules}
            onRules={(rules) => onChoose({ rules })}
            formsLanguage={language}
            onFormsLanguage={(language) => onChoose({ language })}
          />
        )
      );
    case "done":
      return Done && <Done view={view} actions={actions} book={book} frozen={frozen} onLook={onLook} />;
    default:
  }
  const lacks = (text: string, action: string, to: Step) => (
    <Missing
      key={step}
      view={view}
      heading={steps[step]}
      text={text}
      action={action}
      onAction={() => view.goTo(to)}
    />
  );
  if (attachment.bodies.length === 0) return lacks(wizard.noBodies, wizard.toData, "data");
  if (step === "objections")
    return (
      Objections && (
        <Objections
          view={view}
          actions={actions}
          attachment={attachment}
          rules={rules}
          from={from}
          onNotice={(body) => {
            onChoose({ forms: new Set(["noObjections"]), bodies: new Set([body]) });
            view.goTo("conclusions");
          }}
          onScored={onCorrected}
        />
      )
    );
  if (step === "scores")
    return Scores && <Scores view={view} actions={actions} book={book} rules={rules} onWrite={onScore} />;
  if (!stock.scores) return lacks(wizard.noScores, wizard.toScores, "scores");
  return (
    Conclusions && (
      <Conclusions
        view={view}
        attachment={attachment}
        actions={actions}
        language={language}
        choices={choices}
        onChoose={onChoose}
      />
    )
  );
}

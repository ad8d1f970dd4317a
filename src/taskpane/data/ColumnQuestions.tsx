import { Button, Caption1, makeStyles } from "@fluentui/react-components";
import { address } from "../../excel/address";
import type { Place as Cells } from "../../recognition";
import { Place } from "../Place";
import { Answer } from "./Answer";
import { Few } from "./Few";
import { shownPlace } from "./places";
import { Question, QuestionGroup } from "./QuestionGroup";
import { answerOf, type ColumnQuestion } from "./questions";
import type { Correcting } from "./useCorrecting";
import { VariableChoice } from "./VariableChoice";

/** How many places of one question are shown at once. */
const FEW = 2;

const useStyles = makeStyles({ other: { minWidth: "0" } });

/** What is in columns whose heads leave a doubt. */
export function ColumnQuestions({
  correcting,
  questions,
}: {
  readonly correcting: Correcting;
  readonly questions: readonly ColumnQuestion[];
}) {
  const { view, texts } = correcting;
  return (
    <QuestionGroup view={view} title={texts.columns.title} hint={texts.columns.hint}>
      {questions.map((question) => (
        <OfColumn key={question.key} correcting={correcting} question={question} />
      ))}
    </QuestionGroup>
  );
}

function OfColumn({
  correcting,
  question: { key, kind, run, head, likely, places, table },
}: {
  readonly correcting: Correcting;
  readonly question: ColumnQuestion;
}) {
  const styles = useStyles();
  const { view, open, setOpen } = correcting;
  const texts = correcting.texts.columns;
  const { variables, kinds } = view.texts;
  const label = texts[run](head);
  const isOpen = open === key;
  return (
    <Question
      label={label}
      about={
        <>
          {label}
          <Places view={view} places={places} />
          <Caption1 block>{kinds[kind]}</Caption1>
        </>
      }
      answers={
        <>
          {likely.map((variable) => (
            <Answer key={variable} correcting={correcting} says={answerOf(kind, places, variable)}>
              {variables[variable]}
            </Answer>
          ))}
          <Answer correcting={correcting} says={answerOf(kind, places, undefined)}>
            {texts.none}
          </Answer>
          <Button
            className={styles.other}
            size="small"
            aria-expanded={isOpen}
            onClick={() => setOpen(isOpen ? undefined : key)}
          >
            {texts.other}
          </Button>
        </>
      }
    >
      {isOpen && (
        <VariableChoice
          correcting={correcting}
          table={table}
          without={likely}
          onChoose={(variable) => correcting.keep(answerOf(kind, places, variable))}
        />
      )}
    </Question>
  );
}

function Places({ view, places }: { readonly view: Correcting["view"]; readonly places: readonly Cells[] }) {
  return (
    <Few view={view} few={FEW}>
      {places.map((place) => (
        <Caption1 key={address(place)} block>
          <Place view={view} address={address(place)} label={shownPlace(place)} />
        </Caption1>
      ))}
    </Few>
  );
}
